// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/simulate/phasor.h"

#include <array>

namespace baseline::simulate {

struct SensorParameters;

/// What a sensor shows of a mode that blows make ring. A blow is a step of the force on the mode, as when a ball drops
/// into a spall (Sawalhi and Randall, MSSP 25, 2011); its size A is force over mass. The surface then moves with
/// A·s/(s² + 2ζω·s + ω²): it rings at ω from A on and is left at rest. The blow may fall between two samples, and the
/// sensor's anti-alias filter (Butterworth, order 4) acts on the ring before it is sampled. Both together have six
/// poles, so the sampled response is an exact sum of three decaying, turning phasors (partial fractions): no
/// oversampling, no approximation, any rate.
///
/// A mode far above the filter therefore leaves what a real sensor would let through. At 952 Hz, where the filter cuts
/// at 409 Hz, that is a hundredth of the blow for a mode at 3.2 kHz: slow boards do not hear bearings ring.
class ImpactResponse {
public:
    /// Damping 0.001..0.2 of critical; the sensor must be valid.
    ImpactResponse(Hertz mode, double damping, const SensorParameters& sensor);

    /// A blow `samplesAgo` (0..1) before the sample that step() gives next.
    void strike(double size, double samplesAgo);

    /// The next sample, g.
    double step();

private:
    struct Term {
        Phasor residue;
        double decay = 0.0;  ///< nepers a sample
        double turns = 0.0;  ///< a sample
        Phasor factor;       ///< from one sample to the next
        Phasor state = {};
    };
    std::array<Term, 3> m_terms;
    double m_slowest = 1.0; ///< the smallest decay of all
    double m_samplesLeft = 0.0;
};

} // namespace baseline::simulate
