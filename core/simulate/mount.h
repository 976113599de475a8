// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/simulate/phasor.h"
#include "core/simulate/resonance.h"

#include <array>

namespace baseline::simulate {

/// How a sensor sits on the machine: it is turned (so gravity and vibration share out among its axes), and when loose
/// it follows only slow movements. Also the place where a knock rings down.
class Mount {
public:
    Mount(Hertz looseCorner, Hertz rate);

    /// roll and pitch in turns, highBand 0..1 (1 = firm). Cheap when nothing changed.
    void set(double roll, double pitch, double highBand);

    /// A shock of about `peak` g, beginning with the next sample.
    void knock(double peak);

    /// Acceleration of the machine's surface (g, without gravity) → what the sensor feels along its own axes, with
    /// gravity.
    std::array<double, 3> carry(const std::array<double, 3>& surface);

private:
    double m_roll = 0.0;
    double m_pitch = 0.0;
    double m_highBand = 1.0;
    Phasor m_rollPhasor{1.0, 0.0};
    Phasor m_pitchPhasor{1.0, 0.0};
    double m_follow;                   ///< coefficient of the loose mount's low-pass
    std::array<double, 3> m_slow = {}; ///< its state
    Resonance m_ring;
    double m_pending = 0.0; ///< shock that the next sample starts
};

} // namespace baseline::simulate
