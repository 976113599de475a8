// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/kmeans_kernel.h"

#include <cstddef>
#include <cstdint>

// For kmeans_kernel.cpp only, which compiles it once for each instruction set, without contraction.
namespace baseline::learn {

struct TileTask {
    const float* const* rows;
    std::size_t columns;
    float factor;
    const float* shift;
    float* across; ///< columns x tileRows: the tile by columns, aligned for any register
};

using Four = float __attribute__((vector_size(16)));
using FourAnywhere = float __attribute__((vector_size(16), aligned(4), may_alias));
using Eight = float __attribute__((vector_size(32)));
using Sixteen = float __attribute__((vector_size(64)));
using EightAnywhere = float __attribute__((vector_size(32), aligned(4), may_alias));

/// Four rows and columns, turned.
[[gnu::always_inline]] inline void turnSquare(const TileTask& task, std::size_t row, std::size_t column,
                                              const FourAnywhere*)
{
    using Order = std::int32_t __attribute__((vector_size(16)));
    const Four shift = *reinterpret_cast<const FourAnywhere*>(task.shift + column);
    Four in[4];
    for (std::size_t i = 0; i < 4; ++i)
        in[i] = *reinterpret_cast<const FourAnywhere*>(task.rows[row + i] + column) * task.factor - shift;
    const Four a = __builtin_shuffle(in[0], in[1], Order{0, 4, 1, 5});
    const Four b = __builtin_shuffle(in[0], in[1], Order{2, 6, 3, 7});
    const Four c = __builtin_shuffle(in[2], in[3], Order{0, 4, 1, 5});
    const Four d = __builtin_shuffle(in[2], in[3], Order{2, 6, 3, 7});
    const Four out[4] = {__builtin_shuffle(a, c, Order{0, 1, 4, 5}), __builtin_shuffle(a, c, Order{2, 3, 6, 7}),
                         __builtin_shuffle(b, d, Order{0, 1, 4, 5}), __builtin_shuffle(b, d, Order{2, 3, 6, 7})};
    for (std::size_t i = 0; i < 4; ++i)
        *reinterpret_cast<Four*>(task.across + (column + i) * tileRows + row) = out[i];
}

/// Eight rows and columns, turned.
[[gnu::always_inline]] inline void turnEight(const TileTask& task, std::size_t row, std::size_t column, Eight (&out)[8])
{
    using Order = std::int32_t __attribute__((vector_size(32)));
    const Eight shift = *reinterpret_cast<const EightAnywhere*>(task.shift + column);
    Eight in[8];
    for (std::size_t i = 0; i < 8; ++i)
        in[i] = *reinterpret_cast<const EightAnywhere*>(task.rows[row + i] + column) * task.factor - shift;
    Eight pairs[8];
    for (std::size_t i = 0; i < 8; i += 2) {
        pairs[i] = __builtin_shuffle(in[i], in[i + 1], Order{0, 8, 1, 9, 4, 12, 5, 13});
        pairs[i + 1] = __builtin_shuffle(in[i], in[i + 1], Order{2, 10, 3, 11, 6, 14, 7, 15});
    }
    Eight fours[8];
    for (std::size_t i = 0; i < 8; i += 4) {
        for (std::size_t half = 0; half < 2; ++half) {
            fours[i + 2 * half] = __builtin_shuffle(pairs[i + half], pairs[i + 2 + half], Order{0, 1, 8, 9, 4, 5, 12, 13});
            fours[i + 2 * half + 1] =
                __builtin_shuffle(pairs[i + half], pairs[i + 2 + half], Order{2, 3, 10, 11, 6, 7, 14, 15});
        }
    }
    for (std::size_t i = 0; i < 4; ++i) {
        out[i] = __builtin_shuffle(fours[i], fours[i + 4], Order{0, 1, 2, 3, 8, 9, 10, 11});
        out[i + 4] = __builtin_shuffle(fours[i], fours[i + 4], Order{4, 5, 6, 7, 12, 13, 14, 15});
    }
}

[[gnu::always_inline]] inline void turnSquare(const TileTask& task, std::size_t row, std::size_t column,
                                              const EightAnywhere*)
{
    Eight out[8];
    turnEight(task, row, column, out);
    for (std::size_t i = 0; i < 8; ++i)
        *reinterpret_cast<Eight*>(task.across + (column + i) * tileRows + row) = out[i];
}

/// Sixteen rows and eight columns: stored in whole registers, because a load of two that were stored apart has to wait
/// until both are in the cache.
[[gnu::always_inline]] inline void turnSquare(const TileTask& task, std::size_t row, std::size_t column, const Sixteen*)
{
    Eight low[8];
    Eight high[8];
    turnEight(task, row, column, low);
    turnEight(task, row + 8, column, high);
    for (std::size_t i = 0; i < 8; ++i)
        *reinterpret_cast<Sixteen*>(task.across + (column + i) * tileRows + row) =
            __builtin_shufflevector(low[i], high[i], 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
}

/// `Kind` says which square: four by four, eight by eight, or sixteen rows by eight columns.
template <typename Kind>
[[gnu::always_inline]] inline void turnRows(const TileTask& task)
{
    constexpr std::size_t rows = sizeof(Kind) / sizeof(float);
    constexpr std::size_t columns = rows == 4 ? 4 : 8;
    for (std::size_t row = 0; row < tileRows; row += rows) {
        std::size_t column = 0;
        for (; column + columns <= task.columns; column += columns)
            turnSquare(task, row, column, static_cast<const Kind*>(nullptr));
        if (column < task.columns) // the rest, some of it twice
            turnSquare(task, row, task.columns - columns, static_cast<const Kind*>(nullptr));
    }
}

/// The tile by columns, in the space of the kernel.
template <std::size_t Width>
[[gnu::always_inline]] inline void turnTile(const TileTask& task)
{
    if (Width == 16 && task.columns >= 8) {
        turnRows<Sixteen>(task);
    } else if (Width == 8 && task.columns >= 8) {
        turnRows<EightAnywhere>(task);
    } else if (task.columns >= 4) {
        turnRows<FourAnywhere>(task);
    } else {
        for (std::size_t column = 0; column < task.columns; ++column) {
            for (std::size_t row = 0; row < tileRows; ++row)
                task.across[column * tileRows + row] = task.rows[row][column] * task.factor - task.shift[column];
        }
    }
}

} // namespace baseline::learn
