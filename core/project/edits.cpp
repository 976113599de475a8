// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"

#include "core/project/database.h"
#include "core/project/recordings.h"
#include "core/project/row_values.h"

#include <algorithm>

namespace baseline::project {

namespace {

/// One column of one recording: the value before, and the new one in its place.
Result<QVariant> exchange(Database& database, const QString& column, const QString& id, const QVariant& value)
{
    QVariant before;
    {
        auto query = database.run(QStringLiteral("SELECT %1 FROM recordings WHERE id = ?").arg(column), {id});
        if (!query)
            return query.error();
        if (!query->next())
            return notFound(id);
        before = query->value(0);
    }
    const auto updated =
        database.run(QStringLiteral("UPDATE recordings SET %1 = ? WHERE id = ?").arg(column), {value, id});
    return updated ? Result<QVariant>(before) : Result<QVariant>(updated.error());
}

Error invalid(const char* subject, const char* detail)
{
    return Error{Error::Code::InvalidArgument, detail, subject, 0.0};
}

Status checkSegment(Database& database, const Segment& segment)
{
    const Result<RecordingSummary> summary = findRecording(database, segment.recordingId);
    if (!summary)
        return summary.error();
    if (summary->info.id != segment.recordingId) // the name of one, not its id
        return notFound(segment.recordingId);
    const recording::Span span = segment.span;
    if (span.first < 0 || span.count < 1 || span.count > summary->length || span.first > summary->length - span.count)
        return invalid("segment", "the segment is empty or lies outside its recording");
    return done();
}

/// Applies one edit inside a transaction and gives its inverse.
struct Applier {
    Database& database;

    Result<Edit> operator()(const RenameRecording& edit) const
    {
        if (edit.name.trimmed().isEmpty())
            return invalid("name", "a recording needs a name");
        const auto before = exchange(database, QStringLiteral("name"), edit.recordingId, edit.name);
        return before ? Result<Edit>(RenameRecording{edit.recordingId, before->toString()})
                      : Result<Edit>(before.error());
    }

    Result<Edit> operator()(const LabelRecording& edit) const
    {
        const auto before = exchange(database, QStringLiteral("label"), edit.recordingId, notNull(edit.label));
        return before ? Result<Edit>(LabelRecording{edit.recordingId, before->toString()})
                      : Result<Edit>(before.error());
    }

    Result<Edit> operator()(const NoteRecording& edit) const
    {
        const auto before = exchange(database, QStringLiteral("notes"), edit.recordingId, notNull(edit.notes));
        return before ? Result<Edit>(NoteRecording{edit.recordingId, before->toString()})
                      : Result<Edit>(before.error());
    }

    Result<Edit> operator()(const RemoveRecording& edit) const
    {
        const auto before = exchange(database, QStringLiteral("removed"), edit.recordingId, edit.removed ? 1 : 0);
        return before ? Result<Edit>(RemoveRecording{edit.recordingId, before->toInt() != 0})
                      : Result<Edit>(before.error());
    }

    Result<Edit> operator()(const AddSegment& edit) const
    {
        if (Status valid = checkSegment(database, edit.segment); !valid)
            return valid.error();
        const Segment& segment = edit.segment;
        const QString id = segment.id.isEmpty() ? newId() : segment.id;
        const auto inserted =
            database.run(QStringLiteral("INSERT INTO segments (id, recording_id, first_sample, sample_count, label)"
                                        " VALUES (?, ?, ?, ?, ?)"),
                         {id, segment.recordingId, static_cast<qlonglong>(segment.span.first),
                          static_cast<qlonglong>(segment.span.count), notNull(segment.label)});
        return inserted ? Result<Edit>(RemoveSegment{id}) : Result<Edit>(inserted.error());
    }

    Result<Edit> operator()(const ChangeSegment& edit) const
    {
        const Result<Segment> before = findSegment(database, edit.segment.id);
        if (!before)
            return before.error();
        Segment after = edit.segment;
        after.recordingId = before->recordingId; // a segment stays where it is
        if (Status valid = checkSegment(database, after); !valid)
            return valid.error();
        const auto updated = database.run(
            QStringLiteral("UPDATE segments SET first_sample = ?, sample_count = ?, label = ? WHERE id = ?"),
            {static_cast<qlonglong>(after.span.first), static_cast<qlonglong>(after.span.count), notNull(after.label),
             after.id});
        return updated ? Result<Edit>(ChangeSegment{*before}) : Result<Edit>(updated.error());
    }

    Result<Edit> operator()(const RemoveSegment& edit) const
    {
        const Result<Segment> before = findSegment(database, edit.segmentId);
        if (!before)
            return before.error();
        const auto removed = database.run(QStringLiteral("DELETE FROM segments WHERE id = ?"), {edit.segmentId});
        return removed ? Result<Edit>(AddSegment{*before}) : Result<Edit>(removed.error());
    }
};

} // namespace

Result<Edit> apply(Database& database, const Edit& edit)
{
    auto inverses = applyAll(database, std::span(&edit, 1));
    return inverses ? Result<Edit>(inverses->front()) : Result<Edit>(inverses.error());
}

Result<std::vector<Edit>> applyAll(Database& database, std::span<const Edit> edits)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    std::vector<Edit> inverses;
    for (const Edit& edit : edits) {
        Result<Edit> inverse = std::visit(Applier{database}, edit);
        if (!inverse)
            return inverse.error();
        inverses.push_back(std::move(*inverse));
    }
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    std::reverse(inverses.begin(), inverses.end());
    return inverses;
}

Result<int> purgeRemoved(Database& database)
{
    const auto deleted = database.run(QStringLiteral("DELETE FROM recordings WHERE removed = 1"));
    return deleted ? Result<int>(deleted->numRowsAffected()) : Result<int>(deleted.error());
}

} // namespace baseline::project
