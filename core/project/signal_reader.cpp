// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/signal_reader.h"

#include "core/project/database.h"
#include "core/project/pyramid.h"
#include "core/project/recording_rows.h"
#include "core/project/sample_bytes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::project {

namespace {

using recording::Gap;
using recording::RecordingInfo;
using recording::Span;

constexpr float nothing = std::numeric_limits<float>::quiet_NaN();

Error damaged(const Database& database)
{
    return Error{Error::Code::NotAProject, "a chunk of samples does not fit its recording",
                 database.path().toStdString(), 0.0};
}

/// Collects extremes in the columns that they belong to.
class Columns {
public:
    Columns(const RecordingInfo& info, Span span, std::size_t columns) : m_info(info)
    {
        m_result.span = span;
        m_result.columns = columns;
        m_result.minimum.assign(info.channels.size(), std::vector<float>(columns, nothing));
        m_result.maximum = m_result.minimum;
        m_result.lost.assign(columns, false);
    }

    Span span() const { return m_result.span; }
    SignalColumns take() { return std::move(m_result); }

    /// Of a position inside the span. 128 bits, because a span may hold more than 2^63 / columns positions.
    std::size_t columnOf(SampleIndex position) const
    {
        __extension__ using Wide = __int128;
        const Wide offset = position - m_result.span.first;
        // The last column i with floor(i · count / columns) <= offset.
        const Wide upper = (offset + 1) * static_cast<Wide>(m_result.columns);
        return static_cast<std::size_t>((upper + m_result.span.count - 1) / m_result.span.count - 1);
    }

    void addGap(const Gap& gap)
    {
        const SampleIndex first = std::max(gap.at, m_result.span.first);
        const SampleIndex last = std::min(gap.at + gap.lost, m_result.span.end()) - 1;
        if (first > last)
            return;
        const auto begin = m_result.lost.begin();
        std::fill(begin + static_cast<std::ptrdiff_t>(columnOf(first)),
                  begin + static_cast<std::ptrdiff_t>(columnOf(last)) + 1, true);
    }

    /// Raw extremes of the positions [first, first + count), of which a part lies in the span.
    template <typename T>
    void add(SampleIndex first, SampleIndex count, const T* minima, const T* maxima)
    {
        const SampleIndex from = std::max(first, m_result.span.first);
        const SampleIndex to = std::min(first + count, m_result.span.end());
        if (from >= to)
            return;
        // A bucket on the edge of two columns belongs to both: no peak may vanish.
        for (std::size_t column = columnOf(from); column <= columnOf(to - 1); ++column) {
            for (std::size_t c = 0; c < m_info.channels.size(); ++c)
                widen(c, column, static_cast<double>(minima[c]), static_cast<double>(maxima[c]));
        }
    }

private:
    void widen(std::size_t channel, std::size_t column, double low, double high)
    {
        const recording::Channel& scaling = m_info.channels[channel];
        auto a = static_cast<float>(low * scaling.scale + scaling.offset);
        auto b = static_cast<float>(high * scaling.scale + scaling.offset);
        if (a > b)
            std::swap(a, b); // a negative scale
        float& minimum = m_result.minimum[channel][column];
        float& maximum = m_result.maximum[channel][column];
        minimum = std::fmin(minimum, a); // of NaN and a number: the number
        maximum = std::fmax(maximum, b);
    }

    const RecordingInfo& m_info;
    SignalColumns m_result;
};

/// Reads one span into columns, from the coarsest buckets that are fine enough, and what they do not cover from finer ones.
class ColumnReader {
public:
    ColumnReader(Database& database, const RecordingInfo& info, const std::vector<Gap>& gaps, Columns& columns)
        : m_database(database), m_info(info), m_gaps(gaps), m_columns(columns)
    {
    }

    /// `levels`: how many of pyramidBuckets may be used; 0: samples only.
    Status read(Span span, std::size_t levels)
    {
        if (span.count < 1 || isLost(span))
            return done();
        if (levels == 0)
            return readSamples(span);
        const SampleIndex bucket = pyramidBuckets[levels - 1];
        const auto rows = readPyramid(m_database, m_info.id, bucket, span);
        if (!rows)
            return rows.error();
        SampleIndex position = span.first;
        for (const PyramidRow& row : *rows) {
            if (Status before = read({position, row.firstSample - position}, levels - 1); !before)
                return before;
            if (Status taken = takeRow(row, span); !taken)
                return taken;
            position = std::max(position, row.firstSample + row.buckets * bucket);
        }
        return read({position, span.end() - position}, levels - 1);
    }

private:
    bool isLost(Span span) const
    {
        const auto after = std::upper_bound(m_gaps.begin(), m_gaps.end(), span.first,
                                            [](SampleIndex at, const Gap& gap) { return at < gap.at; });
        return after != m_gaps.begin() && std::prev(after)->at + std::prev(after)->lost >= span.end();
    }

    Status takeRow(const PyramidRow& row, Span span)
    {
        switch (m_info.format) {
        case recording::SampleFormat::Int16:
            return takeExtremes<std::int16_t>(row, span);
        case recording::SampleFormat::Int32:
            return takeExtremes<std::int32_t>(row, span);
        case recording::SampleFormat::Float32:
            return takeExtremes<float>(row, span);
        case recording::SampleFormat::Float64:
            break;
        }
        return takeExtremes<double>(row, span);
    }

    template <typename T>
    Status takeExtremes(const PyramidRow& row, Span span)
    {
        const std::size_t channels = m_info.channels.size();
        std::vector<T> values;
        appendSamples(values, row.data);
        if (values.size() != 2 * channels * static_cast<std::size_t>(row.buckets))
            return damaged(m_database);
        const SampleIndex skipped = std::max<SampleIndex>(0, (span.first - row.firstSample) / row.bucket);
        for (SampleIndex i = skipped; i < row.buckets && row.firstSample + i * row.bucket < span.end(); ++i) {
            const T* extremes = values.data() + static_cast<std::size_t>(i) * 2 * channels;
            m_columns.add(row.firstSample + i * row.bucket, row.bucket, extremes, extremes + channels);
        }
        return done();
    }

    Status readSamples(Span span)
    {
        return readChunks(m_database, m_info, span, [this, span](Span chunk, const recording::SampleData& data) {
            std::visit([&](const auto& raw) { takeSamples(raw, chunk, span); }, data);
            return true;
        });
    }

    template <typename T>
    void takeSamples(const std::vector<T>& raw, Span chunk, Span span)
    {
        const std::size_t channels = m_info.channels.size();
        for (SampleIndex at = std::max(chunk.first, span.first); at < std::min(chunk.end(), span.end()); ++at) {
            const T* row = raw.data() + static_cast<std::size_t>(at - chunk.first) * channels;
            m_columns.add(at, 1, row, row);
        }
    }

    Database& m_database;
    const RecordingInfo& m_info;
    const std::vector<Gap>& m_gaps;
    Columns& m_columns;
};

} // namespace

SignalReader::SignalReader(Database& database, RecordingSummary summary, std::vector<Gap> gaps)
    : m_database(&database), m_summary(std::move(summary)), m_gaps(std::move(gaps))
{
}

Result<SignalReader> SignalReader::open(Database& database, const QString& recordingId)
{
    const Result<Transaction> together = Transaction::beginRead(database);
    if (!together)
        return together.error();
    auto summary = findRecording(database, recordingId);
    if (!summary)
        return summary.error();
    auto gaps = readGaps(database, summary->info.id);
    if (!gaps)
        return gaps.error();
    if (summary->info.channels.empty() || summary->length < 0)
        return damaged(database);
    return SignalReader(database, std::move(*summary), std::move(*gaps));
}

Result<SignalColumns> SignalReader::columns(Span span, std::size_t columns) const
{
    if (columns == 0 || span.count < 1 || span.first > std::numeric_limits<SampleIndex>::max() - span.count)
        return Error{Error::Code::InvalidArgument, "no column, or nothing to cut into them", "columns", 0.0};
    Columns collected(m_summary.info, span, columns);
    for (const Gap& gap : m_gaps)
        collected.addGap(gap);
    const Span inside{std::max<SampleIndex>(0, span.first), 0};
    const SampleIndex end = std::min(m_summary.length, span.end());
    const SampleIndex perColumn = span.count / static_cast<SampleIndex>(columns);
    const auto levels = static_cast<std::size_t>(
        std::upper_bound(pyramidBuckets.begin(), pyramidBuckets.end(), perColumn) - pyramidBuckets.begin());
    ColumnReader reader(*m_database, m_summary.info, m_gaps, collected);
    if (Status read = reader.read({inside.first, end - inside.first}, levels); !read)
        return read.error();
    return collected.take();
}

Result<recording::Recording> SignalReader::part(Span span) const
{
    if (span.first < 0 || span.count < 1 || span.count > m_summary.length - span.first)
        return Error{Error::Code::InvalidArgument, "the span leaves the recording", "span", 0.0};
    recording::Recording part;
    part.info = m_summary.info;
    part.info.lost = part.info.clipped = 0;
    part.data = recording::emptyData(part.info.format);
    for (const Gap& gap : m_gaps) {
        const SampleIndex from = std::max(gap.at, span.first);
        const SampleIndex to = std::min(gap.at + gap.lost, span.end());
        if (from < to) {
            part.gaps.push_back({from - span.first, to - from});
            part.info.lost += to - from;
        }
    }
    const std::size_t channels = part.info.channels.size();
    const Status read = readChunks(*m_database, m_summary.info, span, [&](Span chunk, const recording::SampleData& data) {
        const SampleIndex from = std::max(chunk.first, span.first);
        const SampleIndex to = std::min(chunk.end(), span.end());
        std::visit(
            [&](auto& all) {
                const auto& raw = std::get<std::decay_t<decltype(all)>>(data);
                const auto begin = raw.begin() + (from - chunk.first) * static_cast<SampleIndex>(channels);
                all.insert(all.end(), begin, begin + (to - from) * static_cast<SampleIndex>(channels));
            },
            part.data);
        return true;
    });
    if (!read)
        return read.error();
    return part.length() == span.count ? Result<recording::Recording>(std::move(part))
                                       : Result<recording::Recording>(damaged(*m_database));
}

} // namespace baseline::project
