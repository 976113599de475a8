// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recovery.h"

#include "core/project/database.h"
#include "core/project/recording_rows.h"
#include "core/recording/recording.h"

#include <QLockFile>
#include <QStringList>

namespace baseline::project {

QString recordingLockPath(const QString& projectPath, const QString& recordingId)
{
    return projectPath + QLatin1Char('-') + recordingId + QLatin1String(".lock");
}

Result<int> recoverRecordings(Database& database)
{
    QStringList running;
    {
        auto query = database.run(QStringLiteral("SELECT id FROM recordings WHERE state = ?"), {runningState()});
        if (!query)
            return query.error();
        while (query->next())
            running.append(query->value(0).toString());
    }
    int recovered = 0;
    for (const QString& id : running) {
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
        recovered += marked->numRowsAffected();
    }
    return recovered;
}

} // namespace baseline::project
