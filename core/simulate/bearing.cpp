// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/bearing.h"

#include "core/simulate/limits.h"
#include "core/simulate/phasor.h"

namespace baseline::simulate {

Status validate(const BearingParameters& bearing)
{
    Limits limits;
    limits.check("balls", bearing.balls, 3, 100);
    limits.check("ball diameter", bearing.diameterRatio, 0.01, 0.9);
    limits.check("contact angle", bearing.contactAngle, 0.0, 60.0);
    limits.check("slip", bearing.slip, 0.0, 0.05);
    limits.check("spacing jitter", bearing.spacingJitter, 0.0, 0.1);
    limits.check("housing frequency", bearing.housing.value, 0.1, 1.0e6);
    limits.check("housing damping", bearing.housingDamping, 0.001, 0.2);
    return limits.status();
}

double outerRaceOrder(const BearingParameters& bearing)
{
    const double lever = bearing.diameterRatio * unitPhasor(bearing.contactAngle / 360.0).cosine;
    return 0.5 * bearing.balls * (1.0 - lever) * (1.0 - bearing.slip);
}

double innerRaceOrder(const BearingParameters& bearing)
{
    return bearing.balls - outerRaceOrder(bearing);
}

} // namespace baseline::simulate
