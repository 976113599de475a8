// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "score/scorer.h"

#include <math.h>

namespace baseline {

namespace {

uint8_t scaleFeatures(const ModelView& view, const float* features, float* scaled)
{
    float largest = -1.0F;
    uint32_t top = noFeature;
    for (uint32_t i = 0; i < view.featureCount; ++i) {
        scaled[i] = (features[i] - view.mean[i]) / view.scale[i];
        const float size = scaled[i] < 0.0F ? -scaled[i] : scaled[i];
        if (size > largest) {
            largest = size;
            top = i;
        }
    }
    return top < noFeature ? static_cast<uint8_t>(top) : noFeature;
}

/// Two results of one loop: it and the loads of what both need cost as much as the work on one. The terms of each are
/// added in their order.
struct Two {
    float first;
    float second;
};

BASELINE_INLINE Two products(const float* z, uint32_t dimension, const float* first, const float* second)
{
    float sum = 0.0F;
    float otherSum = 0.0F;
    for (const float* const end = z + dimension; z != end; ++z) {
        sum += *first++ * *z;
        otherSum += *second++ * *z;
    }
    return {sum, otherSum};
}

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

/// Rows, and centres below, go two by two; the last of an odd number stands beside itself, which changes nothing.
BASELINE_NOINLINE void project(const ModelView& view, const float* scaled, float* projected)
{
    const uint32_t last = view.projectedCount - 1;
    const float* row = view.projection;
    for (uint32_t j = 0; j <= last; j += 2) {
        const uint32_t other = j < last ? j + 1 : j;
        const float* const otherRow = j < last ? row + view.featureCount : row;
        const Two sums = products(scaled, view.featureCount, row, otherRow);
        projected[j] = sums.first;
        projected[other] = sums.second;
        row = otherRow + view.featureCount;
    }
}

BASELINE_INLINE float smaller(float a, float b)
{
    return b < a ? b : a;
}

struct KMeansScore {
    float score;
    uint32_t nearest;
};

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

// Not inlined, so that what its caller holds does not push the counters of its loops out of the registers.
BASELINE_NOINLINE KMeansScore scoreKMeans(const HeadView& head, const float* z)
{
    const bool minusRadius = head.kmeans.rule == static_cast<uint32_t>(KMeansRule::DistanceMinusRadius);
    const uint32_t dimension = head.header.dimension;
    const uint32_t last = head.kmeans.clusters - 1;
    Nearest nearest = {HUGE_VALF, 0};
    float leastBeyond = HUGE_VALF;
    const float* centre = head.centres;
    for (uint32_t j = 0; j <= last; j += 2) {
        const uint32_t other = j < last ? j + 1 : j;
        const float* const otherCentre = j < last ? centre + dimension : centre;
        const Two squares = squaredDistances(z, dimension, centre, otherCentre);
        centre = otherCentre + dimension;
        nearest.take(squares.first, j);
        nearest.take(squares.second, other);
        if (minusRadius) {
            leastBeyond = smaller(leastBeyond, sqrtf(squares.first) - head.radii[j]);
            leastBeyond = smaller(leastBeyond, sqrtf(squares.second) - head.radii[other]);
        }
    }
    // Without radii the order of squares is the order of distances: one root at the end.
    return {minusRadius ? leastBeyond : sqrtf(nearest.square), nearest.centre};
}

/// NaN and infinity: x - x is 0 for every other number.
bool isFinite(float x)
{
    return x - x == 0.0F;
}

} // namespace

WindowScore scoreFeatures(const ModelView& view, ScoreWorkspace& workspace)
{
    WindowScore result = {};
    result.headCount = view.headCount;
    result.cluster = noCluster;
    // The features are there, so the signal that they came from is no longer needed.
    static_assert(maxFeatures <= maxWindow, "the scaled features stand where the signal stood");
    float* const scaled = workspace.feature.signal;
    result.topFeature = scaleFeatures(view, workspace.features, scaled);
    if (view.projection != nullptr)
        project(view, scaled, workspace.projected);
    result.verdict = Verdict::Normal;
    for (uint32_t i = 0; i < view.headCount; ++i) {
        const HeadView& head = view.heads[i];
        const bool projected = head.header.input == static_cast<uint32_t>(HeadInput::Projected);
        const KMeansScore score = scoreKMeans(head, projected ? workspace.projected : scaled);
        result.scores[i] = score.score;
        if (result.cluster == noCluster && score.nearest < noCluster)
            result.cluster = static_cast<uint8_t>(score.nearest);
        // No NaN leaves the node: x86 and ARM would give different ones. An overflow is no verdict either.
        if (!isFinite(score.score)) {
            result.scores[i] = 0.0F;
            result.verdict = Verdict::NoData;
        } else if (score.score > head.header.threshold && result.verdict == Verdict::Normal) {
            result.verdict = Verdict::Anomaly;
        }
    }
    // Where distances are not numbers, no centre is the nearest.
    if (result.verdict == Verdict::NoData)
        result.cluster = noCluster;
    return result;
}

WindowScore scoreWindow(const ModelView& view, const CountWindow& window, ScoreWorkspace& workspace)
{
    computeFeatures(view, window, workspace.feature, workspace.features);
    return scoreFeatures(view, workspace);
}

} // namespace baseline
