// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"

#include "core/project/database.h"
#include "core/project/library_rows.h"
#include "core/project/row_values.h"
#include "core/project/segment_edits.h"

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

Error noName()
{
    return Error{Error::Code::InvalidArgument, "a recording needs a name", "name", 0.0};
}

/// Applies edits inside a transaction, one after the other, and gives the inverse of each.
struct Applier {
    Database& database;
    SegmentEdits segments{database};

    Result<Edit> operator()(const RenameRecording& edit) const
    {
        if (edit.name.trimmed().isEmpty())
            return noName();
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

    Result<Edit> operator()(const AddSegment& edit) { return segments.apply(edit); }
    Result<Edit> operator()(const ChangeSegment& edit) { return segments.apply(edit); }
    Result<Edit> operator()(const RemoveSegment& edit) { return segments.apply(edit); }

    Result<Edit> operator()(const TagRecording& edit) const
    {
        auto before = exchangeTags(database, edit.recordingId, edit.tags);
        return before ? Result<Edit>(TagRecording{edit.recordingId, *before}) : Result<Edit>(before.error());
    }

    Result<Edit> operator()(const MoveRecording& edit) const
    {
        if (Status known = checkReference(database, QStringLiteral("sessions"), edit.sessionId); !known)
            return known.error();
        const auto before = exchange(database, QStringLiteral("session_id"), edit.recordingId, referenceOf(edit.sessionId));
        return before ? Result<Edit>(MoveRecording{edit.recordingId, before->toString()})
                      : Result<Edit>(before.error());
    }

    Result<Edit> operator()(const ChangeSession& edit) const
    {
        auto before = exchangeSession(database, edit.session);
        return before ? Result<Edit>(ChangeSession{std::move(*before)}) : Result<Edit>(before.error());
    }

    Result<Edit> operator()(const ChangeLabelSet& edit) const
    {
        auto before = exchangeLabelSet(database, edit.set);
        return before ? Result<Edit>(ChangeLabelSet{std::move(*before)}) : Result<Edit>(before.error());
    }

    Result<Edit> operator()(const AddExclusion& edit)
    {
        const Exclusion& exclusion = edit.exclusion;
        if (Status valid = segments.checkSpan(exclusion.recordingId, exclusion.span); !valid)
            return valid.error();
        const Result<QString> id = insertExclusion(database, exclusion);
        return id ? Result<Edit>(RemoveExclusion{*id}) : Result<Edit>(id.error());
    }

    Result<Edit> operator()(const RemoveExclusion& edit) const
    {
        auto before = takeExclusion(database, edit.exclusionId);
        return before ? Result<Edit>(AddExclusion{std::move(*before)}) : Result<Edit>(before.error());
    }

    Result<Edit> operator()(const JudgeAlarm& edit) const
    {
        const Result<Judgement> before = judgeAlarm(database, edit.alarmId, edit.judgement);
        return before ? Result<Edit>(JudgeAlarm{edit.alarmId, *before}) : Result<Edit>(before.error());
    }
};

/// Ends its statements before the transaction ends.
Result<std::vector<Edit>> inversesOf(Database& database, std::span<const Edit> edits)
{
    Applier applier{database};
    std::vector<Edit> inverses;
    for (const Edit& edit : edits) {
        Result<Edit> inverse = std::visit(applier, edit);
        if (!inverse)
            return inverse.error();
        inverses.push_back(std::move(*inverse));
    }
    return inverses;
}

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
    auto inverses = inversesOf(database, edits);
    if (!inverses)
        return inverses.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    std::reverse(inverses->begin(), inverses->end());
    return inverses;
}

Result<int> purgeRemoved(Database& database)
{
    const auto deleted = database.run(QStringLiteral("DELETE FROM recordings WHERE removed = 1"));
    return deleted ? Result<int>(deleted->numRowsAffected()) : Result<int>(deleted.error());
}

} // namespace baseline::project
