// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/node.h"

#include "learn/learned_image.h"
#include "node/version.h"

#include <string.h>

namespace baseline {

namespace {

/// An image that goes into the slot which the store has opened.
class SlotSink final : public ImageSink {
public:
    explicit SlotSink(ModelStore& store) : m_store(store), m_offset(0), m_code(ReplyCode::Ok) {}
    bool take(Bytes piece) override
    {
        m_code = m_store.chunk(m_offset, piece);
        m_offset += static_cast<uint32_t>(piece.size);
        return m_code == ReplyCode::Ok;
    }

private:
    ModelStore& m_store;
    uint32_t m_offset;
    ReplyCode m_code;
};

ReplyCode codeOf(PlanFault fault)
{
    switch (fault) {
    case PlanFault::None:
        return ReplyCode::Ok;
    case PlanFault::TooManyFeatures:
        return ReplyCode::TooManyFeatures;
    case PlanFault::TooShort:
        return ReplyCode::TooShort;
    case PlanFault::OutOfRange:
        break;
    }
    return ReplyCode::OutOfRange;
}

} // namespace

ReplyCode Node::learn(const Learn& request, uint64_t& value)
{
    switch (request.action) {
    case LearnAction::Baseline:
        return startLearning(request, value);
    case LearnAction::Stop:
        if (m_learner.isLearning())
            m_learner.end(LearnPhase::Stopped);
        return ReplyCode::Ok;
    case LearnAction::Reset:
        return resetLearning(value);
    }
    return ReplyCode::OutOfRange;
}

ReplyCode Node::startLearning(const Learn& request, uint64_t& value)
{
    const ModelView* model = m_models.active();
    if (m_learner.isLearning())
        return ReplyCode::Busy;
    if (model == nullptr)
        return ReplyCode::NoModel;
    if ((flags() & boardScoring) == 0)
        return ReplyCode::Paused;
    const View<float> memory = m_windows.spare();
    const LearnTask task = {request.minutes,       request.alpha,      m_settings.rateMilliHertz, model->window.length,
                            model->window.hop,     model->featureCount, static_cast<uint32_t>(memory.size)};
    LearnPlan plan;
    const PlanOutcome outcome = planLearning(task, plan);
    value = outcome.value;
    if (outcome.fault != PlanFault::None)
        return codeOf(outcome.fault);
    m_learner.start(plan, model->featureCount, memory);
    m_learnedModel = 0;
    const uint64_t uptime = m_board.clock.micros() / 1000000;
    m_powerUpSeconds = request.seconds > uptime ? request.seconds - uptime : 0;
    value = m_learner.windowsWanted();
    return ReplyCode::Ok;
}

/// Back to the model that the running one was learned from, if this board has learned it.
ReplyCode Node::resetLearning(uint64_t& value)
{
    uint8_t serial[16];
    m_board.system.serialNumber(serial);
    const ModelView* model = m_models.active();
    m_learner.end(LearnPhase::Idle);
    m_learnedModel = 0;
    if (model == nullptr || memcmp(model->identity->boardSerial, serial, sizeof serial) != 0)
        return ReplyCode::Ok;
    const uint64_t parent =
        static_cast<uint64_t>(model->identity->parentHashHigh) << 32 | model->identity->parentHashLow;
    const ReplyCode code = m_models.runModel(parent);
    if (code == ReplyCode::Ok) {
        loadedModel();
        value = m_models.active()->hash & 0xFFFFFFFFU;
    }
    return code;
}

/// After the window has been scored: its features still stand in the workspace.
void Node::learnWindow(const Score& score)
{
    if (!m_learner.isLearning())
        return;
    if (score.verdict == static_cast<uint8_t>(Verdict::NoData) || m_windows.isClipped()) {
        m_learner.leaveOut();
        return;
    }
    m_learner.take(m_workspace.features, score.streamId, score.firstIndex, m_models.active()->window.length);
}

/// Writes what was learned beside the running model and switches to it. In one go: no request comes between. The board
/// stands still for its pages' erasure, as for a host's ModelBegin. Called from serve() itself: it needs a deep stack.
void Node::storeLearned()
{
    LearnedOrigin origin = {m_models.active(), {}, firmwareVersion, m_powerUpSeconds};
    m_board.system.serialNumber(origin.boardSerial);
    if (origin.created != 0)
        origin.created += m_board.clock.micros() / 1000000;
    // The host shall know before the flash holds the board up.
    m_sender.pump();
    const LearnedImage image(origin, m_learner);
    SlotSink sink(m_models);
    if (m_models.begin(image.totalBytes()) != ReplyCode::Ok || !image.write(sink)) {
        m_learner.end(LearnPhase::Failed, LearnProblem::FlashFailed);
        return;
    }
    uint64_t value = 0;
    const uint32_t hash = static_cast<uint32_t>(image.hash());
    const ReplyCode code = commit(value);
    if (code != ReplyCode::Ok) {
        m_learner.end(LearnPhase::Failed,
                      code == ReplyCode::BadModel ? LearnProblem::BadModel : LearnProblem::FlashFailed);
        return;
    }
    m_learnedModel = hash;
    m_learner.end(LearnPhase::Learned);
}

void Node::tellLearning(BoardStatus& status) const
{
    status.learnPhase = static_cast<uint8_t>(m_learner.phase());
    status.learnProblem = static_cast<uint8_t>(m_learner.problem());
    status.learnedWindows = m_learner.windows();
    status.learnWanted = m_learner.windowsWanted();
    status.learnLeftOut = m_learner.leftOut();
    status.learnedModel = m_learnedModel;
    if (m_learner.isLearning() && status.learnWanted > 0) {
        const uint64_t percent = static_cast<uint64_t>(status.learnedWindows) * 100 / status.learnWanted;
        // 0 means that the board does not learn.
        status.learningPercent = static_cast<uint8_t>(percent > 0 ? percent : 1);
    }
}

} // namespace baseline
