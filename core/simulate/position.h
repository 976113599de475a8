// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/simulate/gaussian.h"
#include "core/simulate/machine.h"
#include "core/simulate/mount.h"
#include "core/simulate/phasor.h"
#include "core/simulate/resonance.h"
#include "core/simulate/sensor.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace baseline::simulate {

/// What the shaft and what hangs on it do at one sample, alike for all places.
struct Motion {
    Phasor shaft;        ///< e^{iθ}
    Phasor half;         ///< e^{iθ/2}
    double load = 1.0;   ///< scales the machine's vibration
    double blows = 0.0;  ///< g: the bearing's ringing where it is felt in full
};

/// One place of the machine's surface with a three-axis sensor on it. Made and driven by Generator.
class Position {
public:
    Position(std::uint64_t seed, int index, const SensorParameters& sensor, const MachineParameters& machine);

    void follow(const Levels& levels);
    void knock(double peak) { m_mount.knock(peak); }

    /// The next sample of the three axes, g.
    std::array<double, axisCount> step(const Levels& levels, const Motion& motion);

private:
    std::array<double, axisCount> surface(const Levels& levels, const Motion& motion);

    struct Axis {
        GaussianSource excitation;
        GaussianSource noise;
        std::vector<Resonance> modes;
    };

    bool m_first;    ///< the sensor that the states turn and loosen
    double m_gain;   ///< further away from the shaft: less of everything
    Phasor m_offset; ///< angle of the place around the shaft
    Phasor m_halfOffset;
    int m_highestOrder;
    double m_sensorNoise;
    std::array<Gravity, axisCount> m_zero;
    double m_roll;
    double m_pitch;
    std::vector<std::size_t> m_modeOf; ///< index into Levels::resonances for each mode that fits the rate
    std::vector<Axis> m_axes;
    Mount m_mount;
};

} // namespace baseline::simulate
