// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulate/gaussian.h"
#include "core/simulate/impact_response.h"

#include <cstdint>

namespace baseline::simulate {

struct MachineParameters;
struct SensorParameters;

/// The blows of a spalled bearing, ball after ball, and how the machine rings after them: the bearing's seat at some
/// kilohertz, and weaker the casing's mode, which is all that a slow sensor gets to see (McFadden and Smith, "Model for
/// the vibration produced by a single point defect in a rolling element bearing", J. Sound Vib. 96, 1984).
class ImpactTrain {
public:
    enum class Race {
        Outer, ///< the spall stands in the load zone: all blows alike
        Inner  ///< the spall turns with the shaft through the load zone: once a turn the blows grow and fade
    };
    ImpactTrain(Race race, std::uint64_t seed, const SensorParameters& sensor, const MachineParameters& machine);

    /// The next sample, g, of the axis that feels the blows in full. `size` in g (0: none), `turns` is where the shaft
    /// stands now, `advance` how far it turned since the last sample, both in turns.
    double step(double size, double turns, double advance);

private:
    double blow(double turns) const;

    Race m_race;
    double m_order;  ///< blows a turn, in the mean
    double m_jitter;
    GaussianSource m_spacing;
    double m_toNext = 0.5; ///< until the next blow, in mean distances
    ImpactResponse m_seat;
    ImpactResponse m_casing;
};

} // namespace baseline::simulate
