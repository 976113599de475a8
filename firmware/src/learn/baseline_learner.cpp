// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/baseline_learner.h"

#include "wire/checksum.h"

namespace baseline {

BaselineLearner::BaselineLearner()
    : m_plan(), m_moments(), m_fit(), m_largest(), m_trainingHash(0), m_lastIndex(0), m_lastStream(0),
      m_scored(0), m_leftOut(0), m_phase(LearnPhase::Idle), m_problem(LearnProblem::None)
{
}

void BaselineLearner::start(const LearnPlan& plan, uint32_t features, View<float> memory)
{
    *this = BaselineLearner();
    m_plan = plan;
    m_moments.start(memory.data, features);
    m_trainingHash = contentHash(Bytes());
    m_phase = LearnPhase::Fitting;
}

void BaselineLearner::end(LearnPhase phase, LearnProblem problem)
{
    m_phase = phase;
    m_problem = problem;
}

bool BaselineLearner::overlapsLast(uint32_t streamId, uint64_t firstIndex, uint32_t windowLength) const
{
    return streamId == m_lastStream && firstIndex < m_lastIndex + windowLength;
}

void BaselineLearner::take(float* features, uint32_t streamId, uint64_t firstIndex, uint32_t windowLength)
{
    if (!isLearning() || isComplete())
        return;
    const bool calibrating = m_phase == LearnPhase::Calibrating;
    if (calibrating && overlapsLast(streamId, firstIndex, windowLength))
        return;
    m_lastStream = streamId;
    m_lastIndex = firstIndex;
    const size_t bytes = m_moments.dimension() * sizeof(float);
    m_trainingHash = contentHash(Bytes(reinterpret_cast<const uint8_t*>(features), bytes), m_trainingHash);
    if (calibrating) {
        const float score = baselineScore(m_fit, features);
        // A score that is no number would be "no data" in service, too.
        if (score - score != 0.0F) {
            leaveOut();
            return;
        }
        m_largest.add(score);
        ++m_scored;
        return;
    }
    m_moments.add(features);
    if (m_moments.count() < m_plan.fitWindows)
        return;
    if (!fitBaseline(m_moments, m_plan.overlap, m_fit)) {
        end(LearnPhase::Failed, LearnProblem::NothingVaries);
        return;
    }
    // The scores stand behind what the fit took.
    m_largest.start(View<float>(m_moments.firstRow() + CoMoments::floatsFor(m_moments.dimension()), m_plan.keptScores));
    m_phase = LearnPhase::Calibrating;
}

uint32_t BaselineLearner::windows() const
{
    if (m_phase == LearnPhase::Calibrating || m_scored > 0)
        return m_plan.fitWindows + m_scored * m_plan.overlap;
    return m_moments.count();
}

} // namespace baseline
