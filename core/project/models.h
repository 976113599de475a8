// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <vector>

namespace baseline::project {

class Database;

/// What a model was trained on, exactly. The recording may have been deleted since; the hash still says what it was.
struct TrainingSpan {
    QString recordingId;
    recording::Span span;
    QString contentHash; ///< see content_hash.h

    friend bool operator==(const TrainingSpan&, const TrainingSpan&) = default;
};

/// A trained model without its image.
struct ModelRecord {
    QString id; ///< UUID without braces; empty in storeModel: one is made
    QString name;
    QString hash;     ///< hexadecimal, as the image's identity section has it
    QString recipe;   ///< "bands", "rms", …
    QString detector; ///< "kmeans", …
    std::uint64_t seed = 0;
    QDateTime createdUtc;
    std::int64_t imageBytes = 0; ///< filled in when read
    std::vector<TrainingSpan> trainedOn;

    friend bool operator==(const ModelRecord&, const ModelRecord&) = default;
};

/// Stores a model with its image (opaque bytes here) and returns its id.
/// Error: InvalidArgument for an empty name or image.
Result<QString> storeModel(Database& database, const ModelRecord& record, const QByteArray& image);

/// Oldest first.
Result<std::vector<ModelRecord>> listModels(Database& database);

/// By id, else by hash, else by name (the newest of that name). Error: NotFound.
Result<ModelRecord> findModel(Database& database, const QString& idHashOrName);

/// Error: NotFound.
Result<QByteArray> loadModelImage(Database& database, const QString& id);

/// With its evaluations; deployments and alarms stay. Error: NotFound.
Status deleteModel(Database& database, const QString& id);

} // namespace baseline::project
