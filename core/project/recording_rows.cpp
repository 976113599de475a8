// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_rows.h"

#include "core/project/database.h"
#include "core/project/row_values.h"
#include "core/project/sample_bytes.h"
#include "core/recording/sample_words.h"

#include <limits>

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

Status insertTags(Database& database, const recording::RecordingInfo& info)
{
    QStringList tags = info.tags;
    tags.removeDuplicates();
    for (const QString& tag : std::as_const(tags)) {
        const auto inserted = database.run(
            QStringLiteral("INSERT INTO recording_tags (recording_id, tag) VALUES (?, ?)"), {info.id, notNull(tag)});
        if (!inserted)
            return inserted.error();
    }
    return done();
}

QVariant jitterOf(const recording::RecordingInfo& info)
{
    return info.jitter ? QVariant(info.jitter->count()) : QVariant();
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
                       " reason, losses_visible, jitter, removed)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
        {info.id, *ordinal, referenceOf(info.sessionId), notNull(info.name), notNull(info.label),
         info.nominalRate.value, info.trueRate.value, info.range.value, recording::wordOf(info.format), textOf(info.startedUtc),
         notNull(info.deviceSerial), notNull(info.notes), notNull(info.source), static_cast<qlonglong>(length),
         static_cast<qlonglong>(info.lost), static_cast<qlonglong>(info.clipped), state, notNull(info.reason),
         info.lossesVisible ? 1 : 0, jitterOf(info)});
    if (!inserted)
        return inserted.error();
    if (Status channels = insertChannels(database, info); !channels)
        return channels;
    return insertTags(database, info);
}

Status updateRecording(Database& database, const recording::RecordingInfo& info, SampleIndex length,
                       const QString& state)
{
    const auto updated = database.run(
        QStringLiteral("UPDATE recordings SET session_id = ?, name = ?, label = ?, nominal_rate = ?, true_rate = ?,"
                       " range_g = ?, started_utc = ?, device_serial = ?, notes = ?, source = ?, sample_length = ?,"
                       " lost = ?, clipped = ?, state = ?, reason = ?, losses_visible = ?, jitter = ?"
                       " WHERE id = ?"),
        {referenceOf(info.sessionId), notNull(info.name), notNull(info.label), info.nominalRate.value,
         info.trueRate.value, info.range.value, textOf(info.startedUtc), notNull(info.deviceSerial),
         notNull(info.notes), notNull(info.source), static_cast<qlonglong>(length), static_cast<qlonglong>(info.lost),
         static_cast<qlonglong>(info.clipped), state, notNull(info.reason), info.lossesVisible ? 1 : 0, jitterOf(info),
         info.id});
    if (!updated)
        return updated.error();
    const auto cleared = database.run(QStringLiteral("DELETE FROM recording_tags WHERE recording_id = ?"), {info.id});
    return cleared ? insertTags(database, info) : Status(cleared.error());
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

Result<std::vector<recording::Gap>> readGaps(Database& database, const QString& recordingId)
{
    auto query = database.run(
        QStringLiteral("SELECT first_sample, lost_count FROM gaps WHERE recording_id = ? ORDER BY first_sample"),
        {recordingId});
    if (!query)
        return query.error();
    std::vector<recording::Gap> gaps;
    while (query->next()) {
        const recording::Gap gap{query->value(0).toLongLong(), query->value(1).toLongLong()};
        if (gap.at < 0 || gap.lost < 1 || gap.lost > std::numeric_limits<SampleIndex>::max() - gap.at)
            return Error{Error::Code::NotAProject, "a gap makes no sense", database.path().toStdString(), 0.0};
        gaps.push_back(gap);
    }
    return gaps;
}

Status readChunks(Database& database, const recording::RecordingInfo& info, recording::Span span,
                  const std::function<bool(recording::Span, const recording::SampleData&)>& take)
{
    // The chunk before the span's beginning may reach into it.
    auto query = database.run(
        QStringLiteral("SELECT first_sample, sample_count, data FROM chunks WHERE recording_id = ? AND first_sample < ?"
                       " AND first_sample >= COALESCE((SELECT MAX(first_sample) FROM chunks WHERE recording_id = ?"
                       " AND first_sample <= ?), 0) ORDER BY first_sample"),
        {info.id, static_cast<qlonglong>(span.end()), info.id, static_cast<qlonglong>(span.first)});
    if (!query)
        return query.error();
    const auto rowBytes = static_cast<SampleIndex>(info.channels.size() * recording::bytesPerValue(info.format));
    while (query->next()) {
        const recording::Span chunk{query->value(0).toLongLong(), query->value(1).toLongLong()};
        const QByteArray bytes = query->value(2).toByteArray();
        if (chunk.first < 0 || chunk.first > std::numeric_limits<SampleIndex>::max() - bytes.size() || chunk.count < 1 ||
            rowBytes == 0 || bytes.size() % rowBytes != 0 || bytes.size() / rowBytes != chunk.count)
            return Error{Error::Code::NotAProject, "a chunk of samples does not fit its recording",
                         database.path().toStdString(), 0.0};
        if (chunk.end() <= span.first)
            continue;
        recording::SampleData data = recording::emptyData(info.format);
        std::visit([&](auto& raw) { appendSamples(raw, bytes); }, data);
        if (!take(chunk, data))
            break;
    }
    return done();
}

} // namespace baseline::project
