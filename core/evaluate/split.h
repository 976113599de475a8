// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::evaluate {

/// Where a window lies. Recordings are numbered in the order in which they were made.
struct WindowPlace {
    std::size_t recording = 0;
    SampleIndex start = 0;
    SampleIndex length = 0;
    SampleIndex end() const { return start + length; }
};

struct SplitOptions {
    double fitShare = 0.5;  ///< share of the windows, in time order, that go to the fit; 0 < fitShare < 1
    SampleIndex gap = 0;    ///< samples left unused between the two parts; never less than the longest window
};

/// Indices into the given windows, each list in time order.
struct BaselineSplit {
    std::vector<std::size_t> fit;       ///< the earlier part; windows may overlap
    std::vector<std::size_t> calibrate; ///< the later part; no two windows share a sample
    std::size_t unused = 0;             ///< windows in the gap, or overlapping a calibration window
};

/// Cuts a baseline in time: fit part, gap, calibration part. Several recordings are laid end to end in their order, so
/// a list of short files is cut like one long recording. `calibrate` is empty where nothing is left after the gap;
/// calibrateConformal() then says how much is missing.
/// Errors: InvalidArgument (subject "windows": fewer than 2, or one of no length; "fit share": outside 0..1).
Result<BaselineSplit> splitBaseline(std::span<const WindowPlace> windows, const SplitOptions& options = {});

/// How much longer the baseline has to be for `missing` more calibration windows: their own time and the share of it
/// that the split hands to the fit.
Seconds moreRecordingFor(std::size_t missing, SampleIndex windowLength, Hertz rate, const SplitOptions& options = {});

} // namespace baseline::evaluate
