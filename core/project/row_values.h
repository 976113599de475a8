// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

namespace baseline::project {

class Database;

// How values stand in the rows of the project file. Inside core/project only.

/// A new UUID without braces.
QString newId();

/// ISO 8601 in UTC with milliseconds; empty for an invalid time.
QString textOf(const QDateTime& time);
QDateTime timeOf(const QVariant& text);

/// A null QString would be stored as NULL, which the columns refuse.
QString notNull(const QString& text);

/// NULL for an empty text: a reference to nothing.
QVariant referenceOf(const QString& id);

/// One more than the largest `ordinal` of a table.
Result<qint64> nextOrdinal(Database& database, const QString& table);

/// Fails with NotFound unless a row of this id is there; an empty id refers to nothing and is fine.
Status checkReference(Database& database, const QString& table, const QString& id);

/// NotFound with what was asked for.
Error notFound(const QString& what);

} // namespace baseline::project
