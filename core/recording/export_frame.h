// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSaveFile>

namespace baseline::recording {

// What every export begins and ends with: the file appears whole or not at all.

/// Opens for writing beside the target; nothing is seen of it before finishExport. Error: FileNotWritable, also for a
/// folder or a device in its place, which a rename would replace.
Status openForExport(QSaveFile& file);

/// DiskFull where no room is left, otherwise FileNotWritable.
Error writeError(const QSaveFile& file);

/// Errors: as of writeError.
Status writeAll(QSaveFile& file, const QByteArray& bytes);

/// Puts the file in place. Errors: as of writeError.
Status finishExport(QSaveFile& file);

} // namespace baseline::recording
