// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_import.h"

#include "core/recording/channel_names.h"
#include "core/recording/csv_layout.h"
#include "core/recording/csv_rows.h"
#include "core/recording/import_frame.h"
#include "core/recording/text_lines.h"
#include "core/recording/time_column.h"

#include <QFile>

#include <algorithm>

namespace baseline::recording {

namespace {

constexpr double largestBadShare = 0.01;

/// Gaps out of two sources in row order: jumps of time before a row, and rows that were dropped.
std::vector<Gap> gapsOf(const std::vector<Timing::Jump>& jumps, const std::vector<std::size_t>& badRows)
{
    std::vector<Gap> gaps;
    const auto add = [&gaps](SampleIndex at, SampleIndex lost) {
        if (!gaps.empty() && gaps.back().at + gaps.back().lost == at)
            gaps.back().lost += lost;
        else
            gaps.push_back({at, lost});
    };
    SampleIndex jumped = 0;
    auto jump = jumps.begin();
    auto bad = badRows.begin();
    while (jump != jumps.end() || bad != badRows.end()) {
        if (bad == badRows.end() || (jump != jumps.end() && jump->row <= *bad)) {
            add(static_cast<SampleIndex>(jump->row) + jumped, jump->lost);
            jumped += jump->lost;
            ++jump;
        } else {
            add(static_cast<SampleIndex>(*bad) + jumped, 1);
            ++bad;
        }
    }
    return gaps;
}

/// Rate, start and gaps of the recording; the line of a bad row is behind a header where there is one.
Status applyTiming(Recording& recording, const CsvRows& table, const CsvLayout& layout, const ImportOptions& options)
{
    Timing timing;
    if (options.rate) {
        timing.rate = *options.rate;
    } else if (layout.time == CsvLayout::Time::None) {
        return Error{Error::Code::RateUnknown, "no time column and no rate given", {}, 0.0};
    } else {
        const auto unit = layout.time == CsvLayout::Time::Clock ? std::optional(1.0) : layout.timeUnit;
        Result<Timing> found = timingOf(table.times, unit, table.timeDecimals);
        if (!found) {
            Error error = found.error();
            if (error.code == Error::Code::BadFormat)
                error.value += layout.header ? 2.0 : 1.0;
            return error;
        }
        timing = *found;
    }
    recording.info.nominalRate = timing.rate;
    recording.info.trueRate = timing.measuredRate;
    recording.info.startedUtc = timing.startedUtc;
    recording.gaps = gapsOf(timing.jumps, table.badRows);
    for (const Gap& gap : recording.gaps)
        recording.info.lost += gap.lost;
    return done();
}

Result<Recording> readTable(QFile& file, const ImportOptions& options, const Progress& progress)
{
    TextLines lines(file);
    Result<CsvLayout> layout = sniffLayout(lines);
    if (!layout)
        return layout.error();
    if (!lines.rewind())
        return Error{Error::Code::FileUnreadable, "the file cannot be read twice", {}, 0.0};

    Result<CsvRows> read = readRows(lines, *layout, options.format, std::max<qint64>(1, file.size()), progress);
    if (!read)
        return read.error();
    CsvRows& table = *read;
    const double badShare = static_cast<double>(table.badRows.size()) / static_cast<double>(table.rows);
    if (badShare > largestBadShare)
        return Error{Error::Code::BadValues, "rows with missing or non-finite values", {}, 100.0 * badShare};

    Recording recording;
    recording.info.format = options.format;
    recording.info.channels = layout->channels;
    for (Channel& channel : recording.info.channels)
        giveUnit(channel, options.unit.isEmpty() ? QStringLiteral("g") : options.unit);
    if (Status timing = applyTiming(recording, table, *layout, options); !timing)
        return timing.error();
    recording.data = std::move(table.data);
    return recording;
}

} // namespace

Result<Recording> importCsv(const QString& path, const ImportOptions& options, const Progress& progress)
{
    if (options.format != SampleFormat::Float32 && options.format != SampleFormat::Float64)
        return Error{Error::Code::Unsupported, "tables are read as floating point numbers", "integer format", 0.0};
    if (Status usable = checkOptions(options); !usable)
        return usable.error();
    QFile file(path);
    if (Status opened = openForImport(file); !opened)
        return opened.error();
    Result<Recording> recording = readTable(file, options, progress);
    if (!recording)
        return atPath(recording.error(), path);
    nameAfterFile(recording->info, path, options);
    return recording;
}

} // namespace baseline::recording
