// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::evaluate {

/// The score that decides a K-of-L alarm: at each window the `needed`-th largest of the last `of` scores. At least
/// `needed` of them exceed a threshold exactly where this does, so that persistence can be calibrated like any score.
/// `scores` are those of one recording in order of time. A NaN counts as larger than any (conservative: it alarms);
/// windows before the `needed`-th cannot alarm and are the lowest double. Contract: 1 <= needed <= of.
std::vector<double> alarmStatistic(std::span<const double> scores, std::size_t needed, std::size_t of);

/// Windows of a block of the block promise: at least ten times the autocorrelation time, so that what one block does says
/// little about the next; never below `least`.
std::size_t blockLengthFor(double autocorrelationTime, std::size_t least = 1);

} // namespace baseline::evaluate
