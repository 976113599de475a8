// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/exclusions.h"
#include "core/workbench/check_report.h"

#include <QStringList>

#include <functional>

namespace baseline::workbench {

/// A recording with the spans of it that are not trained on.
struct CheckSource {
    recording::Recording recording;
    std::vector<project::Exclusion> exclusions;
};

/// The quality gate on recordings of normal running. `load` gives the i-th of `count`; only its counts are kept.
/// Errors: InvalidArgument (subject "recordings": none); those of `load`; Cancelled. What is wrong with the data is a
/// finding, not an error.
Result<CheckReport> checkRecordings(std::size_t count, const std::function<Result<CheckSource>(std::size_t)>& load,
                                    const Progress& progress = {});

/// The same on recordings of a project; without ids: those labelled "normal", or all where none is. Opens the project by
/// itself, so that any thread may call it. Errors: those of the project; NotFound; and those above.
Result<CheckReport> checkProject(const QString& path, const QStringList& ids, const Progress& progress = {});

} // namespace baseline::workbench
