// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans.h"
#include "core/model/loaded_model.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/train_job.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace baseline;
using namespace baseline::workbench;

namespace {

CountSeries normalRunning(double seconds)
{
    SimulateOptions options;
    options.duration = Seconds(seconds);
    return *countSeries(*simulateRecording(options));
}

/// From counts to the finished image: features, fit, threshold.
void training(benchmark::State& state)
{
    const std::vector<CountSeries> series{normalRunning(600.0)};
    for (auto _ : state) {
        const auto outcome = trainModel(series, {});
        if (!outcome)
            state.SkipWithError(outcome.error().detail.c_str());
    }
}
BENCHMARK(training)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Eight clouds of points that touch: as hard as the clusters of a machine's states.
Matrix clouds(std::size_t rows, std::size_t columns)
{
    std::mt19937 random(1);
    std::normal_distribution<float> spread(0.0F, 1.0F);
    Matrix centres(8, columns);
    for (float& value : centres.values)
        value = spread(random);
    Matrix table(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            table(row, column) = centres(row % centres.rows, column) + spread(random);
    }
    return table;
}

void clustering(benchmark::State& state)
{
    const Matrix table = clouds(100'000, 36);
    for (auto _ : state) {
        const auto result = learn::fitKMeans(table, {});
        if (!result)
            state.SkipWithError(result.error().detail.c_str());
    }
}
BENCHMARK(clustering)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

/// Time of one window of the recipe "bands", by the board's own code.
void windowFeatures(benchmark::State& state)
{
    const CountSeries series = normalRunning(1.0);
    const auto recipe = model::makeRecipe("bands", series.stream.nominalRate, 256, 256);
    model::FeatureExtractor extractor(*recipe, series.stream);
    const auto window = std::span(series.stretches.front().counts).first(std::size_t{256} * 3);
    Matrix features;
    for (auto _ : state) {
        features = Matrix();
        if (extractor.appendWindows(window, features) != 1)
            state.SkipWithError("not one window");
    }
}
BENCHMARK(windowFeatures)->Unit(benchmark::kMicrosecond);

/// Features, projection, detector and verdict of one window.
void windowScore(benchmark::State& state)
{
    const CountSeries series = normalRunning(90.0);
    const auto outcome = trainModel({series}, {});
    if (!outcome) {
        state.SkipWithError(outcome.error().detail.c_str());
        return;
    }
    auto model = *model::LoadedModel::load(outcome->image);
    const auto window = std::span(series.stretches.front().counts).first(std::size_t{256} * 3);
    for (auto _ : state)
        benchmark::DoNotOptimize(model.score(window));
}
BENCHMARK(windowScore)->Unit(benchmark::kMicrosecond);

} // namespace
