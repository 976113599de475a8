// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/sos_filter.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <limits>

namespace baseline::dsp {
namespace {

/// Samples that a zero-phase filter continues at either end: scipy.signal.sosfiltfilt.
std::size_t continuation(std::span<const Biquad> sections, std::size_t samples)
{
    const auto shorter = static_cast<std::size_t>(
        std::ranges::count_if(sections, [](const Biquad& section) { return section.b2 == 0.0 && section.a2 == 0.0; }));
    return std::min(samples - 1, 3 * (2 * sections.size() + 1 - shorter));
}

/// The samples with their reflections in both end points.
std::vector<double> continued(std::span<const float> samples, std::size_t count)
{
    std::vector<double> longer;
    longer.reserve(samples.size() + 2 * count);
    for (std::size_t i = count; i > 0; --i)
        longer.push_back(2.0 * samples.front() - samples[i]);
    longer.insert(longer.end(), samples.begin(), samples.end());
    for (std::size_t i = 1; i <= count; ++i)
        longer.push_back(2.0 * samples.back() - samples[samples.size() - 1 - i]);
    return longer;
}

} // namespace

SosFilter::SosFilter(std::vector<Biquad> sections)
    : m_sections(std::move(sections)),
      m_states(m_sections.size())
{
}

void SosFilter::startFromZero()
{
    std::ranges::fill(m_states, State{});
    m_settled = true;
}

void SosFilter::settleAt(double value)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const Biquad& section = m_sections[i];
        const double out = value * gainAtRest(std::span(&section, 1));
        m_states[i] = {out - section.b0 * value, section.b2 * value - section.a2 * out};
        value = out;
    }
    m_settled = true;
}

double SosFilter::step(double sample)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const Biquad& section = m_sections[i];
        State& state = m_states[i];
        const double out = section.b0 * sample + state.first;
        state.first = section.b1 * sample - section.a1 * out + state.second;
        state.second = section.b2 * sample - section.a2 * out;
        sample = out;
    }
    return sample;
}

void SosFilter::process(std::span<const float> input, std::span<float> output)
{
    assert(input.size() == output.size());
    for (std::size_t i = 0; i < input.size(); ++i) {
        const double sample = input[i];
        if (!std::isfinite(sample)) {
            output[i] = std::numeric_limits<float>::quiet_NaN();
            reset();
            continue;
        }
        if (!m_settled)
            settleAt(sample);
        output[i] = static_cast<float>(step(sample));
    }
}

std::vector<float> filterZeroPhase(std::span<const Biquad> sections, std::span<const float> samples)
{
    std::vector<float> filtered(samples.size(), std::numeric_limits<float>::quiet_NaN());
    SosFilter filter(std::vector<Biquad>(sections.begin(), sections.end()));
    const auto pass = [&filter](auto first, auto last) {
        filter.settleAt(*first);
        std::transform(first, last, first, [&filter](double sample) { return filter.step(sample); });
    };
    const auto isGap = [](float sample) { return !std::isfinite(sample); };
    auto begin = samples.begin();
    while (begin != samples.end()) {
        begin = std::find_if_not(begin, samples.end(), isGap);
        const auto end = std::find_if(begin, samples.end(), isGap);
        if (begin == end)
            break;
        const std::span<const float> stretch(begin, end);
        const std::size_t around = continuation(sections, stretch.size());
        std::vector<double> values = continued(stretch, around);
        pass(values.begin(), values.end());
        pass(values.rbegin(), values.rend());
        const auto offset = begin - samples.begin();
        for (std::size_t i = 0; i < stretch.size(); ++i)
            filtered[static_cast<std::size_t>(offset) + i] = static_cast<float>(values[around + i]);
        begin = end;
    }
    return filtered;
}

} // namespace baseline::dsp
