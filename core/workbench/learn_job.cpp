// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/learn_job.h"

#include "core/device/requests.h"
#include "core/workbench/attached_tap.h"
#include "core/workbench/board.h"
#include "core/workbench/learned_record.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

/// A status comes once a second, also in time that a virtual board runs fast; while a flash is erased it may be late.
constexpr std::chrono::seconds longestSilence{5};

Result<Learn> requestFor(const LearnOptions& options)
{
    const double millionths = std::round(options.alpha * 1e6);
    if (!(millionths >= leastAlpha && millionths <= mostAlpha))
        return Error{Error::Code::InvalidArgument, "outside 0.0001..0.2", "learning alpha", options.alpha};
    if (options.minutes < 1 || options.minutes > mostLearnMinutes)
        return Error{Error::Code::InvalidArgument, "outside 1..1440", "learning time", static_cast<double>(options.minutes)};
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Learn{{},
                 LearnAction::Baseline,
                 static_cast<std::uint16_t>(options.minutes),
                 static_cast<std::uint32_t>(millionths),
                 static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::seconds>(now).count())};
}

Learn action(LearnAction what)
{
    Learn learn = {};
    learn.action = what;
    return learn;
}

/// A refusal that says more: which model is missing, or that the firmware is older than learning.
Error named(const Error& error, const char* model)
{
    if (error.code != Error::Code::BoardRefused)
        return error;
    if (error.value == static_cast<double>(ReplyCode::NoModel))
        return {Error::Code::NotFound, error.detail, model};
    if (error.value == static_cast<double>(ReplyCode::Unknown))
        return {Error::Code::Unsupported, "the board's firmware is too old to learn", "learning on the board"};
    return error;
}

/// Statuses of one learning as they come.
class Following {
public:
    Following(device::Link& link, const Progress& progress)
        : m_link(link), m_progress(progress), m_last(link.status().value_or(device::StatusIn{}).number)
    {
    }

    /// Until the board has learned, or does not any more.
    Result<LearnState> run(const std::function<void(const LearnState&)>& observe)
    {
        auto heard = std::chrono::steady_clock::now();
        while (true) {
            if (m_progress.cancelled())
                return Error{Error::Code::Cancelled, "learning was cancelled"};
            if (!m_link.isOpen())
                return Error{Error::Code::PortLost, "the port vanished", m_link.port().toStdString()};
            const auto status = m_link.status();
            if (!status || status->number == m_last) {
                if (std::chrono::steady_clock::now() - heard > longestSilence)
                    return Error{Error::Code::BoardTimeout, "no status came", "Status"};
                waitForTap(m_progress.stop);
                continue;
            }
            heard = std::chrono::steady_clock::now();
            m_last = status->number;
            const LearnState state = learnStateOf(status->status);
            if (observe)
                observe(state);
            m_progress.at(state.fraction(), state.phase == LearnPhase::Fitting ? "fit" : "calibrate");
            if (!state.isLearning())
                return state;
        }
    }

private:
    device::Link& m_link;
    const Progress& m_progress;
    std::uint64_t m_last;
};

} // namespace

LearnState learnStateOf(const BoardStatus& status)
{
    LearnState state;
    state.phase = static_cast<LearnPhase>(status.learnPhase);
    state.problem = static_cast<LearnProblem>(status.learnProblem);
    state.windows = status.learnedWindows;
    state.wanted = status.learnWanted;
    state.leftOut = status.learnLeftOut;
    state.modelHashLow = status.learnedModel;
    return state;
}

Error learnFault(const LearnState& state)
{
    switch (state.problem) {
    case LearnProblem::NothingVaries:
        return {Error::Code::ConstantInput, "no feature varied while the board learned", "every feature"};
    case LearnProblem::FlashFailed:
        return {Error::Code::BoardRefused, "the learned model could not be written", "flash failed"};
    case LearnProblem::BadModel:
        return {Error::Code::BoardRefused, "the board refused what it had written", "bad model"};
    case LearnProblem::None:
        break;
    }
    return {Error::Code::BoardRefused, "learning failed", "learning failed"};
}

Result<std::uint32_t> startLearning(device::Link& link, const LearnOptions& options)
{
    const Result<Learn> request = requestFor(options);
    if (!request)
        return request.error();
    const Result<Reply> reply = link.call(device::learnRequest(*request));
    if (!reply)
        return named(reply.error(), "model to learn from");
    return static_cast<std::uint32_t>(reply->value);
}

Status stopLearning(device::Link& link)
{
    const Result<Reply> reply = link.call(device::learnRequest(action(LearnAction::Stop)));
    return reply ? done() : Status(named(reply.error(), "model"));
}

Result<std::uint32_t> resetLearning(device::Link& link)
{
    const Result<Reply> reply = link.call(device::learnRequest(action(LearnAction::Reset)));
    if (!reply)
        return named(reply.error(), "parent model");
    // Everybody who listens to the link learns of the other model.
    if (const Result<Hello> after = link.identify(); !after)
        return after.error();
    return static_cast<std::uint32_t>(reply->value);
}

Result<LearnReport> fetchLearned(device::Link& link, const QString& projectPath, const Progress& progress)
{
    const Result<Hello> hello = link.identify();
    if (!hello)
        return hello.error();
    if (hello->active.slot == noSlot)
        return Error{Error::Code::NotFound, "the board runs no model", "learned model"};
    Result<model::Image> image = link.readModel(noSlot, progress);
    if (!image)
        return image.error();
    const Result<model::Model> model = model::decode(*image, ImageReader::Board);
    if (!model)
        return model.error();
    if (model::hashOf(*image) != hello->active.hash)
        return Error{Error::Code::BoardRefused, "the board runs other bytes than it states", "read-back differs"};
    if (!std::equal(std::begin(hello->serial), std::end(hello->serial), model->identity.boardSerial.begin()))
        return Error{Error::Code::NotFound, "the running model was not learned by this board", "learned model"};
    LearnReport report = learnedFacts(*model);
    report.boardSerial = serialText(*hello);
    report.port = link.port();
    report.modelHash = hello->active.hash;
    report.bytes = hello->active.bytes;
    report.slot = hello->active.slot;
    report.image = std::move(*image);
    if (const auto status = link.status())
        report.leftOut = status->status.learnLeftOut;
    keepLearned(projectPath, *model, report);
    return report;
}

Result<LearnReport> learnOnBoard(device::Link& link, const LearnOptions& options,
                                 const std::function<void(const LearnState&)>& observe, const Progress& progress)
{
    const Result<std::uint32_t> started = startLearning(link, options);
    if (!started)
        return started.error();
    const Result<LearnState> state = Following(link, progress).run(observe);
    if (!state) {
        // What cannot be stopped goes on; the cause is the error that matters.
        if (state.error().code == Error::Code::Cancelled)
            static_cast<void>(stopLearning(link));
        return state.error();
    }
    switch (state->phase) {
    case LearnPhase::Learned:
        return fetchLearned(link, options.projectPath);
    case LearnPhase::Failed:
        return learnFault(*state);
    case LearnPhase::Stopped:
        return Error{Error::Code::Cancelled, "another program stopped the learning"};
    default:
        return Error{Error::Code::BoardTimeout, "the board has restarted and forgotten what it learned", "Learn"};
    }
}

} // namespace baseline::workbench
