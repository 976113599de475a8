// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stddef.h>

namespace baseline {

/// cos(2 pi k / 1024), k = 0..1023, rounded to float. Literals, because a libm on the board may round its last bit
/// differently. 4 KB of flash serve every transform length and every Hann window up to 1024 points.
constexpr size_t cosineTableSize = 1024;
extern const float cosineTable[cosineTableSize];

/// exp(-2 pi i m j / 512) for m = 1, 2, 3: what one butterfly of a radix-4 step needs, side by side.
struct RadixFourTurns {
    float cosine[3];
    float minusSine[3];
};

constexpr size_t radixFourTableSize = 128;
struct RadixFourTable {
    RadixFourTurns turns[radixFourTableSize];
};

/// 3 KB of flash, copied from cosineTable at compile time: a step of any length reads it from the start, with a stride.
extern const RadixFourTable radixFourTable;

/// sin(2 pi k / 1024) = cos(2 pi (k - 256) / 1024).
inline float sineFromTable(size_t k)
{
    return cosineTable[(k + 768) & (cosineTableSize - 1)];
}

} // namespace baseline
