// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/count_window.h"

namespace baseline {

/// 1.4826 times the median absolute deviation from the median, in g: for normal noise the standard deviation, and blind
/// to a few outliers. The median of an even number of values is the mean of the two in the middle. The factor is that of
/// S. Hymel's fan example (SciPy 1.4 multiplied by it). Exact up to the last multiplication: both medians are found in
/// integers, by their digits, in the same number of steps whatever the counts are.
float deviationOf(const CountWindow& window, uint32_t channel, float gravityPerCount, FeatureWorkspace& workspace);

} // namespace baseline
