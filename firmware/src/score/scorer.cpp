// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "score/scorer.h"

#include "numeric/finite.h"
#include "numeric/logarithm.h"
#include "score/head_score.h"

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

/// Rows go two by two; the last of an odd number stands beside itself, which changes nothing.
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

/// The features that a head of HeadInput::Blocks looks at, side by side.
BASELINE_NOINLINE void gather(const ModelView& view, uint32_t blocks, const float* scaled, float* chosen)
{
    for (uint32_t channel = 0; channel < view.stream.channels; ++channel) {
        for (uint32_t i = 0; i < view.blockCount; ++i) {
            const uint32_t count = featuresOf(view.blocks[i]);
            if ((blocks >> i & 1U) != 0) {
                for (uint32_t j = 0; j < count; ++j)
                    *chosen++ = scaled[j];
            }
            scaled += count;
        }
    }
}

BASELINE_INLINE HeadScore scoreHead(const HeadView& head, const float* x, const HeadScratch& scratch)
{
    // The detector with the tightest budget before the jump table.
    if (head.kind == HeadKind::KMeans)
        return scoreKMeans(head, x);
    switch (head.kind) {
    case HeadKind::KMeans:
        break;
    case HeadKind::Mahalanobis:
        return scoreMahalanobis(head, x, scratch);
    case HeadKind::PcaMonitor:
        return scorePcaMonitor(head, x, scratch);
    case HeadKind::Mixture:
        return scoreMixture(head, x, scratch);
    case HeadKind::Network:
        return scoreNetwork(head, x, scratch);
    case HeadKind::QuantisedNetwork:
        return scoreQuantisedNetwork(head, x, scratch);
    case HeadKind::NeighbourBank:
        return scoreBank(head, x);
    case HeadKind::IsolationForest:
        return scoreIsolationForest(head, x, scratch);
    case HeadKind::RandomForest:
        return scoreRandomForest(head, x, scratch);
    case HeadKind::LargestDeviation:
        return scoreLargestDeviation(head, x);
    case HeadKind::Consensus:
        return scoreConsensus(head, x);
    }
    return {0.0F, noCategory};
}

/// What the heads before this one said, and where its input stands.
BASELINE_INLINE const float* inputOf(const ModelView& view, const HeadView& head, ScoreWorkspace& workspace, const WindowScore& result,
                     float* chosen)
{
    // The usual case before the jump table.
    if (head.input == HeadInput::Scaled)
        return workspace.feature.signal;
    switch (head.input) {
    case HeadInput::Projected:
        return workspace.projected;
    case HeadInput::Blocks:
        gather(view, head.blocks, workspace.feature.signal, chosen);
        return chosen;
    case HeadInput::Heads:
        return result.scores;
    case HeadInput::Scaled:
        break;
    }
    return workspace.feature.signal;
}

/// A class comes before a cluster, and what is too uncertain is none.
BASELINE_INLINE void noteCategory(const HeadView& head, uint32_t index, const HeadScore& score, WindowScore& result)
{
    const bool counts = head.isClassifier ? !result.isClass && score.score >= head.header.threshold
                                          : result.cluster == noCluster;
    if (counts && score.category < noCluster) {
        result.cluster = static_cast<uint8_t>(score.category);
        result.clusterHead = static_cast<uint8_t>(index);
        result.isClass = head.isClassifier;
    }
}

} // namespace

HeadScore scoreConsensus(const HeadView& head, const float* scores)
{
    float sum = 0.0F;
    for (uint32_t i = 0; i < head.header.dimension; ++i) {
        const ConsensusMember& member = head.members[i];
        const float score = scores[member.head];
        const float value = member.rule == static_cast<uint32_t>(MemberRule::Logarithm) ? exactLog10(score) : score;
        sum += (value - member.centre) / member.spread;
    }
    return {sum / static_cast<float>(head.header.dimension), noCategory};
}

WindowScore scoreFeatures(const ModelView& view, ScoreWorkspace& workspace)
{
    WindowScore result = {};
    result.headCount = view.headCount;
    result.judge = view.judge;
    result.cluster = noCluster;
    // The features are there, so the signal that they came from is no longer needed.
    static_assert(4 * maxFeatures <= maxWindow, "what scoring needs stands where the signal stood");
    float* const scaled = workspace.feature.signal;
    float* const chosen = scaled + maxFeatures;
    const HeadScratch scratch = {chosen + maxFeatures, chosen + 2 * maxFeatures};
    result.topFeature = scaleFeatures(view, workspace.features, scaled);
    if (view.projection != nullptr)
        project(view, scaled, workspace.projected);
    result.verdict = Verdict::Normal;
    for (uint32_t i = 0; i < view.headCount; ++i) {
        const HeadView& head = view.heads[i];
        const HeadScore score = scoreHead(head, inputOf(view, head, workspace, result, chosen), scratch);
        // No NaN leaves the node: x86 and ARM would give different ones. An overflow is no verdict either.
        if (!isFinite(score.score)) {
            result.verdict = Verdict::NoData;
            continue;
        }
        result.scores[i] = score.score;
        noteCategory(head, i, score, result);
        if (score.score > head.header.threshold && head.judges() && result.verdict == Verdict::Normal)
            result.verdict = Verdict::Anomaly;
    }
    // Where distances are not numbers, no centre is the nearest.
    if (result.verdict == Verdict::NoData)
        result.cluster = noCluster;
    return result;
}

const char* categoryName(const ModelView& view, const WindowScore& score)
{
    if (score.cluster == noCluster)
        return "";
    const HeadView& head = view.heads[score.clusterHead];
    return head.names != nullptr ? head.names + static_cast<size_t>(score.cluster) * nameBytes : "";
}

WindowScore scoreWindow(const ModelView& view, const CountWindow& window, ScoreWorkspace& workspace)
{
    computeFeatures(view, window, workspace.feature, workspace.features);
    return scoreFeatures(view, workspace);
}

} // namespace baseline
