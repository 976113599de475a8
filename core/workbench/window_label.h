// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/segments.h"

#include <span>
#include <vector>

namespace baseline::workbench {

/// The last sample before the middle of a window and the first one after it; the same one where the length is odd.
struct WindowMiddle {
    SampleIndex before = 0;
    SampleIndex after = 0;

    static WindowMiddle of(recording::Span window)
    {
        return {window.first + (window.count - 1) / 2, window.first + window.count / 2};
    }
};

/// The segments of one recording, asked for the label of its windows. There is one rule: a window has the label that lies
/// on both sides of its middle, else that of its recording. Where segments lie over each other the shortest counts; a
/// segment that lies under others across the middle counts where these differ.
class WindowLabels {
public:
    explicit WindowLabels(std::span<const project::Segment> segments);

    /// Null: that of the recording.
    const QString* of(recording::Span window) const;
    /// The label at one sample; null: that of the recording.
    const QString* at(SampleIndex position) const;
    /// The segments that share a sample with a span.
    std::vector<const project::Segment*> touching(recording::Span span) const;

private:
    std::vector<project::Segment> m_segments; ///< by beginning
    std::vector<SampleIndex> m_reach;         ///< where the segments up to this one have all ended
};

/// What a window says of the machine.
enum class WindowKind {
    Unlabelled,
    Normal,
    Anomalous, ///< its label is another than "normal"
    Mixed,     ///< its label is not, but that of a part of it is
};

WindowKind kindOf(recording::Span window, const WindowLabels& labels, const QString& recordingLabel);

} // namespace baseline::workbench
