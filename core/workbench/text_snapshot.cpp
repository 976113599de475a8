// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/text_snapshot.h"

#include "core/workbench/live_spectra.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

constexpr std::size_t shortest = 64;
constexpr std::size_t longest = 1U << 16U;

/// The newest second; as long as there are no gaps in it, a spectrum can be made of it.
std::span<const float> newestSecond(const std::vector<float>& values, Hertz rate)
{
    const auto wanted = static_cast<std::size_t>(std::clamp(std::ceil(rate.value), double(shortest), double(longest)));
    const std::size_t length = std::min(values.size(), quickLength(wanted));
    return std::span(values).last(length - length % 2);
}

} // namespace

LiveSnapshot textSnapshot(const RecentSignal& signal, const device::TextStatistics& statistics)
{
    LiveSnapshot snapshot;
    snapshot.nominalRate = signal.rate;
    snapshot.measuredRate = statistics.measuredRate;
    snapshot.firstIndex = signal.first;
    snapshot.received = statistics.rows;
    snapshot.lost = statistics.damagedRows + statistics.refusedRows;
    snapshot.scores = std::make_shared<const std::vector<LiveScore>>();
    auto spectra = std::make_shared<LiveSpectra>();
    for (std::size_t channel = 0; channel < signal.channels.size(); ++channel) {
        const std::span<const float> second = newestSecond(signal.channels[channel], signal.rate);
        // Fails on a gap: then the old picture stays.
        Result<dsp::Spectrum> spectrum = dsp::amplitudeSpectrum(second, signal.rate, second.size());
        LiveChannel live;
        live.name = signal.names[channel];
        live.g = signal.channels[channel];
        live.figures = figuresOf(second, spectrum ? &*spectrum : nullptr);
        snapshot.channels.push_back(std::move(live));
        if (spectrum) {
            spectra->binWidth = spectrum->binWidth;
            spectra->channels.push_back(std::move(spectrum->values));
        }
    }
    if (!spectra->channels.empty() && spectra->channels.size() == signal.channels.size())
        snapshot.spectra = std::move(spectra);
    return snapshot;
}

} // namespace baseline::workbench
