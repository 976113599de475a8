// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/signal_steps_job.h"

#include "core/project/project_file.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/signal_source.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

Error invalid(const char* subject, const char* detail, double value = 0.0)
{
    return {Error::Code::InvalidArgument, detail, subject, value};
}

} // namespace

Result<SignalSteps> takeSignalSteps(const SignalStepsRequest& request, const Progress& progress)
{
    const auto project = project::ProjectFile::openForViewing(request.projectPath);
    if (!project)
        return project.error();
    const auto reader = project::SignalReader::open(project->database(), request.recordingId);
    if (!reader)
        return reader.error();
    const std::size_t width = reader->summary().info.channels.size();
    if (request.channels.empty()
        || std::ranges::any_of(request.channels, [width](std::size_t channel) { return channel >= width; }))
        return invalid("channels", "there is no such channel");
    const SampleIndex from = std::clamp<SampleIndex>(request.span.first, 0, reader->summary().length);
    const SampleIndex end = std::clamp<SampleIndex>(request.span.end(), from, reader->summary().length);
    const recording::Span span{from, end - from};
    if (span.count == 0)
        return invalid("samples", "the span is empty");
    const SampleIndex most = mostStepValues / static_cast<SampleIndex>(request.channels.size());
    if (span.count > most)
        return invalid("signal span", "the span is too long to be worked on at once",
                       durationOf(most, reader->summary().info.nominalRate).count());

    const SignalSource source(*reader, request.channels);
    // What is not settled within that much is marked.
    const dsp::Margin margin = source.marginFor(request.chain, span, (most - span.count) / 2);
    auto samples = source.read(widened(span, margin), partOf(progress, 0.0, 0.5));
    if (!samples)
        return samples.error();
    auto stages = dsp::applyChain(request.chain, source.form(), std::move(*samples), margin, partOf(progress, 0.5, 0.5));
    if (!stages)
        return stages.error();
    return SignalSteps{span, std::move(*stages)};
}

} // namespace baseline::workbench
