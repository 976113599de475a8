// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "score/head_score.h"

#include <math.h>

namespace baseline {

namespace {

/// Two results of one loop: it and the loads of what both need cost as much as the work on one. The terms of each are
/// added in their order.
struct Two {
    float first;
    float second;
};

BASELINE_INLINE Two squaredDistances(const float* z, uint32_t dimension, const float* first, const float* second)
{
    float square = 0.0F;
    float otherSquare = 0.0F;
    for (const float* const end = z + dimension; z != end; ++z) {
        const float toFirst = *z - *first++;
        const float toSecond = *z - *second++;
        square += toFirst * toFirst;
        otherSquare += toSecond * toSecond;
    }
    return {square, otherSquare};
}

BASELINE_INLINE float smaller(float a, float b)
{
    return b < a ? b : a;
}

/// A square that is no number or overflows is never the smallest: if all are so, the smallest stays infinite.
struct Nearest {
    float square;
    uint32_t centre;

    BASELINE_INLINE void take(float candidate, uint32_t index)
    {
        if (candidate < square) {
            square = candidate;
            centre = index;
        }
    }
};

struct SmallestSquares {
    float squares[maxNeighbours];
    uint32_t wanted;
    uint32_t count;

    /// Keeps them rising. What is no number is never small.
    void take(float square)
    {
        if (count == wanted && !(square < squares[count - 1]))
            return;
        uint32_t at = count < wanted ? count++ : count - 1;
        for (; at > 0 && square < squares[at - 1]; --at)
            squares[at] = squares[at - 1];
        squares[at] = square;
    }
};

} // namespace

// Not inlined, so that what its caller holds does not push the counters of its loops out of the registers.
BASELINE_NOINLINE HeadScore scoreKMeans(const HeadView& head, const float* x)
{
    const bool minusRadius = head.kmeans.rule == static_cast<uint32_t>(KMeansRule::DistanceMinusRadius);
    const uint32_t dimension = head.header.dimension;
    const uint32_t last = head.kmeans.clusters - 1;
    Nearest nearest = {HUGE_VALF, 0};
    float leastBeyond = HUGE_VALF;
    const float* centre = head.kmeans.centres;
    for (uint32_t j = 0; j <= last; j += 2) {
        const uint32_t other = j < last ? j + 1 : j;
        const float* const otherCentre = j < last ? centre + dimension : centre;
        const Two squares = squaredDistances(x, dimension, centre, otherCentre);
        centre = otherCentre + dimension;
        nearest.take(squares.first, j);
        nearest.take(squares.second, other);
        if (minusRadius) {
            leastBeyond = smaller(leastBeyond, sqrtf(squares.first) - head.kmeans.radii[j]);
            leastBeyond = smaller(leastBeyond, sqrtf(squares.second) - head.kmeans.radii[other]);
        }
    }
    // Without radii the order of squares is the order of distances: one root at the end.
    return {minusRadius ? leastBeyond : sqrtf(nearest.square), nearest.centre};
}

BASELINE_NOINLINE HeadScore scoreBank(const HeadView& head, const float* x)
{
    SmallestSquares nearest;
    nearest.wanted = head.bank.header.neighbours;
    nearest.count = 0;
    const uint32_t dimension = head.header.dimension;
    const uint32_t last = head.bank.header.rows - 1;
    const float* row = head.bank.rows;
    for (uint32_t j = 0; j <= last; j += 2) {
        const float* const otherRow = j < last ? row + dimension : row;
        const Two squares = squaredDistances(x, dimension, row, otherRow);
        row = otherRow + dimension;
        nearest.take(squares.first);
        if (j < last)
            nearest.take(squares.second);
    }
    float sum = 0.0F;
    for (uint32_t i = 0; i < nearest.count; ++i)
        sum += sqrtf(nearest.squares[i]);
    return {sum / static_cast<float>(nearest.count), noCategory};
}

HeadScore scoreLargestDeviation(const HeadView& head, const float* x)
{
    float largest = 0.0F;
    for (uint32_t i = 0; i < head.header.dimension; ++i) {
        const float size = x[i] < 0.0F ? -x[i] : x[i];
        // What is no number has to come out at the end.
        if (!(size <= largest))
            largest = size;
    }
    return {largest, noCategory};
}

} // namespace baseline
