// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/reversible_edits.h"

#include "core/workbench/workbench.h"

#include <QHash>
#include <QSet>

#include <utility>
#include <variant>

namespace baseline::workbench {

namespace {

using project::Segment;

/// Segments, and the recordings that hold them.
struct Touched {
    QSet<QString> segments;
    QSet<QString> recordings;
};

void noteRecording(const project::Edit& edit, QSet<QString>& recordings)
{
    if (const auto* changed = std::get_if<project::ChangeSegment>(&edit))
        recordings.insert(changed->segment.recordingId);
    else if (const auto* added = std::get_if<project::AddSegment>(&edit))
        recordings.insert(added->segment.recordingId);
}

/// What the inverses will change or remove. In which recording a removed one lies only the edit that added it says.
Touched touchedNext(const std::vector<project::Edit>& edits, const std::vector<project::Edit>& inverses)
{
    Touched touched;
    for (const project::Edit& edit : edits)
        noteRecording(edit, touched.recordings);
    for (const project::Edit& inverse : inverses) {
        noteRecording(inverse, touched.recordings);
        if (const auto* changed = std::get_if<project::ChangeSegment>(&inverse))
            touched.segments.insert(changed->segment.id);
        else if (const auto* removed = std::get_if<project::RemoveSegment>(&inverse))
            touched.segments.insert(removed->segmentId);
    }
    return touched;
}

/// Those of the segments that are there, as they are now.
Result<QHash<QString, Segment>> read(project::Database& database, const Touched& touched)
{
    QHash<QString, Segment> found;
    for (const QString& recordingId : touched.recordings) {
        const auto segments = project::listSegments(database, recordingId);
        if (!segments)
            return segments.error();
        for (const Segment& segment : *segments) {
            if (touched.segments.contains(segment.id))
                found.insert(segment.id, segment);
        }
    }
    return found;
}

/// A step, and the segments as it has left them.
class Step {
public:
    Step(Workbench& bench, std::vector<project::Edit> edits) : m_bench(bench), m_next(std::move(edits)) {}

    /// Errors: InvalidArgument (subject "changed segments": they are not as the step has left them); those of applyAll.
    Status flip()
    {
        if (const Status same = check(); !same)
            return same;
        auto inverses = m_bench.applyAll(m_next);
        if (!inverses)
            return inverses.error();
        m_touched = touchedNext(m_next, *inverses);
        m_next = std::move(*inverses);
        const auto left = m_touched.segments.isEmpty() ? QHash<QString, Segment>{} : read(*m_bench.database(), m_touched);
        m_left = left ? *left : QHash<QString, Segment>{};
        return done();
    }

private:
    Status check() const
    {
        if (m_left.isEmpty() || !m_bench.database())
            return done();
        const auto now = read(*m_bench.database(), m_touched);
        if (!now)
            return now.error();
        if (*now != m_left)
            return Error{Error::Code::InvalidArgument, "the segments were changed since", "changed segments", 0.0};
        return done();
    }

    Workbench& m_bench;
    std::vector<project::Edit> m_next;
    Touched m_touched;
    QHash<QString, Segment> m_left;
};

} // namespace

std::function<bool()> reversible(Workbench& bench, std::vector<project::Edit> edits,
                                 std::function<void(const Error&)> failed)
{
    return [step = Step(bench, std::move(edits)), failed = std::move(failed)]() mutable {
        const Status flipped = step.flip();
        if (!flipped)
            failed(flipped.error());
        return bool(flipped);
    };
}

} // namespace baseline::workbench
