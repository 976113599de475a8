// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/sessions.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

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
        QStringLiteral("INSERT INTO sessions (id, ordinal, name, notes, created_utc) VALUES (?, ?, ?, ?, ?)"),
        {id, *ordinal, session.name, notNull(session.notes), textOf(session.createdUtc)});
    if (!inserted)
        return inserted.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<std::vector<Session>> listSessions(Database& database)
{
    auto query = database.run(QStringLiteral("SELECT id, name, notes, created_utc FROM sessions ORDER BY ordinal"));
    if (!query)
        return query.error();
    std::vector<Session> sessions;
    while (query->next()) {
        sessions.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                            timeOf(query->value(3))});
    }
    return sessions;
}

} // namespace baseline::project
