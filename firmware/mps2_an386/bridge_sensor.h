// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board_clock.h"
#include "bridge.h"
#include "model/limits.h"

namespace baseline {

/// The accelerometer of the emulated board: a FIFO of 32 frames that fills at the true rate of the board's clock; what is
/// in it comes from the bridge. Asked for in one turn, handed out in a later one. What a full FIFO had no room for is
/// lost, and said so.
class BridgeSensor final : public Sensor {
public:
    BridgeSensor(BoardClock& clock, Bridge& bridge);

    /// Once, before the node asks.
    void begin(const SensorDescription& description) { m_description = description; }

    /// The bridge owes frames. Until they are here the board's clock counts no new turn.
    bool isWaiting() const { return m_answer != Answer::None; }

    uint8_t describe(SensorDescription* descriptions) override;
    bool start(const SensorSettings& settings) override;
    void stop() override;
    SensorRead read(int16_t* counts, uint16_t maxFrames) override;

private:
    enum class Answer : uint8_t { None, Head, Frames }; ///< what comes next from the bridge

    void settle();
    void askForDue();
    void takeAnswer();
    void takeHead();
    void takeFrames();
    size_t answerBytes() const { return size_t(m_frames) * m_channels * 2; }
    uint64_t microsOf(uint64_t position) const;

    BoardClock& m_clock;
    Bridge& m_bridge;
    SensorDescription m_description;
    uint64_t m_startMicros;
    uint64_t m_asked;    ///< positions of the stream that were asked for, lost, or passed by as a gap
    uint64_t m_position; ///< of the next frame to hand out
    uint32_t m_trueMilliHertz;
    uint32_t m_worthAsking; ///< frames that must be due before the bridge is asked
    uint32_t m_lost;        ///< frames lost since the last answer
    uint32_t m_skipped;     ///< frames missing before the next one to hand out
    bool m_skipLost;
    bool m_running;
    Answer m_answer;
    uint8_t m_wanted; ///< frames asked for
    uint8_t m_channels;
    uint8_t m_frames; ///< that stand in m_counts, or will
    uint8_t m_next;   ///< of these, to hand out next
    int16_t m_counts[bridgeMaxFrames * maxChannels];
};

} // namespace baseline
