// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/learn/baseline_learner.h"
#include "firmware/src/learn/extreme_watch.h"
#include "firmware/src/score/scorer.h"

#include <string.h>

namespace baseline {

/// A learning small enough for the emulated board: its windows stand side by side.
constexpr LearnPlan parityPlan = {100000, 1, 80, 40, 37, 4};
constexpr uint32_t parityLearnWindows = 120;
constexpr size_t parityLearnFloats = 1200; ///< up to 45 features
constexpr size_t maxLearnWords = parityLearnFloats + 8 + 12 * parityLearnWindows;

/// The detector of extreme values beside it: on the first feature, bounds so narrow that many peaks lie beyond.
constexpr ExtremeOrder parityOrder = {ExtremeSource::Feature, 0, {1.8F, 0.0F, 4, 3, 5000, 0.05F}};

/// Begins to learn what the model's features come to.
inline void startLearning(const ModelView& view, float* memory, BaselineLearner& learner)
{
    learner.start(parityPlan, view.featureCount, View<float>(memory, parityLearnFloats));
}

/// Writes what the detector says of a window, its numbers bit for bit, to `record`; returns the words.
inline size_t watchWindow(const float* features, uint64_t firstIndex, ExtremeWatch& watch, uint32_t* record)
{
    Score score = {};
    score.streamId = 1;
    score.firstIndex = firstIndex;
    Extreme extreme;
    watch.take(score, features, extreme);
    const float floats[] = {extreme.value,         extreme.lower,          extreme.upper,        extreme.low.shape,
                            extreme.low.logScale,  extreme.low.quality,    extreme.low.limit,    extreme.high.shape,
                            extreme.high.logScale, extreme.high.quality,   extreme.high.limit};
    record[0] = extreme.verdict | static_cast<uint32_t>(extreme.flags) << 8 | static_cast<uint32_t>(extreme.low.held) << 16
                | static_cast<uint32_t>(extreme.high.held) << 24;
    memcpy(record + 1, floats, sizeof floats);
    return 1 + sizeof floats / sizeof *floats;
}

/// Takes window number `index`; returns the words that the detector of extremes wrote to `record`.
inline size_t learnWindow(const ModelView& view, const int16_t* counts, uint32_t index, ScoreWorkspace& workspace,
                          BaselineLearner& learner, ExtremeWatch& watch, uint32_t* record)
{
    const CountWindow window = {counts, view.window.length, view.stream.channels, 0};
    computeFeatures(view, window, workspace.feature, workspace.features);
    const uint64_t firstIndex = static_cast<uint64_t>(index) * view.window.length;
    const size_t words = index < parityLearnWindows ? watchWindow(workspace.features, firstIndex, watch, record) : 0;
    learner.take(workspace.features, 1, firstIndex, view.window.length);
    return words;
}

/// What board and studio must agree on, bit for bit: phase, hash, shrinkage, threshold, mean, scale, whitening. Returns the
/// number of words.
inline size_t recordLearned(const BaselineLearner& learner, uint32_t* record)
{
    uint32_t* end = record;
    *end++ = static_cast<uint32_t>(learner.phase()) | (learner.isComplete() ? 256U : 0U);
    *end++ = static_cast<uint32_t>(learner.trainingHash());
    *end++ = static_cast<uint32_t>(learner.trainingHash() >> 32);
    if (!learner.isComplete())
        return static_cast<size_t>(end - record);
    const float threshold = learner.threshold();
    memcpy(end++, &learner.fit().shrinkage, sizeof(float));
    memcpy(end++, &threshold, sizeof threshold);
    // Mean, scale and whitening stand one behind the other.
    const size_t floats = CoMoments::floatsFor(learner.fit().dimension);
    memcpy(end, learner.fit().mean, floats * sizeof(float));
    return static_cast<size_t>(end - record) + floats;
}

} // namespace baseline
