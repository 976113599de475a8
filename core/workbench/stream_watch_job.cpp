// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/stream_watch_job.h"

#include "core/workbench/baseline_windows.h"
#include "core/workbench/number_table.h"
#include "core/workbench/table_file.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

std::chrono::milliseconds periodOf(const model::Window& window, Hertz rate)
{
    return std::chrono::milliseconds(std::max(1LL, std::llround(1000.0 * window.hop / rate.value)));
}

QStringList namesOf(const std::vector<CountSeries>& series)
{
    QStringList names;
    for (const CountSeries& each : series)
        names.append(each.recordingId.isEmpty() ? each.source : each.name);
    return names;
}

Error noSuch(const char* subject, const QStringList& names)
{
    return {Error::Code::InvalidArgument, "there are: " + names.join(QStringLiteral(", ")).toStdString(), subject};
}

} // namespace

Result<StreamValues> streamOfTable(const QString& path, const QString& column)
{
    const Result<NumberTable> table = readNumberTable(path);
    if (!table)
        return table.error();
    const qsizetype found = column.isEmpty() && table->columns.size() == 1 ? 0 : table->columns.indexOf(column);
    if (found < 0)
        return noSuch("column", table->columns);
    StreamValues stream;
    stream.name = table->columns[found];
    for (std::size_t row = 0; row < table->values.rows; ++row)
        stream.values.push_back(table->values(row, static_cast<std::size_t>(found)));
    return stream;
}

Result<StreamValues> streamOfScores(model::LoadedModel& model, const std::vector<CountSeries>& series,
                                    const Progress& progress)
{
    const Result<std::vector<ScoredWindow>> windows = scoreSeries(model, series, progress);
    if (!windows)
        return windows.error();
    StreamValues stream;
    stream.name = QStringLiteral("score");
    stream.values = scoresOf(*windows);
    stream.files = namesOf(series);
    stream.period = periodOf(model.model().window, model.model().stream.nominalRate);
    for (const ScoredWindow& window : *windows) {
        stream.starts.push_back(window.start);
        stream.sources.push_back(window.series);
    }
    return stream;
}

Result<StreamValues> streamOfFeature(const std::vector<CountSeries>& series, const model::Recipe& recipe,
                                     const QString& feature, const Progress& progress)
{
    const Result<WindowTable> table = tabulateWindows(series, recipe, progress);
    if (!table)
        return table.error();
    const auto found = std::ranges::find(table->names, feature.toStdString());
    if (found == table->names.end()) {
        QStringList names;
        for (const std::string& name : table->names)
            names.append(QString::fromStdString(name));
        return noSuch("feature", names);
    }
    const auto column = static_cast<std::size_t>(found - table->names.begin());
    const Hertz rate = series.front().stream.nominalRate;
    StreamValues stream;
    stream.name = feature;
    stream.files = namesOf(series);
    stream.period = periodOf(recipe.window, rate);
    for (std::size_t row = 0; row < table->features.rows; ++row) {
        stream.values.push_back(table->features(row, column));
        stream.starts.push_back(durationOf(table->places[row].start, rate));
        stream.sources.push_back(table->places[row].recording);
    }
    return stream;
}

Result<learn::StreamWatch> watchValues(const StreamValues& stream, learn::StreamOptions options,
                                       const Progress& progress)
{
    if (stream.period.count() > 0)
        options.experiment.r = stream.period;
    return learn::watchStream(stream.values, options, progress);
}

QString streamVerdictWord(ExtremeVerdict verdict)
{
    switch (verdict) {
    case ExtremeVerdict::NoData:
        break;
    case ExtremeVerdict::Learning:
        return QStringLiteral("learning");
    case ExtremeVerdict::Normal:
        return QStringLiteral("normal");
    case ExtremeVerdict::Point:
        return QStringLiteral("outlier");
    case ExtremeVerdict::Collective:
        return QStringLiteral("collective");
    }
    return QStringLiteral("no data");
}

Status saveWatch(const QString& path, const StreamValues& stream, const learn::StreamWatch& watch)
{
    const bool isTable = stream.sources.empty();
    QStringList header = isTable ? QStringList{QStringLiteral("row")}
                                 : QStringList{QStringLiteral("file"), QStringLiteral("start_s")};
    header += {QStringLiteral("value"), QStringLiteral("verdict"), QStringLiteral("lower"), QStringLiteral("upper"),
               QStringLiteral("lower_limit"), QStringLiteral("upper_limit")};
    TableFile file(path, header);
    const auto number = [&file](double value) {
        // What is not known is an empty cell.
        if (std::isfinite(value))
            file.cell(value);
        else
            file.cell(QString());
    };
    for (std::size_t i = 0; i < watch.samples.size(); ++i) {
        const learn::StreamSample& sample = watch.samples[i];
        if (isTable) {
            file.cell(QString::number(i + 1));
        } else {
            file.cell(stream.files[static_cast<qsizetype>(stream.sources[i])]);
            file.cell(stream.starts[i].count());
        }
        number(stream.values[i]);
        file.cell(streamVerdictWord(sample.verdict));
        for (const double value : {sample.lower, sample.upper, sample.lowerLimit, sample.upperLimit})
            number(value);
        file.endRow();
    }
    return file.finish();
}

} // namespace baseline::workbench
