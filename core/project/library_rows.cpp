// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/library_rows.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

#include <algorithm>

namespace baseline::project {

namespace {

Status insertLabels(Database& database, const LabelSet& set)
{
    qint64 ordinal = 0;
    for (const Label& label : set.labels) {
        const auto inserted =
            database.run(QStringLiteral("INSERT INTO labels (label_set_id, ordinal, name, colour, shortcut)"
                                        " VALUES (?, ?, ?, ?, ?)"),
                         {set.id, ordinal++, label.name, label.colour, label.key});
        if (!inserted)
            return inserted.error();
    }
    return done();
}

} // namespace

Result<QStringList> exchangeTags(Database& database, const QString& recordingId, const QStringList& tags)
{
    QStringList before;
    {
        auto known = database.run(QStringLiteral("SELECT 1 FROM recordings WHERE id = ?"), {recordingId});
        if (!known)
            return known.error();
        if (!known->next())
            return notFound(recordingId);
        auto query = database.run(QStringLiteral("SELECT tag FROM recording_tags WHERE recording_id = ?"), {recordingId});
        if (!query)
            return query.error();
        while (query->next())
            before.append(query->value(0).toString());
    }
    const auto removed = database.run(QStringLiteral("DELETE FROM recording_tags WHERE recording_id = ?"), {recordingId});
    if (!removed)
        return removed.error();
    QStringList words;
    for (const QString& tag : tags) {
        if (const QString word = tag.trimmed(); !word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    for (const QString& word : std::as_const(words)) {
        const auto inserted = database.run(
            QStringLiteral("INSERT INTO recording_tags (recording_id, tag) VALUES (?, ?)"), {recordingId, word});
        if (!inserted)
            return inserted.error();
    }
    std::sort(before.begin(), before.end());
    return before;
}

Result<Session> exchangeSession(Database& database, const Session& session)
{
    if (session.name.trimmed().isEmpty())
        return Error{Error::Code::InvalidArgument, "a session needs a name", "name", 0.0};
    const auto sessions = listSessions(database);
    if (!sessions)
        return sessions.error();
    const auto before = std::find_if(sessions->begin(), sessions->end(),
                                     [&](const Session& candidate) { return candidate.id == session.id; });
    if (before == sessions->end())
        return notFound(session.id);
    if (Status known = checkReference(database, QStringLiteral("machines"), session.machineId); !known)
        return known.error();
    const auto updated = database.run(
        QStringLiteral("UPDATE sessions SET name = ?, notes = ?, machine_id = ?, operator_name = ? WHERE id = ?"),
        {session.name, notNull(session.notes), referenceOf(session.machineId), notNull(session.operatorName),
         session.id});
    return updated ? Result<Session>(*before) : Result<Session>(updated.error());
}

Result<LabelSet> exchangeLabelSet(Database& database, const LabelSet& set)
{
    if (Status valid = checkLabelSet(set); !valid)
        return valid.error();
    const auto sets = listLabelSets(database);
    if (!sets)
        return sets.error();
    const auto before =
        std::find_if(sets->begin(), sets->end(), [&](const LabelSet& candidate) { return candidate.id == set.id; });
    if (before == sets->end())
        return notFound(set.id);
    const auto renamed = database.run(QStringLiteral("UPDATE label_sets SET name = ? WHERE id = ?"), {set.name, set.id});
    if (!renamed)
        return renamed.error();
    const auto removed = database.run(QStringLiteral("DELETE FROM labels WHERE label_set_id = ?"), {set.id});
    if (!removed)
        return removed.error();
    if (Status inserted = insertLabels(database, set); !inserted)
        return inserted.error();
    return *before;
}

Result<QString> insertExclusion(Database& database, const Exclusion& exclusion)
{
    const QString id = exclusion.id.isEmpty() ? newId() : exclusion.id;
    const auto inserted = database.run(
        QStringLiteral("INSERT INTO exclusions (id, recording_id, first_sample, sample_count, reason)"
                       " VALUES (?, ?, ?, ?, ?)"),
        {id, exclusion.recordingId, static_cast<qlonglong>(exclusion.span.first),
         static_cast<qlonglong>(exclusion.span.count), notNull(exclusion.reason)});
    return inserted ? Result<QString>(id) : Result<QString>(inserted.error());
}

Result<Exclusion> takeExclusion(Database& database, const QString& id)
{
    const auto exclusions = listExclusions(database, {});
    if (!exclusions)
        return exclusions.error();
    const auto found = std::find_if(exclusions->begin(), exclusions->end(),
                                    [&](const Exclusion& candidate) { return candidate.id == id; });
    if (found == exclusions->end())
        return notFound(id);
    const auto removed = database.run(QStringLiteral("DELETE FROM exclusions WHERE id = ?"), {id});
    return removed ? Result<Exclusion>(*found) : Result<Exclusion>(removed.error());
}

Status insertFirstLabelSet(Database& database)
{
    // Okabe and Ito's colours, made to be told apart with any colour vision (https://jfly.uni-koeln.de/color/).
    LabelSet set{newId(), QStringLiteral("Machine"),
                 {{QStringLiteral("normal"), QStringLiteral("#009e73"), 1},
                  {QStringLiteral("anomaly"), QStringLiteral("#d55e00"), 2},
                  {QStringLiteral("imbalance"), QStringLiteral("#e69f00"), 3},
                  {QStringLiteral("misalignment"), QStringLiteral("#56b4e9"), 4},
                  {QStringLiteral("looseness"), QStringLiteral("#cc79a7"), 5},
                  {QStringLiteral("bearing"), QStringLiteral("#0072b2"), 6},
                  {QStringLiteral("off"), QStringLiteral("#7f7f7f"), 9}}};
    const auto inserted = database.run(QStringLiteral("INSERT INTO label_sets (id, ordinal, name) VALUES (?, 1, ?)"),
                                       {set.id, set.name});
    return inserted ? insertLabels(database, set) : Status(inserted.error());
}

} // namespace baseline::project
