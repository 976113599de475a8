// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/kmeans_steps.h"
#include "core/model/recipe.h"
#include "core/workbench/lesson_distance.h"
#include "core/workbench/train_job.h"

#include <QString>

namespace baseline::workbench {

/// The model of a lesson on a live signal: its centroids as the class left them, in the plane of the first two features
/// of the recipe, and as limit the largest distance of any of its points from its centroid. A board that runs it
/// computes the distances that were on the screen. No certificate: nothing was held back. Errors: InvalidArgument
/// (subject "centroids": no point has been given to one yet); those of model::encode.
Result<TrainOutcome> lessonModel(const learn::KMeansSteps& steps, const model::Recipe& recipe,
                                 const model::Stream& stream, const QString& name);

/// The same of the clusters of a plane that the points `table` were learned to, with the limit that the class chose.
/// Errors: InvalidArgument (subject "own scale": its clusters measure in units of their own, which no board does; or
/// "threshold": not finite, or below 0); those of model::encode.
Result<TrainOutcome> lessonModel(const PlaneDetector& detector, const Matrix& table, double threshold,
                                 const model::Recipe& recipe, const model::Stream& stream, const QString& name);

} // namespace baseline::workbench
