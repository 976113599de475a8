// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/segments.h"

#include "core/project/database.h"

namespace baseline::project {

namespace {

Result<std::vector<Segment>> read(Database& database, const QString& condition, const QString& value)
{
    auto query =
        database.run(QStringLiteral("SELECT id, recording_id, first_sample, sample_count, label, origin FROM segments WHERE ") +
                         condition + QStringLiteral(" ORDER BY first_sample, sample_count, id"),
                     {value});
    if (!query)
        return query.error();
    std::vector<Segment> segments;
    while (query->next()) {
        segments.push_back({query->value(0).toString(),
                            query->value(1).toString(),
                            {query->value(2).toLongLong(), query->value(3).toLongLong()},
                            query->value(4).toString(),
                            query->value(5).toString()});
    }
    return segments;
}

} // namespace

Result<std::vector<Segment>> listSegments(Database& database, const QString& recordingId)
{
    return read(database, QStringLiteral("recording_id = ?"), recordingId);
}

Result<std::vector<Segment>> segmentsLabelled(Database& database, const QString& label)
{
    return read(database, QStringLiteral("label = ?"), label);
}

} // namespace baseline::project
