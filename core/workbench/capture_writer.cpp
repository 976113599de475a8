// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_writer.h"

#include "core/project/recordings.h"
#include "core/workbench/device_rate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

Error refused(const char* subject, double value)
{
    return {Error::Code::InvalidArgument, "must be a positive number", subject, value};
}

Status checkPlan(const CapturePlan& plan)
{
    if (plan.partLength < 0)
        return refused("part", static_cast<double>(plan.partLength));
    if (!plan.trigger)
        return done();
    const TriggerOptions& trigger = *plan.trigger;
    if (!(trigger.level > 0.0 && std::isfinite(trigger.level)))
        return refused("trigger", trigger.level);
    // An hour before and after is more than anybody waits for, and still fits the memory.
    constexpr Seconds longest{3600.0};
    for (const Seconds span : {trigger.before, trigger.after}) {
        if (!(span >= Seconds(0.0) && span <= longest))
            return Error{Error::Code::InvalidArgument, "must be from 0 to an hour", "trigger", span.count()};
    }
    return done();
}

SampleIndex clippedIn(std::span<const std::int16_t> frames, std::size_t channels)
{
    return clippedFrames(frames, channels);
}

/// The range of what a sketch prints is not known.
SampleIndex clippedIn(std::span<const float>, std::size_t)
{
    return 0;
}

} // namespace

CaptureWriter::CaptureWriter(CapturePlan plan, project::ProjectFile project)
    : m_plan(std::move(plan)), m_project(std::move(project)),
      m_labelEvery(std::max<SampleIndex>(1, std::llround(m_plan.info.nominalRate.value)))
{
    if (!m_plan.trigger)
        return;
    const Hertz rate = m_plan.info.nominalRate;
    std::vector<double> scales;
    for (const recording::Channel& channel : m_plan.info.channels)
        scales.push_back(channel.scale);
    m_trigger.emplace(*m_plan.trigger, rate, scales);
    const SampleIndex before = std::llround(m_plan.trigger->before.count() * rate.value);
    m_held.emplace(static_cast<std::size_t>(before + m_trigger->windowLength()), scales.size());
}

Result<CaptureWriter> CaptureWriter::begin(CapturePlan plan)
{
    if (Status sound = checkPlan(plan); !sound)
        return sound.error();
    Result<project::ProjectFile> project = project::ProjectFile::open(plan.projectPath, plan.writer.database);
    if (!project)
        return project.error();
    CaptureWriter writer(std::move(plan), std::move(*project));
    if (!writer.m_trigger) {
        if (Status opened = writer.openPart(0); !opened)
            return opened.error();
    }
    return writer;
}

Status CaptureWriter::openPart(SampleIndex first)
{
    recording::RecordingInfo info = m_plan.info;
    const Result<QString> name = project::freeRecordingName(m_project.database(), info.name);
    if (!name)
        return name.error();
    info.name = *name;
    info.trueRate = m_trueRate;
    info.jitter = m_jitter;
    if (info.startedUtc.isValid())
        info.startedUtc = info.startedUtc.addMSecs(std::llround(durationOf(first, info.nominalRate).count() * 1000.0));
    Result<project::RecordingWriter> part = project::RecordingWriter::begin(m_plan.projectPath, info, m_plan.writer);
    if (!part)
        return part.error();
    m_part.emplace(std::move(*part));
    m_parts.push_back({m_part->id(), info.name, first, 0, 0});
    m_labels.beginPart(m_part->id(), first);
    return done();
}

SampleIndex CaptureWriter::partEnd() const
{
    return m_parts.back().first + m_parts.back().length;
}

SampleIndex CaptureWriter::roomFrom(SampleIndex position) const
{
    return m_plan.partLength > 0 ? m_parts.back().first + m_plan.partLength - position
                                 : std::numeric_limits<SampleIndex>::max();
}

Status CaptureWriter::endFullPart(SampleIndex position)
{
    m_parts.back().length = position - m_parts.back().first;
    return roomFrom(position) > 0 ? done() : endPart({});
}

Status CaptureWriter::endPart(project::RecordingEnd end)
{
    const Status labelled = storeLabel();
    end.clipped = m_parts.back().clipped;
    end.trueRate = m_trueRate;
    end.jitter = m_jitter;
    const Status ended = m_part->finish(end);
    m_part.reset();
    return ended ? labelled : ended;
}

template <typename Value>
Status CaptureWriter::write(std::span<const Value> frames, SampleIndex first)
{
    const std::size_t channels = m_plan.info.channels.size();
    while (!frames.empty()) {
        if (Status open = m_part ? done() : openPart(first); !open)
            return open;
        const auto count = std::min(roomFrom(first), static_cast<SampleIndex>(frames.size() / channels));
        const auto now = frames.first(static_cast<std::size_t>(count) * channels);
        if (Status written = m_part->append(now, first - m_parts.back().first); !written)
            return written;
        m_parts.back().clipped += clippedIn(now, channels);
        first += count;
        frames = frames.subspan(now.size());
        if (Status ended = endFullPart(first); !ended)
            return ended;
    }
    return done();
}

Status CaptureWriter::writeGap(SampleIndex first, SampleIndex lost)
{
    while (lost > 0) {
        if (!m_part && m_plan.partLength > 0 && lost >= m_plan.partLength) {
            // Of a recording that is all gap nobody has anything.
            const SampleIndex whole = lost / m_plan.partLength * m_plan.partLength;
            first += whole;
            lost -= whole;
            continue;
        }
        if (Status open = m_part ? done() : openPart(first); !open)
            return open;
        const SampleIndex count = std::min(roomFrom(first), lost);
        if (Status written = m_part->gap(first - m_parts.back().first, count); !written)
            return written;
        first += count;
        lost -= count;
        if (Status ended = endFullPart(first); !ended)
            return ended;
    }
    return done();
}

Status CaptureWriter::writeHeld(SampleIndex from)
{
    const bool counts = m_plan.info.format == recording::SampleFormat::Int16;
    std::optional<SampleIndex> next; // no recording begins with a gap
    for (const CaptureBuffer::Piece& piece : m_held->pieces(from, m_held->end())) {
        if (Status missing = next ? writeGap(*next, piece.first - *next) : done(); !missing)
            return missing;
        if (Status written = counts ? write(std::span<const std::int16_t>(asCounts(piece.values)), piece.first)
                                    : write(std::span<const float>(piece.values), piece.first);
            !written)
            return written;
        next = piece.first + static_cast<SampleIndex>(piece.values.size() / m_held->channels());
    }
    return done();
}

template <typename Value>
Status CaptureWriter::takeTriggered(std::span<const Value> frames)
{
    const std::size_t channels = m_plan.info.channels.size();
    while (!frames.empty()) {
        const auto count = std::min(m_trigger->untilWindowEnd(), static_cast<SampleIndex>(frames.size() / channels));
        const auto now = frames.first(static_cast<std::size_t>(count) * channels);
        frames = frames.subspan(now.size());
        const std::optional<CaptureTrigger::Edge> edge = m_trigger->take(now);
        m_held->append(now);
        Status written = done();
        if (edge == CaptureTrigger::Edge::Begin) {
            // Not what the recording before has already.
            const SampleIndex after = m_parts.empty() ? 0 : partEnd();
            written = writeHeld(after);
        } else if (m_part || edge || m_trigger->isOpen()) {
            written = write(now, m_position);
        }
        m_position += count;
        if (written && edge == CaptureTrigger::Edge::End && m_part)
            written = endPart({});
        if (!written)
            return written;
    }
    return done();
}

template <typename Value>
Status CaptureWriter::take(std::span<const Value> frames, SampleIndex first)
{
    const std::size_t channels = m_plan.info.channels.size();
    if (first < m_position || frames.size() % channels != 0)
        return Error{Error::Code::InvalidArgument, "the samples do not continue the stream", "samples"};
    if (first > m_position) {
        if (Status missing = gap(m_position, first - m_position); !missing)
            return missing;
    }
    if (m_trigger) {
        if (Status taken = takeTriggered(frames); !taken)
            return taken;
    } else {
        const auto count = static_cast<SampleIndex>(frames.size() / channels);
        if (Status written = write(frames, m_position); !written)
            return written;
        m_position += count;
    }
    // So that a killed program loses no more of a label than of the signal.
    return m_part && m_labels.unstored(partEnd()) >= m_labelEvery ? storeLabel() : done();
}

Status CaptureWriter::append(std::span<const std::int16_t> interleaved, SampleIndex first)
{
    return take(interleaved, first);
}

Status CaptureWriter::append(std::span<const float> interleaved, SampleIndex first)
{
    return take(interleaved, first);
}

Status CaptureWriter::gap(SampleIndex at, SampleIndex lost)
{
    const SampleIndex missing = at + lost - m_position;
    if (at < m_position || missing < 1)
        return Error{Error::Code::InvalidArgument, "the gap does not continue the stream", "gap"};
    if (!m_trigger) {
        if (Status written = writeGap(m_position, missing); !written)
            return written;
        m_position += missing;
        return done();
    }
    const bool wasOpen = m_trigger->isOpen();
    const auto edge = m_trigger->skip(missing);
    m_held->skip(missing);
    if (wasOpen && !edge) {
        if (Status written = writeGap(m_position, missing); !written)
            return written;
    }
    m_position += missing;
    return edge && m_part ? endPart({}) : done();
}

Status CaptureWriter::storeLabel()
{
    if (!m_part || m_labels.unstored(partEnd()) <= 0)
        return done();
    if (Status flushed = m_part->flush(); !flushed)
        return flushed;
    return m_labels.store(m_project.database(), partEnd());
}

Status CaptureWriter::mark(const QString& label)
{
    Status stored = storeLabel();
    m_labels.set(label, m_position);
    return stored;
}

Status CaptureWriter::flush()
{
    if (!m_part)
        return done();
    if (Status flushed = m_part->flush(); !flushed)
        return flushed;
    return storeLabel();
}

Status CaptureWriter::finish(project::RecordingEnd end)
{
    return m_part ? endPart(std::move(end)) : done();
}

} // namespace baseline::workbench
