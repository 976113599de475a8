// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/database.h"

#include <QSqlRecord>
#include <QStringList>

namespace baseline::project {

/// Every row of every table as text, some tables apart. The order of rows says nothing: each table has an ordinal where it matters.
inline QStringList dump(Database& database, const QStringList& apart = {})
{
    QStringList tables;
    {
        auto query = database.run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
        while (query && query->next())
            tables.append(query->value(0).toString());
    }
    QStringList rows;
    for (const QString& table : std::as_const(tables)) {
        if (apart.contains(table))
            continue;
        auto query = database.run(QStringLiteral("SELECT * FROM ") + table);
        while (query && query->next()) {
            QString row = table;
            for (int column = 0; column < query->record().count(); ++column) {
                const QVariant value = query->value(column);
                row += QLatin1Char('|') + (value.isNull() ? QStringLiteral("null")
                                                          : QString::fromLatin1(value.toByteArray().toHex()));
            }
            rows.append(row);
        }
    }
    rows.sort();
    return rows;
}

} // namespace baseline::project
