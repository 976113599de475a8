// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace baseline::project {

class Database;

// The pyramid of a recording: the smallest and the largest raw value of each channel in buckets of 64, 1024, 16384 and
// 262144 positions, aligned at position 0, so that an hour is drawn from some thousand numbers. It is derived data: what
// is missing of it is read from the samples (signal_reader.h). Inside core/project only.

inline constexpr std::array<SampleIndex, 4> pyramidBuckets{64, 1024, 16384, 262144};

/// Consecutive buckets as a row of the table. `data`: for each bucket the minima of all channels, then the maxima, in the
/// recording's sample format, little endian. Each bucket holds at least one sample.
struct PyramidRow {
    SampleIndex bucket = 0;
    SampleIndex firstSample = 0;
    SampleIndex buckets = 0;
    QByteArray data;
};

/// One bucket size at work.
template <typename T>
struct PyramidLevel {
    SampleIndex current = -1; ///< number of the bucket being filled; -1: none
    std::vector<T> extremes;  ///< of it: minima, then maxima
    SampleIndex runFirst = 0; ///< number of the first bucket of the run
    std::vector<T> run;       ///< finished buckets that follow each other
    std::vector<PyramidRow> rows;
};

/// Makes the rows while samples pass by. A value; knows no database.
class PyramidBuilder {
public:
    PyramidBuilder(recording::SampleFormat format, std::size_t channels);

    /// Whole rows, interleaved, of the format; positions ascend from call to call.
    void add(const recording::SampleData& rows, SampleIndex first);
    /// The rows that are long enough to be worth storing; `all` also gives unfinished buckets, at the end of a recording.
    std::vector<PyramidRow> take(bool all = false);

private:
    template <typename T>
    using Levels = std::array<PyramidLevel<T>, pyramidBuckets.size()>;

    template <typename T>
    void addTo(Levels<T>& levels, const std::vector<T>& rows, SampleIndex first);
    template <typename T>
    void widen(Levels<T>& levels, std::size_t at, SampleIndex bucket, const T* minima, const T* maxima);
    template <typename T>
    void close(Levels<T>& levels, std::size_t at);
    template <typename T>
    void endRun(PyramidLevel<T>& level, SampleIndex bucket) const;
    template <typename T>
    std::vector<PyramidRow> takeFrom(Levels<T>& levels, bool all);

    std::size_t m_channels;
    std::variant<Levels<std::int16_t>, Levels<std::int32_t>, Levels<float>, Levels<double>> m_levels;
};

Status insertPyramid(Database& database, const QString& recordingId, const std::vector<PyramidRow>& rows);

/// Those rows of one bucket size that touch a span, in order.
Result<std::vector<PyramidRow>> readPyramid(Database& database, const QString& recordingId, SampleIndex bucket,
                                            recording::Span span);

} // namespace baseline::project
