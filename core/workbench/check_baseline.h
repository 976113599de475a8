// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workbench/check_report.h"
#include "core/workbench/count_series.h"

#include <vector>

namespace baseline::workbench {

/// What only shows over the recordings together: whether the baseline still changes in time, how many windows it holds
/// and which of them stand out. Excluded windows are counted, and left out of all else. Long recordings are held
/// against time by themselves, a list of short ones like one long recording, as the training cuts them.
/// Adds to findings, outliers, windows and the figures of `report`, whose recordings are those of `series` in order.
/// Series whose stream differs from the first one's are left out with a finding. Errors: those of tabulateWindows and
/// outlyingWindows; Cancelled.
Status checkBaseline(const std::vector<CountSeries>& series, CheckReport& report, const Progress& progress = {});

} // namespace baseline::workbench
