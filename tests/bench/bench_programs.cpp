// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/board.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/train_job.h"
#include "core/workbench/virtual_board.h"

#include <benchmark/benchmark.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace baseline;
using namespace baseline::workbench;

namespace {

model::Image trainedModel(std::uint64_t seed)
{
    SimulateOptions simulate;
    simulate.duration = Seconds(90.0);
    simulate.seed = seed;
    const auto outcome = trainModel({*countSeries(*simulateRecording(simulate))}, {});
    return outcome ? outcome->image : model::Image{};
}

/// Upload, switch and read back over a pseudo-terminal. Two models take turns, so that none is there already. This flash
/// erases in no time; the chip needs 85 ms for each page of 4 KB on top.
void deployment(benchmark::State& state)
{
    const QTemporaryDir folder;
    const model::Image images[] = {trainedModel(1), trainedModel(2)};
    VirtualBoard nano;
    VirtualBoardOptions options;
    options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
    options.flashFile = folder.filePath(QStringLiteral("flash"));
    const auto port = nano.start(options);
    Board board;
    if (!port || !board.open(*port)) {
        state.SkipWithError("no board");
        return;
    }
    std::size_t next = 0;
    for (auto _ : state) {
        const auto report = deployToBoard(board.link(), images[next++ % 2]);
        if (!report)
            state.SkipWithError(report.error().detail.c_str());
    }
    state.counters["bytes"] = static_cast<double>(images[0].size());
}
BENCHMARK(deployment)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);

/// The environment of somebody who starts the program for the first time.
QProcessEnvironment freshHome(const QString& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), folder);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"})
        environment.insert(QString::fromLatin1(name), folder + QLatin1Char('/') + QString::fromLatin1(name));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.widgets.painting.info=true"));
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    return environment;
}

/// Seconds from the start of the real program to the moment when Qt hands its first painted window to the platform,
/// which Qt's own log tells; negative: it never came. The word is Qt's, see QWidgetRepaintManager.
double secondsToFirstPaint(const QString& folder)
{
    QProcess studio;
    studio.setProcessEnvironment(freshHome(folder));
    studio.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    studio.start(QStringLiteral(BASELINE_BIN_DIR "/baseline-studio"), QStringList());
    const QDeadlineTimer deadline(10'000);
    double seconds = -1.0;
    while (seconds < 0.0 && studio.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        while (studio.canReadLine()) {
            if (studio.readLine().contains("Flushing"))
                seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        }
    }
    studio.kill();
    studio.waitForFinished();
    return seconds;
}

void firstPaint(benchmark::State& state)
{
    for (auto _ : state) {
        const QTemporaryDir folder;
        const double seconds = secondsToFirstPaint(folder.path());
        if (seconds < 0.0)
            state.SkipWithError("baseline-studio painted nothing in ten seconds");
        state.SetIterationTime(seconds);
    }
}
BENCHMARK(firstPaint)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

} // namespace
