// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schema.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

#include <algorithm>

namespace baseline::project {

namespace {

// Keys are UUIDs, times ISO 8601 in UTC, positions and counts 64 bit, truth 0 or 1. `ordinal` keeps the order in which
// rows were added. A training span names a recording without a foreign key: it stays true when the recording is gone.
Migration firstSchema()
{
    return {
        1,
        {
            QStringLiteral("CREATE TABLE sessions (id TEXT PRIMARY KEY, ordinal BIGINT NOT NULL, name TEXT NOT NULL,"
                           " notes TEXT NOT NULL, created_utc TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE recordings (id TEXT PRIMARY KEY, ordinal BIGINT NOT NULL,"
                           " session_id TEXT REFERENCES sessions(id) ON DELETE SET NULL, name TEXT NOT NULL,"
                           " label TEXT NOT NULL, nominal_rate DOUBLE PRECISION NOT NULL,"
                           " true_rate DOUBLE PRECISION NOT NULL, range_g DOUBLE PRECISION NOT NULL,"
                           " sample_format TEXT NOT NULL, started_utc TEXT NOT NULL, device_serial TEXT NOT NULL,"
                           " notes TEXT NOT NULL, source TEXT NOT NULL, sample_length BIGINT NOT NULL,"
                           " lost BIGINT NOT NULL, clipped BIGINT NOT NULL, state TEXT NOT NULL,"
                           " reason TEXT NOT NULL, removed INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX recordings_ordinal ON recordings(ordinal)"),
            QStringLiteral("CREATE INDEX recordings_name ON recordings(name)"),
            QStringLiteral("CREATE TABLE channels (recording_id TEXT NOT NULL REFERENCES recordings(id)"
                           " ON DELETE CASCADE, ordinal BIGINT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL,"
                           " scale DOUBLE PRECISION NOT NULL, value_offset DOUBLE PRECISION NOT NULL,"
                           " PRIMARY KEY (recording_id, ordinal))"),
            QStringLiteral("CREATE TABLE chunks (recording_id TEXT NOT NULL REFERENCES recordings(id)"
                           " ON DELETE CASCADE, first_sample BIGINT NOT NULL, sample_count BIGINT NOT NULL,"
                           " data {blob} NOT NULL, PRIMARY KEY (recording_id, first_sample))"),
            QStringLiteral("CREATE TABLE gaps (recording_id TEXT NOT NULL REFERENCES recordings(id)"
                           " ON DELETE CASCADE, first_sample BIGINT NOT NULL, lost_count BIGINT NOT NULL,"
                           " PRIMARY KEY (recording_id, first_sample))"),
            QStringLiteral("CREATE TABLE segments (id TEXT PRIMARY KEY, recording_id TEXT NOT NULL"
                           " REFERENCES recordings(id) ON DELETE CASCADE, first_sample BIGINT NOT NULL,"
                           " sample_count BIGINT NOT NULL, label TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX segments_recording ON segments(recording_id)"),
            QStringLiteral("CREATE TABLE models (id TEXT PRIMARY KEY, ordinal BIGINT NOT NULL, name TEXT NOT NULL,"
                           " hash TEXT NOT NULL, recipe TEXT NOT NULL, detector TEXT NOT NULL, seed BIGINT NOT NULL,"
                           " created_utc TEXT NOT NULL, image_bytes BIGINT NOT NULL, image {blob} NOT NULL)"),
            QStringLiteral("CREATE TABLE model_spans (model_id TEXT NOT NULL REFERENCES models(id)"
                           " ON DELETE CASCADE, ordinal BIGINT NOT NULL, recording_id TEXT NOT NULL,"
                           " first_sample BIGINT NOT NULL, sample_count BIGINT NOT NULL, content_hash TEXT NOT NULL,"
                           " PRIMARY KEY (model_id, ordinal))"),
            QStringLiteral("CREATE TABLE evaluations (id TEXT PRIMARY KEY, ordinal BIGINT NOT NULL,"
                           " model_id TEXT NOT NULL REFERENCES models(id) ON DELETE CASCADE,"
                           " created_utc TEXT NOT NULL, json TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE boards (serial TEXT PRIMARY KEY, name TEXT NOT NULL,"
                           " last_seen_utc TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE deployments (id TEXT PRIMARY KEY, ordinal BIGINT NOT NULL,"
                           " model_id TEXT REFERENCES models(id) ON DELETE SET NULL, model_name TEXT NOT NULL,"
                           " model_hash TEXT NOT NULL, board_serial TEXT NOT NULL REFERENCES boards(serial),"
                           " done_utc TEXT NOT NULL, verified INTEGER NOT NULL, milliseconds BIGINT NOT NULL,"
                           " outcome TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE alarms (id TEXT PRIMARY KEY, ordinal BIGINT NOT NULL,"
                           " board_serial TEXT NOT NULL, model_hash TEXT NOT NULL, raised_utc TEXT NOT NULL,"
                           " cleared_utc TEXT NOT NULL, score DOUBLE PRECISION NOT NULL,"
                           " threshold DOUBLE PRECISION NOT NULL, why TEXT NOT NULL, judgement TEXT NOT NULL)"),
        }};
}

// Deployments through a firmware build, and how long the stages of any took.
Migration deploymentWays()
{
    return {
        2,
        {
            QStringLiteral("ALTER TABLE deployments ADD COLUMN way TEXT NOT NULL DEFAULT 'wire'"),
            QStringLiteral("ALTER TABLE deployments ADD COLUMN stages TEXT NOT NULL DEFAULT ''"),
        }};
}

// What a library of recordings is kept by, and what makes a long recording quick to draw. A pyramid row holds, for
// consecutive buckets of `bucket` positions from first_sample on, the smallest and the largest raw value of each channel.
Migration libraryAndLabels()
{
    return {
        3,
        {
            QStringLiteral("CREATE TABLE machines (id TEXT PRIMARY KEY, ordinal BIGINT NOT NULL, name TEXT NOT NULL,"
                           " notes TEXT NOT NULL)"),
            QStringLiteral("ALTER TABLE sessions ADD COLUMN machine_id TEXT REFERENCES machines(id) ON DELETE SET NULL"),
            QStringLiteral("ALTER TABLE sessions ADD COLUMN operator_name TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("CREATE TABLE session_photos (session_id TEXT PRIMARY KEY REFERENCES sessions(id)"
                           " ON DELETE CASCADE, data {blob} NOT NULL)"),
            QStringLiteral("ALTER TABLE recordings ADD COLUMN losses_visible INTEGER NOT NULL DEFAULT 1"),
            QStringLiteral("ALTER TABLE recordings ADD COLUMN thumbnail {blob}"),
            QStringLiteral("CREATE TABLE recording_tags (recording_id TEXT NOT NULL REFERENCES recordings(id)"
                           " ON DELETE CASCADE, tag TEXT NOT NULL, PRIMARY KEY (recording_id, tag))"),
            QStringLiteral("CREATE TABLE pyramid (recording_id TEXT NOT NULL REFERENCES recordings(id)"
                           " ON DELETE CASCADE, bucket BIGINT NOT NULL, first_sample BIGINT NOT NULL,"
                           " bucket_count BIGINT NOT NULL, data {blob} NOT NULL,"
                           " PRIMARY KEY (recording_id, bucket, first_sample))"),
            QStringLiteral("CREATE TABLE label_sets (id TEXT PRIMARY KEY, ordinal BIGINT NOT NULL, name TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE labels (label_set_id TEXT NOT NULL REFERENCES label_sets(id)"
                           " ON DELETE CASCADE, ordinal BIGINT NOT NULL, name TEXT NOT NULL, colour TEXT NOT NULL,"
                           " shortcut INTEGER NOT NULL, PRIMARY KEY (label_set_id, ordinal))"),
            QStringLiteral("ALTER TABLE segments ADD COLUMN origin TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("CREATE TABLE exclusions (id TEXT PRIMARY KEY, recording_id TEXT NOT NULL"
                           " REFERENCES recordings(id) ON DELETE CASCADE, first_sample BIGINT NOT NULL,"
                           " sample_count BIGINT NOT NULL, reason TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX exclusions_recording ON exclusions(recording_id)"),
            QStringLiteral("CREATE TABLE feature_recipes (id TEXT PRIMARY KEY, ordinal BIGINT NOT NULL,"
                           " name TEXT NOT NULL, recipe TEXT NOT NULL)"),
            QStringLiteral("ALTER TABLE alarms ADD COLUMN recording_id TEXT NOT NULL DEFAULT ''"),
        }};
}

// How evenly a recording was sampled; null: unknown, as of all before.
Migration recordingJitter()
{
    return {4, {QStringLiteral("ALTER TABLE recordings ADD COLUMN jitter DOUBLE PRECISION")}};
}

Status applyStep(Database& database, const Migration& step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (QString statement : step.statements) {
        statement.replace(QLatin1String("{blob}"), database.blobType());
        if (const auto result = database.run(statement); !result)
            return result.error();
    }
    const auto noted = database.run(QStringLiteral("INSERT INTO schema_versions (version, applied_utc) VALUES (?, ?)"),
                                    {step.version, textOf(QDateTime::currentDateTimeUtc())});
    if (!noted)
        return noted.error();
    return transaction->commit();
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> all{firstSchema(), deploymentWays(), libraryAndLabels(), recordingJitter()};
    return all;
}

int currentSchemaVersion()
{
    return migrations().back().version;
}

Result<int> schemaVersion(Database& database)
{
    if (!database.hasTable(QStringLiteral("schema_versions")))
        return 0;
    auto query = database.run(QStringLiteral("SELECT MAX(version) FROM schema_versions"));
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Status migrate(Database& database, std::span<const Migration> steps)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (!steps.empty() && *version > steps.back().version) {
        return Error{Error::Code::TooNew, "schema " + std::to_string(*version), database.path().toStdString(),
                     static_cast<double>(*version)};
    }
    if (*version == 0) {
        const auto created = database.run(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_versions"
                                                         " (version BIGINT PRIMARY KEY, applied_utc TEXT NOT NULL)"));
        if (!created)
            return created.error();
    }
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        if (Status applied = applyStep(database, step); !applied)
            return applied;
    }
    return done();
}

} // namespace baseline::project
