// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/processed_recording.h"

#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/project/project_sink.h"
#include "core/workbench/signal_chain_text.h"
#include "core/workbench/signal_source.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baseline::workbench {

namespace {

using Channels = std::vector<std::vector<float>>;

constexpr SampleIndex valuesAtOnce = 2'000'000; // samples times channels of one piece
constexpr SampleIndex mostMargin = 4'000'000;   // samples read around a piece so that its filters are settled

std::vector<std::size_t> allChannels(const project::SignalReader& reader)
{
    std::vector<std::size_t> channels(reader.summary().info.channels.size());
    std::iota(channels.begin(), channels.end(), std::size_t{0});
    return channels;
}

/// One recording on its way through a chain into a sink.
class Processing {
public:
    Processing(const project::SignalReader& reader, const dsp::SignalChain& chain, const Progress& progress)
        : m_source(reader, allChannels(reader)), m_old(reader.summary()), m_chain(chain), m_progress(progress)
    {
    }

    /// Before anything is stored: whether every channel can go through.
    Status check()
    {
        recording::RecordingInfo info = m_old.info;
        for (std::size_t i = 0; i < info.channels.size(); ++i) {
            const auto behind = dsp::formBehind(m_chain, m_source.formOf(i));
            if (!behind)
                return behind.error();
            m_factor = static_cast<SampleIndex>(behind->factor);
            info.nominalRate = behind->rate;
            info.channels[i] = {info.channels[i].name, QString::fromStdString(behind->unit)};
        }
        info.trueRate.value /= static_cast<double>(m_factor);
        info.id.clear();
        info.format = recording::SampleFormat::Float32;
        info.lost = 0;
        info.source = QStringLiteral("“%1”: %2").arg(m_old.info.name, chainSummary(m_chain));
        const QString steps = QString::fromUtf8(chainText(m_chain));
        info.notes = info.notes.isEmpty() ? steps : info.notes + QLatin1Char('\n') + steps;
        m_info = info;
        return done();
    }

    Result<ProcessedRecording> store(project::Database& database, const QString& suffix)
    {
        project::ProjectSink sink(database);
        m_info.name = m_old.info.name + suffix;
        if (Status begun = sink.begin(m_info); !begun)
            return begun.error();
        if (Status stored = storePieces(sink); !stored)
            return stored.error();
        if (m_rows == 0)
            return Error{Error::Code::InvalidArgument, "nothing is left behind the steps", "short stretches", 0.0};
        m_info.lost = behind(m_old.length) - m_rows;
        m_info.clipped = std::min(m_info.clipped, m_rows);
        if (Status finished = sink.finish(m_info); !finished)
            return finished.error();
        return ProcessedRecording{sink.id(), sink.name()};
    }

    /// A span of the old recording in the new one.
    recording::Span behind(recording::Span span) const
    {
        // At least one sample, and inside.
        const SampleIndex first = std::min(behind(span.first), behind(m_old.length) - 1);
        return {first, std::max<SampleIndex>(1, behind(span.end()) - first)};
    }

private:
    SampleIndex behind(SampleIndex position) const { return (position + m_factor - 1) / m_factor; }

    Status storePieces(project::ProjectSink& sink)
    {
        const auto width = static_cast<SampleIndex>(m_info.channels.size());
        const SampleIndex length = std::max<SampleIndex>(1, valuesAtOnce / width / m_factor) * m_factor;
        for (SampleIndex at = 0; at < m_old.length; at += length) {
            m_progress.at(static_cast<double>(at) / static_cast<double>(m_old.length), "steps");
            const recording::Span span{at, std::min(length, m_old.length - at)};
            const dsp::Margin margin = m_source.marginFor(m_chain, span, mostMargin / width);
            auto read = m_source.read(widened(span, margin), {{}, m_progress.stop});
            if (!read)
                return read.error();
            Result<Channels> piece = processed(std::move(*read), margin);
            if (!piece)
                return piece.error();
            if (Status appended = append(sink, *piece, behind(at)); !appended)
                return appended;
        }
        return done();
    }

    Result<Channels> processed(Channels samples, dsp::Margin margin) const
    {
        Channels piece;
        const auto length = (samples.front().size() - margin.before - margin.after + static_cast<std::size_t>(m_factor) - 1)
                            / static_cast<std::size_t>(m_factor);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            auto last = dsp::lastSignal(m_chain, m_source.formOf(i), {std::move(samples[i])}, margin, {{}, m_progress.stop});
            const bool isEmptied = !last && last.error().subject == "short stretches";
            if (!last && !isEmptied)
                return last.error();
            // A piece between gaps that are close together may leave nothing, the recording still much.
            piece.push_back(isEmptied ? std::vector<float>(length, std::nanf("")) : std::move(last->front()));
        }
        return piece;
    }

    Status append(project::ProjectSink& sink, const Channels& piece, SampleIndex first)
    {
        for (const dsp::SampleStretch& stretch : dsp::stretchesOf(piece)) {
            std::vector<float> rows;
            rows.reserve(stretch.count * piece.size());
            for (std::size_t i = stretch.first; i < stretch.end(); ++i) {
                for (const std::vector<float>& channel : piece)
                    rows.push_back(channel[i]);
            }
            m_rows += static_cast<SampleIndex>(stretch.count);
            if (Status appended = sink.append(rows, first + static_cast<SampleIndex>(stretch.first)); !appended)
                return appended;
        }
        return done();
    }

    SignalSource m_source;
    project::RecordingSummary m_old;
    dsp::SignalChain m_chain;
    Progress m_progress;
    SampleIndex m_factor = 1;
    SampleIndex m_rows = 0;
    recording::RecordingInfo m_info;
};

/// Segments and exclusions, at their places in the new recording; and out of the lists until an edit brings it in.
Status follow(project::Database& database, const QString& oldId, const QString& id, const Processing& processing)
{
    const auto segments = project::listSegments(database, oldId);
    if (!segments)
        return segments.error();
    const auto exclusions = project::listExclusions(database, oldId);
    if (!exclusions)
        return exclusions.error();
    std::vector<project::Edit> edits;
    for (project::Segment segment : *segments) {
        segment.id.clear();
        segment.recordingId = id;
        segment.span = processing.behind(segment.span);
        edits.emplace_back(project::AddSegment{segment});
    }
    for (project::Exclusion exclusion : *exclusions) {
        exclusion.id.clear();
        exclusion.recordingId = id;
        exclusion.span = processing.behind(exclusion.span);
        edits.emplace_back(project::AddExclusion{exclusion});
    }
    edits.emplace_back(project::RemoveRecording{id, true});
    const auto applied = project::applyAll(database, edits);
    return applied ? done() : Status(applied.error());
}

} // namespace

Result<ProcessedRecording> storeProcessed(const QString& projectPath, const QString& recordingId,
                                          const dsp::SignalChain& chain, const QString& suffix, const Progress& progress)
{
    const auto project = project::ProjectFile::open(projectPath);
    if (!project)
        return project.error();
    project::Database& database = project->database();
    const auto reader = project::SignalReader::open(database, recordingId);
    if (!reader)
        return reader.error();
    Processing processing(*reader, chain, progress);
    if (Status possible = processing.check(); !possible)
        return possible.error();
    auto transaction = project::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto stored = processing.store(database, suffix);
    if (!stored)
        return stored.error();
    if (Status followed = follow(database, reader->summary().info.id, stored->id, processing); !followed)
        return followed.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return *stored;
}

} // namespace baseline::workbench
