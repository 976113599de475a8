// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/row_values.h"

#include "core/project/database.h"

#include <QUuid>

namespace baseline::project {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString textOf(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : notNull({});
}

QDateTime timeOf(const QVariant& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant referenceOf(const QString& id)
{
    return id.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(id);
}

Result<qint64> nextOrdinal(Database& database, const QString& table)
{
    auto query = database.run(QStringLiteral("SELECT COALESCE(MAX(ordinal), 0) + 1 FROM ") + table);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 1;
}

Status checkReference(Database& database, const QString& table, const QString& id)
{
    if (id.isEmpty())
        return done();
    auto query = database.run(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table), {id});
    if (!query)
        return query.error();
    return query->next() ? done() : Status(notFound(id));
}

Error notFound(const QString& what)
{
    return Error{Error::Code::NotFound, "not in this project", what.toStdString(), 0.0};
}

} // namespace baseline::project
