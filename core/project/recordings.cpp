// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recordings.h"

#include "core/project/database.h"
#include "core/project/recording_rows.h"
#include "core/project/row_values.h"

#include <algorithm>

namespace baseline::project {

namespace {

using recording::Channel;
using recording::RecordingInfo;

QString selectRecordings()
{
    return QStringLiteral("SELECT id, session_id, name, label, nominal_rate, true_rate, range_g, sample_format,"
                          " started_utc, device_serial, notes, source, sample_length, lost, clipped, state, reason"
                          " FROM recordings ");
}

Result<RecordingSummary> summaryOf(const QSqlQuery& row)
{
    const Result<recording::SampleFormat> format = formatOf(row.value(7).toString());
    if (!format)
        return format.error();
    RecordingSummary summary;
    RecordingInfo& info = summary.info;
    info.id = row.value(0).toString();
    info.sessionId = row.value(1).toString();
    info.name = row.value(2).toString();
    info.label = row.value(3).toString();
    info.nominalRate = Hertz{row.value(4).toDouble()};
    info.trueRate = Hertz{row.value(5).toDouble()};
    info.range = Gravity{row.value(6).toDouble()};
    info.format = *format;
    info.startedUtc = timeOf(row.value(8));
    info.deviceSerial = row.value(9).toString();
    info.notes = row.value(10).toString();
    info.source = row.value(11).toString();
    summary.length = row.value(12).toLongLong();
    info.lost = row.value(13).toLongLong();
    info.clipped = row.value(14).toLongLong();
    const QString state = row.value(15).toString();
    info.complete = state == completeState();
    info.reason = row.value(16).toString();
    summary.running = state == runningState();
    return summary;
}

/// The channels of a recording, asked for one by one: they are few.
Status readChannels(Database& database, RecordingInfo& info)
{
    auto query = database.run(
        QStringLiteral("SELECT name, unit, scale, value_offset FROM channels WHERE recording_id = ? ORDER BY ordinal"),
        {info.id});
    if (!query)
        return query.error();
    while (query->next()) {
        info.channels.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toDouble(),
                                 query->value(3).toDouble()});
    }
    return done();
}

Result<std::vector<RecordingSummary>> read(Database& database, const QString& condition, const QVariantList& values)
{
    const Result<Transaction> together = Transaction::beginRead(database);
    if (!together)
        return together.error();
    std::vector<RecordingSummary> summaries;
    {
        auto query = database.run(selectRecordings() + condition, values);
        if (!query)
            return query.error();
        while (query->next()) {
            Result<RecordingSummary> summary = summaryOf(*query);
            if (!summary)
                return summary.error();
            summaries.push_back(std::move(*summary));
        }
    }
    for (RecordingSummary& summary : summaries) {
        if (Status channels = readChannels(database, summary.info); !channels)
            return channels.error();
    }
    return summaries;
}

} // namespace

Result<std::vector<RecordingSummary>> listRecordings(Database& database)
{
    return read(database, QStringLiteral("WHERE removed = 0 ORDER BY ordinal"), {});
}

Result<RecordingSummary> findRecording(Database& database, const QString& idOrName)
{
    // An id is asked for first: somebody may have named a recording like the id of another.
    for (const char* condition : {"WHERE id = ?", "WHERE name = ? AND removed = 0 ORDER BY ordinal LIMIT 1"}) {
        auto found = read(database, QLatin1String(condition), {idOrName});
        if (!found)
            return found.error();
        if (!found->empty())
            return std::move(found->front());
    }
    return notFound(idOrName);
}

Status deleteRecording(Database& database, const QString& id)
{
    const auto deleted = database.run(QStringLiteral("DELETE FROM recordings WHERE id = ?"), {id});
    if (!deleted)
        return deleted.error();
    return deleted->numRowsAffected() > 0 ? done() : Status(notFound(id));
}

Result<QString> freeRecordingName(Database& database, const QString& name)
{
    QString candidate = name;
    for (int number = 2;; ++number) {
        auto query = database.run(QStringLiteral("SELECT 1 FROM recordings WHERE name = ? LIMIT 1"), {candidate});
        if (!query)
            return query.error();
        if (!query->next())
            return candidate;
        candidate = QStringLiteral("%1 %2").arg(name).arg(number);
    }
}

Result<QStringList> listLabels(Database& database)
{
    auto query = database.run(
        QStringLiteral("SELECT label FROM recordings WHERE removed = 0 AND label <> '' UNION"
                       " SELECT segments.label FROM segments JOIN recordings ON recordings.id = recording_id"
                       " WHERE removed = 0 AND segments.label <> ''"));
    if (!query)
        return query.error();
    QStringList labels;
    while (query->next())
        labels.append(query->value(0).toString());
    std::sort(labels.begin(), labels.end()); // two databases need not sort alike
    return labels;
}

} // namespace baseline::project
