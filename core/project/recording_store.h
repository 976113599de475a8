// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/pyramid.h"
#include "core/recording/recording.h"

#include <QString>

#include <optional>

namespace baseline::project {

class Database;

/// Writes one recording into its tables piece by piece: rows, chunks of a good size, gaps, pyramid, thumbnail. The caller
/// holds the transaction. Inside core/project only.
class RecordingStore {
public:
    /// info.id must be set; info.channels and info.format stand.
    static Result<RecordingStore> begin(Database& database, const recording::RecordingInfo& info);

    /// Whole rows in the recording's format; a jump ahead is a gap. Error: InvalidArgument for another format, part of a
    /// row, or a position already written.
    Status append(const recording::SampleData& rows, SampleIndex first);
    /// Everything about the recording; a loss beyond the gaps seen is one at the end.
    Status finish(const recording::RecordingInfo& info);

private:
    RecordingStore(Database& database, const recording::RecordingInfo& info);
    Status addGap(SampleIndex at, SampleIndex lost);
    void keep(const recording::SampleData& rows, std::size_t at, std::size_t count);
    Status storeChunk();

    Database* m_database;
    QString m_id;
    std::size_t m_channels;
    recording::SampleFormat m_format;
    recording::SampleData m_pending; ///< rows that follow each other, from m_pendingFirst on
    SampleIndex m_pendingFirst = 0;
    SampleIndex m_position = 0;
    SampleIndex m_lost = 0;
    PyramidBuilder m_pyramid;
};

/// Makes the thumbnail of a stored recording anew (RecordingSummary::thumbnail).
Status storeThumbnail(Database& database, const QString& recordingId);

} // namespace baseline::project
