// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace baseline::project {

class Database;

// Rows of a recording's tables, shared by whole recordings and by the writer. Inside core/project only.

/// recordings.state
inline QString runningState()
{
    return QStringLiteral("running");
}
inline QString completeState()
{
    return QStringLiteral("complete");
}
inline QString endedState()
{
    return QStringLiteral("ended");
}

/// The rows of recordings, channels and tags. info.id must be set; info.complete does not count, `state` does.
Status insertRecording(Database& database, const recording::RecordingInfo& info, SampleIndex length,
                       const QString& state);
/// Everything of the row but its id, order and removal, and the tags; the channels stay.
Status updateRecording(Database& database, const recording::RecordingInfo& info, SampleIndex length,
                       const QString& state);
Status insertChunk(Database& database, const QString& recordingId, recording::Span span, const QByteArray& bytes);
/// A gap at a position that has one already replaces it.
Status insertGap(Database& database, const QString& recordingId, recording::Gap gap);

/// In order of their positions.
Result<std::vector<recording::Gap>> readGaps(Database& database, const QString& recordingId);
/// Hands over, in order, each chunk that touches the span, whole, until `take` returns false. Error: NotAProject when its bytes do not fit the
/// recording's channels and format; those of Database::run.
Status readChunks(Database& database, const recording::RecordingInfo& info, recording::Span span,
                  const std::function<bool(recording::Span, const recording::SampleData&)>& take);

} // namespace baseline::project
