// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/envelope_job.h"

#include "core/project/project_file.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/signal_source.h"
#include "core/workbench/signal_steps_job.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

/// The longest stretch without a gap, shortened around its middle.
recording::Span longestStretch(const project::SignalReader& reader, SampleIndex most)
{
    recording::Span best;
    SampleIndex from = 0;
    const auto consider = [&](SampleIndex to) {
        if (to - from > best.count)
            best = {from, to - from};
    };
    for (const recording::Gap& gap : reader.gaps()) {
        consider(gap.at);
        from = gap.at + gap.lost;
    }
    consider(reader.summary().length);
    if (best.count > most)
        best = {best.first + (best.count - most) / 2, most};
    return best;
}

/// Values that are not finite part a stretch too.
dsp::SampleStretch longestRun(const std::vector<std::vector<float>>& channels)
{
    dsp::SampleStretch best;
    for (const dsp::SampleStretch& stretch : dsp::stretchesOf(channels)) {
        if (stretch.count > best.count)
            best = stretch;
    }
    return best;
}

} // namespace

Result<RecordingEnvelope> takeEnvelope(const EnvelopeRequest& request, const Progress& progress)
{
    const auto project = project::ProjectFile::openForViewing(request.projectPath);
    if (!project)
        return project.error();
    const auto reader = project::SignalReader::open(project->database(), request.recordingId);
    if (!reader)
        return reader.error();
    const recording::RecordingInfo& info = reader->summary().info;
    if (request.channel >= info.channels.size())
        return Error{Error::Code::InvalidArgument, "there is no such channel", "channels", 0.0};
    const auto possible = dsp::envelopeBand(info.nominalRate);
    if (!possible)
        return possible.error();

    RecordingEnvelope envelope;
    envelope.settings.band = request.band.value_or(*possible);
    envelope.settings.squared = request.squared;
    envelope.settings.resolution = request.resolution;
    const auto most = static_cast<SampleIndex>(envelopeLength.count() * info.nominalRate.value);
    const recording::Span span = longestStretch(*reader, std::min(most, mostStepValues));
    const SignalSource source(*reader, {request.channel});
    const auto samples = source.read(span, partOf(progress, 0.0, 0.5));
    if (!samples)
        return samples.error();
    const dsp::SampleStretch run = longestRun(*samples);
    envelope.span = {span.first + static_cast<SampleIndex>(run.first), static_cast<SampleIndex>(run.count)};
    auto spectrum = dsp::envelopeSpectrum(std::span(samples->front()).subspan(run.first, run.count), info.nominalRate,
                                          envelope.settings);
    if (!spectrum)
        return spectrum.error();
    if (progress.cancelled())
        return Error{Error::Code::Cancelled, "the envelope spectrum was cancelled"};
    envelope.spectrum = std::move(*spectrum);
    const dsp::SignalForm form{info.nominalRate, info.channels[request.channel].unit.toStdString()};
    const auto behind = dsp::formBehind(dsp::SignalStep{dsp::EnvelopeStep{request.squared}}, form);
    envelope.unit = QString::fromStdString(behind ? behind->unit : form.unit);
    return envelope;
}

} // namespace baseline::workbench
