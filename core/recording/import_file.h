// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/import_options.h"
#include "core/recording/recording.h"
#include "core/recording/recording_sink.h"

#include <QStringList>

namespace baseline::recording {

/// Reads one file of any supported format, chosen by its suffix. The recording's name is the file's base name.
/// Errors: Unsupported (subject = suffix), and those of the format.
Result<Recording> importFile(const QString& path, const ImportOptions& options = {}, const Progress& progress = {});

/// The same, piece by piece into a sink: a long table passes through little memory. What the sink refuses ends the
/// import with its error.
Status importFile(const QString& path, RecordingSink& sink, const ImportOptions& options = {},
                  const Progress& progress = {});

/// The suffixes that importFile knows, in lower case and without the dot, for a file dialog.
QStringList recordingSuffixes();

/// The files to import at `path`: the file itself, or the supported files directly inside a folder in the order of
/// their names (by code point, the same everywhere). Errors: FileNotFound; NotFound for a folder without such files.
Result<QStringList> listRecordingFiles(const QString& path);

} // namespace baseline::recording
