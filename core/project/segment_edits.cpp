// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/segment_edits.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

namespace baseline::project {

Status SegmentEdits::run(Statement& statement, const char* sql, const QVariantList& values)
{
    if (!statement) {
        auto prepared = m_database.prepare(QString::fromLatin1(sql));
        if (!prepared)
            return prepared.error();
        statement = std::move(*prepared);
    }
    return m_database.run(*statement, values);
}

Result<Segment> SegmentEdits::find(const QString& id)
{
    const Status found =
        run(m_find, "SELECT recording_id, first_sample, sample_count, label, origin FROM segments WHERE id = ?", {id});
    if (!found)
        return found.error();
    if (!m_find->next())
        return notFound(id);
    Segment segment{id,
                    m_find->value(0).toString(),
                    {m_find->value(1).toLongLong(), m_find->value(2).toLongLong()},
                    m_find->value(3).toString(),
                    m_find->value(4).toString()};
    m_find->finish(); // the row is about to change
    return segment;
}

Status SegmentEdits::checkSpan(const QString& recordingId, recording::Span span)
{
    if (m_recordingId.isEmpty() || recordingId != m_recordingId) {
        auto query = m_database.run(QStringLiteral("SELECT sample_length FROM recordings WHERE id = ?"), {recordingId});
        if (!query)
            return query.error();
        if (!query->next())
            return notFound(recordingId);
        m_recordingId = recordingId;
        m_length = query->value(0).toLongLong();
    }
    if (span.first < 0 || span.count < 1 || span.count > m_length || span.first > m_length - span.count)
        return Error{Error::Code::InvalidArgument, "the segment is empty or lies outside its recording", "segment", 0.0};
    return done();
}

Result<Edit> SegmentEdits::apply(const AddSegment& edit)
{
    const Segment& segment = edit.segment;
    if (Status valid = checkSpan(segment.recordingId, segment.span); !valid)
        return valid.error();
    const QString id = segment.id.isEmpty() ? newId() : segment.id;
    const Status added = run(m_add,
                             "INSERT INTO segments (id, recording_id, first_sample, sample_count, label, origin)"
                             " VALUES (?, ?, ?, ?, ?, ?)",
                             {id, segment.recordingId, static_cast<qlonglong>(segment.span.first),
                              static_cast<qlonglong>(segment.span.count), notNull(segment.label),
                              notNull(segment.origin)});
    return added ? Result<Edit>(RemoveSegment{id}) : Result<Edit>(added.error());
}

Result<Edit> SegmentEdits::apply(const ChangeSegment& edit)
{
    Result<Segment> before = find(edit.segment.id);
    if (!before)
        return before.error();
    const Segment& after = edit.segment;
    if (Status valid = checkSpan(before->recordingId, after.span); !valid) // a segment stays where it is
        return valid.error();
    const Status changed =
        run(m_change, "UPDATE segments SET first_sample = ?, sample_count = ?, label = ?, origin = ? WHERE id = ?",
            {static_cast<qlonglong>(after.span.first), static_cast<qlonglong>(after.span.count), notNull(after.label),
             notNull(after.origin), after.id});
    return changed ? Result<Edit>(ChangeSegment{std::move(*before)}) : Result<Edit>(changed.error());
}

Result<Edit> SegmentEdits::apply(const RemoveSegment& edit)
{
    Result<Segment> before = find(edit.segmentId);
    if (!before)
        return before.error();
    const Status removed = run(m_remove, "DELETE FROM segments WHERE id = ?", {edit.segmentId});
    return removed ? Result<Edit>(AddSegment{std::move(*before)}) : Result<Edit>(removed.error());
}

} // namespace baseline::project
