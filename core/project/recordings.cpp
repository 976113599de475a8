// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recordings.h"

#include "core/project/database.h"
#include "core/project/recording_rows.h"
#include "core/project/row_values.h"
#include "core/recording/sample_words.h"

#include <QHash>

#include <algorithm>

namespace baseline::project {

namespace {

using recording::Channel;
using recording::RecordingInfo;

QString selectRecordings()
{
    return QStringLiteral("SELECT id, session_id, name, label, nominal_rate, true_rate, range_g, sample_format,"
                          " started_utc, device_serial, notes, source, sample_length, lost, clipped, state, reason,"
                          " losses_visible, thumbnail, (SELECT COUNT(*) FROM segments WHERE recording_id = recordings.id),"
                          " EXISTS (SELECT 1 FROM exclusions WHERE recording_id = recordings.id), jitter FROM recordings ");
}

Result<RecordingSummary> summaryOf(const QSqlQuery& row)
{
    const QString word = row.value(7).toString();
    const std::optional<recording::SampleFormat> format = recording::formatNamed(word);
    if (!format)
        return Error{Error::Code::NotAProject, "unknown sample format " + word.toStdString(), {}, 0.0};
    RecordingSummary summary;
    RecordingInfo& info = summary.info;
    info.id = row.value(0).toString();
    info.sessionId = row.value(1).toString();
    info.name = row.value(2).toString();
    info.label = row.value(3).toString();
    info.nominalRate = Hertz{row.value(4).toDouble()};
    info.trueRate = Hertz{row.value(5).toDouble()};
    if (const QVariant jitter = row.value(21); !jitter.isNull())
        info.jitter = Seconds{jitter.toDouble()};
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
    info.lossesVisible = row.value(17).toInt() != 0;
    summary.thumbnail = row.value(18).toByteArray();
    summary.segments = row.value(19).toInt();
    summary.excluded = row.value(20).toBool();
    return summary;
}

/// Channels and tags of all the summaries, in two questions however many they are.
Status readParts(Database& database, std::vector<RecordingSummary>& summaries)
{
    QHash<QString, RecordingInfo*> byId;
    for (RecordingSummary& summary : summaries)
        byId.insert(summary.info.id, &summary.info);
    const bool one = summaries.size() == 1;
    const QString condition = one ? QStringLiteral(" WHERE recording_id = ?") : QString();
    const QVariantList values = one ? QVariantList{summaries.front().info.id} : QVariantList{};
    auto channels = database.run(QStringLiteral("SELECT recording_id, name, unit, scale, value_offset FROM channels") +
                                     condition + QStringLiteral(" ORDER BY recording_id, ordinal"),
                                 values);
    if (!channels)
        return channels.error();
    while (channels->next()) {
        if (RecordingInfo* info = byId.value(channels->value(0).toString()))
            info->channels.push_back({channels->value(1).toString(), channels->value(2).toString(),
                                      channels->value(3).toDouble(), channels->value(4).toDouble()});
    }
    auto tags = database.run(QStringLiteral("SELECT recording_id, tag FROM recording_tags") + condition, values);
    if (!tags)
        return tags.error();
    while (tags->next()) {
        if (RecordingInfo* info = byId.value(tags->value(0).toString()))
            info->tags.append(tags->value(1).toString());
    }
    for (RecordingSummary& summary : summaries)
        summary.info.tags.sort(); // two databases need not sort alike
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
    if (summaries.empty())
        return summaries;
    if (Status parts = readParts(database, summaries); !parts)
        return parts.error();
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
