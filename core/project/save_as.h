// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace baseline::project {

class Database;

/// Writes the whole project as it is at this moment, what stands in the write-ahead log included, into a new file that
/// appears complete or not at all. The open project stays where it is. Errors: FileNotWritable (also for the project's
/// own path), DiskFull, Cancelled.
Status saveProjectAs(Database& database, const QString& path, const Progress& progress = {});

} // namespace baseline::project
