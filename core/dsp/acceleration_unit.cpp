// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/acceleration_unit.h"

#include "core/base/units.h"

#include <algorithm>

namespace baseline::dsp {

double metresPerSecondSquaredPer(AccelerationUnit unit)
{
    switch (unit) {
    case AccelerationUnit::Gravity: return metresPerSecondSquaredPerGravity;
    case AccelerationUnit::MilliGravity: return 1e-3 * metresPerSecondSquaredPerGravity;
    case AccelerationUnit::MetresPerSecondSquared: break;
    }
    return 1.0;
}

std::optional<AccelerationUnit> accelerationUnit(std::string_view text)
{
    if (text == "g")
        return AccelerationUnit::Gravity;
    if (text == "mg")
        return AccelerationUnit::MilliGravity;
    if (text == "m/s2" || text == "m/s^2" || text == "m/s\xC2\xB2")
        return AccelerationUnit::MetresPerSecondSquared;
    return std::nullopt;
}

std::vector<float> converted(std::span<const float> samples, AccelerationUnit from, AccelerationUnit to)
{
    const double factor = metresPerSecondSquaredPer(from) / metresPerSecondSquaredPer(to);
    std::vector<float> result(samples.size());
    std::ranges::transform(samples, result.begin(), [factor](float sample) { return static_cast<float>(sample * factor); });
    return result;
}

} // namespace baseline::dsp
