// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/desktop_features.h"

#include "core/model/double_transform.h"
#include "firmware/src/model/feature_block.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <numeric>

namespace baseline::model {

namespace {

constexpr std::size_t levels = 4; ///< of a channel: RMS, peak to peak, skewness, kurtosis
constexpr std::size_t bandCount = 8;

/// One channel of interleaved values about its mean. A constant leaves nothing but its rounding, some 1e-16 of it: where
/// no value is farther from the mean than that, the channel stands still.
std::vector<double> channelAboutMean(std::span<const double> values, std::size_t channels, std::size_t channel)
{
    std::vector<double> x;
    x.reserve(values.size() / channels);
    double largest = 0.0;
    for (std::size_t i = channel; i < values.size(); i += channels) {
        x.push_back(values[i]);
        largest = std::max(largest, std::abs(values[i]));
    }
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
    bool stands = true;
    for (double& value : x) {
        value -= mean;
        stands = stands && std::abs(value) <= 1e-13 * largest;
    }
    if (stands)
        std::ranges::fill(x, 0.0);
    return x;
}

void levelsOf(std::span<const double> x, std::span<float> out)
{
    double m2 = 0.0;
    double m3 = 0.0;
    double m4 = 0.0;
    for (const double value : x) {
        const double square = value * value;
        m2 += square;
        m3 += square * value;
        m4 += square * square;
    }
    const auto count = static_cast<double>(x.size());
    m2 /= count;
    const auto [least, most] = std::ranges::minmax(x);
    out[0] = static_cast<float>(std::sqrt(m2));
    out[1] = static_cast<float>(most - least);
    out[2] = m2 == 0.0 ? 0.0F : static_cast<float>(m3 / count / (m2 * std::sqrt(m2)));
    out[3] = m2 == 0.0 ? 0.0F : static_cast<float>(m4 / count / (m2 * m2) - 3.0);
}

void bandsOf(std::vector<double> x, std::span<float> out)
{
    const std::size_t n = x.size();
    for (std::size_t i = 0; i < n; ++i)
        x[i] *= 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n - 1));
    const auto bins = realSpectrum(x);
    const std::size_t width = n / (2 * bandCount);
    for (std::size_t band = 0; band < bandCount; ++band) {
        double power = 1e-12;
        for (std::size_t bin = 1 + band * width; bin < 1 + (band + 1) * width; ++bin)
            power += std::norm(bins[bin]);
        out[band] = static_cast<float>(std::log10(power));
    }
}

} // namespace

bool isDesktopOnly(const std::vector<FeatureBlock>& blocks)
{
    return std::ranges::any_of(blocks, [](const FeatureBlock& block) { return isDesktopKind(block.kind); });
}

void desktopFeatures(const FeatureBlock& block, std::span<const double> values, std::size_t channels,
                     std::span<float> features)
{
    if (block.kind == FeatureKind::Raw) {
        assert(values.size() == channels && features.size() == channels);
        std::ranges::transform(values, features.begin(), [](double value) { return static_cast<float>(value); });
        return;
    }
    assert(block.kind == FeatureKind::Protocol36 && features.size() == channels * (levels + bandCount));
    for (std::size_t channel = 0; channel < channels; ++channel) {
        std::vector<double> x = channelAboutMean(values, channels, channel);
        levelsOf(x, features.subspan(channel * levels, levels));
        bandsOf(std::move(x), features.subspan(channels * levels + channel * bandCount, bandCount));
    }
}

std::vector<std::string> desktopFeatureNames(const FeatureBlock& block, const std::vector<std::string>& channels,
                                             Hertz rate, const Window& window)
{
    if (block.kind == FeatureKind::Raw)
        return channels;
    std::vector<std::string> names;
    for (const std::string& channel : channels) {
        for (const char* const level : {" rms", " peak-to-peak", " skewness", " kurtosis"})
            names.push_back(channel + level);
    }
    const std::size_t width = window.length / (2 * bandCount);
    const double binWidth = rate.value / window.length;
    for (const std::string& channel : channels) {
        for (std::size_t band = 0; band < bandCount; ++band) {
            const auto edge = [&](std::size_t bin) { return (static_cast<double>(bin) + 0.5) * binWidth; };
            char text[64];
            std::snprintf(text, sizeof text, " %.4g-%.4g Hz", edge(band * width), edge((band + 1) * width));
            names.push_back(channel + text);
        }
    }
    return names;
}

} // namespace baseline::model
