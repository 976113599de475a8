// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/stage_spectrum.h"

#include "core/dsp/real_fft.h"
#include "core/dsp/signal_stages.h"
#include "core/dsp/welch.h"

#include <algorithm>
#include <cmath>

namespace baseline::dsp {
namespace {

constexpr std::size_t fewestSamples = 64; // of a settled stretch that is worth more than a longer one that is not
constexpr std::size_t shortestSegment = 16;

std::size_t longest(const std::vector<SampleStretch>& stretches)
{
    std::size_t most = 0;
    for (const SampleStretch& stretch : stretches)
        most = std::max(most, stretch.count);
    return most;
}

/// What is left of the stretches without the parts; both in order.
std::vector<SampleStretch> without(const std::vector<SampleStretch>& stretches, const std::vector<SampleStretch>& parts)
{
    std::vector<SampleStretch> left;
    for (const SampleStretch& stretch : stretches) {
        std::size_t from = stretch.first;
        for (const SampleStretch& part : parts) {
            if (part.end() <= from || part.first >= stretch.end())
                continue;
            if (part.first > from)
                left.push_back({from, part.first - from});
            from = std::min(part.end(), stretch.end());
        }
        if (from < stretch.end())
            left.push_back({from, stretch.end() - from});
    }
    return left;
}

/// The mean of the squared amplitudes over all segments of all stretches, and its root.
Spectrum spectrumOf(Welch& welch, std::span<const float> samples, const std::vector<SampleStretch>& stretches, Hertz rate)
{
    Spectrum mean{{rate.value / static_cast<double>(welch.segmentLength())}, {}};
    std::vector<double> squares;
    double total = 0.0;
    for (const SampleStretch& stretch : stretches) {
        if (stretch.count < welch.segmentLength())
            continue;
        const auto amplitude = welch.amplitude(samples.subspan(stretch.first, stretch.count), rate);
        if (!amplitude)
            return mean; // values near the limit of float have none
        const auto segments = static_cast<double>((stretch.count - welch.segmentLength()) / welch.hop() + 1);
        squares.resize(amplitude->values.size());
        for (std::size_t i = 0; i < squares.size(); ++i)
            squares[i] += segments * static_cast<double>(amplitude->values[i]) * static_cast<double>(amplitude->values[i]);
        total += segments;
    }
    for (const double square : squares)
        mean.values.push_back(static_cast<float>(std::sqrt(square / total)));
    return mean;
}

} // namespace

void takeSpectra(SignalStage& stage)
{
    std::vector<SampleStretch> stretches = stretchesOf(stage.channels);
    if (auto settled = without(stretches, stage.unsettled); longest(settled) >= fewestSamples)
        stretches = std::move(settled);
    const double rate = stage.form.rate.value;
    const double wanted = std::max(rate / stage.form.window.resolution.value, 256.0);
    const double possible = std::min(wanted, static_cast<double>(longest(stretches)));
    stage.spectra.assign(stage.channels.size(), Spectrum{});
    if (possible < static_cast<double>(shortestSegment))
        return;
    stage.segmentLength = fastLengthUpTo(static_cast<std::size_t>(possible));
    auto welch = Welch::create(stage.segmentLength, stage.form.window.shape);
    if (!welch)
        return;
    for (std::size_t i = 0; i < stage.channels.size(); ++i)
        stage.spectra[i] = spectrumOf(*welch, stage.channels[i], stretches, stage.form.rate);
}

} // namespace baseline::dsp
