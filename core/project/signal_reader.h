// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/recordings.h"
#include "core/recording/recording.h"

#include <cstddef>
#include <vector>

namespace baseline::project {

class Database;

/// A stretch of a recording cut into columns of equal length, for a picture.
struct SignalColumns {
    recording::Span span;
    std::size_t columns = 0;
    /// [channel][column]: smallest and largest physical value of the samples in the column; NaN where there is none.
    std::vector<std::vector<float>> minimum;
    std::vector<std::vector<float>> maximum;
    std::vector<bool> lost; ///< [column]: at least one sample in it is missing
};

/// Reads parts of one recording out of a project without loading the whole, whatever its size. Belongs to the thread of
/// the database connection, which must live longer.
class SignalReader {
public:
    /// Error: NotFound.
    static Result<SignalReader> open(Database& database, const QString& recordingId);

    const RecordingSummary& summary() const { return m_summary; }
    const std::vector<recording::Gap>& gaps() const { return m_gaps; }

    /// From the pyramid where a column holds at least 64 samples, from the samples themselves otherwise or where the
    /// pyramid has not been built (an older project, the tail after a crash): the result is the same. Column i begins at
    /// position span.first + i · span.count / columns, rounded down, and the pyramid's buckets make its ends uncertain by
    /// less than one column. A span beyond the recording gives NaN there. Errors: InvalidArgument for no column or an
    /// empty span; those of Database::run.
    Result<SignalColumns> columns(recording::Span span, std::size_t columns) const;

    /// The samples of a span with the gaps in it, as a recording of its own whose position 0 is span.first. For spans of
    /// some million samples at most. Errors: InvalidArgument when the span leaves the recording; those of Database::run.
    Result<recording::Recording> part(recording::Span span) const;

private:
    SignalReader(Database& database, RecordingSummary summary, std::vector<recording::Gap> gaps);

    Database* m_database;
    RecordingSummary m_summary;
    std::vector<recording::Gap> m_gaps;
};

} // namespace baseline::project
