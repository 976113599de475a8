// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/impact_train.h"

#include "core/simulate/machine.h"

#include <algorithm>
#include <cmath>

namespace baseline::simulate {

namespace {

constexpr std::size_t casingMode = 2;
/// Share of a blow that reaches the casing under the sensor.
constexpr double casingShare = 0.12;
constexpr double highestCasingDamping = 0.2; ///< ImpactResponse's own limit
/// With more blows than this between two samples the filter leaves nothing of them, and counting them costs time.
constexpr double mostPerSample = 8.0;

} // namespace

ImpactTrain::ImpactTrain(Race race, std::uint64_t seed, const SensorParameters& sensor,
                         const MachineParameters& machine)
    : m_race(race),
      m_order(race == Race::Outer ? outerRaceOrder(machine.bearing) : innerRaceOrder(machine.bearing)),
      m_jitter(machine.bearing.spacingJitter),
      m_spacing(seed),
      m_seat(machine.bearing.housing, machine.bearing.housingDamping, sensor),
      m_casing(machine.resonances[casingMode].frequency,
               std::min(machine.resonances[casingMode].damping, highestCasingDamping), sensor)
{
}

double ImpactTrain::blow(double turns) const
{
    if (m_race == Race::Outer)
        return 1.0;
    // Stribeck's load on a ball at the angle ψ from the direction of the load, for a bearing without clearance
    // (ε = ½): Q = Q0·cos^(3/2) ψ within ±90°, nothing beyond. √ is exact everywhere, pow is not.
    const double cosine = unitPhasor(turns).cosine;
    return cosine > 0.0 ? cosine * std::sqrt(cosine) : 0.0;
}

double ImpactTrain::step(double size, double turns, double advance)
{
    const double passed = m_order * advance;
    if (size > 0.0 && passed > 0.0 && passed <= mostPerSample) {
        m_toNext -= passed;
        while (m_toNext <= 0.0) {
            const double ago = std::min(-m_toNext / passed, 1.0); // in samples
            const double strength = size * blow(turns - ago * advance);
            if (strength > 0.0) {
                m_seat.strike(strength, ago);
                m_casing.strike(casingShare * strength, ago);
            }
            // A ball cannot overtake the one before it: never less than half a distance.
            m_toNext += std::max(1.0 + m_jitter * m_spacing.next(), 0.5);
        }
    }
    return m_seat.step() + m_casing.step();
}

} // namespace baseline::simulate
