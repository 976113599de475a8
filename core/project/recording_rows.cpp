// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_rows.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

namespace baseline::project {

namespace {

Status insertChannels(Database& database, const recording::RecordingInfo& info)
{
    qint64 ordinal = 0;
    for (const recording::Channel& channel : info.channels) {
        const auto inserted = database.run(
            QStringLiteral("INSERT INTO channels (recording_id, ordinal, name, unit, scale, value_offset)"
                           " VALUES (?, ?, ?, ?, ?, ?)"),
            {info.id, ordinal++, notNull(channel.name), notNull(channel.unit), channel.scale, channel.offset});
        if (!inserted)
            return inserted.error();
    }
    return done();
}

} // namespace

Status insertRecording(Database& database, const recording::RecordingInfo& info, SampleIndex length,
                       const QString& state)
{
    const Result<qint64> ordinal = nextOrdinal(database, QStringLiteral("recordings"));
    if (!ordinal)
        return ordinal.error();
    const auto inserted = database.run(
        QStringLiteral("INSERT INTO recordings (id, ordinal, session_id, name, label, nominal_rate, true_rate, range_g,"
                       " sample_format, started_utc, device_serial, notes, source, sample_length, lost, clipped, state,"
                       " reason, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
        {info.id, *ordinal, referenceOf(info.sessionId), notNull(info.name), notNull(info.label),
         info.nominalRate.value, info.trueRate.value, info.range.value, textOf(info.format), textOf(info.startedUtc),
         notNull(info.deviceSerial), notNull(info.notes), notNull(info.source), static_cast<qlonglong>(length),
         static_cast<qlonglong>(info.lost), static_cast<qlonglong>(info.clipped), state, notNull(info.reason)});
    if (!inserted)
        return inserted.error();
    return insertChannels(database, info);
}

Status insertChunk(Database& database, const QString& recordingId, recording::Span span, const QByteArray& bytes)
{
    const auto inserted =
        database.run(QStringLiteral("INSERT INTO chunks (recording_id, first_sample, sample_count, data)"
                                    " VALUES (?, ?, ?, ?)"),
                     {recordingId, static_cast<qlonglong>(span.first), static_cast<qlonglong>(span.count), bytes});
    return inserted ? done() : Status(inserted.error());
}

Status insertGap(Database& database, const QString& recordingId, recording::Gap gap)
{
    const auto inserted = database.run(
        QStringLiteral("INSERT INTO gaps (recording_id, first_sample, lost_count) VALUES (?, ?, ?)"
                       " ON CONFLICT (recording_id, first_sample) DO UPDATE SET lost_count = excluded.lost_count"),
        {recordingId, static_cast<qlonglong>(gap.at), static_cast<qlonglong>(gap.lost)});
    return inserted ? done() : Status(inserted.error());
}

} // namespace baseline::project
