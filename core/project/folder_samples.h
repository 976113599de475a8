// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QString>

#include <functional>
#include <vector>

namespace baseline::project {

class Database;

// The samples of a recording in a project's folder: one array of numpy, rows are samples that are there. Inside
// core/project only. `passed` is told how many rows were moved and answers false to stop: then Cancelled.

using RowsPassed = std::function<bool(SampleIndex rows)>;

/// Errors: NotAProject (the chunks do not fit the recording); FileNotWritable, DiskFull, Cancelled.
Status writeSamples(Database& database, const recording::RecordingInfo& info, SampleIndex length, const QString& path,
                    const RowsPassed& passed);

/// Stores the recording with the samples of the file. Errors: BadFormat where file, gaps and `info` contradict each
/// other; FileNotFound, FileUnreadable, Cancelled; those of Database::run.
Status readSamples(Database& database, const recording::RecordingInfo& info, const std::vector<recording::Gap>& gaps,
                   const QString& path, const RowsPassed& passed);

} // namespace baseline::project
