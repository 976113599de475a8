// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/overview.h"

#include "core/project/database.h"
#include "core/project/pyramid.h"
#include "core/project/recording_rows.h"
#include "core/project/recording_store.h"
#include "core/project/recordings.h"

namespace baseline::project {

namespace {

/// Read before what they give is written: some milliseconds of work.
constexpr int chunksAtOnce = 256;

Status clear(Database& database, const QString& recordingId)
{
    for (const char* statement :
         {"DELETE FROM pyramid WHERE recording_id = ?", "UPDATE recordings SET thumbnail = NULL WHERE id = ?"}) {
        if (const auto cleared = database.run(QLatin1String(statement), {recordingId}); !cleared)
            return cleared.error();
    }
    return done();
}

Status store(Database& database, const QString& recordingId, const std::vector<PyramidRow>& rows)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (Status inserted = insertPyramid(database, recordingId, rows); !inserted)
        return inserted;
    return transaction->commit();
}

} // namespace

Result<QStringList> recordingsWithoutOverview(Database& database)
{
    auto query = database.run(QStringLiteral("SELECT id FROM recordings WHERE thumbnail IS NULL AND sample_length > 0"
                                             " AND state <> ? AND removed = 0 ORDER BY ordinal"),
                              {runningState()});
    if (!query)
        return query.error();
    QStringList ids;
    while (query->next())
        ids.append(query->value(0).toString());
    return ids;
}

Status buildOverview(Database& database, const QString& recordingId, const Progress& progress)
{
    const auto found = findRecording(database, recordingId);
    if (!found)
        return found.error();
    const recording::RecordingInfo& info = found->info;
    if (info.channels.empty() || found->length < 1)
        return done();
    if (Status cleared = clear(database, info.id); !cleared)
        return cleared;
    PyramidBuilder builder(info.format, info.channels.size());
    SampleIndex position = 0;
    int taken = chunksAtOnce;
    // The query of a turn has ended before its rows are written: a reader that turns writer is refused in between.
    while (taken == chunksAtOnce) {
        taken = 0;
        const recording::Span rest{position, found->length - position};
        const Status read = readChunks(database, info, rest, [&](recording::Span chunk, const recording::SampleData& data) {
            if (chunk.first < position)
                return true;
            builder.add(data, chunk.first);
            position = chunk.end();
            return ++taken < chunksAtOnce;
        });
        if (!read)
            return read;
        if (Status stored = store(database, info.id, builder.take(taken < chunksAtOnce)); !stored)
            return stored;
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "overview", {}, 0.0};
        progress.at(static_cast<double>(position) / static_cast<double>(found->length), "overview");
    }
    return storeThumbnail(database, info.id);
}

} // namespace baseline::project
