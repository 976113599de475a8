// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/sensor.h"

#include "core/simulate/limits.h"

#include <cmath>

namespace baseline::simulate {

Status validate(const SensorParameters& sensor)
{
    Limits limits;
    limits.check("rate", sensor.nominalRate.value, 1.0, 1.0e6);
    limits.check("rate error", sensor.rateError, -0.2, 0.2);
    limits.check("range", sensor.range.value, 1.0e-3, 1.0e6);
    limits.check("noise density", sensor.noiseDensity, 0.0, 1.0e6);
    limits.check("bandwidth", sensor.bandwidth, 0.01, 0.5);
    for (const Gravity offset : sensor.offset)
        limits.check("offset", offset.value, -10.0, 10.0);
    return limits.status();
}

Hertz trueRate(const SensorParameters& sensor)
{
    return Hertz{sensor.nominalRate.value * (1.0 + sensor.rateError)};
}

Gravity noiseRms(const SensorParameters& sensor)
{
    return Gravity{sensor.noiseDensity * 1.0e-6 * std::sqrt(0.5 * trueRate(sensor).value)};
}

double antiAliasGain(const SensorParameters& sensor, Hertz frequency)
{
    const double ratio = frequency.value / (sensor.bandwidth * trueRate(sensor).value);
    const double square = ratio * ratio;
    const double fourth = square * square;
    return 1.0 / std::sqrt(1.0 + fourth * fourth);
}

} // namespace baseline::simulate
