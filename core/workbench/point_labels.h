// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbench/window_points.h"

namespace baseline::project {
class Database;
}

namespace baseline::workbench {

/// Reads what people have marked: the label of each window, by the rule of WindowLabels, and whether it is excluded.
/// Errors: those of Database::run.
Status readPointLabels(project::Database& database, WindowPoints& points);

} // namespace baseline::workbench
