// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/row_values.h"

#include "core/project/database.h"

#include <QUuid>

#include <array>

namespace baseline::project {

namespace {

using recording::SampleFormat;

constexpr std::array<std::pair<SampleFormat, const char*>, 4> formats{{{SampleFormat::Int16, "int16"},
                                                                       {SampleFormat::Int32, "int32"},
                                                                       {SampleFormat::Float32, "float32"},
                                                                       {SampleFormat::Float64, "float64"}}};

} // namespace

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

QString textOf(SampleFormat format)
{
    for (const auto& [known, word] : formats) {
        if (known == format)
            return QLatin1String(word);
    }
    return {};
}

Result<SampleFormat> formatOf(const QString& text)
{
    for (const auto& [known, word] : formats) {
        if (text == QLatin1String(word))
            return known;
    }
    return Error{Error::Code::NotAProject, "unknown sample format " + text.toStdString(), {}, 0.0};
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
