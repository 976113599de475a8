// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/scenario_run.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace baseline::simulate {

ScenarioRun::ScenarioRun(const Scenario& scenario, int channels)
    : m_generator(scenario.seed, sensorOf(scenario), machineOf(scenario), channels), m_length(lengthOf(scenario))
{
    assert(validate(scenario));
    const double rated = machineOf(scenario).shaft.value;
    if (scenario.endSpeed)
        m_generator.setRamp({scenario.speed.value / rated, scenario.endSpeed->value / rated, m_length});
    m_generator.setState(scenario.state);
    m_generator.setLoad(scenario.load);
    for (const Event& event : scenario.events)
        m_due.push_back({std::llround(event.at.count() * scenario.rate.value), event.what});
}

void ScenarioRun::applyDue()
{
    for (; m_done < m_due.size() && m_due[m_done].at <= m_generator.position(); ++m_done) {
        const auto& what = m_due[m_done].what;
        if (const State* state = std::get_if<State>(&what))
            m_generator.setState(*state);
        else if (const double* load = std::get_if<double>(&what))
            m_generator.setLoad(*load);
        else
            m_generator.setMounting(std::get<Mounting>(what));
    }
}

void ScenarioRun::next(std::span<float> frames)
{
    const auto width = static_cast<std::size_t>(m_generator.channels());
    while (!frames.empty()) {
        applyDue();
        std::size_t count = frames.size();
        if (m_done < m_due.size()) {
            const auto ahead = static_cast<std::size_t>(m_due[m_done].at - m_generator.position());
            count = std::min(count, ahead * width);
        }
        m_generator.next(frames.first(count));
        frames = frames.subspan(count);
    }
}

} // namespace baseline::simulate
