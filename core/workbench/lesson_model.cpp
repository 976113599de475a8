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

/// A board computes in float: some units in the last place more than the distance in double, so that what lies on the
/// limit is no anomaly.
float limitOf(double distance)
{
    return static_cast<float>(distance * (1.0 + 8.0 * std::numeric_limits<float>::epsilon()));
}

/// The farthest point itself is no anomaly.
double largestDistance(const learn::KMeansSteps& steps)
{
    const Matrix& table = steps.table();
    const learn::KMeansState& state = steps.state();
    double largest = 0.0;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const auto centre = steps.centre(state.labels[row]);
        largest = std::max(largest, std::hypot(static_cast<double>(table(row, 0)) - centre[0],
                                               static_cast<double>(table(row, 1)) - centre[1]));
    }
    return largest;
}

model::Head headOf(Matrix centres, float threshold)
{
    model::KMeans kmeans;
    kmeans.radii.assign(centres.rows, 0.0F);
    kmeans.centres = std::move(centres);
    model::Head head;
    head.input = HeadInput::Projected;
    head.threshold = threshold;
    head.detector = std::move(kmeans);
    return head;
}

/// The model, and its points as they were on the screen.
Result<TrainOutcome> outcomeOf(model::Head head, const Matrix& table, const std::vector<std::uint32_t>& labels,
                               const model::Recipe& recipe, const model::Stream& stream, const QString& name)
{
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
    model.heads = {std::move(head)};
    auto image = model::encode(model);
    if (!image)
        return image.error();
    outcome.image = std::move(*image);
    outcome.detector = "kmeans";
    outcome.fitWindows = table.rows;
    for (std::size_t row = 0; row < table.rows; ++row)
        outcome.points.push_back({table(row, 0), table(row, 1), labels[row], false});
    return outcome;
}

} // namespace

Result<TrainOutcome> lessonModel(const learn::KMeansSteps& steps, const model::Recipe& recipe,
                                 const model::Stream& stream, const QString& name)
{
    const learn::KMeansState& state = steps.state();
    if (state.labels.empty())
        return Error{Error::Code::InvalidArgument, "no point belongs to a centroid yet", "centroids"};
    Matrix centres(steps.clusters(), plane);
    std::ranges::transform(state.centres, centres.values.begin(),
                           [](double value) { return static_cast<float>(value); });
    auto outcome = outcomeOf(headOf(std::move(centres), limitOf(largestDistance(steps))), steps.table(), state.labels,
                             recipe, stream, name);
    if (outcome) {
        outcome->inertia = state.inertia;
        outcome->iterations = state.iteration;
        outcome->stop = state.stop.value_or(learn::StopCause::IterationLimit);
    }
    return outcome;
}

Result<TrainOutcome> lessonModel(const PlaneDetector& detector, const Matrix& table, double threshold,
                                 const model::Recipe& recipe, const model::Stream& stream, const QString& name)
{
    if (std::ranges::any_of(detector.units, [](double unit) { return unit != 1.0; }))
        return Error{Error::Code::InvalidArgument, "the clusters have units of their own", "own scale"};
    if (!std::isfinite(threshold) || threshold < 0.0)
        return Error{Error::Code::InvalidArgument, "the threshold is no distance", "threshold"};
    auto outcome =
        outcomeOf(headOf(detector.centres, limitOf(threshold)), table, detector.labels, recipe, stream, name);
    if (outcome) {
        for (const double distance : detector.scores)
            outcome->inertia += distance * distance;
    }
    return outcome;
}

} // namespace baseline::workbench
