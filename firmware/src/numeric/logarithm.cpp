// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "numeric/logarithm.h"

#include <stdint.h>
#include <string.h>

namespace baseline {

float exactLog10(float x)
{
    const uint32_t smallestNormal = 0x00800000U;
    const uint32_t infinity = 0x7F800000U;
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    // Negative numbers have the sign bit and so are above infinity when compared as unsigned.
    if (bits < smallestNormal || bits >= infinity)
        bits = smallestNormal;

    // x = m 2^e with m in [sqrt(1/2), sqrt(2)), so that the series below is short and symmetric.
    const uint32_t sqrtHalf = 0x3F3504F3U;
    const int32_t exponent = static_cast<int32_t>(bits - sqrtHalf) >> 23;
    bits -= static_cast<uint32_t>(exponent) << 23;
    float m;
    memcpy(&m, &bits, sizeof m);

    // ln m = 2 atanh(t), t = (m - 1)/(m + 1), |t| < 0.1716: the first dropped term is 2 t^11/11 < 1e-9.
    const float t = (m - 1.0F) / (m + 1.0F);
    const float t2 = t * t;
    float series = 2.0F / 9.0F;
    series = series * t2 + 2.0F / 7.0F;
    series = series * t2 + 2.0F / 5.0F;
    series = series * t2 + 2.0F / 3.0F;
    series = series * t2 + 2.0F;
    const float log10OfE = 0.434294482F;
    const float log10Of2 = 0.301029996F;
    return static_cast<float>(exponent) * log10Of2 + series * t * log10OfE;
}

} // namespace baseline
