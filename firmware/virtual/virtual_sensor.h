// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/board.h"
#include "firmware/virtual/played_signal.h"
#include "firmware/virtual/virtual_clock.h"

#include <atomic>
#include <memory>

namespace baseline::virtual_nano {

/// The board's accelerometer: hands out frames of the simulator or of a replay as its clock makes them due, a few at a
/// time, as a chip with a FIFO does. start, stop and read belong to the sampling thread; the rest is for any thread.
class VirtualSensor final : public Sensor {
public:
    /// `machine` has as many channels as the description says; `rateMilliHertz` is the rate before the first start.
    VirtualSensor(VirtualClock& clock, const SensorDescription& description, std::uint32_t rateMilliHertz,
                  SimulatedSource machine);
    ~VirtualSensor();

    /// From the next read on: the simulated machine in this state; after a gap if something was being replayed.
    void simulate(simulate::State state);
    /// From the next read on: this signal, from its beginning, after a gap. It has the sensor's channels.
    void replay(ReplaySignal signal, double rateError);

    /// What it was set to last, in mHz.
    std::uint32_t rateMilliHertz() const { return m_rate; }

    std::uint8_t describe(SensorDescription* descriptions) override;
    bool start(const SensorSettings& settings) override;
    void stop() override;
    SensorRead read(std::int16_t* counts, std::uint16_t maxFrames) override;

private:
    struct Order {
        simulate::State state = simulate::State::NormalLow;
        std::unique_ptr<ReplaySource> replay; ///< null: simulate
    };

    void give(std::unique_ptr<Order> order);
    void takeOrder();
    void anchor();

    VirtualClock& m_clock;
    const SensorDescription m_description;
    PlayedSignal m_signal;
    std::uint64_t m_position = 0; ///< frames since the anchor, missing ones included
    std::uint64_t m_anchorMicros = 0;
    std::uint32_t m_watermark = 1;
    std::atomic<std::uint32_t> m_rate;    ///< mHz
    std::atomic<Order*> m_order{nullptr}; ///< owned; the newest order that has not been carried out
};

} // namespace baseline::virtual_nano
