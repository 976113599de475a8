// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/loaded_model.h"
#include "core/workbench/window_points.h"

#include <QStringList>

#include <memory>

namespace baseline::project {
class Database;
}

namespace baseline::workbench {

/// True where both give every window the same place and score: they differ in names, thresholds and certificates at most.
bool placesAlike(const model::Model& one, const model::Model& other);

/// The windows of before for a model and the recordings that are wanted, judged anew; their labels are those of before.
/// Nothing where they are others: of another model, or of recordings that came, went, grew, or can be read by now.
std::shared_ptr<WindowPoints> reusedPoints(const WindowPoints* before, const QStringList& wanted,
                                           const model::LoadedModel& model, project::Database& database);

} // namespace baseline::workbench
