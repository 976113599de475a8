// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/learn_job.h"

namespace baseline::workbench {

/// What the model itself says of the learning: name, parent, features, threshold and where it came from.
LearnReport learnedFacts(const model::Model& model);

/// Stores the report's image in the project, once, and writes down that it is on its board. Sets modelId or logFault; without
/// a project nothing happens. Any thread.
void keepLearned(const QString& projectPath, const model::Model& model, LearnReport& report);

} // namespace baseline::workbench
