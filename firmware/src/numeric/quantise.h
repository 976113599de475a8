// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

/// The weight of one count at a range of ±rangeG: rangeG / 32768 (a power of two for the ranges 2, 4, 8, 16 g).
inline float gravityPerCount(uint32_t rangeG)
{
    return static_cast<float>(rangeG) / 32768.0F;
}

/// An acceleration in g as the int16 count that a board at ±rangeG would see: round to nearest, ties to even,
/// saturating. NaN gives 0. Whoever feeds a model from a file quantises first, so that file and board agree.
int16_t quantise(float valueG, uint32_t rangeG);

} // namespace baseline
