// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <span>
#include <string>
#include <vector>

namespace baseline::model {

// Features that no board computes: from physical values, in double, not quantised. The node's loader refuses a model of
// them (ImageFault::DesktopOnly).

/// True where one of the blocks is of a kind that only a desktop computes.
bool isDesktopOnly(const std::vector<FeatureBlock>& blocks);

/// The features of one window of interleaved physical values into `features`, by the one block of a desktop-only recipe:
///   Protocol36, for windows of n >= 16 samples a channel. x is the channel about its mean. First, channel by channel:
///     RMS, max - min, skewness m3 / m2^1.5, excess kurtosis m4 / m2² - 3 (0 and 0 where nothing moves); then, channel by
///     channel: log10(1e-12 + sum of |X_k|²) of 8 bands of n/16 bins each, from bin 1 on, the rest left out; X the Fourier
///     transform of x under the symmetric Hann window 0.5 - 0.5 cos(2 pi j / (n - 1)).
///   Raw: the values themselves; a window is one row.
/// A value that is not finite, or too large for a float, gives features that are not finite: such a window has no verdict.
void desktopFeatures(const FeatureBlock& block, std::span<const double> values, std::size_t channels,
                     std::span<float> features);

/// The names of those features, given the names of the channels.
std::vector<std::string> desktopFeatureNames(const FeatureBlock& block, const std::vector<std::string>& channels,
                                             Hertz rate, const Window& window);

} // namespace baseline::model
