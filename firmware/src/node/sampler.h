// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"
#include "node/sample_ring.h"

namespace baseline {

/// The producer's side of the node: carries out sensor orders and moves what the sensor has into the ring. Runs where
/// sampling runs (a timer's thread or interrupt), never waits for anything.
class Sampler {
public:
    Sampler(Sensor& sensor, SampleRing& ring, SensorOrder& order);

    /// Moves all that waits in the sensor. When the ring is full the frames are read all the same, counted as lost, and
    /// the index runs on, so that the host sees the gap at its true place.
    void run();

private:
    void takeOrder(uint32_t streamId);
    bool moveBlock();
    void noteClipping(SampleBlock& block);

    Sensor& m_sensor;
    SampleRing& m_ring;
    SensorOrder& m_order;
    SampleBlock m_overflow; ///< where frames go when the ring is full
    uint64_t m_nextIndex;
    uint32_t m_streamId;
    uint8_t m_channels;
    uint8_t m_pendingFlags; ///< told with the next block that finds room
    bool m_running;
};

} // namespace baseline
