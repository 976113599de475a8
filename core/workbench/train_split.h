// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/split.h"
#include "core/workbench/baseline_windows.h"

namespace baseline::workbench {

/// Cuts a table of windows into what a detector is fitted to and what its threshold comes from. Recordings that are long
/// enough are each cut in time, so that a load or speed that only one of them shows has its part in both; a list of short
/// files is cut like one long recording. `byClass`: the windows of each class (classOf) are cut by themselves.
/// Errors: TooFewWindows (value = seconds of recording still needed) and those of splitBaseline.
Result<evaluate::BaselineSplit> splitForTraining(const std::vector<CountSeries>& series, const WindowTable& table,
                                                 const model::Recipe& recipe, double alpha, bool byClass);

/// What is missing, said as seconds of recording: that is what a user can do something about.
Error tooFewWindows(std::size_t missing, const model::Recipe& recipe, Hertz rate);

/// The same of a fit that asked for more rows than the `rows` it was given; any other error as it is.
Error asSeconds(const Error& error, std::size_t rows, const model::Recipe& recipe, Hertz rate);

} // namespace baseline::workbench
