// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accelerometer.h"
#include "register_bus.h"

namespace baseline {

/// Gives the BMI270 the 8 KB of configuration without which it measures nothing.
class Bmi270Upload {
public:
    /// Takes one to two seconds. Whether it worked, the chip's own status tells.
    virtual void run() = 0;

protected:
    ~Bmi270Upload() = default;
};

/// The accelerometer of the Nano 33 BLE Sense, second revision; the gyroscope stays off.
class Bmi270 final : public Accelerometer {
public:
    Bmi270(RegisterBus& bus, Bmi270Upload& upload);

    const SensorDescription& description() const override;
    uint16_t fifoFrames() const override { return 341; } ///< 2048 bytes
    bool isPresent() override;
    bool start(const SensorSettings& settings) override;
    void stop() override;
    bool level(FifoLevel& level) override;
    uint16_t read(int16_t* counts, uint16_t frames) override;

private:
    bool isConfigured();
    bool wake();

    RegisterBus& m_bus;
    Bmi270Upload& m_upload;
};

} // namespace baseline
