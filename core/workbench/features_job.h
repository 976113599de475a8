// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/baseline_windows.h"

#include <QString>

namespace baseline::workbench {

/// Writes one line a window: file, start in seconds, then the features under their names. The file appears whole or
/// not at all. Errors: FileNotWritable, DiskFull.
Status saveFeatureTable(const QString& path, const WindowTable& table, const std::vector<CountSeries>& series);

} // namespace baseline::workbench
