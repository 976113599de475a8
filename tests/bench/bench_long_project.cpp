// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/project/signal_reader.h"
#include "tests/bench/long_project.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

using namespace baseline;
using namespace baseline::project;

namespace {

constexpr int channels = bench::LongProject::channels;
constexpr SampleIndex hour = bench::LongProject::hour;
constexpr std::size_t pixels = 1280; ///< columns of a picture

bool isMissing(benchmark::State& state)
{
    if (bench::LongProject::instance().isGood())
        return false;
    state.SkipWithError("the project of an hour could not be made");
    return true;
}

/// From the path to the list of recordings and the first picture of the whole hour.
void openingAnHour(benchmark::State& state)
{
    if (isMissing(state))
        return;
    for (auto _ : state) {
        const auto project = ProjectFile::open(bench::LongProject::instance().path());
        const auto list = project ? listRecordings(project->database()) : project.error();
        const auto reader = list && list->size() == 1
                                ? SignalReader::open(project->database(), list->front().info.id)
                                : Result<SignalReader>(Error{});
        const auto columns = reader ? reader->columns({0, hour}, pixels) : reader.error();
        if (!columns || columns->minimum.size() != channels)
            state.SkipWithError("the project could not be opened and drawn");
    }
}
BENCHMARK(openingAnHour)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Columns for a picture of each span that `next` gives.
template <typename Next>
void drawSpans(benchmark::State& state, Next next)
{
    if (isMissing(state))
        return;
    const auto project = ProjectFile::open(bench::LongProject::instance().path());
    const auto list = project ? listRecordings(project->database()) : project.error();
    const auto reader = list && list->size() == 1 ? SignalReader::open(project->database(), list->front().info.id)
                                                  : Result<SignalReader>(Error{});
    if (!reader) {
        state.SkipWithError("the project could not be opened");
        return;
    }
    for (auto _ : state) {
        const auto columns = reader->columns(next(), pixels);
        if (!columns || std::isnan(columns->minimum.front().front()))
            state.SkipWithError("a span could not be read");
    }
}

/// Anywhere in the hour, from a sample a pixel to all of it: zoom levels are equally likely, as on the wheel of a mouse.
void zoomingAnHour(benchmark::State& state)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> zoom(std::log(static_cast<double>(pixels)), std::log(static_cast<double>(hour)));
    drawSpans(state, [&] {
        const auto count = static_cast<SampleIndex>(std::exp(zoom(random)));
        return recording::Span{std::uniform_int_distribution<SampleIndex>(0, hour - count)(random), count};
    });
}
BENCHMARK(zoomingAnHour)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The dearest zoom: 63 samples a column, one short of the first level of the pyramid, panned by a tenth of the picture.
void panningAnHour(benchmark::State& state)
{
    constexpr SampleIndex count = 63 * static_cast<SampleIndex>(pixels);
    SampleIndex first = 0;
    drawSpans(state, [&first] {
        first = (first + count / 10) % (hour - count);
        return recording::Span{first, count};
    });
}
BENCHMARK(panningAnHour)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
