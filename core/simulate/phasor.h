// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline::simulate {

/// A point of the plane, or a complex number, without the NaN handling of std::complex in every product.
struct Phasor {
    double cosine = 0.0;
    double sine = 0.0;
    friend bool operator==(const Phasor&, const Phasor&) = default;
};

constexpr Phasor operator*(Phasor a, Phasor b)
{
    return {a.cosine * b.cosine - a.sine * b.sine, a.cosine * b.sine + a.sine * b.cosine};
}
constexpr Phasor operator*(double factor, Phasor a)
{
    return {factor * a.cosine, factor * a.sine};
}
constexpr Phasor operator+(Phasor a, Phasor b)
{
    return {a.cosine + b.cosine, a.sine + b.sine};
}

/// cos and sin of 2π·turns, for |turns| < 2^50; error below 1e-13. Only + - * and floor, so that every platform gives
/// the same bits: libm's own sine differs between C libraries in the last place.
Phasor unitPhasor(double turns);

/// e^{-nepers} for nepers ≥ 0, relative error below 1e-13 (0 beyond 700 nepers), with the same operations only.
double decayed(double nepers);

} // namespace baseline::simulate
