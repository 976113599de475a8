// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/impact_response.h"

#include "core/simulate/sensor.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace baseline::simulate {

namespace {

constexpr double twoPi = 2.0 * std::numbers::pi;
/// After so many nepers a ring is 1e-17 of the blow: under every float, and well above denormal numbers.
constexpr double silent = 40.0;

Phasor conjugate(Phasor value)
{
    return {value.cosine, -value.sine};
}

Phasor quotient(Phasor numerator, Phasor denominator)
{
    const double square = denominator.cosine * denominator.cosine + denominator.sine * denominator.sine;
    return (1.0 / square) * (numerator * conjugate(denominator));
}

} // namespace

ImpactResponse::ImpactResponse(Hertz mode, double damping, const SensorParameters& sensor)
{
    const double omega = twoPi * mode.value / trueRate(sensor).value;
    const double swing = omega * std::sqrt(1.0 - damping * damping);
    const double cut = twoPi * sensor.bandwidth;
    // Upper halves of the pairs, radians a sample: the mode's, and the filter's at 112.5° and 157.5°.
    const std::array<Phasor, 3> poles = {Phasor{-damping * omega, swing}, cut * unitPhasor(0.3125),
                                         cut * unitPhasor(0.4375)};
    const double fourth = cut * cut * cut * cut; // the filter's numerator; the mode's is s
    m_slowest = -poles[0].cosine;
    for (std::size_t i = 0; i < poles.size(); ++i) {
        Phasor product = poles[i] + -1.0 * conjugate(poles[i]);
        for (std::size_t j = 0; j < poles.size(); ++j) {
            if (j != i)
                product = product * (poles[i] + -1.0 * poles[j]) * (poles[i] + -1.0 * conjugate(poles[j]));
        }
        Term& term = m_terms[i];
        term.residue = quotient(fourth * poles[i], product);
        term.decay = -poles[i].cosine;
        term.turns = poles[i].sine / twoPi;
        term.factor = decayed(term.decay) * unitPhasor(term.turns);
        m_slowest = std::min(m_slowest, term.decay);
    }
}

void ImpactResponse::strike(double size, double samplesAgo)
{
    for (Term& term : m_terms) {
        const Phasor since = decayed(term.decay * samplesAgo) * unitPhasor(term.turns * samplesAgo);
        term.state = term.state + size * (term.residue * since);
    }
    m_samplesLeft = silent / m_slowest;
}

double ImpactResponse::step()
{
    if (m_samplesLeft <= 0.0)
        return 0.0;
    m_samplesLeft -= 1.0;
    double sum = 0.0;
    for (Term& term : m_terms) {
        sum += term.state.cosine;
        term.state = m_samplesLeft > 0.0 ? term.state * term.factor : Phasor{};
    }
    return 2.0 * sum; // each phasor stands for itself and its conjugate
}

} // namespace baseline::simulate
