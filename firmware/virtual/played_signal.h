// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/virtual/replay_source.h"
#include "firmware/virtual/simulated_source.h"

#include <cstdint>
#include <memory>

namespace baseline::virtual_nano {

/// What a virtual sensor plays: the simulated machine, or a replay in its place, changed while it runs. It knows no
/// time. One thread.
class PlayedSignal {
public:
    explicit PlayedSignal(SimulatedSource machine) : m_machine(std::move(machine)) {}

    /// The machine in this state, or this signal from its beginning, which has the sensor's channels. True when a
    /// running sensor changed from one source to another: the new one counts from here, behind a gap.
    bool simulate(simulate::State state);
    bool replay(std::unique_ptr<ReplaySource> signal);

    /// False when the source does not have that rate; then nothing runs.
    bool start(const SensorSettings& settings);
    void stop() { m_running = false; }
    bool isRunning() const { return m_running; }
    double trueRate() const { return source().trueRate(); }

    /// See SampleSource.
    std::uint32_t gapAhead() const { return source().gapAhead() + m_extraGap; }
    std::uint16_t take(std::int16_t* counts, std::uint16_t frames);

private:
    bool beginAnew();
    SampleSource& source() { return m_replay ? static_cast<SampleSource&>(*m_replay) : m_machine; }
    const SampleSource& source() const { return m_replay ? static_cast<const SampleSource&>(*m_replay) : m_machine; }

    SimulatedSource m_machine;
    std::unique_ptr<ReplaySource> m_replay; ///< null: simulate
    SensorSettings m_settings{};
    bool m_running = false;
    std::uint32_t m_extraGap = 0; ///< frames, since the source was changed while running
};

} // namespace baseline::virtual_nano
