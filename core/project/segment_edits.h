// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"

#include <QSqlQuery>

#include <optional>

namespace baseline::project {

class Database;

/// The edits of segments, one after the other inside one transaction: a lasso marks thousands at a time, so each statement
/// is read once, and the length of a recording is asked for once. Ends before its transaction does. Inside core/project
/// only.
class SegmentEdits {
public:
    explicit SegmentEdits(Database& database) : m_database(database) {}

    /// Each gives the inverse.
    Result<Edit> apply(const AddSegment& edit);
    Result<Edit> apply(const ChangeSegment& edit);
    Result<Edit> apply(const RemoveSegment& edit);

    /// Errors: NotFound (the recording); InvalidArgument for a span that is empty or outside of it.
    Status checkSpan(const QString& recordingId, recording::Span span);

private:
    /// What is prepared at the first use.
    using Statement = std::optional<QSqlQuery>;
    Status run(Statement& statement, const char* sql, const QVariantList& values);
    Result<Segment> find(const QString& id);

    Database& m_database;
    Statement m_find;
    Statement m_add;
    Statement m_change;
    Statement m_remove;
    QString m_recordingId; ///< whose length is known
    SampleIndex m_length = 0;
};

} // namespace baseline::project
