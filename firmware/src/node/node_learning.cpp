// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/node.h"

#include "learn/baseline_body.h"
#include "learn/extreme_body.h"
#include "node/version.h"

#include <new>
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
    case LearnAction::Extremes:
        return startWatching(request);
    case LearnAction::Accept:
        if (m_watch == nullptr)
            return ReplyCode::WrongOrder;
        value = m_watch->acceptLast() ? 1 : 0;
        return ReplyCode::Ok;
    case LearnAction::Keep:
        return keepWatched(value);
    case LearnAction::Stop:
        if (m_learner.isBusy())
            endLearning(LearnPhase::Stopped);
        return ReplyCode::Ok;
    case LearnAction::Reset:
        return resetLearning(value);
    }
    return ReplyCode::OutOfRange;
}

void Node::endLearning(LearnPhase phase, LearnProblem problem)
{
    m_learner.end(phase, problem);
    m_watch = nullptr;
    m_keeping = false;
}

/// What the host says of the time, for the date of what will be learned.
void Node::noteClock(uint64_t seconds)
{
    const uint64_t uptime = m_board.clock.micros() / 1000000;
    m_powerUpSeconds = seconds > uptime ? seconds - uptime : 0;
}

ReplyCode Node::startLearning(const Learn& request, uint64_t& value)
{
    const ModelView* model = m_models.active();
    if (m_learner.isBusy())
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
    noteClock(request.seconds);
    value = m_learner.windowsWanted();
    return ReplyCode::Ok;
}

/// The detector lives in the memory behind the window, as what a baseline learns from does.
ReplyCode Node::startWatching(const Learn& request)
{
    const ModelView* model = m_models.active();
    const ExtremeOrder& order = request.extremes;
    if (m_learner.isBusy())
        return ReplyCode::Busy;
    if (model == nullptr)
        return ReplyCode::NoModel;
    if ((flags() & boardScoring) == 0)
        return ReplyCode::Paused;
    const bool isFeature = order.source == ExtremeSource::Feature && order.feature < model->featureCount;
    if (!isSound(order.settings) || !(order.source == ExtremeSource::Score || isFeature))
        return ReplyCode::OutOfRange;
    const View<float> memory = m_windows.spare();
    const uintptr_t begin = (reinterpret_cast<uintptr_t>(memory.data) + alignof(ExtremeWatch) - 1)
                            / alignof(ExtremeWatch) * alignof(ExtremeWatch);
    const uintptr_t end = reinterpret_cast<uintptr_t>(memory.data) + memory.size * sizeof(float);
    if (begin + sizeof(ExtremeWatch) > end)
        return ReplyCode::NoRoom;
    m_learner = BaselineLearner();
    endLearning(LearnPhase::Watching);
    m_watch = new (reinterpret_cast<void*>(begin)) ExtremeWatch(order, m_settings.rateMilliHertz);
    m_learnedModel = 0;
    noteClock(request.seconds);
    return ReplyCode::Ok;
}

/// Only noted: serve() writes it, when the reply is on its way.
ReplyCode Node::keepWatched(uint64_t& value)
{
    if (m_watch == nullptr)
        return ReplyCode::WrongOrder;
    value = m_watch->peaksMissing();
    if (value > 0)
        return ReplyCode::NotLearned;
    m_keeping = true;
    return ReplyCode::Ok;
}

/// Back to the model that the running one was learned from, if this board has learned it.
ReplyCode Node::resetLearning(uint64_t& value)
{
    uint8_t serial[16];
    m_board.system.serialNumber(serial);
    const ModelView* model = m_models.active();
    endLearning(LearnPhase::Idle);
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
    if (!m_learner.isBusy())
        return;
    const bool hasData = score.verdict != static_cast<uint8_t>(Verdict::NoData);
    if (m_watch != nullptr && hasData) {
        // Clipped or not: an extreme teaches nothing, and is what it looks for.
        Extreme report;
        m_watch->take(score, m_workspace.features, report);
        m_sender.sendMessage(MessageType::Extreme, report);
        return;
    }
    if (!hasData || m_windows.isClipped()) {
        m_learner.leaveOut();
        return;
    }
    m_learner.take(m_workspace.features, score.streamId, score.firstIndex, m_models.active()->window.length);
}

/// Writes what was learned beside the running model and switches to it. In one go: no request comes between. The board
/// stands still for its pages' erasure, as for a host's ModelBegin. Called from serve() itself: it needs a deep stack.
void Node::storeLearned()
{
    const ModelView& parent = *m_models.active();
    if (m_watch != nullptr)
        storeImage(ExtremeBody(parent, *m_watch));
    else
        storeImage(BaselineBody(parent, m_learner));
}

void Node::storeImage(const LearnedBody& body)
{
    LearnedOrigin origin = {m_models.active(), {}, firmwareVersion, m_powerUpSeconds};
    m_board.system.serialNumber(origin.boardSerial);
    if (origin.created != 0)
        origin.created += m_board.clock.micros() / 1000000;
    // The host shall know before the flash holds the board up.
    m_sender.pump();
    const LearnedImage image(origin, body);
    SlotSink sink(m_models);
    if (m_models.begin(image.totalBytes()) != ReplyCode::Ok || !image.write(sink)) {
        endLearning(LearnPhase::Failed, LearnProblem::FlashFailed);
        return;
    }
    uint64_t value = 0;
    const uint32_t hash = static_cast<uint32_t>(image.hash());
    const ReplyCode code = commit(value);
    if (code != ReplyCode::Ok) {
        endLearning(LearnPhase::Failed,
                    code == ReplyCode::BadModel ? LearnProblem::BadModel : LearnProblem::FlashFailed);
        return;
    }
    m_learnedModel = hash;
    endLearning(LearnPhase::Learned);
}

void Node::tellLearning(BoardStatus& status) const
{
    status.learnPhase = static_cast<uint8_t>(m_learner.phase());
    status.learnProblem = static_cast<uint8_t>(m_learner.problem());
    status.learnedWindows = m_watch != nullptr ? m_watch->windows() : m_learner.windows();
    status.learnWanted = m_learner.windowsWanted();
    status.learnLeftOut = m_learner.leftOut();
    status.learnedModel = m_learnedModel;
    if (m_watch != nullptr)
        status.learningPercent = 100; // always ready, never done
    if (m_learner.isLearning() && status.learnWanted > 0) {
        const uint64_t percent = static_cast<uint64_t>(status.learnedWindows) * 100 / status.learnWanted;
        // 0 means that the board does not learn.
        status.learningPercent = static_cast<uint8_t>(percent > 0 ? percent : 1);
    }
}

} // namespace baseline
