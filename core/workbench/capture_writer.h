// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/recording_writer.h"
#include "core/workbench/capture_buffer.h"
#include "core/workbench/capture_labels.h"
#include "core/workbench/capture_trigger.h"

#include <optional>
#include <span>
#include <vector>

namespace baseline::workbench {

/// What of a stream becomes recordings.
struct CapturePlan {
    QString projectPath;
    /// The name gets a number when it is taken; startedUtc is the time of the stream's position 0.
    recording::RecordingInfo info;
    project::WriterOptions writer;
    SampleIndex partLength = 0;            ///< a new recording after so many positions; 0: never
    std::optional<TriggerOptions> trigger; ///< none: everything is recorded
};

/// A recording that a capture made, or is making.
struct CapturedPart {
    QString id;
    QString name;
    SampleIndex first = 0;  ///< position in the stream
    SampleIndex length = 0; ///< positions, lost ones included
    SampleIndex clipped = 0;

    friend bool operator==(const CapturedPart&, const CapturedPart&) = default;
};

/// Writes one stream into one recording, or into several: parts of a length that follow each other without a missing
/// sample, or what a trigger picks out, with the signal before it. Lives on the recorder's thread, as RecordingWriter does.
class CaptureWriter {
public:
    /// Without a trigger the first recording begins at once. Errors: InvalidArgument (subject "trigger" or "part"), those
    /// of RecordingWriter::begin.
    static Result<CaptureWriter> begin(CapturePlan plan);

    /// Whole frames, interleaved, from position `first` (>= position()) on; what lies between is a gap. Errors: those of
    /// RecordingWriter::append and begin.
    Status append(std::span<const std::int16_t> interleaved, SampleIndex first);
    Status append(std::span<const float> interleaved, SampleIndex first);
    Status gap(SampleIndex at, SampleIndex lost);
    /// From position() on; empty: no label. With a trigger it holds for the recordings to come, too.
    Status mark(const QString& label);
    /// For a stream that has stalled.
    Status flush();
    /// Ends the recording under way; `clipped` is known here.
    Status finish(project::RecordingEnd end);

    /// Stored with each recording that ends from now on; 0: unknown.
    void setTiming(Hertz rate, std::optional<Seconds> jitter)
    {
        m_trueRate = rate;
        m_jitter = jitter;
    }

    SampleIndex position() const { return m_position; }
    bool isWriting() const { return m_part.has_value(); }
    const QString& label() const { return m_labels.label(); }
    /// Of the trigger, in the unit of the channels; 0 without one.
    double level() const { return m_trigger ? m_trigger->level() : 0.0; }
    const std::vector<CapturedPart>& parts() const { return m_parts; }

private:
    CaptureWriter(CapturePlan plan, project::ProjectFile project);
    template <typename Value>
    Status take(std::span<const Value> frames, SampleIndex first);
    template <typename Value>
    Status takeTriggered(std::span<const Value> frames);
    template <typename Value>
    Status write(std::span<const Value> frames, SampleIndex first);
    Status writeHeld(SampleIndex from);
    Status writeGap(SampleIndex first, SampleIndex lost);
    Status openPart(SampleIndex first);
    Status endPart(project::RecordingEnd end);
    Status endFullPart(SampleIndex position);
    Status storeLabel();
    SampleIndex partEnd() const; ///< of the newest part, as far as it is written
    SampleIndex roomFrom(SampleIndex position) const;

    CapturePlan m_plan;
    project::ProjectFile m_project; ///< for names and labels; the samples go through a connection of their own
    std::optional<CaptureTrigger> m_trigger;
    std::optional<CaptureBuffer> m_held; ///< what a trigger looks back at
    std::optional<project::RecordingWriter> m_part;
    CaptureLabels m_labels;
    std::vector<CapturedPart> m_parts;
    SampleIndex m_position = 0;
    SampleIndex m_labelEvery = 1; ///< positions after which a label that holds is stored again
    Hertz m_trueRate;
    std::optional<Seconds> m_jitter;
};

} // namespace baseline::workbench
