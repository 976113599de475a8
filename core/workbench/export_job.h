// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/image.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace baseline::workbench {

// What leaves a project as files. Each function opens the project by itself, so that any thread may call it.

/// The kinds of files that recordings are exported to. All can be imported again without loss: what a format cannot say
/// stands in a manifest beside the files (core/recording/manifest.h).
enum class ExportFormat { Csv, Wav, EdgeImpulse, Npy };

/// "csv", "wav", "json", "npy": the endings of the files, and the words of the command line.
QStringList exportFormatNames();
/// Nothing for any other word.
std::optional<ExportFormat> exportFormatNamed(const QString& name);

/// One recording into a file, in the format of its ending. `recording` is its id or name; the file is replaced, and the
/// folder's manifest has an entry for it. Errors: Unsupported (subject = the ending); those of ProjectFile, findRecording,
/// loadRecording and the exporter.
Status exportRecording(const QString& projectPath, const QString& recording, const QString& path,
                       const Progress& progress = {});

/// Several, each into a file of its own in a folder, which is made if need be; returns their paths. `recordings` holds
/// ids or names; empty: all. A file is named after its recording (Edge Impulse: its label, a dot, its name), without what
/// a file system does not like; two of one name get a number. Files that were there before are replaced. Errors as above;
/// FileNotWritable (the folder).
Result<QStringList> exportRecordings(const QString& projectPath, const QStringList& recordings, const QString& folder,
                                     ExportFormat format = ExportFormat::Csv, const Progress& progress = {});

/// The labels of recordings and of their segments as a table (.csv) or as JSON (.json); `recordings` as above. Errors:
/// Unsupported (subject = the ending), those of the project, FileNotWritable, DiskFull.
Status exportLabels(const QString& projectPath, const QStringList& recordings, const QString& path);

/// baseline_model.h of a model, whole or not at all. (The image itself: saveModelFile in score_job.h.)
/// Errors: ModelInvalid, FileNotWritable, DiskFull.
Status saveModelHeader(const QString& path, const model::Image& image);

} // namespace baseline::workbench
