// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/text_source.h"
#include "core/workbench/capture_writer.h"
#include "core/workbench/record_options.h"

#include <optional>
#include <span>
#include <vector>

namespace baseline::workbench {

/// Turns the rows that a sketch prints into appends and gaps of its recordings: a damaged row is a gap of one. What
/// never came cannot be seen. Knows no port and no clock; belongs to one thread.
class TextRecorder {
public:
    TextRecorder(CaptureWriter writer, std::size_t channels, std::optional<SampleIndex> limit);

    /// Errors: the writer's.
    Status take(std::span<const device::TextRowIn> rows);
    Status flush() { return m_writer.flush(); }
    Status mark(const QString& label) { return m_writer.mark(label); }
    Status finish(const project::RecordingEnd& end) { return m_writer.finish(end); }
    void setTrueRate(Hertz rate);

    bool isFull() const { return m_limit && m_writer.position() >= *m_limit; }
    const std::vector<CapturedPart>& parts() const { return m_writer.parts(); }
    RecordProgress progress(Hertz rate) const;

private:
    Status append();

    CaptureWriter m_writer;
    std::size_t m_channels;
    std::optional<SampleIndex> m_limit;
    std::optional<std::uint64_t> m_base; ///< index of position 0
    std::vector<float> m_run;            ///< rows that follow each other, interleaved
    SampleIndex m_runFirst = 0;
    SampleIndex m_samples = 0;
    Hertz m_trueRate;
};

} // namespace baseline::workbench
