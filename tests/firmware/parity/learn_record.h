// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/learn/baseline_learner.h"
#include "firmware/src/score/scorer.h"

#include <string.h>

namespace baseline {

/// A learning small enough for the emulated board: its windows stand side by side.
constexpr LearnPlan parityPlan = {100000, 1, 80, 40, 37, 4};
constexpr uint32_t parityLearnWindows = 120;
constexpr size_t parityLearnFloats = 1200; ///< up to 45 features
constexpr size_t maxLearnWords = parityLearnFloats + 8;

/// Begins to learn what the model's features come to.
inline void startLearning(const ModelView& view, float* memory, BaselineLearner& learner)
{
    learner.start(parityPlan, view.featureCount, View<float>(memory, parityLearnFloats));
}

/// Takes window number `index`.
inline void learnWindow(const ModelView& view, const int16_t* counts, uint32_t index, ScoreWorkspace& workspace,
                        BaselineLearner& learner)
{
    const CountWindow window = {counts, view.window.length, view.stream.channels, 0};
    computeFeatures(view, window, workspace.feature, workspace.features);
    learner.take(workspace.features, 1, static_cast<uint64_t>(index) * view.window.length, view.window.length);
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
