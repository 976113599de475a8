// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/train_job.h"
#include "core/workbench/window_points.h"

namespace baseline::workbench {

/// What a training tells of its windows by itself, until their recordings have been read, or for good where they are in
/// no project: places, clusters and parts, but no recording (one without id, name and rate), no label and no score.
WindowPoints pointsOfTraining(const model::Model& model, std::uint64_t modelHash, const TrainOutcome& training);

} // namespace baseline::workbench
