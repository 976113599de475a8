// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/pyramid.h"

#include "core/project/database.h"
#include "core/project/sample_bytes.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace baseline::project {

namespace {

/// A run of this many buckets makes a row, by level: a crash then costs the pyramid of at most some seconds, and reading
/// those from the samples is quick.
constexpr std::array<std::size_t, pyramidBuckets.size()> bucketsPerRow{256, 64, 16, 4};

/// Far beyond any recording; a damaged file may say anything, and sums of such positions must not overflow.
constexpr SampleIndex farthest = SampleIndex{1} << 60;

/// Of two values the one that is a number, if only one is: a float that is none must not hide the others.
template <typename T>
void widenBy(T& minimum, T& maximum, T low, T high)
{
    const auto isNone = [](T value) {
        if constexpr (std::is_floating_point_v<T>)
            return std::isnan(value);
        else
            return false;
    };
    if (low < minimum || isNone(minimum))
        minimum = low;
    if (high > maximum || isNone(maximum))
        maximum = high;
}

template <typename Variant>
Variant ofFormat(recording::SampleFormat format)
{
    switch (format) {
    case recording::SampleFormat::Int16:
        return Variant(std::in_place_index<0>);
    case recording::SampleFormat::Int32:
        return Variant(std::in_place_index<1>);
    case recording::SampleFormat::Float32:
        return Variant(std::in_place_index<2>);
    case recording::SampleFormat::Float64:
        break;
    }
    return Variant(std::in_place_index<3>);
}

} // namespace

PyramidBuilder::PyramidBuilder(recording::SampleFormat format, std::size_t channels)
    : m_channels(channels), m_levels(ofFormat<decltype(m_levels)>(format))
{
}

void PyramidBuilder::add(const recording::SampleData& rows, SampleIndex first)
{
    std::visit(
        [&](auto& levels) {
            using T = typename decltype(levels.front().run)::value_type;
            addTo(levels, std::get<std::vector<T>>(rows), first);
        },
        m_levels);
}

template <typename T>
void PyramidBuilder::addTo(Levels<T>& levels, const std::vector<T>& rows, SampleIndex first)
{
    const SampleIndex count = static_cast<SampleIndex>(rows.size() / m_channels);
    std::vector<T> minima(m_channels);
    std::vector<T> maxima(m_channels);
    const T* row = rows.data();
    for (SampleIndex position = first; position < first + count;) {
        const SampleIndex bucket = position / pyramidBuckets[0];
        const SampleIndex end = std::min(first + count, (bucket + 1) * pyramidBuckets[0]);
        std::copy(row, row + m_channels, minima.begin());
        std::copy(row, row + m_channels, maxima.begin());
        for (; position < end; ++position, row += m_channels) {
            for (std::size_t c = 0; c < m_channels; ++c)
                widenBy(minima[c], maxima[c], row[c], row[c]);
        }
        widen(levels, 0, bucket, minima.data(), maxima.data());
    }
}

template <typename T>
void PyramidBuilder::widen(Levels<T>& levels, std::size_t at, SampleIndex bucket, const T* minima, const T* maxima)
{
    PyramidLevel<T>& level = levels[at];
    if (level.current != bucket) {
        close(levels, at);
        level.current = bucket;
        level.extremes.assign(minima, minima + m_channels);
        level.extremes.insert(level.extremes.end(), maxima, maxima + m_channels);
        return;
    }
    for (std::size_t c = 0; c < m_channels; ++c)
        widenBy(level.extremes[c], level.extremes[m_channels + c], minima[c], maxima[c]);
}

/// The bucket being filled is complete: it joins the run of its level and widens the one above.
template <typename T>
void PyramidBuilder::close(Levels<T>& levels, std::size_t at)
{
    PyramidLevel<T>& level = levels[at];
    if (level.current < 0)
        return;
    const SampleIndex bucket = std::exchange(level.current, -1);
    const auto perBucket = 2 * m_channels;
    if (!level.run.empty() &&
        level.runFirst + static_cast<SampleIndex>(level.run.size() / perBucket) != bucket)
        endRun(level, pyramidBuckets[at]);
    if (level.run.empty())
        level.runFirst = bucket;
    level.run.insert(level.run.end(), level.extremes.begin(), level.extremes.end());
    if (level.run.size() / perBucket >= bucketsPerRow[at])
        endRun(level, pyramidBuckets[at]);
    if (at + 1 < levels.size()) {
        const SampleIndex above = bucket * pyramidBuckets[at] / pyramidBuckets[at + 1];
        widen(levels, at + 1, above, level.extremes.data(), level.extremes.data() + m_channels);
    }
}

template <typename T>
void PyramidBuilder::endRun(PyramidLevel<T>& level, SampleIndex bucket) const
{
    if (level.run.empty())
        return;
    const QByteArray bytes = bytesOf(std::span<const T>(level.run)); // may be the run's own memory
    QByteArray data(bytes.constData(), bytes.size());
    level.rows.push_back({bucket, level.runFirst * bucket,
                          static_cast<SampleIndex>(level.run.size() / (2 * m_channels)), std::move(data)});
    level.run.clear();
}

template <typename T>
std::vector<PyramidRow> PyramidBuilder::takeFrom(Levels<T>& levels, bool all)
{
    std::vector<PyramidRow> rows;
    for (std::size_t at = 0; at < levels.size(); ++at) {
        if (all) {
            close(levels, at); // the lowest first: it widens the one above
            endRun(levels[at], pyramidBuckets[at]);
        }
        std::move(levels[at].rows.begin(), levels[at].rows.end(), std::back_inserter(rows));
        levels[at].rows.clear();
    }
    return rows;
}

std::vector<PyramidRow> PyramidBuilder::take(bool all)
{
    return std::visit([&](auto& levels) { return takeFrom(levels, all); }, m_levels);
}

Status insertPyramid(Database& database, const QString& recordingId, const std::vector<PyramidRow>& rows)
{
    for (const PyramidRow& row : rows) {
        const auto inserted = database.run(
            QStringLiteral("INSERT INTO pyramid (recording_id, bucket, first_sample, bucket_count, data)"
                           " VALUES (?, ?, ?, ?, ?)"),
            {recordingId, static_cast<qlonglong>(row.bucket), static_cast<qlonglong>(row.firstSample),
             static_cast<qlonglong>(row.buckets), row.data});
        if (!inserted)
            return inserted.error();
    }
    return done();
}

Result<std::vector<PyramidRow>> readPyramid(Database& database, const QString& recordingId, SampleIndex bucket,
                                            recording::Span span)
{
    // The row before the span's beginning may reach into it; there is at most one, for rows do not overlap.
    auto query = database.run(
        QStringLiteral("SELECT first_sample, bucket_count, data FROM pyramid WHERE recording_id = ? AND bucket = ?"
                       " AND first_sample < ? AND first_sample >= COALESCE((SELECT MAX(first_sample) FROM pyramid"
                       " WHERE recording_id = ? AND bucket = ? AND first_sample <= ?), 0) ORDER BY first_sample"),
        {recordingId, static_cast<qlonglong>(bucket), static_cast<qlonglong>(span.end()), recordingId,
         static_cast<qlonglong>(bucket), static_cast<qlonglong>(span.first)});
    if (!query)
        return query.error();
    std::vector<PyramidRow> rows;
    while (query->next()) {
        PyramidRow row{bucket, query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toByteArray()};
        if (row.firstSample < 0 || row.firstSample > farthest || row.buckets < 1 || row.buckets > row.data.size())
            return Error{Error::Code::NotAProject, "a row of the pyramid makes no sense", database.path().toStdString(),
                         0.0};
        if (row.firstSample + row.buckets * bucket > span.first)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace baseline::project
