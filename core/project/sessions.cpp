// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/sessions.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

#include <QSet>

namespace baseline::project {

Result<QString> addSession(Database& database, const Session& session)
{
    if (session.name.trimmed().isEmpty())
        return Error{Error::Code::InvalidArgument, "a session needs a name", "name", 0.0};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<qint64> ordinal = nextOrdinal(database, QStringLiteral("sessions"));
    if (!ordinal)
        return ordinal.error();
    const QString id = session.id.isEmpty() ? newId() : session.id;
    const auto inserted = database.run(
        QStringLiteral("INSERT INTO sessions (id, ordinal, name, notes, created_utc, machine_id, operator_name)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {id, *ordinal, session.name, notNull(session.notes), textOf(session.createdUtc), referenceOf(session.machineId),
         notNull(session.operatorName)});
    if (!inserted)
        return inserted.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<std::vector<Session>> listSessions(Database& database)
{
    auto query = database.run(
        QStringLiteral("SELECT id, name, notes, machine_id, operator_name, created_utc FROM sessions ORDER BY ordinal"));
    if (!query)
        return query.error();
    std::vector<Session> sessions;
    while (query->next()) {
        sessions.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                            query->value(3).toString(), query->value(4).toString(), timeOf(query->value(5))});
    }
    return sessions;
}

Result<QStringList> sessionsOf(Database& database, const QStringList& recordingIds)
{
    // One pass: thousands of recordings may be asked for, and each has two short columns here.
    const QSet<QString> wanted(recordingIds.begin(), recordingIds.end());
    auto query = database.run(QStringLiteral("SELECT id, session_id FROM recordings"));
    if (!query)
        return query.error();
    QStringList sessions;
    while (query->next()) {
        if (wanted.contains(query->value(0).toString()) && !sessions.contains(query->value(1).toString()))
            sessions.append(query->value(1).toString());
    }
    return sessions;
}

Result<int> recordingsIn(Database& database, const QString& sessionId)
{
    auto query = database.run(QStringLiteral("SELECT COUNT(*) FROM recordings WHERE session_id = ? AND removed = 0"),
                              {sessionId});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Status deleteSession(Database& database, const QString& id)
{
    const auto deleted = database.run(QStringLiteral("DELETE FROM sessions WHERE id = ?"), {id});
    if (!deleted)
        return deleted.error();
    return deleted->numRowsAffected() > 0 ? done() : Status(notFound(id));
}

Status setSessionPhoto(Database& database, const QString& sessionId, const QByteArray& bytes)
{
    const bool isPicture = bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xFF\xD8\xFF");
    if (bytes.size() > largestPhotoBytes)
        return Error{Error::Code::InvalidArgument, "the picture is too large", "photo", double(bytes.size())};
    if (!bytes.isEmpty() && !isPicture)
        return Error{Error::Code::InvalidArgument, "neither PNG nor JPEG", "photo", 0.0};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    {
        auto known = database.run(QStringLiteral("SELECT 1 FROM sessions WHERE id = ?"), {sessionId});
        if (!known)
            return known.error();
        if (!known->next())
            return notFound(sessionId);
    }
    const auto removed = database.run(QStringLiteral("DELETE FROM session_photos WHERE session_id = ?"), {sessionId});
    if (!removed)
        return removed.error();
    if (!bytes.isEmpty()) {
        const auto stored = database.run(QStringLiteral("INSERT INTO session_photos (session_id, data) VALUES (?, ?)"),
                                         {sessionId, bytes});
        if (!stored)
            return stored.error();
    }
    return transaction->commit();
}

Result<QByteArray> sessionPhoto(Database& database, const QString& sessionId)
{
    auto query = database.run(QStringLiteral("SELECT data FROM session_photos WHERE session_id = ?"), {sessionId});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toByteArray() : QByteArray();
}

} // namespace baseline::project
