// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbench/window_points.h"

#include <QString>

#include <cstddef>
#include <span>

namespace baseline::workbench {

/// Writes one line a window: where it came from, what is said of it, and its place. All of them, or those that `chosen`
/// names. The file appears whole or not at all. Errors: FileNotWritable, DiskFull.
Status savePoints(const QString& path, const WindowPoints& points);
Status savePoints(const QString& path, const WindowPoints& points, std::span<const std::size_t> chosen);

} // namespace baseline::workbench
