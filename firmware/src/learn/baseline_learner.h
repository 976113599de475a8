// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/baseline_fit.h"
#include "learn/largest_scores.h"
#include "learn/learn_plan.h"

namespace baseline {

enum class LearnPhase : uint8_t {
    Idle = 0,
    Fitting = 1,     ///< windows go into mean and covariance
    Calibrating = 2, ///< windows are scored, for the threshold
    Learned = 3,     ///< the model is there
    Stopped = 4,     ///< by the host; nothing came of it
    Failed = 5,      ///< LearnProblem says why
    Watching = 6,    ///< the extreme-value detector learns as it goes, until it is told to stop
};

enum class LearnProblem : uint8_t {
    None = 0,
    NothingVaries = 1, ///< no feature changed, or a number was too large
    FlashFailed = 2,
    BadModel = 3,      ///< the node refused what it had written
};

/// Learns a baseline from windows of normal, as planned: mean, shrunk covariance, and a threshold at the conformal rank.
/// The memory is the caller's, and nobody else touches it while isLearning().
class BaselineLearner {
public:
    BaselineLearner();

    /// Contract: planLearning() accepted the plan with this memory.
    void start(const LearnPlan& plan, uint32_t features, View<float> memory);

    /// Ends it; what was learned is gone with any phase but Learned.
    void end(LearnPhase phase, LearnProblem problem = LearnProblem::None);

    /// A window's features, which it spoils, and where the window begins.
    void take(float* features, uint32_t streamId, uint64_t firstIndex, uint32_t windowLength);
    /// A window without data, or a clipped one.
    void leaveOut() { ++m_leftOut; }

    bool isLearning() const { return m_phase == LearnPhase::Fitting || m_phase == LearnPhase::Calibrating; }
    /// The board learns, in one way or the other.
    bool isBusy() const { return isLearning() || m_phase == LearnPhase::Watching; }
    /// All windows are there: fit() and threshold() are what was learned.
    bool isComplete() const { return m_phase == LearnPhase::Calibrating && m_scored == m_plan.calibrationWindows; }

    LearnPhase phase() const { return m_phase; }
    LearnProblem problem() const { return m_problem; }
    /// Progress, in windows as they follow each other: a calibration window counts for those that overlap it.
    uint32_t windows() const;
    uint32_t windowsWanted() const { return m_plan.fitWindows + m_plan.calibrationWindows * m_plan.overlap; }
    uint32_t leftOut() const { return m_leftOut; }

    const LearnPlan& plan() const { return m_plan; }
    const BaselineFit& fit() const { return m_fit; }
    float threshold() const { return m_largest.smallest(); }
    /// Of the features of every window that was taken, in order.
    uint64_t trainingHash() const { return m_trainingHash; }

private:
    bool overlapsLast(uint32_t streamId, uint64_t firstIndex, uint32_t windowLength) const;

    LearnPlan m_plan;
    CoMoments m_moments;
    BaselineFit m_fit;
    LargestScores m_largest;
    uint64_t m_trainingHash;
    uint64_t m_lastIndex; ///< of the last window taken
    uint32_t m_lastStream;
    uint32_t m_scored;
    uint32_t m_leftOut;
    LearnPhase m_phase;
    LearnProblem m_problem;
};

} // namespace baseline
