// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum_averager.h"

#include "core/dsp/welch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

namespace baseline::dsp {
namespace {

Error invalid(std::string subject, std::string detail)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject)};
}

/// Power that fits a float in every scale; a spectrum of more could not be shown.
bool isUsable(std::span<const double> power)
{
    constexpr double most = std::numeric_limits<float>::max();
    return std::ranges::all_of(power, [](double value) { return value <= most; });
}

} // namespace

Status checkSettings(const SpectrumSettings& settings)
{
    if (!SegmentPower::supports(settings.length))
        return invalid("segment length", "needs an even length from 4 on, got " + std::to_string(settings.length));
    if (!(settings.overlap >= 0.0 && settings.overlap <= mostOverlap))
        return invalid("overlap", "needs a share from 0 to 0.99, got " + std::to_string(settings.overlap));
    if (!std::isfinite(settings.segments) || settings.segments < 1.0)
        return invalid("averaged segments", "needs one or more, got " + std::to_string(settings.segments));
    return done();
}

SpectrumAverager::SpectrumAverager(const SpectrumSettings& settings, Hertz rate)
    : m_settings(settings),
      m_rate(rate),
      m_hop(hopOf(settings.length, settings.overlap)),
      m_segments(settings.length, settings.window),
      m_waiting(settings.length),
      m_newest(m_segments.bins()),
      m_average(m_segments.bins())
{
}

Result<SpectrumAverager> SpectrumAverager::create(const SpectrumSettings& settings, Hertz rate)
{
    if (Status status = checkSettings(settings); !status)
        return status.error();
    if (!std::isfinite(rate.value) || rate.value <= 0.0)
        return invalid("rate", "a spectrum needs a rate above 0 Hz");
    return SpectrumAverager(settings, rate);
}

void SpectrumAverager::feed(std::span<const float> samples)
{
    while (!samples.empty()) {
        const std::size_t count = std::min(samples.size(), m_waiting.size() - m_filled);
        std::ranges::copy(samples.first(count), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_filled));
        m_filled += count;
        samples = samples.subspan(count);
        if (m_filled < m_waiting.size())
            return;
        addSegment();
        std::copy(m_waiting.begin() + static_cast<std::ptrdiff_t>(m_hop), m_waiting.end(), m_waiting.begin());
        m_filled = m_waiting.size() - m_hop;
    }
}

void SpectrumAverager::addSegment()
{
    m_segments.compute(m_waiting, m_newest);
    if (!isUsable(m_newest)) { // NaN fails the comparison too
        ++m_leftOut;
        return;
    }
    ++m_averaged;
    const auto number = static_cast<double>(m_averaged);
    if (m_averaged == 1 || m_settings.averaging == Averaging::None) {
        std::ranges::copy(m_newest, m_average.begin());
        return;
    }
    const double share = m_settings.averaging == Averaging::Exponential ? 1.0 / std::min(number, m_settings.segments)
                                                                        : 1.0 / number;
    for (std::size_t bin = 0; bin < m_average.size(); ++bin) {
        if (m_settings.averaging == Averaging::PeakHold)
            m_average[bin] = std::max(m_average[bin], m_newest[bin]);
        else
            m_average[bin] += (m_newest[bin] - m_average[bin]) * share;
    }
}

std::optional<Spectrum> SpectrumAverager::spectrum() const
{
    if (m_averaged == 0)
        return std::nullopt;
    Spectrum spectrum{{m_rate.value / static_cast<double>(m_segments.length())}, std::vector<float>(m_average.size())};
    m_segments.scale(m_average, m_settings.scale, m_rate, spectrum.values);
    return spectrum;
}

void SpectrumAverager::reset()
{
    m_filled = 0;
    m_averaged = 0;
    m_leftOut = 0;
}

} // namespace baseline::dsp
