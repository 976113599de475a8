// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/extremes_job.h"

#include "core/device/requests.h"
#include "core/model/recipe.h"
#include "core/workbench/attached_tap.h"
#include "firmware/src/wire/host_messages.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

using std::chrono::steady_clock;

/// Windows may be seconds apart at a slow rate; a status comes once a second.
constexpr std::chrono::seconds longestSilence{5};

PeakFigures figuresOf(const PeakState& state, bool isFitted)
{
    PeakFigures figures;
    figures.held = state.held;
    figures.isFitted = isFitted;
    if (!isFitted)
        return figures;
    figures.shape = static_cast<double>(state.shape);
    figures.scale = std::pow(10.0, static_cast<double>(state.logScale));
    figures.quality = static_cast<double>(state.quality);
    figures.limit = static_cast<double>(state.limit);
    return figures;
}

Result<Learn> requestFor(const ExtremesOptions& options)
{
    const Result<ExtremeValueSettings> settings = learn::checkedSettings(options.experiment, options.delta);
    if (!settings)
        return settings.error();
    if (options.feature && *options.feature > 255)
        return Error{Error::Code::InvalidArgument, "no such feature", "feature"};
    if (!(options.forget >= 0.0 && options.forget < 1.0))
        return Error{Error::Code::InvalidArgument, "outside 0..1", "forget", options.forget};
    Learn learn = {};
    learn.action = LearnAction::Extremes;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    learn.seconds = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::seconds>(now).count());
    learn.extremes.source = options.feature ? ExtremeSource::Feature : ExtremeSource::Score;
    learn.extremes.feature = static_cast<std::uint8_t>(options.feature.value_or(0));
    learn.extremes.settings = *settings;
    learn.extremes.settings.forget = static_cast<float>(options.forget);
    return learn;
}

Learn action(LearnAction what)
{
    Learn learn = {};
    learn.action = what;
    return learn;
}

/// What a refusal means: which model is missing, or that the firmware knows nothing of this.
Error named(const Error& error, bool isFeature)
{
    if (error.code != Error::Code::BoardRefused)
        return error;
    if (error.value == static_cast<double>(ReplyCode::NoModel))
        return {Error::Code::NotFound, error.detail, "model to learn from"};
    const bool outOfRange = error.value == static_cast<double>(ReplyCode::OutOfRange);
    // The settings were checked here, so that only the feature, or a firmware that does not know the action, is left.
    if (outOfRange && isFeature)
        return {Error::Code::InvalidArgument, error.detail, "feature"};
    if (outOfRange || error.value == static_cast<double>(ReplyCode::Unknown))
        return {Error::Code::Unsupported, "the board's firmware is too old", "extreme values on the board"};
    return error;
}

/// Waits for a phase that is not Watching.
Result<LearnState> waitForKept(device::Link& link, const Progress& progress)
{
    const auto before = link.status();
    const auto begin = steady_clock::now();
    while (true) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "keeping was cancelled"};
        if (!link.isOpen())
            return Error{Error::Code::PortLost, "the port vanished", link.port().toStdString()};
        const auto status = link.status();
        if (status && (!before || status->number != before->number)) {
            const LearnState state = learnStateOf(status->status);
            if (state.phase != LearnPhase::Watching)
                return state;
        }
        if (steady_clock::now() - begin > longestSilence)
            return Error{Error::Code::BoardTimeout, "no status came", "Status"};
        waitForTap(progress.stop);
    }
}

} // namespace

ExtremesState extremesStateOf(const Extreme& extreme)
{
    ExtremesState state;
    state.verdict = static_cast<ExtremeVerdict>(extreme.verdict);
    state.value = static_cast<double>(extreme.value);
    state.hasBounds = (extreme.flags & extremeBounds) != 0;
    state.lower = static_cast<double>(extreme.lower);
    state.upper = static_cast<double>(extreme.upper);
    state.low = figuresOf(extreme.low, (extreme.flags & extremeLowerFitted) != 0);
    state.high = figuresOf(extreme.high, (extreme.flags & extremeUpperFitted) != 0);
    state.windows = extreme.windows;
    state.outliers = extreme.outliers;
    state.collective = extreme.collective;
    return state;
}

Result<std::uint32_t> featureNumber(const model::Model& model, const std::string& name)
{
    const std::vector<std::string> names =
        model::featureNames(model.features, model.stream.channels, model.stream.nominalRate, model.window);
    const auto found = std::ranges::find(names, name);
    if (found != names.end())
        return static_cast<std::uint32_t>(found - names.begin());
    std::string list;
    for (const std::string& each : names)
        list += (list.empty() ? "" : ", ") + each;
    return Error{Error::Code::InvalidArgument, "the model has: " + list, "feature"};
}

std::chrono::milliseconds windowPeriod(const model::Model& model)
{
    return std::chrono::milliseconds(std::llround(1000.0 * model.window.hop / model.stream.nominalRate.value));
}

Status startWatching(device::Link& link, const ExtremesOptions& options)
{
    const Result<Learn> request = requestFor(options);
    if (!request)
        return request.error();
    const Result<Reply> reply = link.call(device::learnRequest(*request));
    return reply ? done() : Status(named(reply.error(), options.feature.has_value()));
}

Result<bool> acceptOutlier(device::Link& link)
{
    const Result<Reply> reply = link.call(device::learnRequest(action(LearnAction::Accept)));
    if (!reply)
        return reply.error();
    return reply->value != 0;
}

Status askToKeep(device::Link& link)
{
    const Result<Reply> reply = link.call(device::learnRequest(action(LearnAction::Keep)));
    return reply ? done() : Status(reply.error());
}

Result<LearnReport> keepWatched(device::Link& link, const QString& projectPath, const Progress& progress)
{
    if (const Status asked = askToKeep(link); !asked)
        return asked.error();
    const Result<LearnState> state = waitForKept(link, progress);
    if (!state)
        return state.error();
    if (state->phase == LearnPhase::Failed)
        return learnFault(*state);
    return fetchLearned(link, projectPath, progress);
}

Result<ExtremesState> followWatching(device::Link& link, std::uint32_t windows,
                                     const std::function<void(const ExtremesState&)>& observe, const Progress& progress)
{
    std::uint64_t last = link.extreme().value_or(device::ExtremeIn{}).number;
    auto heard = steady_clock::now();
    while (true) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "watching was cancelled"};
        if (!link.isOpen())
            return Error{Error::Code::PortLost, "the port vanished", link.port().toStdString()};
        const auto extreme = link.extreme();
        if (!extreme || extreme->number == last) {
            if (steady_clock::now() - heard > longestSilence)
                return Error{Error::Code::BoardTimeout, "the board says nothing of what it watches", "Extreme"};
            waitForTap(progress.stop);
            continue;
        }
        heard = steady_clock::now();
        last = extreme->number;
        const ExtremesState state = extremesStateOf(extreme->extreme);
        if (observe)
            observe(state);
        progress.at(std::min(1.0, static_cast<double>(state.windows) / std::max(1U, windows)), "watch");
        if (state.windows >= windows)
            return state;
    }
}

} // namespace baseline::workbench
