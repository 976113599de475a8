// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "numeric/quantise.h"

namespace baseline {

int16_t quantise(float valueG, uint32_t rangeG)
{
    const float counts = valueG / gravityPerCount(rangeG);
    if (counts != counts)
        return 0;
    if (counts >= 32767.0F)
        return 32767;
    if (counts <= -32768.0F)
        return -32768;
    // Truncate, then correct by the exact remainder: no call whose rounding mode could differ.
    int32_t whole = static_cast<int32_t>(counts);
    const float rest = counts - static_cast<float>(whole);
    const bool odd = (whole & 1) != 0;
    if (rest > 0.5F || (rest == 0.5F && odd))
        ++whole;
    else if (rest < -0.5F || (rest == -0.5F && odd))
        --whole;
    return static_cast<int16_t>(whole);
}

} // namespace baseline
