// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/widgets/point_frames.h"

#include <benchmark/benchmark.h>

#include <cmath>

using namespace baseline;
using namespace baseline::testing;

namespace {

constexpr int frames = 200;

void give(widgets::ScatterView& view)
{
    view.setPoints(flat(manyPoints()));
}
void give(widgets::CloudView& view)
{
    view.setPoints(manyPoints());
}

/// One run of frames of a hundred thousand points in a window of 1280 x 720, judged by the frame that 95 of 100 are not
/// slower than.
template <typename View, typename Act>
void judge(benchmark::State& state, Act act)
{
    CountedView<View> view;
    view.setNavigable(true);
    give(view);
    if (!isShown(view, {1280, 720})) {
        state.SkipWithError("the view never came to the screen");
        return;
    }
    view.viewport()->repaint();
    for (auto _ : state) {
        const double slow = act(view);
        if (!std::isfinite(slow)) {
            state.SkipWithError("not every frame was painted");
            break;
        }
        state.SetIterationTime(slow);
    }
}

void planePanned(benchmark::State& state)
{
    judge<widgets::ScatterView>(state, [](auto& view) { return draggedFrames(view, frames); });
}
BENCHMARK(planePanned)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

void planeZoomed(benchmark::State& state)
{
    judge<widgets::ScatterView>(state, [](auto& view) { return zoomedFrames(view, frames); });
}
BENCHMARK(planeZoomed)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

void planeHovered(benchmark::State& state)
{
    judge<widgets::ScatterView>(state, [](auto& view) { return hoveredFrames(view, frames); });
}
BENCHMARK(planeHovered)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

void cloudTurned(benchmark::State& state)
{
    judge<widgets::CloudView>(state, [](auto& view) { return draggedFrames(view, frames); });
}
BENCHMARK(cloudTurned)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

void cloudZoomed(benchmark::State& state)
{
    judge<widgets::CloudView>(state, [](auto& view) { return zoomedFrames(view, frames); });
}
BENCHMARK(cloudZoomed)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

void cloudHovered(benchmark::State& state)
{
    judge<widgets::CloudView>(state, [](auto& view) { return hoveredFrames(view, frames); });
}
BENCHMARK(cloudHovered)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);

} // namespace
