// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_card.h"
#include "app/sessions/timeline_view.h"
#include "core/workbench/workbench.h"
#include "tests/bench/long_project.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <QUndoStack>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>

using namespace baseline;
using workbench::TimelineWindow;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::microseconds framePeriod(16'667); ///< 60 Hz
constexpr double samplesAColumn = 63.0; ///< one short of the first level of the pyramid: the dearest columns

/// What the fingers do: from the hour to single samples, along them, back to where reading is dearest, along there, and
/// back to the hour.
std::vector<TimelineWindow> journey(double pixels)
{
    TimelineWindow window = TimelineWindow::whole(bench::LongProject::hour);
    std::vector<TimelineWindow> frames;
    const auto pan = [&](int count, double share) {
        for (int i = 0; i < count; ++i) {
            window = window.movedBy(share * window.count);
            frames.push_back(window);
        }
    };
    const double at = 0.37 * static_cast<double>(bench::LongProject::hour);
    pan(10, 0.02);
    while (window.count > TimelineWindow::smallest) {
        window = window.zoomed(0.8, at);
        frames.push_back(window);
    }
    pan(40, 0.05);
    while (window.count < samplesAColumn * pixels) {
        window = window.zoomed(1.25, at);
        frames.push_back(window);
    }
    pan(60, 0.05);
    while (window.count < static_cast<double>(window.length)) {
        window = window.zoomed(1.25, at);
        frames.push_back(window);
    }
    return frames;
}

/// Makes the next reads go to the disk, where the file system forgets on request.
void dropFromMemory(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        (void)posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

/// The timeline of the studio, as wide as a window of 1280, with the hour in it.
struct Desk {
    Desk() : card(bench, stack, &window)
    {
        window.resize(1280, 420);
        card.resize(window.size());
        if (!bench.openProject(bench::LongProject::instance().path()))
            return;
        bool shown = false;
        QObject::connect(&card, &sessions::TimelineCard::shown, &card, [&shown] { shown = true; });
        card.show(bench.recordings()->front());
        window.show();
        const QDeadlineTimer deadline(10'000);
        while (!(shown && card.view().isDetailed()) && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        good = shown && card.view().isDetailed();
    }

    workbench::Workbench bench;
    QUndoStack stack;
    QWidget window;
    sessions::TimelineCard card;
    bool good = false;
};

struct Run {
    std::vector<double> work; ///< seconds of each frame on a core: other programs do not count
    std::vector<double> wall; ///< seconds of each frame until it was there
    std::size_t detailed = 0;    ///< frames that had their own columns already
    long diskReads = 0;          ///< blocks that the GUI thread waited for
    long waits = 0;              ///< times that it gave its core away in a frame
};

double secondsOnCore()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + 1e-9 * static_cast<double>(used.tv_nsec);
}

/// From the disk, by all threads of this process.
long blocksRead()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_inblock;
}

/// The value that `share` of the others do not exceed.
double ranked(std::vector<double> values, double share)
{
    const auto rank = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<std::size_t>(rank)];
}

/// Paints the journey at 60 frames a second, and counts what the GUI thread did in each frame.
Run travel(Desk& desk)
{
    Run run;
    const auto usage = [] {
        rusage used{};
        getrusage(RUSAGE_THREAD, &used);
        return used;
    };
    sessions::TimelineView& view = desk.card.view();
    for (const TimelineWindow& next : journey(view.plotRectangle().width())) {
        const Clock::time_point begin = Clock::now();
        const double used = secondsOnCore();
        const rusage before = usage();
        QCoreApplication::processEvents(); // the columns that came since
        view.setWindow(next);
        view.viewport()->repaint();
        QCoreApplication::processEvents(); // the strip and the line below
        const rusage after = usage();
        run.work.push_back(secondsOnCore() - used);
        run.wall.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
        run.detailed += view.isDetailed() ? 1 : 0;
        run.diskReads += after.ru_inblock - before.ru_inblock;
        run.waits += after.ru_nvcsw - before.ru_nvcsw;
        const auto rest = std::chrono::duration_cast<std::chrono::microseconds>(begin + framePeriod - Clock::now());
        if (rest.count() > 0)
            QThread::usleep(static_cast<unsigned long>(rest.count()));
    }
    return run;
}

/// One journey, judged by the frame that `share` of the others are not slower than.
void judgeFrames(benchmark::State& state, double share)
{
    if (!bench::LongProject::instance().isGood()) {
        state.SkipWithError("the project of an hour could not be made");
        return;
    }
    Desk desk;
    if (!desk.good) {
        state.SkipWithError("the timeline never showed the hour");
        return;
    }
    for (auto _ : state) {
        dropFromMemory(bench::LongProject::instance().path());
        const long blocksBefore = blocksRead();
        const Run run = travel(desk);
        const std::size_t frames = run.work.size();
        state.SetIterationTime(ranked(run.work, share));
        state.counters["frames"] = static_cast<double>(frames);
        state.counters["wall_ms"] = 1e3 * ranked(run.wall, share);
        state.counters["detailed"] = static_cast<double>(run.detailed);
        state.counters["waits"] = static_cast<double>(run.waits);
        state.counters["disk_blocks"] = static_cast<double>(blocksRead() - blocksBefore);
        if (run.diskReads > 0)
            state.SkipWithError("the GUI thread read from the disk");
        // The locks that it shares with the reader are held for some instructions: on a busy machine now and then one of
        // them is met, where a wait for the reader's work would come with every frame.
        if (run.waits > static_cast<long>(frames / 5))
            state.SkipWithError("the GUI thread waited for another thread");
    }
}

void timelineFrame(benchmark::State& state)
{
    judgeFrames(state, 0.5);
}
BENCHMARK(timelineFrame)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

void timelineSlowFrame(benchmark::State& state)
{
    judgeFrames(state, 0.95);
}
BENCHMARK(timelineSlowFrame)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

} // namespace
