// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_model.h"

#include "core/learn/processor.h"
#include "core/workbench/version.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>

namespace baseline::workbench {
namespace {

constexpr std::size_t plane = 2;

/// Rounded up: the farthest point itself is no anomaly.
float largestDistance(const learn::KMeansSteps& steps)
{
    const Matrix& table = steps.table();
    const learn::KMeansState& state = steps.state();
    double largest = 0.0;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const auto centre = steps.centre(state.labels[row]);
        largest = std::max(largest, std::hypot(static_cast<double>(table(row, 0)) - centre[0],
                                               static_cast<double>(table(row, 1)) - centre[1]));
    }
    // The board computes in float: some units in the last place more than the distance in double.
    return static_cast<float>(largest * (1.0 + 8.0 * std::numeric_limits<float>::epsilon()));
}

model::Head headOf(const learn::KMeansSteps& steps)
{
    model::KMeans kmeans;
    kmeans.centres = Matrix(steps.clusters(), plane);
    std::ranges::transform(steps.state().centres, kmeans.centres.values.begin(),
                           [](double value) { return static_cast<float>(value); });
    kmeans.radii.assign(steps.clusters(), 0.0F);
    model::Head head;
    head.input = HeadInput::Projected;
    head.threshold = largestDistance(steps);
    head.detector = std::move(kmeans);
    return head;
}

} // namespace

Result<TrainOutcome> lessonModel(const learn::KMeansSteps& steps, const model::Recipe& recipe,
                                 const model::Stream& stream, const QString& name)
{
    const learn::KMeansState& state = steps.state();
    if (state.labels.empty())
        return Error{Error::Code::InvalidArgument, "no point belongs to a centroid yet", "centroids"};
    TrainOutcome outcome;
    model::Model& model = outcome.model;
    model.identity.name = name.toStdString();
    model.identity.recipe = recipe.name;
    model.identity.studioVersion = studioVersion() + ' ' + learn::processorName();
    model.identity.createdUnixSeconds = static_cast<std::int64_t>(std::time(nullptr));
    model.stream = stream;
    model.window = recipe.window;
    model.features = recipe.blocks;
    // The features as they are; the projection picks the two that were on the screen.
    const std::size_t features = model::featuresPerChannel(recipe.blocks) * stream.channels;
    model.scaler = {std::vector<float>(features, 0.0F), std::vector<float>(features, 1.0F)};
    model.projection = model::Projection{Matrix(plane, features)};
    for (std::size_t i = 0; i < plane; ++i)
        model.projection->rows(i, i) = 1.0F;
    model.heads = {headOf(steps)};
    auto image = model::encode(model);
    if (!image)
        return image.error();
    outcome.image = std::move(*image);
    outcome.detector = "kmeans";
    outcome.fitWindows = steps.table().rows;
    outcome.inertia = state.inertia;
    outcome.iterations = state.iteration;
    outcome.stop = state.stop.value_or(learn::StopCause::IterationLimit);
    for (std::size_t row = 0; row < steps.table().rows; ++row)
        outcome.points.push_back({steps.table()(row, 0), steps.table()(row, 1), state.labels[row], false});
    return outcome;
}

} // namespace baseline::workbench
