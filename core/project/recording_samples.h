// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QString>

namespace baseline::project {

class Database;

/// Stores a whole recording in one transaction and returns its id (a new one unless info.id is set).
/// Errors: those of checkRecording and Database::run.
Result<QString> storeRecording(Database& database, const recording::Recording& recording);

/// With all its samples. Errors: NotFound; NotAProject when the stored chunks contradict the recording's row;
/// Cancelled.
Result<recording::Recording> loadRecording(Database& database, const QString& id, const Progress& progress = {});

} // namespace baseline::project
