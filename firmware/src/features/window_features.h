// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/count_window.h"
#include "model/model_view.h"

namespace baseline {

/// The features of one window into `features[view.featureCount]`, in the order of image_format.h. The mean of each
/// channel is taken off first, so that the mounting tilt is no feature. Never NaN or infinite. A channel whose RMS is
/// below a hundredth of a count has crest, kurtosis and skewness 0.
///
/// With x the signal in g about its mean, over n samples:
///   rms = sqrt(m2), crest = max|x| / rms, kurtosis = m4 / m2² - 3, skewness = m3 / m2^1.5,  m_k = mean x^k
/// The other blocks: bands.h, deviation.h, welch.h, edge_impulse.h. The view has no desktop-only block.
void computeFeatures(const ModelView& view, const CountWindow& window, FeatureWorkspace& workspace, float* features);

} // namespace baseline
