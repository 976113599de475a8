// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/split.h"

namespace baseline::workbench {

/// With fewer windows, the gap between the two parts would eat up too much of a recording.
inline constexpr std::size_t windowsOfALongRecording = 20;

/// The fit and the calibration part of a baseline. Recordings that are long enough are each cut in time, so that a load
/// or speed that only one of them shows has its part in both. A list of short files is cut like one long recording.
/// Errors: those of evaluate::splitBaseline.
Result<evaluate::BaselineSplit> splitByRecording(std::span<const evaluate::WindowPlace> places);

/// Each group of windows, indices in order of time, is cut by itself. Errors: those of evaluate::splitBaseline.
Result<evaluate::BaselineSplit> splitGroups(std::span<const evaluate::WindowPlace> places,
                                            const std::vector<std::vector<std::size_t>>& groups);

} // namespace baseline::workbench
