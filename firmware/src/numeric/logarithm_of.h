// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/exact.h"

#include <stdint.h>
#include <string.h>

namespace baseline {

/// How a number type shows its bits. The studio specialises it for vectors.
template <typename Real>
struct NumberBits;

template <>
struct NumberBits<float> {
    using Unsigned = uint32_t;
    using Signed = int32_t;

    static Unsigned of(float x)
    {
        Unsigned bits;
        memcpy(&bits, &x, sizeof bits);
        return bits;
    }
    static float from(Unsigned bits)
    {
        float x;
        memcpy(&x, &bits, sizeof x);
        return x;
    }
    static Signed asSigned(Unsigned bits) { return static_cast<Signed>(bits); }
    static Unsigned asUnsigned(Signed value) { return static_cast<Unsigned>(value); }
    static float number(Signed value) { return static_cast<float>(value); }
};

/// exactLog10() for any number type.
template <typename Real>
BASELINE_INLINE Real log10Of(Real x)
{
    using Bits = NumberBits<Real>;
    using Unsigned = typename Bits::Unsigned;
    const Unsigned smallestNormal = Unsigned() + 0x00800000U;
    const Unsigned infinity = Unsigned() + 0x7F800000U;
    Unsigned bits = Bits::of(x);
    // What is smaller wraps round; negative numbers have the sign bit and so are above infinity when compared as unsigned.
    bits = bits - smallestNormal >= infinity - smallestNormal ? smallestNormal : bits;

    // x = m 2^e with m in [sqrt(1/2), sqrt(2)), so that the series below is short and symmetric.
    const uint32_t sqrtHalf = 0x3F3504F3U;
    const typename Bits::Signed exponent = Bits::asSigned(bits - sqrtHalf) >> 23;
    bits -= Bits::asUnsigned(exponent) << 23;
    const Real m = Bits::from(bits);

    // ln m = 2 atanh(t), t = (m - 1)/(m + 1), |t| < 0.1716: the first dropped term is 2 t^11/11 < 1e-9.
    const Real t = (m - 1.0F) / (m + 1.0F);
    const Real t2 = t * t;
    Real series = t2 * (2.0F / 9.0F) + 2.0F / 7.0F;
    series = series * t2 + 2.0F / 5.0F;
    series = series * t2 + 2.0F / 3.0F;
    series = series * t2 + 2.0F;
    const float log10OfE = 0.434294482F;
    const float log10Of2 = 0.301029996F;
    return Bits::number(exponent) * log10Of2 + series * t * log10OfE;
}

} // namespace baseline
