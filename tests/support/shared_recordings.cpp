// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_recordings.h"

#include "core/model/loaded_model.h"
#include "core/recording/import_file.h"
#include "core/workbench/baseline_windows.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace baseline::tests {

namespace {

constexpr std::size_t pumpChannels = 8;
constexpr int pumpCells = 11; // date and time, the channels, anomaly, change point

QString sharedPath(const QString& path)
{
    return QStringLiteral(BASELINE_SHARED_DATA "/") + path;
}

Error badFormat(const QString& path, qsizetype line)
{
    return {Error::Code::BadFormat, "not a row of the pump's table", path.toStdString(), static_cast<double>(line)};
}

recording::Recording pumpRecording(const QString& path)
{
    recording::Recording signal;
    signal.info.name = path;
    signal.info.source = path;
    signal.info.nominalRate = Hertz{1.0};
    signal.info.format = recording::SampleFormat::Float64;
    signal.info.channels.resize(pumpChannels);
    for (std::size_t i = 0; i < pumpChannels; ++i)
        signal.info.channels[i].name = QString::number(i);
    signal.data = std::vector<double>();
    return signal;
}

/// Row by row, whatever the time stamps say: the protocol counts rows.
Result<PumpFile> readPump(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, "cannot be opened", path.toStdString()};
    PumpFile pump{pumpRecording(path), {}};
    auto& values = std::get<std::vector<double>>(pump.signal.data);
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QList<QByteArray> cells = lines[line].trimmed().split(';');
        if (cells.size() != pumpCells)
            return badFormat(path, line + 1);
        bool isNumber = true;
        for (qsizetype i = 1; i <= static_cast<qsizetype>(pumpChannels) && isNumber; ++i)
            values.push_back(cells[i].toDouble(&isNumber));
        if (!isNumber)
            return badFormat(path, line + 1);
        pump.anomalous.push_back(cells[pumpChannels + 1].toDouble() > 0.5);
    }
    return pump;
}

Result<FeatureRows> featuresOf(const std::vector<workbench::CountSeries>& series, const model::Recipe& recipe)
{
    auto table = workbench::tabulateWindows(series, recipe);
    if (!table)
        return table.error();
    FeatureRows rows{std::move(table->features), {}, series.front().stream};
    for (const evaluate::WindowPlace& place : table->places)
        rows.recordings.push_back(place.recording);
    return rows;
}

} // namespace

bool hasSharedData()
{
    return QDir(sharedPath(QStringLiteral("ceiling-fan"))).exists();
}

Result<Recordings> recordingsIn(const QString& folder, std::optional<Hertz> rate)
{
    auto files = recording::listRecordingFiles(sharedPath(folder));
    if (!files)
        return files.error();
    std::ranges::stable_sort(*files, {}, [](const QString& file) { return file.size(); });
    recording::ImportOptions options;
    options.rate = rate;
    options.format = recording::SampleFormat::Float64;
    Recordings all;
    for (const QString& file : *files) {
        auto loaded = recording::importFile(file, options);
        if (!loaded)
            return loaded.error();
        loaded->info.source = file;
        all.push_back(std::move(*loaded));
    }
    return all;
}

Recordings everySecond(const Recordings& recordings, std::size_t parity)
{
    Recordings chosen;
    for (std::size_t i = parity; i < recordings.size(); i += 2)
        chosen.push_back(recordings[i]);
    return chosen;
}

Recordings joined(std::vector<Recordings> parts)
{
    Recordings all;
    for (Recordings& part : parts)
        std::ranges::move(part, std::back_inserter(all));
    return all;
}

Result<recording::Recording> bearingAt48kHz(const QString& file, const QStringList& variables)
{
    std::vector<std::vector<double>> sensors;
    recording::Recording all;
    for (const QString& variable : variables) {
        recording::ImportOptions options;
        options.rate = Hertz{48000.0};
        options.variable = variable;
        auto one = recording::importFile(sharedPath(QStringLiteral("bearing-cwru/48k/") + file), options);
        if (!one)
            return one.error();
        auto* samples = std::get_if<std::vector<double>>(&one->data);
        if (samples == nullptr || (!sensors.empty() && samples->size() != sensors.front().size()))
            return Error{Error::Code::BadFormat, "not a signal in double as long as the others", file.toStdString()};
        sensors.push_back(std::move(*samples));
        const recording::Channel channel = one->info.channels.front();
        if (sensors.size() == 1)
            all.info = std::move(one->info);
        else
            all.info.channels.push_back(channel);
    }
    std::vector<double> values;
    for (std::size_t row = 0; row < sensors.front().size(); ++row) {
        for (const std::vector<double>& signal : sensors)
            values.push_back(signal[row]);
    }
    all.data = std::move(values);
    return all;
}

Result<std::vector<PumpFile>> pumpFiles()
{
    std::vector<PumpFile> all;
    for (const char* folder : {"skab/other", "skab/valve1"}) {
        const auto files = recording::listRecordingFiles(sharedPath(QString::fromLatin1(folder)));
        if (!files)
            return files.error();
        for (const QString& file : *files) {
            auto pump = readPump(file);
            if (!pump)
                return pump.error();
            all.push_back(std::move(*pump));
        }
    }
    return all;
}

recording::Recording rowsOf(const recording::Recording& signal, std::size_t first, std::size_t end)
{
    recording::Recording part = signal;
    const auto& values = std::get<std::vector<double>>(signal.data);
    const auto at = [&](std::size_t row) {
        return values.begin() + static_cast<std::ptrdiff_t>(row * signal.channelCount());
    };
    part.data = std::vector<double>(at(first), at(end));
    return part;
}

Result<FeatureRows> valueFeatures(const Recordings& recordings, const model::Recipe& recipe)
{
    std::vector<workbench::CountSeries> series;
    for (const recording::Recording& one : recordings) {
        auto values = workbench::valueSeries(one);
        if (!values)
            return values.error();
        series.push_back(std::move(*values));
    }
    return featuresOf(series, recipe);
}

Result<FeatureRows> countFeatures(const Recordings& recordings, const model::Recipe& recipe, std::uint32_t rangeG)
{
    std::vector<workbench::CountSeries> series;
    for (const recording::Recording& one : recordings) {
        auto counts = workbench::countSeries(one, rangeG);
        if (!counts)
            return counts.error();
        series.push_back(std::move(*counts));
    }
    return featuresOf(series, recipe);
}

} // namespace baseline::tests
