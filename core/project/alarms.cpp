// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/alarms.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

#include <array>
#include <cmath>

namespace baseline::project {

namespace {

constexpr std::array<std::pair<Judgement, const char*>, 3> words{
    {{Judgement::Open, "open"}, {Judgement::Real, "real"}, {Judgement::False, "false"}}};

QString wordOf(Judgement judgement)
{
    for (const auto& [known, word] : words) {
        if (known == judgement)
            return QLatin1String(word);
    }
    return {};
}

/// A word of a newer version counts as not judged here.
Judgement judgementOf(const QString& text)
{
    for (const auto& [known, word] : words) {
        if (text == QLatin1String(word))
            return known;
    }
    return Judgement::Open;
}

Result<std::vector<Alarm>> read(Database& database, const QString& condition, const QVariantList& values)
{
    auto query = database.run(QStringLiteral("SELECT id, board_serial, model_hash, raised_utc, cleared_utc, score,"
                                             " threshold, why, judgement, recording_id FROM alarms ") +
                                  condition,
                              values);
    if (!query)
        return query.error();
    std::vector<Alarm> alarms;
    while (query->next()) {
        alarms.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                          timeOf(query->value(3)), timeOf(query->value(4)), query->value(5).toDouble(),
                          query->value(6).toDouble(), query->value(7).toString(),
                          judgementOf(query->value(8).toString()), query->value(9).toString()});
    }
    return alarms;
}

} // namespace

Result<QString> addAlarm(Database& database, const Alarm& alarm)
{
    if (!std::isfinite(alarm.score) || !std::isfinite(alarm.threshold))
        return Error{Error::Code::InvalidArgument, "score and threshold must be finite", "score", alarm.score};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<qint64> ordinal = nextOrdinal(database, QStringLiteral("alarms"));
    if (!ordinal)
        return ordinal.error();
    const QString id = alarm.id.isEmpty() ? newId() : alarm.id;
    const auto inserted = database.run(
        QStringLiteral("INSERT INTO alarms (id, ordinal, board_serial, model_hash, raised_utc, cleared_utc, score,"
                       " threshold, why, judgement, recording_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, *ordinal, notNull(alarm.boardSerial), notNull(alarm.modelHash), textOf(alarm.raisedUtc),
         textOf(alarm.clearedUtc), alarm.score, alarm.threshold, notNull(alarm.why), wordOf(alarm.judgement),
         notNull(alarm.recordingId)});
    if (!inserted)
        return inserted.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<std::vector<Alarm>> listAlarms(Database& database)
{
    return read(database, QStringLiteral("ORDER BY ordinal"), {});
}

Result<Alarm> findAlarm(Database& database, const QString& id)
{
    auto found = read(database, QStringLiteral("WHERE id = ?"), {id});
    if (!found)
        return found.error();
    return found->empty() ? Result<Alarm>(notFound(id)) : Result<Alarm>(std::move(found->front()));
}

Status keepAlarmSignal(Database& database, const QString& id, const QString& recordingId)
{
    const auto kept = database.run(QStringLiteral("UPDATE alarms SET recording_id = ? WHERE id = ?"),
                                   {notNull(recordingId), id});
    if (!kept)
        return kept.error();
    return kept->numRowsAffected() > 0 ? done() : Status(notFound(id));
}

Status clearAlarm(Database& database, const QString& id, const QDateTime& clearedUtc)
{
    const auto cleared =
        database.run(QStringLiteral("UPDATE alarms SET cleared_utc = ? WHERE id = ?"), {textOf(clearedUtc), id});
    if (!cleared)
        return cleared.error();
    return cleared->numRowsAffected() > 0 ? done() : Status(notFound(id));
}

Result<Judgement> judgeAlarm(Database& database, const QString& id, Judgement judgement)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto before = findAlarm(database, id);
    if (!before)
        return before.error();
    const auto judged =
        database.run(QStringLiteral("UPDATE alarms SET judgement = ? WHERE id = ?"), {wordOf(judgement), id});
    if (!judged)
        return judged.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return before->judgement;
}

} // namespace baseline::project
