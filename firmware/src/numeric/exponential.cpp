// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "numeric/exponential.h"

#include "numeric/logarithm.h"

#include <stdint.h>
#include <string.h>

namespace baseline {

float exactExp(float x)
{
    if (!(x > -87.0F))
        x = -87.0F;
    if (x > 88.0F)
        x = 88.0F;
    // x = n ln 2 + r, |r| <= 0.347; ln 2 in two parts, the first of so few bits that n times it is exact.
    const float turns = x * 1.44269504F;
    const int32_t n = static_cast<int32_t>(turns < 0.0F ? turns - 0.5F : turns + 0.5F);
    const float whole = static_cast<float>(n);
    const float r = (x - whole * 0.693359375F) - whole * -2.12194440e-4F;
    // The series of e^r; the first term dropped is r^8 / 40320 < 6e-9.
    float power = r * (1.0F / 5040.0F) + 1.0F / 720.0F;
    power = power * r + 1.0F / 120.0F;
    power = power * r + 1.0F / 24.0F;
    power = power * r + 1.0F / 6.0F;
    power = power * r + 0.5F;
    power = power * r + 1.0F;
    power = power * r + 1.0F;
    // 2^n as the bits of a float: n lies in -126..127.
    const uint32_t bits = static_cast<uint32_t>(n + 127) << 23;
    float scale;
    memcpy(&scale, &bits, sizeof scale);
    return power * scale;
}

float exactLn(float x)
{
    return exactLog10(x) * 2.30258509F;
}

} // namespace baseline
