// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_view.h"

namespace baseline {

/// Memory that one window's work needs; the caller owns it.
struct FeatureWorkspace {
    float signal[maxWindow];
    float work[maxWindow];
    float power[maxWindow / 2 + 1];
};

/// A window of counts: `length` frames of `channels` interleaved counts, of which the first stands at frame `first` of
/// `counts` (a ring: the window wraps round its end). For plain arrays first = 0.
struct CountWindow {
    const int16_t* counts;
    uint32_t length;
    uint32_t channels;
    uint32_t first;
};

/// The features of one window into `features[view.featureCount]`, in the order of image_format.h. The mean of each
/// channel is taken off first, so that the mounting tilt is no feature. Never NaN or infinite. A channel whose RMS is
/// below a hundredth of a count has crest, kurtosis and skewness 0.
///
/// With x the signal in g about its mean, over n samples:
///   rms = sqrt(m2), crest = max|x| / rms, kurtosis = m4 / m2² - 3, skewness = m3 / m2^1.5,  m_k = mean x^k
///   band = log10(floor + sum over its bins of 2 |X_k|² / (n sum w²)), w the periodic Hann window: the mean square of
///   x in the band (g²). The floor, 1e-10 g², is below the quantisation noise of ±2 g.
void computeFeatures(const ModelView& view, const CountWindow& window, FeatureWorkspace& workspace, float* features);

} // namespace baseline
