// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/played_signal.h"

#include <utility>

namespace baseline::virtual_nano {

bool PlayedSignal::simulate(simulate::State state)
{
    m_machine.setState(state);
    return std::exchange(m_replay, nullptr) != nullptr && beginAnew();
}

bool PlayedSignal::replay(std::unique_ptr<ReplaySource> signal)
{
    m_replay = std::move(signal);
    return beginAnew();
}

bool PlayedSignal::beginAnew()
{
    if (!m_running)
        return false;
    m_running = source().start(m_settings);
    // The frame that belongs to neither signal.
    m_extraGap = gapBetweenFiles;
    return true;
}

bool PlayedSignal::start(const SensorSettings& settings)
{
    m_settings = settings;
    m_running = source().start(settings);
    m_extraGap = 0;
    return m_running;
}

std::uint16_t PlayedSignal::take(std::int16_t* counts, std::uint16_t frames)
{
    m_extraGap = 0;
    return source().take(counts, frames);
}

} // namespace baseline::virtual_nano
