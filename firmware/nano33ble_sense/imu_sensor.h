// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accelerometer.h"
#include "frame_clock.h"
#include "node/board.h"

namespace baseline {

/// The node's sensor: whichever chip this revision of the board has. Gives the frames their times, finds what the FIFO
/// lost, and brings a chip that stopped answering back to work.
class ImuSensor final : public Sensor {
public:
    ImuSensor(Clock& clock, Accelerometer& first, Accelerometer& second);

    /// Asks who is there; before the sampling thread runs. False: nobody. May be repeated.
    bool detect();
    bool isDetected() const { return m_chip != nullptr; }

    /// Full rate at which the first revision runs, or the second's nearest to it, at 4 g: what the default recipe wants.
    SensorSettings defaults() const;

    uint8_t describe(SensorDescription* descriptions) override;
    bool start(const SensorSettings& settings) override;
    void stop() override;
    /// Gives nothing until some frames wait, so that a block of the ring, and a frame on the wire, holds several.
    SensorRead read(int16_t* counts, uint16_t maxFrames) override;

private:
    void fail(uint64_t now);
    bool revive(uint64_t now);
    uint32_t findLoss(uint64_t now, const FifoLevel& level);

    Clock& m_clock;
    Accelerometer* const m_candidates[2];
    Accelerometer* m_chip; ///< null: none found
    FrameClock m_frames;
    SensorSettings m_settings;
    uint64_t m_lastFrames;   ///< when frames were last seen, us
    uint64_t m_retryAt;
    uint32_t m_silence;      ///< us without a frame after which the chip counts as gone
    uint32_t m_skipped;      ///< lost before the next frame that is given
    uint16_t m_watermark;
    uint8_t m_faults;        ///< failed transfers in a row
    bool m_running;
    bool m_down;             ///< stopped answering; being brought back
    bool m_uncertain;        ///< after a fault: where the stream goes on must be estimated
};

} // namespace baseline
