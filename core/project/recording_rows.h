// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QByteArray>
#include <QString>

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

/// The rows of recordings and channels. info.id must be set; info.complete does not count, `state` does.
Status insertRecording(Database& database, const recording::RecordingInfo& info, SampleIndex length,
                       const QString& state);
Status insertChunk(Database& database, const QString& recordingId, recording::Span span, const QByteArray& bytes);
/// A gap at a position that has one already replaces it.
Status insertGap(Database& database, const QString& recordingId, recording::Gap gap);

} // namespace baseline::project
