// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bmi270_library.h"

#include <Arduino_BMI270_BMM150.h>

namespace baseline {

void Bmi270Library::run()
{
    // Its result also speaks of the magnetometer, or of nothing else: the driver asks the chip itself.
    IMU.begin();
    m_bus.restoreSpeed();
}

} // namespace baseline
