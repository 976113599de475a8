// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/level_trigger.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

Status checkTrigger(const TriggerSettings& settings)
{
    const bool isSound = std::isfinite(settings.levelG) && std::isfinite(settings.hysteresisG)
                         && settings.hysteresisG >= 0.0 && settings.before >= 0.0 && settings.before <= 1.0;
    if (!isSound)
        return Error{Error::Code::InvalidArgument, "a level, hysteresis or share that cannot be", "trigger"};
    return done();
}

void LevelTrigger::setSettings(const TriggerSettings& settings)
{
    m_settings = settings;
    reset();
}

void LevelTrigger::reset()
{
    m_crossings.clear();
    m_next = 0; // what is in the history counts: nobody waits for the next event to see the picture stand
    m_isArmed = false;
}

void LevelTrigger::take(const SignalHistory& history, float gravityPerCount, double middle)
{
    m_level = middle + m_settings.levelG;
    const SampleIndex end = history.end();
    if (m_next > end)
        reset();
    const SampleIndex oldest = std::max<SampleIndex>(0, end - static_cast<SampleIndex>(history.capacity()));
    if (m_settings.channel >= history.channels() || !std::isfinite(m_level)) {
        m_next = end;
        return;
    }
    m_next = std::max(m_next, oldest);
    m_samples.resize(static_cast<std::size_t>(end - m_next));
    history.copyChannel(m_settings.channel, m_next, gravityPerCount, m_samples);
    const double sign = m_settings.slope == TriggerSlope::Rising ? 1.0 : -1.0;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        const double above = sign * (static_cast<double>(m_samples[i]) - m_level);
        if (std::isnan(above)) {
            m_isArmed = false;
        } else if (m_isArmed && above >= 0.0) {
            m_crossings.push_back(m_next + static_cast<SampleIndex>(i));
            m_isArmed = false;
        } else if (above < 0.0 && above <= -m_settings.hysteresisG) {
            m_isArmed = true;
        }
    }
    m_next = end;
    while (!m_crossings.empty() && m_crossings.front() < oldest)
        m_crossings.pop_front();
}

std::optional<SampleIndex> LevelTrigger::newest(SampleIndex latest)
{
    while (m_crossings.size() > 1 && m_crossings[1] <= latest)
        m_crossings.pop_front();
    if (m_crossings.empty() || m_crossings.front() > latest)
        return std::nullopt;
    return m_crossings.front();
}

} // namespace baseline::workbench
