// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bmi270.h"
#include "wire_bus.h"

namespace baseline {

/// The configuration as Arduino's library for the chip brings it and uploads it; all else of the library is not used.
class Bmi270Library final : public Bmi270Upload {
public:
    explicit Bmi270Library(WireBus& bus) : m_bus(bus) {}

    void run() override;

private:
    WireBus& m_bus;
};

} // namespace baseline
