// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"
#include "core/project/project_sink.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/recording/import_file.h"
#include "core/workbench/import_job.h"
#include "tests/bench/peak_memory.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <random>

using namespace baseline;

namespace {

constexpr std::int64_t tableBytes = 1'000'000'000;
constexpr double mostMegabytes = 300.0;

/// Time in ms and three axes in g, as a program writes them that prints six decimals.
qint64 writeTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    std::mt19937 random(1);
    std::uniform_real_distribution<double> gravity(-4.0, 4.0);
    QByteArray text("time_ms,x,y,z\n");
    for (std::int64_t row = 0; file.pos() < tableBytes; ++row) {
        char line[80];
        const int length = std::snprintf(line, sizeof line, "%lld,%.6f,%.6f,%.6f\n", static_cast<long long>(row),
                                         gravity(random), gravity(random), gravity(random));
        text.append(line, length);
        if (text.size() > 1'000'000 || file.pos() + text.size() >= tableBytes) {
            if (file.write(text) != text.size())
                return 0;
            text.clear();
        }
    }
    return file.size();
}

Status importInto(project::Database& database, const QString& path, const recording::ImportOptions& options)
{
    project::ProjectSink sink(database);
    return recording::importFile(path, sink, options);
}

/// A table far larger than the memory that it may take, warm in the cache.
void importingGigabyte(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("long.csv"));
    const qint64 bytes = writeTable(table);
    double peak = 0.0;
    for (auto _ : state) {
        state.PauseTiming();
        const QString path = folder.filePath(QStringLiteral("long.baseline"));
        QFile::remove(path);
        auto project = project::ProjectFile::create(path);
        bench::forgetPeakMemory();
        state.ResumeTiming();
        const Status imported = project ? importInto(project->database(), table, {}) : Status(project.error());
        state.PauseTiming();
        peak = std::max(peak, bench::peakMegabytes());
        if (bytes < tableBytes || !imported)
            state.SkipWithError("the table was not imported");
        else if (peak > mostMegabytes)
            state.SkipWithError("more than 300 MB of memory");
        state.ResumeTiming();
    }
    state.SetBytesProcessed(state.iterations() * bytes);
    state.counters["MB"] = peak;
}
BENCHMARK(importingGigabyte)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1)->Repetitions(3);

/// Every second that the ceiling fan was recorded, each a recording of its own.
void importingFans(benchmark::State& state)
{
    const QDir fans(QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan"));
    if (!fans.exists()) {
        state.SkipWithError("skipped: the recordings of the ceiling fan are not here");
        return;
    }
    recording::ImportOptions options;
    options.rate = Hertz{200.0};
    QStringList conditions;
    for (const QFileInfo& condition : fans.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        conditions.append(condition.filePath());
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        state.ResumeTiming();
        const auto report = workbench::importFiles(folder.filePath(QStringLiteral("fans.baseline")), conditions, options);
        const bool whole = report && std::none_of(report->begin(), report->end(), [](const workbench::ImportedFile& file) {
                               return file.fault.has_value();
                           });
        if (!whole || report->size() != 3219)
            state.SkipWithError("not every file was imported");
    }
}
BENCHMARK(importingFans)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1)->Repetitions(3);

/// A recording of three channels with two tags, small as those of a class are.
recording::Recording smallRecording(int number)
{
    recording::Recording recording;
    recording.info.name = QStringLiteral("recording %1").arg(number);
    recording.info.nominalRate = Hertz{952.0};
    recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g")},
                               {QStringLiteral("y"), QStringLiteral("g")},
                               {QStringLiteral("z"), QStringLiteral("g")}};
    recording.info.tags = {QStringLiteral("class %1").arg(number % 7), QStringLiteral("fan")};
    recording.data = std::vector<std::int16_t>(3 * 200, static_cast<std::int16_t>(number));
    return recording;
}

/// The library of a large project, as the Sessions page reads it after each change.
void listingTenThousand(benchmark::State& state)
{
    constexpr int count = 10'000;
    const QTemporaryDir folder;
    auto project = project::ProjectFile::create(folder.filePath(QStringLiteral("large.baseline")));
    bool stored = project.has_value();
    if (stored) {
        auto transaction = project::Transaction::begin(project->database());
        for (int number = 0; number < count && stored; ++number) {
            recording::Recording recording = smallRecording(number);
            stored = project::storeRecording(project->database(), recording).has_value();
        }
        stored = stored && transaction && transaction->commit();
    }
    for (auto _ : state) {
        const auto rows = stored ? project::listRecordings(project->database()) : Error{};
        if (!rows || rows->size() != count)
            state.SkipWithError("not all recordings are listed");
    }
}
BENCHMARK(listingTenThousand)->Unit(benchmark::kMillisecond)->UseRealTime()->Repetitions(3);

} // namespace
