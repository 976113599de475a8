// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_import.h"

#include "core/recording/csv_resample.h"
#include "core/recording/csv_text.h"
#include "core/recording/import_frame.h"
#include "core/recording/recording_collector.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <memory>

namespace baseline::recording {

namespace {

using Kind = ImportNote::Kind;

constexpr double largestBadPercent = 1.0;
/// An uneven file has no rate of its own: the grid may be this much finer or coarser, for a round number.
constexpr double resampledRateSlack = 0.005;
/// Relative; a rounder rate than the computed one is worth a note.
constexpr double notableRounding = 1e-5;

/// One import of one file. Each step needs the ones before it.
class CsvImport {
public:
    CsvImport(QFile& file, RecordingSink& sink, const ImportOptions& options, const Progress& progress)
        : m_file(file), m_sink(sink), m_options(options), m_progress(progress)
    {
    }

    Status run()
    {
        for (const auto step : {&CsvImport::survey, &CsvImport::findGrid, &CsvImport::begin, &CsvImport::takeRows,
                                &CsvImport::finish}) {
            if (m_progress.cancelled())
                return cancelled();
            if (const Status status = (this->*step)(); !status)
                return status;
        }
        return done();
    }

private:
    Status survey();
    Status findGrid();
    Status judgeGrid(double meanStep);
    Status begin();
    Status takeRows();
    Status takeBlock(const CsvBlock& block);
    Status finish();
    void finishTiming();
    void note(Kind kind, double value) { m_sink.note({kind, {}, value}); }

    Status faultOf(const CsvBlock& block) const
    {
        return block.fault == CsvBlock::none ? done() : badLine(m_line + block.fault, block.faultDetail);
    }

    /// `line` from 0.
    static Error badLine(std::size_t line, const char* detail)
    {
        return Error{Error::Code::BadFormat, detail, {}, static_cast<double>(line + 1)};
    }

    static Error cancelled() { return Error{Error::Code::Cancelled, "import", {}, 0.0}; }

    TimeWalk walkOf(const TimeGrid& grid) const
    {
        TimeWalk walk(grid);
        if (m_layout.localTime)
            walk.allowSummerTime();
        return walk;
    }

    QFile& m_file;
    RecordingSink& m_sink;
    const ImportOptions& m_options;
    const Progress& m_progress;

    std::optional<CsvText> m_text;
    CsvLayout m_layout;
    std::vector<CsvBlock> m_sampled; ///< the stretches; all rows where the text is whole, otherwise times only
    std::optional<TimeGrid> m_grid;
    std::optional<Hertz> m_resampled;
    double m_percentOff = 0.0;
    RecordingInfo m_info;
    std::unique_ptr<CsvPlacement> m_placement;
    std::size_t m_line = 0; ///< of the piece at hand, from 0
    std::size_t m_stray = CsvBlock::none;
    std::size_t m_sentences = 0;
};

Status CsvImport::survey()
{
    Result<CsvText> text = CsvText::survey(m_file);
    if (!text)
        return text.error();
    m_text.emplace(std::move(*text));
    const CsvSample sample = m_text->sample();
    Result<CsvLayout> layout = layoutOf(sample, m_options);
    if (!layout)
        return layout.error();
    m_layout = std::move(*layout);
    if (m_options.rate) {
        m_layout.time = CsvLayout::Time::None;
        std::ranges::replace(m_layout.use, CsvUse::Time, CsvUse::Skip);
    }
    m_line = m_layout.firstRow;
    m_sentences = m_layout.sentences;
    const std::size_t offset = m_text->offsetOf(sample.lines[m_layout.firstRow]);
    if (m_text->isWhole()) {
        m_sampled.push_back(
            parseBlock(m_text->firstStretch().substr(offset), m_layout, m_options.format, CsvParts::All));
        return faultOf(m_sampled.front());
    }
    for (const QByteArray& stretch : m_text->stretches()) {
        std::string_view rows(stretch.constData(), static_cast<std::size_t>(stretch.size()));
        if (m_sampled.empty())
            rows.remove_prefix(offset);
        if (m_layout.time != CsvLayout::Time::None)
            m_sampled.push_back(parseBlock(rows, m_layout, m_options.format, CsvParts::TimesOnly));
    }
    return m_file.seek(static_cast<qint64>(offset))
               ? done()
               : Status(Error{Error::Code::FileUnreadable, "the file cannot be read twice", {}, 0.0});
}

Status CsvImport::findGrid()
{
    if (m_options.rate)
        return done();
    if (m_layout.time == CsvLayout::Time::None)
        return Error{Error::Code::RateUnknown, "no time column and no rate given", {}, 0.0};
    std::vector<double> steps;
    TimeResolution resolution;
    for (const CsvBlock& block : m_sampled) {
        for (std::size_t row = 1; row < block.times.size(); ++row) {
            if (block.times[row] >= block.times[row - 1]) // the others are the business of TimeWalk
                steps.push_back(block.times[row] - block.times[row - 1]);
        }
        resolution.decimals = std::max(resolution.decimals, block.timeDecimals);
        resolution.coarsest = std::max(resolution.coarsest, block.coarsest);
    }
    const double first = m_sampled.front().times.empty() ? 0.0 : m_sampled.front().times.front();
    const auto grid = gridOf(steps, first, m_layout.timeUnit, resolution);
    if (!grid)
        return grid.error();
    m_grid = *grid;
    return judgeGrid(grid->meanStep(steps));
}

/// Refuses uneven sampling before anything is stored, or decides on the grid that it is moved to.
Status CsvImport::judgeGrid(double meanStep)
{
    for (const CsvBlock& block : m_sampled) {
        TimeWalk walk = walkOf(*m_grid);
        if (block.times.size() < 3
            || !std::ranges::all_of(block.times, [&walk](double time) { return walk.next(time).has_value(); }))
            continue; // reading the rows names the line
        const Status even = walk.evenness();
        if (!even && !m_options.resampleUneven)
            return even;
        if (!even)
            m_percentOff = std::max(m_percentOff, even.error().value);
    }
    if (m_percentOff > 0.0)
        m_resampled = Hertz{roundestWithin(1.0 / (meanStep * m_grid->unit), resampledRateSlack)};
    return done();
}

Status CsvImport::begin()
{
    m_info.format = m_options.format;
    m_info.channels = m_layout.channels;
    if (m_options.rate)
        m_info.nominalRate = *m_options.rate;
    nameAfterFile(m_info, m_file.fileName(), m_options);
    const std::size_t channels = m_info.channels.size();
    if (m_resampled && m_info.format == SampleFormat::Float64)
        m_placement = std::make_unique<CsvResampling<double>>(m_sink, channels, m_options.maximumRows, walkOf(*m_grid),
                                                              *m_resampled);
    else if (m_resampled)
        m_placement = std::make_unique<CsvResampling<float>>(m_sink, channels, m_options.maximumRows, walkOf(*m_grid),
                                                             *m_resampled);
    else
        m_placement = std::make_unique<CsvRowPlacement>(
            m_sink, channels, m_options.maximumRows, m_grid ? std::optional(walkOf(*m_grid)) : std::nullopt);
    if (const Status begun = m_sink.begin(m_info); !begun)
        return begun;
    for (const ImportNote& note : m_layout.notes)
        m_sink.note(note);
    return done();
}

Status CsvImport::takeRows()
{
    if (m_text->isWhole())
        return takeBlock(m_sampled.front());
    m_text.reset(); // the pieces take its room
    m_sampled = {};
    const double bytes = static_cast<double>(std::max<qint64>(1, m_file.size()));
    CsvPieces pieces(m_file, m_layout, m_options.format);
    while (!m_placement->isFull()) {
        if (m_progress.cancelled())
            return cancelled();
        const Result<std::optional<CsvBlock>> block = pieces.next();
        if (!block)
            return block.error();
        if (!*block)
            return done();
        if (const Status taken = takeBlock(**block); !taken)
            return taken;
        m_progress.at(static_cast<double>(pieces.bytesDone()) / bytes, "read");
    }
    return done();
}

Status CsvImport::takeBlock(const CsvBlock& block)
{
    if (m_stray != CsvBlock::none && block.firstRow != CsvBlock::none)
        return badLine(m_stray, "an empty line or text among the rows");
    const Status fault = faultOf(block);
    if (!fault)
        return fault;
    if (const Status added = m_placement->add(block, m_line + 1); !added)
        return added;
    if (m_stray == CsvBlock::none && block.firstStray != CsvBlock::none)
        m_stray = m_line + block.firstStray;
    m_sentences += block.sentences;
    m_line += block.lines;
    return done();
}

Status CsvImport::finish()
{
    if (m_placement->badPercent() > largestBadPercent)
        return Error{Error::Code::BadValues, "rows with missing or non-finite values", {}, m_placement->badPercent()};
    if (const Status ended = m_placement->end(); !ended)
        return ended;
    if (const TimeWalk* walk = m_placement->walk(); walk != nullptr && !m_resampled) {
        // A large file may become uneven where nobody looked before.
        if (const Status even = walk->evenness(); !even)
            return even;
    }
    finishTiming();
    if (m_placement->holes() > 0)
        note(Kind::RowsMissing, static_cast<double>(m_placement->holes()));
    if (m_sentences > 0)
        note(Kind::LinesLeftOut, static_cast<double>(m_sentences));
    m_info.lost = m_placement->lost();
    return m_sink.finish(m_info);
}

void CsvImport::finishTiming()
{
    const TimeWalk* walk = m_placement->walk();
    if (walk == nullptr)
        return;
    if (m_resampled) {
        m_info.nominalRate = m_info.trueRate = *m_resampled;
        note(Kind::Resampled, m_percentOff);
    } else {
        m_info.nominalRate = walk->roundRate();
        m_info.trueRate = walk->measuredRate();
        const double rounded = std::abs(m_info.trueRate.value / m_info.nominalRate.value - 1.0);
        if (rounded > notableRounding)
            note(Kind::RateRounded, m_info.trueRate.value);
    }
    m_info.jitter = walk->jitter(); // of a resampled one: of what was there before
    if (walk->clockChanges() > 0)
        note(Kind::ClockSetBack, walk->clockChanges());
    constexpr double earliest = 1e9; // 2001: smaller numbers count from when a board was switched on
    const double start = m_grid->first * m_grid->unit + static_cast<double>(m_layout.epoch);
    constexpr double latest = 1e11; // the year 5138
    if ((start > earliest || m_layout.epoch != 0) && start < latest)
        m_info.startedUtc = QDateTime::fromMSecsSinceEpoch(std::llround(start * 1e3), Qt::UTC);
}

} // namespace

Status importCsv(const QString& path, RecordingSink& sink, const ImportOptions& options, const Progress& progress)
{
    if (options.format != SampleFormat::Float32 && options.format != SampleFormat::Float64)
        return Error{Error::Code::Unsupported, "tables are read as floating point numbers", "integer format", 0.0};
    if (Status usable = checkOptions(options); !usable)
        return usable;
    QFile file(path);
    if (Status opened = openForImport(file); !opened)
        return opened;
    const Status imported = CsvImport(file, sink, options, progress).run();
    return imported ? imported : Status(atPath(imported.error(), path));
}

Result<Recording> importCsv(const QString& path, const ImportOptions& options, const Progress& progress)
{
    RecordingCollector collector;
    if (const Status imported = importCsv(path, collector, options, progress); !imported)
        return imported.error();
    return collector.take();
}

} // namespace baseline::recording
