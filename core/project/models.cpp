// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/models.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

namespace baseline::project {

namespace {

Status insertSpans(Database& database, const QString& modelId, const std::vector<TrainingSpan>& spans)
{
    qint64 ordinal = 0;
    for (const TrainingSpan& span : spans) {
        const auto inserted = database.run(
            QStringLiteral("INSERT INTO model_spans (model_id, ordinal, recording_id, first_sample, sample_count,"
                           " content_hash) VALUES (?, ?, ?, ?, ?, ?)"),
            {modelId, ordinal++, notNull(span.recordingId), static_cast<qlonglong>(span.span.first),
             static_cast<qlonglong>(span.span.count), notNull(span.contentHash)});
        if (!inserted)
            return inserted.error();
    }
    return done();
}

Status readSpans(Database& database, ModelRecord& record)
{
    auto query = database.run(QStringLiteral("SELECT recording_id, first_sample, sample_count, content_hash"
                                             " FROM model_spans WHERE model_id = ? ORDER BY ordinal"),
                              {record.id});
    if (!query)
        return query.error();
    while (query->next()) {
        record.trainedOn.push_back({query->value(0).toString(),
                                    {query->value(1).toLongLong(), query->value(2).toLongLong()},
                                    query->value(3).toString()});
    }
    return done();
}

Result<std::vector<ModelRecord>> read(Database& database, const QString& condition, const QVariantList& values)
{
    const Result<Transaction> together = Transaction::beginRead(database);
    if (!together)
        return together.error();
    std::vector<ModelRecord> records;
    {
        auto query = database.run(
            QStringLiteral("SELECT id, name, hash, recipe, detector, seed, created_utc, image_bytes FROM models ") +
                condition,
            values);
        if (!query)
            return query.error();
        while (query->next()) {
            ModelRecord record{query->value(0).toString(),
                               query->value(1).toString(),
                               query->value(2).toString(),
                               query->value(3).toString(),
                               query->value(4).toString(),
                               static_cast<std::uint64_t>(query->value(5).toLongLong()),
                               timeOf(query->value(6)),
                               query->value(7).toLongLong(),
                               {}};
            records.push_back(std::move(record));
        }
    }
    for (ModelRecord& record : records) {
        if (Status spans = readSpans(database, record); !spans)
            return spans.error();
    }
    return records;
}

} // namespace

Result<QString> storeModel(Database& database, const ModelRecord& record, const QByteArray& image)
{
    if (record.name.trimmed().isEmpty())
        return Error{Error::Code::InvalidArgument, "a model needs a name", "name", 0.0};
    if (image.isEmpty())
        return Error{Error::Code::InvalidArgument, "the model's image is empty", "image", 0.0};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<qint64> ordinal = nextOrdinal(database, QStringLiteral("models"));
    if (!ordinal)
        return ordinal.error();
    const QString id = record.id.isEmpty() ? newId() : record.id;
    // SQL knows signed integers only; the seed keeps its bits.
    const auto inserted = database.run(
        QStringLiteral("INSERT INTO models (id, ordinal, name, hash, recipe, detector, seed, created_utc, image_bytes,"
                       " image) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, *ordinal, record.name, notNull(record.hash), notNull(record.recipe), notNull(record.detector),
         static_cast<qlonglong>(record.seed), textOf(record.createdUtc), static_cast<qlonglong>(image.size()), image});
    if (!inserted)
        return inserted.error();
    if (Status spans = insertSpans(database, id, record.trainedOn); !spans)
        return spans.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<std::vector<ModelRecord>> listModels(Database& database)
{
    return read(database, QStringLiteral("ORDER BY ordinal"), {});
}

Result<ModelRecord> findModel(Database& database, const QString& idHashOrName)
{
    for (const char* column : {"id", "hash", "name"}) {
        const QString condition =
            QStringLiteral("WHERE %1 = ? ORDER BY ordinal DESC LIMIT 1").arg(QLatin1String(column));
        auto found = read(database, condition, {idHashOrName});
        if (!found)
            return found.error();
        if (!found->empty())
            return std::move(found->front());
    }
    return notFound(idHashOrName);
}

Result<QByteArray> loadModelImage(Database& database, const QString& id)
{
    auto query = database.run(QStringLiteral("SELECT image FROM models WHERE id = ?"), {id});
    if (!query)
        return query.error();
    return query->next() ? Result<QByteArray>(query->value(0).toByteArray()) : Result<QByteArray>(notFound(id));
}

Status deleteModel(Database& database, const QString& id)
{
    const auto deleted = database.run(QStringLiteral("DELETE FROM models WHERE id = ?"), {id});
    if (!deleted)
        return deleted.error();
    return deleted->numRowsAffected() > 0 ? done() : Status(notFound(id));
}

} // namespace baseline::project
