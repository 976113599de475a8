// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/tile_compare.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

// For kmeans_kernel.cpp only, which compiles it once for each instruction set, without contraction.
namespace baseline::learn {

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

} // namespace baseline::learn
