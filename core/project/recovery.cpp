// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recovery.h"

#include "core/project/database.h"
#include "core/project/recording_rows.h"
#include "core/recording/recording.h"

#include <QLockFile>

namespace baseline::project {

QString recordingLockPath(const QString& projectPath, const QString& recordingId)
{
    return projectPath + QLatin1Char('-') + recordingId + QLatin1String(".lock");
}

Result<std::vector<RecoveredRecording>> recoverRecordings(Database& database)
{
    std::vector<RecoveredRecording> running;
    {
        auto query = database.run(QStringLiteral("SELECT id, name, sample_length, nominal_rate FROM recordings"
                                                 " WHERE state = ? ORDER BY ordinal"), {runningState()});
        if (!query)
            return query.error();
        while (query->next())
            running.push_back({query->value(0).toString(), query->value(1).toString(),
                               durationOf(query->value(2).toLongLong(), Hertz{query->value(3).toDouble()})});
    }
    std::vector<RecoveredRecording> recovered;
    for (const RecoveredRecording& candidate : running) {
        const QString& id = candidate.id;
        QLockFile lock(recordingLockPath(database.path(), id));
        lock.setStaleLockTime(0); // stale only when its program is gone, however long it records
        if (!lock.tryLock(0))
            continue;
        const auto marked =
            database.run(QStringLiteral("UPDATE recordings SET state = ?, reason = ? WHERE id = ? AND state = ?"),
                         {endedState(), QString(recording::reason::interrupted), id, runningState()});
        if (!marked && marked.error().code == Error::Code::DiskFull)
            break; // a project on a full disk can still be read; the next open marks the rest
        if (!marked)
            return marked.error();
        if (marked->numRowsAffected() > 0)
            recovered.push_back(candidate);
    }
    return recovered;
}

} // namespace baseline::project
