// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/tile_turn.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

// For kmeans_kernel.cpp only, which compiles it once for each instruction set, without contraction.
namespace baseline::learn {

struct CentreView {
    explicit CentreView(const CentreSet& set);

    const Matrix& plain;
    const float* ordered;
    const std::int32_t* index;
    const float* halfSquares;
    const std::size_t* first;
    std::size_t groups;
    float largestSquare;
};

/// One register of `Width` lanes: vector types of the compiler, which stay in registers only if they fit one. Written
/// out, because GCC 12 takes a size that depends on a template parameter for another one.
template <std::size_t Width>
struct Register;

template <>
struct Register<4> {
    using Floats = float __attribute__((vector_size(16)));
    using Indices = std::int32_t __attribute__((vector_size(16)));
    static constexpr std::size_t together = 2, centres = 4; ///< eight sums, which leaves half of 16 registers for the rest
};

template <>
struct Register<8> {
    using Floats = float __attribute__((vector_size(32)));
    using Indices = std::int32_t __attribute__((vector_size(32)));
    static constexpr std::size_t together = 2, centres = 4;
};

template <>
struct Register<16> {
    using Floats = float __attribute__((vector_size(64)));
    using Indices = std::int32_t __attribute__((vector_size(64)));
    static constexpr std::size_t together = 2, centres = 8; ///< of 32 registers
};

/// Of `together` registers of rows: the lowest score so far, whose it is, and the second lowest.
template <std::size_t Width>
struct Nearest {
    static constexpr std::size_t together = Register<Width>::together;
    typename Register<Width>::Floats score[together];
    typename Register<Width>::Floats second[together];
    typename Register<Width>::Indices label[together];

    [[gnu::always_inline]] void clear()
    {
        for (std::size_t part = 0; part < together; ++part) {
            score[part] = typename Register<Width>::Floats{} + std::numeric_limits<float>::infinity();
            second[part] = score[part];
            label[part] = typename Register<Width>::Indices{};
        }
    }
};

/// Sums over the columns for some rows and `Count` centres, which share each load of the rows.
template <std::size_t Width, std::size_t Count, bool Plain>
[[gnu::always_inline]] inline void sumColumns(const float* rows, std::size_t columns, const float* centres,
                                              typename Register<Width>::Floats (&sums)[Count][Register<Width>::together])
{
    using Floats = typename Register<Width>::Floats;
    for (std::size_t column = 0; column < columns; ++column) {
        const auto* const values = reinterpret_cast<const Floats*>(rows + column * tileRows);
        for (std::size_t i = 0; i < Count; ++i) {
            const float coordinate = centres[i * columns + column];
            for (std::size_t part = 0; part < Register<Width>::together; ++part) {
                if constexpr (Plain) {
                    const Floats difference = values[part] - coordinate;
                    sums[i][part] += difference * difference;
                } else {
                    sums[i][part] -= values[part] * coordinate;
                }
            }
        }
    }
}

template <std::size_t Width, std::size_t Count, bool Plain>
[[gnu::always_inline]] inline void compare(const float* rows, std::size_t columns, const CentreView& centres,
                                           std::size_t first, Nearest<Width>& nearest)
{
    using Floats = typename Register<Width>::Floats;
    using Indices = typename Register<Width>::Indices;
    static_assert(sizeof(Floats) == Width * sizeof(float) && sizeof(Indices) == sizeof(Floats));
    const float* const points = Plain ? centres.plain.values.data() : centres.ordered;
    Floats sums[Count][Register<Width>::together];
    for (std::size_t i = 0; i < Count; ++i) {
        for (Floats& sum : sums[i])
            sum = Floats{} + (Plain ? 0.0F : centres.halfSquares[first + i]);
    }
    sumColumns<Width, Count, Plain>(rows, columns, points + first * columns, sums);
    for (std::size_t i = 0; i < Count; ++i) {
        const std::int32_t label = Plain ? static_cast<std::int32_t>(first + i) : centres.index[first + i];
        for (std::size_t part = 0; part < Register<Width>::together; ++part) {
            const Indices closer = sums[i][part] < nearest.score[part];
            if constexpr (!Plain) {
                const Floats lower = sums[i][part] < nearest.second[part] ? sums[i][part] : nearest.second[part];
                nearest.second[part] = closer ? nearest.score[part] : lower;
            }
            nearest.score[part] = closer ? sums[i][part] : nearest.score[part];
            nearest.label[part] = closer ? Indices{} + label : nearest.label[part];
        }
    }
}

template <std::size_t Width, bool Plain>
[[gnu::always_inline]] inline void compareAll(const float* rows, std::size_t columns, const CentreView& centres,
                                              std::size_t first, std::size_t last, Nearest<Width>& nearest)
{
    constexpr std::size_t most = Register<Width>::centres;
    for (; first + most <= last; first += most)
        compare<Width, most, Plain>(rows, columns, centres, first, nearest);
    if (most > 4 && first + 4 <= last) {
        compare<Width, 4, Plain>(rows, columns, centres, first, nearest);
        first += 4;
    }
    for (; first < last; ++first)
        compare<Width, 1, Plain>(rows, columns, centres, first, nearest);
}

template <std::size_t Width, std::size_t Count>
[[gnu::always_inline]] inline void storeDistances(const TileTask& task, const float* centres, float* squared)
{
    using Floats = typename Register<Width>::Floats;
    for (std::size_t row = 0; row < tileRows; row += Width * Register<Width>::together) {
        Floats sums[Count][Register<Width>::together] = {};
        sumColumns<Width, Count, true>(task.across + row, task.columns, centres, sums);
        for (std::size_t i = 0; i < Count; ++i)
            std::memcpy(squared + i * tileRows + row, sums[i], sizeof sums[i]);
    }
}

template <std::size_t Width>
[[gnu::always_inline]] inline void distancesInTile(const TileTask& task, const Matrix& centres, float* squared)
{
    constexpr std::size_t most = Register<Width>::centres;
    turnTile<Width>(task);
    const float* const points = centres.values.data();
    std::size_t centre = 0;
    for (; centre + most <= centres.rows; centre += most)
        storeDistances<Width, most>(task, points + centre * task.columns, squared + centre * tileRows);
    for (; centre < centres.rows; ++centre)
        storeDistances<Width, 1>(task, points + centre * task.columns, squared + centre * tileRows);
}

} // namespace baseline::learn
