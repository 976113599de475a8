// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/kmeans_kernel.h"

#include <cmath>
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

struct TileTask {
    const float* const* rows;
    std::size_t columns;
    float factor;
    const float* shift;
    float* across; ///< columns x tileRows: the tile by columns, aligned for any register
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

template <typename Mask>
[[gnu::always_inline]] inline bool any(const Mask& mask)
{
    std::uint64_t words[sizeof(Mask) / sizeof(std::uint64_t)];
    std::memcpy(words, &mask, sizeof mask);
    std::uint64_t all = 0;
    for (const std::uint64_t word : words)
        all |= word;
    return all != 0;
}

/// How far the rounding of both forms can shift half a squared distance, for rows of length x and centres of length c:
/// products of d terms (Higham 2002, 3.1) of lengths up to x c and (x + c)², all bounded by 2 x² + 2 c².
template <typename Floats>
[[gnu::always_inline]] inline void findDoubt(const Floats& square, std::size_t columns, float largestSquare,
                                             Floats& doubt)
{
    const float unit = static_cast<float>(columns + 8) * 0x1p-24F;
    constexpr float underflow = 1e-36F;
    doubt = (square + largestSquare) * (4.0F * unit) + underflow;
}

template <typename Floats>
[[gnu::always_inline]] inline void storeRoot(const Floats& square, float* to)
{
    float lanes[sizeof(Floats) / sizeof(float)];
    std::memcpy(lanes, &square, sizeof square);
    for (std::size_t i = 0; i < sizeof(Floats) / sizeof(float); ++i)
        to[i] = std::sqrt(lanes[i] > 0.0F ? lanes[i] : 0.0F);
}

/// From scores to distances that hold whatever was rounded.
template <std::size_t Width>
[[gnu::always_inline]] inline void storeBounds(const CentreView& centres, std::size_t part, std::size_t row,
                                               const Nearest<Width>& nearest, const Nearest<Width>* groups,
                                               const typename Register<Width>::Floats& square,
                                               const typename Register<Width>::Floats& doubt,
                                               const typename Register<Width>::Indices& disputed, TileBounds& bounds)
{
    using Floats = typename Register<Width>::Floats;
    // A disputed row's centre may be any whose score lies within the doubt, and none of them may count as another.
    const Floats more = disputed ? doubt : Floats{};
    const Floats upper = square + 2.0F * (nearest.score[part] + more) + 2.0F * doubt;
    storeRoot(upper, bounds.upper.data() + row);
    for (std::size_t group = 0; group < centres.groups; ++group) {
        const Floats& lowest = groups[group].score[part];
        const typename Register<Width>::Indices own = lowest <= nearest.score[part];
        const typename Register<Width>::Indices second = own & ~disputed;
        const Floats others = second ? groups[group].second[part] : lowest;
        storeRoot(square + 2.0F * others - 2.0F * doubt, bounds.lower[group].data() + row);
    }
}

template <std::size_t Width>
[[gnu::always_inline]] inline void nearestInTile(const TileTask& task, const CentreView& centres, TileLabels& labels,
                                                 TileBounds* bounds)
{
    using Floats = typename Register<Width>::Floats;
    using Indices = typename Register<Width>::Indices;
    constexpr std::size_t together = Register<Width>::together;
    static_assert(tileRows % (Width * together) == 0);
    turnTile<Width>(task);
    for (std::size_t row = 0; row < tileRows; row += Width * together) {
        const float* const rows = task.across + row;
        Nearest<Width> groups[CentreSet::mostGroups];
        Nearest<Width> nearest;
        groups[0].clear();
        compareAll<Width, false>(rows, task.columns, centres, centres.first[0], centres.first[1], groups[0]);
        nearest = groups[0];
        for (std::size_t group = 1; group < centres.groups; ++group) {
            Nearest<Width>& one = groups[group];
            one.clear();
            compareAll<Width, false>(rows, task.columns, centres, centres.first[group], centres.first[group + 1], one);
            for (std::size_t part = 0; part < together; ++part) {
                const Indices closer = one.score[part] < nearest.score[part];
                const Floats worse = closer ? nearest.score[part] : one.score[part];
                const Floats second = closer ? one.second[part] : nearest.second[part];
                nearest.second[part] = worse < second ? worse : second;
                nearest.score[part] = closer ? one.score[part] : nearest.score[part];
                nearest.label[part] = closer ? one.label[part] : nearest.label[part];
            }
        }
        Floats square[together] = {};
        for (std::size_t column = 0; column < task.columns; ++column) {
            for (std::size_t part = 0; part < together; ++part) {
                const Floats value = reinterpret_cast<const Floats*>(rows + column * tileRows)[part];
                square[part] += value * value;
            }
        }
        Floats doubt[together];
        Indices disputed[together];
        for (std::size_t part = 0; part < together; ++part) {
            findDoubt(square[part], task.columns, centres.largestSquare, doubt[part]);
            // Written so that nothing passes which is no number.
            disputed[part] = ~(nearest.second[part] - nearest.score[part] > doubt[part]);
            if (bounds != nullptr)
                storeBounds<Width>(centres, part, row + part * Width, nearest, groups, square[part], doubt[part],
                                   disputed[part], *bounds);
        }
        Indices dispute{};
        for (const Indices& part : disputed)
            dispute |= part;
        if (any(dispute)) { // the plain sums agree with the form on all other rows
            nearest.clear();
            compareAll<Width, true>(rows, task.columns, centres, 0, centres.plain.rows, nearest);
        }
        std::memcpy(labels.data() + row, nearest.label, sizeof nearest.label);
    }
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
