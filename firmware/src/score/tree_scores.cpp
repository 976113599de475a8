// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "numeric/exponential.h"
#include "numeric/finite.h"
#include "score/head_score.h"

namespace baseline {

namespace {

/// The numbers as trees compare them: whole steps, the same for every tree. False if one is no number.
BASELINE_NOINLINE bool toSteps(const float* x, uint32_t dimension, float* steps)
{
    for (uint32_t i = 0; i < dimension; ++i) {
        if (!isFinite(x[i]))
            return false;
        const float scaled = x[i] * stepsOfATreeValue;
        if (scaled >= 32767.0F) {
            steps[i] = 32767.0F;
        } else if (scaled <= -32767.0F) {
            steps[i] = -32767.0F;
        } else {
            const float whole = static_cast<float>(static_cast<int32_t>(scaled));
            steps[i] = whole > scaled ? whole - 1.0F : whole;
        }
    }
    return true;
}

BASELINE_INLINE const TreeNode& leafOf(const TreeNode* node, const float* steps)
{
    while (node->left != 0)
        node += steps[node->feature] <= static_cast<float>(node->threshold) ? 1U : 1U + node->left;
    return *node;
}

} // namespace

HeadScore scoreIsolationForest(const HeadView& head, const float* x, const HeadScratch& scratch)
{
    const TreesView& trees = head.isolation.trees;
    if (!toSteps(x, head.header.dimension, scratch.first))
        return {x[0] - x[0], noCategory};
    uint32_t path = 0;
    for (uint32_t i = 0; i < trees.count; ++i)
        path += static_cast<uint32_t>(leafOf(trees.nodes + trees.roots[i], scratch.first).threshold);
    const float mean = static_cast<float>(path) / (stepsOfAPath * static_cast<float>(trees.count));
    return {exactExp(-0.693147181F * (mean / head.isolation.usualPath)), noCategory};
}

HeadScore scoreRandomForest(const HeadView& head, const float* x, const HeadScratch& scratch)
{
    const RandomForestView& forest = head.forest;
    if (!toSteps(x, head.header.dimension, scratch.first))
        return {x[0] - x[0], noCategory};
    uint32_t sums[maxClasses] = {};
    for (uint32_t i = 0; i < forest.trees.count; ++i) {
        const TreeNode& leaf = leafOf(forest.trees.nodes + forest.trees.roots[i], scratch.first);
        const uint8_t* const shares = forest.shares + static_cast<uint32_t>(leaf.threshold) * forest.classes;
        for (uint32_t j = 0; j < forest.classes; ++j)
            sums[j] += shares[j];
    }
    uint32_t best = 0;
    uint32_t all = 0;
    for (uint32_t j = 0; j < forest.classes; ++j) {
        best = sums[j] > sums[best] ? j : best;
        all += sums[j];
    }
    // The shares of a leaf are rounded, so they need not add to 255.
    return {all == 0 ? 0.0F : static_cast<float>(sums[best]) / static_cast<float>(all), best};
}

} // namespace baseline
