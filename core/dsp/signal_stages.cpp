// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/signal_stages.h"

#include "core/dsp/decimator.h"
#include "core/dsp/hilbert_envelope.h"
#include "core/dsp/stage_spectrum.h"
#include "core/dsp/step_filter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::dsp {
namespace {

constexpr float lost = std::numeric_limits<float>::quiet_NaN();
constexpr std::ptrdiff_t fewestSamples = 2; // one alone is no signal

using Channels = std::vector<std::vector<float>>;

Error cancelled()
{
    return {Error::Code::Cancelled, "the signal steps were cancelled"};
}

std::vector<float> filtered(std::span<const Biquad> sections, bool zeroPhase, std::span<const float> samples)
{
    if (zeroPhase)
        return filterZeroPhase(sections, samples);
    std::vector<float> output(samples.size());
    SosFilter(std::vector<Biquad>(sections.begin(), sections.end())).process(samples, output);
    return output;
}

/// Each stretch on its own; a square that float does not hold is lost.
Result<std::vector<float>> enveloped(const EnvelopeStep& step, std::span<const float> samples)
{
    std::vector<float> output(samples.begin(), samples.end());
    for (const SampleStretch& stretch : stretchesOf(std::span(&output, 1))) {
        Result<std::vector<float>> envelope = hilbertEnvelope(std::span(output).subspan(stretch.first, stretch.count));
        if (!envelope)
            return envelope.error();
        std::ranges::transform(*envelope, output.begin() + static_cast<std::ptrdiff_t>(stretch.first),
                               [&step](float value) { return step.squared ? value * value : value; });
    }
    return output;
}

Result<std::vector<float>> transformed(const SignalStep& step, const SignalForm& form, std::span<const float> samples)
{
    if (const auto* unit = std::get_if<UnitStep>(&step.what))
        return converted(samples, accelerationUnit(form.unit).value_or(unit->to), unit->to);
    if (const auto* decimation = std::get_if<DecimateStep>(&step.what))
        return decimate(samples, decimation->factor);
    if (const auto* envelope = std::get_if<EnvelopeStep>(&step.what))
        return enveloped(*envelope, samples);
    const auto sections = stepSections(step.what, form.rate);
    if (!sections)
        return sections.error();
    if (sections->empty())
        return std::vector<float>(samples.begin(), samples.end());
    return filtered(*sections, isZeroPhase(step.what), samples);
}

/// The ends of the input's stretches that show the steps, in samples of `form`.
std::vector<SampleStretch> unsettledParts(const std::vector<SampleStretch>& stretches, const Settling& settling,
                                          Hertz inputRate, const SignalForm& form)
{
    const auto inputSamples = [inputRate](Seconds time) {
        return static_cast<std::size_t>(std::ceil(time.count() * inputRate.value));
    };
    const std::size_t head = inputSamples(settling.head);
    const std::size_t tail = inputSamples(settling.tail);
    std::vector<SampleStretch> parts;
    const auto add = [&parts, factor = form.factor](std::size_t first, std::size_t end) {
        const std::size_t from = (first + factor - 1) / factor;
        const std::size_t to = (end + factor - 1) / factor;
        if (to <= from)
            return;
        if (!parts.empty() && parts.back().end() >= from)
            parts.back().count = std::max(parts.back().end(), to) - parts.back().first;
        else
            parts.push_back({from, to - from});
    };
    for (const SampleStretch& stretch : stretches) {
        add(stretch.first, stretch.first + std::min(head, stretch.count));
        add(stretch.end() - std::min(tail, stretch.count), stretch.end());
    }
    return parts;
}

/// Takes the margins off a stage.
void cut(SignalStage& stage, Margin margin, std::size_t inputLength)
{
    const std::size_t factor = stage.form.factor;
    const std::size_t from = margin.before / factor;
    const std::size_t to = (inputLength - margin.after + factor - 1) / factor;
    for (std::vector<float>& channel : stage.channels) {
        channel.resize(std::min(channel.size(), to));
        channel.erase(channel.begin(), channel.begin() + static_cast<std::ptrdiff_t>(std::min(from, channel.size())));
    }
    std::vector<SampleStretch> kept;
    for (const SampleStretch& part : stage.unsettled) {
        const std::size_t first = std::max(part.first, from);
        const std::size_t end = std::min(part.end(), to);
        if (first < end)
            kept.push_back({first - from, end - first});
    }
    stage.unsettled = std::move(kept);
}

Result<Channels> nextChannels(const SignalStep& step, const SignalForm& form, const Channels& channels,
                              const Progress& progress)
{
    Channels next;
    for (const std::vector<float>& channel : channels) {
        if (progress.cancelled())
            return cancelled();
        Result<std::vector<float>> done = applyStep(step, form, channel);
        if (!done)
            return done.error();
        next.push_back(std::move(*done));
    }
    return next;
}

} // namespace

std::vector<SampleStretch> stretchesOf(std::span<const std::vector<float>> channels)
{
    std::vector<SampleStretch> stretches;
    const std::size_t length = channels.empty() ? 0 : channels.front().size();
    bool isInside = false;
    for (std::size_t i = 0; i < length; ++i) {
        const bool isThere =
            std::ranges::all_of(channels, [i](const std::vector<float>& channel) { return std::isfinite(channel[i]); });
        if (isThere && !isInside)
            stretches.push_back({i, 0});
        if (isThere)
            ++stretches.back().count;
        isInside = isThere;
    }
    return stretches;
}

Result<std::vector<float>> applyStep(const SignalStep& step, const SignalForm& form, std::span<const float> samples)
{
    if (!step.isOn)
        return std::vector<float>(samples.begin(), samples.end());
    Result<std::vector<float>> output = transformed(step, form, samples);
    if (!output)
        return output.error();
    const auto isThere = [](float sample) { return std::isfinite(sample); };
    // Infinity is what float does not hold; a gap from here on.
    std::ranges::replace_if(*output, std::not_fn(isThere), lost);
    if (std::ranges::count_if(*output, isThere) < fewestSamples)
        return Error{Error::Code::InvalidArgument, "the step leaves fewer than two samples", "short stretches", 0.0};
    return output;
}

Result<SignalStages> applyChain(const SignalChain& chain, const SignalForm& form, Channels channels, Margin margin,
                                const Progress& progress)
{
    const std::vector<SampleStretch> stretches = stretchesOf(channels);
    if (stretches.empty())
        return Error{Error::Code::InvalidArgument, "there are no samples", "samples", 0.0};
    const std::size_t length = channels.front().size();
    SignalStages result;
    SignalForm at = form;
    Settling settling;
    const auto keep = [&](const Channels& values) {
        SignalStage stage{at, values, unsettledParts(stretches, settling, form.rate, at), {}, 0};
        cut(stage, margin, length);
        takeSpectra(stage);
        result.stages.push_back(std::make_shared<const SignalStage>(std::move(stage)));
    };
    keep(channels);
    for (std::size_t i = 0; i < chain.steps.size(); ++i) {
        const SignalStep& step = chain.steps[i];
        progress.at(static_cast<double>(i) / static_cast<double>(chain.steps.size()), "steps");
        if (!step.isOn) {
            result.stages.push_back(result.stages.back());
            continue;
        }
        Result<SignalForm> behind = formBehind(step, at);
        Result<Channels> next = behind ? nextChannels(step, at, channels, progress) : Result<Channels>(behind.error());
        if (!next && next.error().code == Error::Code::Cancelled)
            return next.error();
        if (!next) {
            result.fault = next.error();
            result.faultyStep = i;
            break;
        }
        const Settling one = settlingOf(step, at);
        settling.head += one.head;
        settling.tail += one.tail;
        at = std::move(*behind);
        channels = std::move(*next);
        keep(channels);
    }
    return result;
}

Result<Channels> lastSignal(const SignalChain& chain, const SignalForm& form, Channels channels, Margin margin,
                            const Progress& progress)
{
    if (stretchesOf(channels).empty())
        return channels; // a gap as long as the piece: nothing to do, and nothing wrong
    const std::size_t length = channels.front().size();
    SignalForm at = form;
    for (const SignalStep& step : chain.steps) {
        Result<SignalForm> behind = formBehind(step, at);
        if (!behind)
            return behind.error();
        Result<Channels> next = nextChannels(step, at, channels, progress);
        if (!next)
            return next.error();
        at = std::move(*behind);
        channels = std::move(*next);
    }
    SignalStage stage{at, std::move(channels), {}, {}, 0};
    cut(stage, margin, length);
    return std::move(stage.channels);
}

} // namespace baseline::dsp
