// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/simulated_source.h"

#include "firmware/src/numeric/quantise.h"

namespace baseline::virtual_nano {

SimulatedSource::SimulatedSource(std::uint64_t seed, double rateError, int channels, simulate::State state)
    : m_seed(seed), m_rateError(rateError), m_channels(channels), m_state(state)
{
}

void SimulatedSource::setState(simulate::State state)
{
    m_state = state;
    if (m_generator)
        m_generator->setState(state);
}

bool SimulatedSource::start(const SensorSettings& settings)
{
    m_rangeG = settings.rangeG;
    simulate::SensorParameters sensor;
    sensor.nominalRate = Hertz{settings.rateMilliHertz / 1000.0};
    sensor.rateError = m_rateError;
    sensor.range = Gravity{static_cast<double>(m_rangeG)};
    // The range only matters to quantise(), so a change of it alone does not disturb the machine.
    if (m_generator && m_generator->nominalRate() == sensor.nominalRate)
        return true;
    m_generator.emplace(m_seed, sensor, simulate::MachineParameters{}, m_channels);
    m_generator->setState(m_state);
    return true;
}

double SimulatedSource::trueRate() const
{
    return m_generator ? m_generator->trueRate().value : 0.0;
}

std::uint16_t SimulatedSource::take(std::int16_t* counts, std::uint16_t frames)
{
    m_values.resize(static_cast<std::size_t>(frames) * static_cast<std::size_t>(m_channels));
    m_generator->next(m_values);
    for (const float value : m_values)
        *counts++ = quantise(value, m_rangeG);
    return frames;
}

} // namespace baseline::virtual_nano
