// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/models.h"
#include "core/workbench/train_job.h"

#include <QByteArray>

namespace baseline::workbench {

/// What a project remembers of a trained model: recipe, seed and the exact spans of the recordings behind it. Files
/// that are in no project leave no span.
project::ModelRecord modelRecordOf(const TrainOutcome& outcome, const std::vector<CountSeries>& trainedOn);

/// The same of a model whose image is all that is known; detector, seed and spans are those of the one that it came from.
project::ModelRecord tunedRecordOf(const model::Model& model, const model::Image& image);

QByteArray bytesOf(const model::Image& image);
model::Image imageOf(const QByteArray& bytes);

} // namespace baseline::workbench
