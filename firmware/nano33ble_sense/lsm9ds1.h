// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accelerometer.h"
#include "register_bus.h"

namespace baseline {

/// The accelerometer of the Nano 33 BLE Sense, first revision. Its gyroscope is switched off: with it on, the
/// gyroscope's rate would rule.
class Lsm9ds1 final : public Accelerometer {
public:
    explicit Lsm9ds1(RegisterBus& bus);

    const SensorDescription& description() const override;
    uint16_t fifoFrames() const override { return 32; }
    bool isPresent() override;
    bool start(const SensorSettings& settings) override;
    void stop() override;
    bool level(FifoLevel& level) override;
    uint16_t read(int16_t* counts, uint16_t frames) override;

private:
    RegisterBus& m_bus;
    bool m_widest; ///< 16 g, where a count weighs otherwise
};

} // namespace baseline
