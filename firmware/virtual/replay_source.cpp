// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/replay_source.h"

#include "firmware/src/numeric/quantise.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace baseline::virtual_nano {

ReplaySource::ReplaySource(ReplaySignal signal, double rateError) : m_signal(std::move(signal)), m_rateError(rateError)
{
}

bool ReplaySource::start(const SensorSettings& settings)
{
    m_rangeG = settings.rangeG;
    m_stretch = 0;
    m_row = 0;
    m_atStart = true;
    return std::lround(m_signal.rate.value * 1000.0) == static_cast<long>(settings.rateMilliHertz);
}

std::uint32_t ReplaySource::gapAhead() const
{
    return m_row > 0 || m_atStart ? 0 : m_signal.stretches[m_stretch].gapBefore;
}

std::uint16_t ReplaySource::take(std::int16_t* counts, std::uint16_t frames)
{
    const ReplayStretch& stretch = m_signal.stretches[m_stretch];
    const std::size_t taken = std::min<std::size_t>(frames, stretch.rows - m_row);
    const float* values = m_signal.values.data() + (stretch.firstRow + m_row) * m_signal.channels;
    for (std::size_t i = 0; i < taken * m_signal.channels; ++i)
        counts[i] = quantise(values[i], m_rangeG);
    m_atStart = false;
    m_row += taken;
    if (m_row == stretch.rows) {
        m_row = 0;
        m_stretch = (m_stretch + 1) % m_signal.stretches.size();
    }
    return static_cast<std::uint16_t>(taken);
}

} // namespace baseline::virtual_nano
