// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/workbench/point_edits.h"
#include "core/workbench/window_label.h"

#include <span>
#include <vector>

namespace baseline::workbench {

/// Gives runs of windows of one recording a label among the segments that are there: what labelEdits() says.
class LabelCut {
public:
    /// `present`: those of the recording, by beginning. Both must outlive this.
    LabelCut(const std::vector<project::Segment>& present, const QString& label);

    /// The runs by beginning.
    void label(std::span<const ChosenRun> runs, std::vector<project::Edit>& edits);

private:
    /// A segment that grows, or a stretch that gets one.
    struct Piece {
        recording::Span span;
        const project::Segment* segment = nullptr;
    };

    recording::Span stretchOf(const ChosenRun& run) const;
    bool staysSo(recording::Span beside, const QString* before, const QString* after) const;
    const QString* labelThere(SampleIndex position) const;
    bool canGrow(const project::Segment& segment) const;
    void cut(const project::Segment& segment, std::span<const recording::Span> stretches,
             std::vector<project::Edit>& edits) const;
    /// Puts the stretches that no segment of the label covers on the list.
    void listWanted();
    void addSegments(const QString& recordingId, std::vector<project::Edit>& edits);
    void add(const QString& recordingId, std::span<const Piece> touching, std::vector<project::Edit>& edits);

    const std::vector<project::Segment>& m_present;
    const QString& m_label;
    WindowLabels m_labels;
    std::vector<recording::Span> m_stretches; ///< in order and apart
    std::vector<recording::Span> m_wanted;    ///< those that get a segment
    std::vector<const project::Segment*> m_grown;
};

} // namespace baseline::workbench
