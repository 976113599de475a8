// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_job.h"
#include "core/workbench/sources.h"

#include <benchmark/benchmark.h>

#include <QFileInfo>
#include <QTemporaryDir>

using namespace baseline;
using namespace baseline::workbench;

namespace {

QString fanFolder()
{
    return QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan/fan_0_low_0_weight");
}

bool isMissing(benchmark::State& state)
{
    if (QFileInfo::exists(fanFolder()))
        return false;
    state.SkipWithError("skipped: the recordings of the ceiling fan are not here");
    return true;
}

/// A folder of files as training and scoring read it.
void readingFiles(benchmark::State& state)
{
    if (isMissing(state))
        return;
    SourceOptions options;
    options.rate = Hertz{200.0};
    for (auto _ : state) {
        const auto series = loadSources({fanFolder()}, options);
        if (!series || series->size() != 585)
            state.SkipWithError("not every file was read");
    }
}
BENCHMARK(readingFiles)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The same folder into a project, each file a recording.
void importing(benchmark::State& state)
{
    if (isMissing(state))
        return;
    recording::ImportOptions options;
    options.rate = Hertz{200.0};
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        state.ResumeTiming();
        const auto files = importFiles(folder.filePath(QStringLiteral("fan.baseline")), {fanFolder()}, options);
        if (!files || files->size() != 585 || files->back().fault)
            state.SkipWithError("not every file was imported");
    }
}
BENCHMARK(importing)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace
