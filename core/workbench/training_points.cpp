// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/training_points.h"

namespace baseline::workbench {

WindowPoints pointsOfTraining(const model::Model& model, std::uint64_t modelHash, const TrainOutcome& training)
{
    WindowPoints points;
    points.model = model;
    points.modelHash = modelHash;
    points.plane = training.plane;
    points.recordings = {PointRecording{{}, {}, {}, model.stream.nominalRate, 0, true}};
    points.labels = {QString()};
    for (const TrainingPoint& known : training.points) {
        WindowPoint point;
        point.at = {known.first, known.second, known.third};
        point.cluster = static_cast<std::uint8_t>(known.cluster);
        point.part = known.calibration ? PointPart::Threshold : PointPart::Fit;
        points.points.push_back(point);
    }
    return points;
}

} // namespace baseline::workbench
