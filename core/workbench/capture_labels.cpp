// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_labels.h"

#include "core/project/edits.h"

namespace baseline::workbench {

void CaptureLabels::beginPart(const QString& recordingId, SampleIndex first)
{
    m_recordingId = recordingId;
    m_partBegin = first;
    set(m_label, first);
}

void CaptureLabels::set(const QString& label, SampleIndex at)
{
    m_label = label;
    m_segmentId.clear();
    m_from = m_stored = at;
}

Status CaptureLabels::store(project::Database& database, SampleIndex end)
{
    if (m_label.isEmpty() || end <= m_stored)
        return done();
    const project::Segment segment{m_segmentId, m_recordingId, {m_from - m_partBegin, end - m_from}, m_label, {}};
    const Result<project::Edit> stored = m_segmentId.isEmpty()
                                             ? project::apply(database, project::AddSegment{segment})
                                             : project::apply(database, project::ChangeSegment{segment});
    if (!stored)
        return stored.error();
    if (const auto* inverse = std::get_if<project::RemoveSegment>(&*stored))
        m_segmentId = inverse->segmentId;
    m_stored = end;
    return done();
}

} // namespace baseline::workbench
