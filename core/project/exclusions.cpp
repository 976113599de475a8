// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exclusions.h"

#include "core/project/database.h"

namespace baseline::project {

Result<std::vector<Exclusion>> listExclusions(Database& database, const QString& recordingId)
{
    const QString every = QStringLiteral("SELECT id, recording_id, first_sample, sample_count, reason FROM exclusions");
    const QString order = QStringLiteral(" ORDER BY recording_id, first_sample, sample_count, id");
    auto query = recordingId.isEmpty()
                     ? database.run(every + order)
                     : database.run(every + QStringLiteral(" WHERE recording_id = ?") + order, {recordingId});
    if (!query)
        return query.error();
    std::vector<Exclusion> exclusions;
    while (query->next()) {
        exclusions.push_back({query->value(0).toString(),
                              query->value(1).toString(),
                              {query->value(2).toLongLong(), query->value(3).toLongLong()},
                              query->value(4).toString()});
    }
    return exclusions;
}

} // namespace baseline::project
