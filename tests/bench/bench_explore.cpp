// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/explore_page.h"
#include "app/explore/point_pictures.h"
#include "app/explore/points_controls.h"
#include "app/explore/points_panel.h"
#include "app/explore/selection_bar.h"
#include "app/widgets/point_view.h"
#include "tests/bench/many_windows.h"
#include "tests/bench/peak_memory.h"
#include "tests/support/stall_watch.h"

#include <benchmark/benchmark.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace baseline;
using bench::ManyWindows;

namespace {

constexpr int patience = 60'000; // ms

/// The Explore page with the project, its first layout done, nothing read.
struct Desk {
    Desk()
    {
        page.resize(1280, 800);
        if (!ManyWindows::instance().isGood() || !workbench.openProject(ManyWindows::instance().path()))
            return;
        page.tabs().setCurrentIndex(1);
        page.show();
        settle();
        good = true;
    }

    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    template <typename Condition>
    bool waitFor(Condition isMet)
    {
        const QDeadlineTimer deadline(patience);
        while (!isMet() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        settle();
        return isMet();
    }
    explore::PointsPanel& panel() { return page.points(); }
    widgets::PointView& view() { return panel().pictures().currentView(); }
    std::size_t windows() { return panel().source().points() ? panel().source().points()->points.size() : 0; }
    /// The model is chosen, and the other recordings; true when all windows are there.
    bool read()
    {
        panel().source().chooseOthers(ManyWindows::instance().others());
        return workbench.takeModel(ManyWindows::instance().modelId()).has_value() &&
               waitFor([this] { return !panel().source().isWorking() && windows() >= ManyWindows::fewestWindows; });
    }
    /// After a change of labels: true when it is seen.
    bool follow() { return waitFor([this] { return !panel().source().isWorking(); }); }
    void pick(const char* box, int index)
    {
        panel().controls().findChild<QComboBox*>(QLatin1String(box))->setCurrentIndex(index);
        settle();
    }
    void press(const char* button)
    {
        page.findChild<QPushButton*>(QLatin1String(button))->click();
        settle();
    }

    workbench::Workbench workbench;
    explore::ExplorePage page{workbench};
    bool good = false;
};

/// The longest that the event loop stood still while `act` was done to a desk, in processor time of its thread.
template <typename Act>
void judgeStalls(benchmark::State& state, bool isRead, Act act)
{
    for (auto _ : state) {
        Desk desk;
        if (!desk.good || (isRead && !desk.read())) {
            state.SkipWithError("the windows were never read");
            return;
        }
        testing::StallWatch watch;
        if (!act(desk))
            state.SkipWithError("the page did not follow");
        desk.settle();
        state.SetIterationTime(watch.longestWork().count());
        state.counters["wall_ms"] = 1e3 * watch.longest().count();
    }
}

/// From the choice of a model to all windows in the picture.
void exploreReading(benchmark::State& state)
{
    for (auto _ : state) {
        Desk desk;
        bench::forgetPeakMemory();
        const double before = bench::peakMegabytes();
        const auto begin = std::chrono::steady_clock::now();
        if (!desk.good || !desk.read())
            state.SkipWithError("the windows were never read");
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        state.counters["MB"] = bench::peakMegabytes() - before;
        state.counters["windows"] = static_cast<double>(desk.windows());
    }
}
BENCHMARK(exploreReading)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

void exploreStallReading(benchmark::State& state)
{
    judgeStalls(state, false, [](Desk& desk) { return desk.read(); });
}
BENCHMARK(exploreStallReading)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

void exploreStallColouring(benchmark::State& state)
{
    judgeStalls(state, true, [](Desk& desk) {
        for (const char* picture : {"plane", "cloud"}) {
            desk.press(picture);
            for (int colour = 3; colour >= 0; --colour)
                desk.pick("colourBy", colour);
            for (int filter = 4; filter >= 0; --filter)
                desk.pick("filter", filter);
        }
        return true;
    });
}
BENCHMARK(exploreStallColouring)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

/// A lasso round everything, a label for it, back, and an exclusion of it.
void exploreStallLabelling(benchmark::State& state)
{
    judgeStalls(state, true, [](Desk& desk) {
        desk.press("lasso");
        const QRect area = desk.view().plotRectangle().toRect().adjusted(2, 2, -2, -2);
        QWidget* viewport = desk.view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, area.topLeft());
        for (const QPoint corner : {area.topRight(), area.bottomRight(), area.bottomLeft()})
            QTest::mouseMove(viewport, corner);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, area.bottomLeft());
        desk.settle();
        if (desk.panel().pictures().selection().size() < ManyWindows::fewestWindows)
            return false;
        emit desk.panel().selectionBar().labelChosen(QStringLiteral("hum"));
        bool isDone = desk.follow() && desk.panel().source().points()->labels.contains(QLatin1String("hum"));
        desk.page.undoStack().undo();
        isDone = desk.follow() && isDone;
        desk.press("excludeChosen");
        isDone = desk.follow() && isDone;
        desk.page.undoStack().undo();
        return desk.follow() && isDone;
    });
}
BENCHMARK(exploreStallLabelling)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

/// The same for what lies above the middle of the picture: windows here and there in every recording.
void exploreStallScattered(benchmark::State& state)
{
    judgeStalls(state, true, [&state](Desk& desk) {
        const auto points = desk.panel().source().points();
        std::vector<float> heights;
        for (const workbench::WindowPoint& point : points->points)
            heights.push_back(point.at[1]);
        std::vector<float> sorted = heights;
        std::ranges::nth_element(sorted, sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2));
        const float middle = sorted[sorted.size() / 2];
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < heights.size(); ++i) {
            if (heights[i] > middle)
                chosen.push_back(i);
        }
        desk.view().setSelection(chosen);
        emit desk.panel().selectionBar().labelChosen(QStringLiteral("hum"));
        bool isDone = desk.follow() && desk.panel().source().points()->labels.contains(QLatin1String("hum"));
        int segments = 0;
        for (const project::RecordingSummary& row : *desk.workbench.recordings())
            segments += row.segments;
        state.counters["segments"] = segments;
        desk.page.undoStack().undo();
        return desk.follow() && isDone;
    });
}
BENCHMARK(exploreStallScattered)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

} // namespace
