// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learn_plan.h"

#include "learn/co_moments.h"

namespace baseline {

namespace {

constexpr uint64_t million = 1000000;

/// floor((n + 1) alpha) = n + 1 - ceil((n + 1) (1 - alpha)), in integers and so exact.
uint32_t scoresAbove(uint32_t windows, uint32_t alpha)
{
    return static_cast<uint32_t>((static_cast<uint64_t>(windows) + 1) * alpha / million);
}

uint32_t mostFeatures(uint32_t memory)
{
    uint32_t features = 0;
    while (CoMoments::floatsFor(features + 1) + 1 <= memory)
        ++features;
    return features;
}

uint32_t smaller(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/// False: too few windows.
bool divide(const LearnTask& task, uint32_t minutes, LearnPlan& plan)
{
    plan.alpha = task.alpha;
    const uint64_t frames = static_cast<uint64_t>(task.rateMilliHertz) * minutes * 60 / 1000;
    const uint32_t windows = static_cast<uint32_t>(frames / task.hop);
    plan.overlap = (task.windowLength + task.hop - 1) / task.hop;
    const uint32_t room = task.memory - static_cast<uint32_t>(CoMoments::floatsFor(task.features));
    const uint32_t most = smaller(room, mostKeptScores);
    // The largest n whose (n + 1) alpha is still below most + 1.
    const uint32_t mostWindows = static_cast<uint32_t>(((most + 1) * million - 1) / task.alpha) - 1;
    plan.calibrationWindows = smaller(windows / 3 / plan.overlap, mostWindows);
    plan.fitWindows = windows - plan.calibrationWindows * plan.overlap;
    plan.keptScores = scoresAbove(plan.calibrationWindows, task.alpha);
    plan.rank = plan.calibrationWindows + 1 - plan.keptScores;
    const uint32_t wanted = 2 * task.features > 10 ? 2 * task.features : 10;
    return plan.keptScores >= 1 && plan.fitWindows / plan.overlap >= wanted;
}

} // namespace

PlanOutcome planLearning(const LearnTask& task, LearnPlan& plan)
{
    plan = LearnPlan();
    if (task.minutes < 1 || task.minutes > mostLearnMinutes || task.alpha < leastAlpha || task.alpha > mostAlpha)
        return {PlanFault::OutOfRange, 0};
    if (task.features > mostFeatures(task.memory))
        return {PlanFault::TooManyFeatures, mostFeatures(task.memory)};
    if (divide(task, task.minutes, plan))
        return {PlanFault::None, 0};
    LearnPlan longer;
    for (uint32_t minutes = task.minutes + 1; minutes <= mostLearnMinutes; ++minutes) {
        if (divide(task, minutes, longer))
            return {PlanFault::TooShort, minutes};
    }
    return {PlanFault::TooShort, 0};
}

} // namespace baseline
