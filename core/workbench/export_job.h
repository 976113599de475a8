// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/image.h"

#include <QString>
#include <QStringList>

namespace baseline::workbench {

// What leaves a project as files. Each function opens the project by itself, so that any thread may call it.

/// One recording as CSV (see recording::exportCsv). `recording` is its id or name; the file is replaced.
/// Errors: those of ProjectFile::open, findRecording, loadRecording and exportCsv.
Status exportRecording(const QString& projectPath, const QString& recording, const QString& path,
                       const Progress& progress = {});

/// Several, each into a file of its own in a folder, which is made if need be; returns their paths. `recordings` holds
/// ids or names; empty: all. A file is named after its recording, without what a file system does not like; two of one
/// name get a number. Files that were there before are replaced. Errors as above; FileNotWritable (the folder).
Result<QStringList> exportRecordings(const QString& projectPath, const QStringList& recordings, const QString& folder,
                                     const Progress& progress = {});

/// baseline_model.h of a model, whole or not at all. (The image itself: saveModelFile in score_job.h.)
/// Errors: ModelInvalid, FileNotWritable, DiskFull.
Status saveModelHeader(const QString& path, const model::Image& image);

} // namespace baseline::workbench
