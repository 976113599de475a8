// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace baseline::project {

class Database;

/// The recordings whose pyramid and thumbnail were never finished: those of a project from before there were any, and
/// those that a crash ended. They can be read and drawn, only not as quickly. A running one is not among them.
Result<QStringList> recordingsWithoutOverview(Database& database);

/// Makes pyramid and thumbnail of a recording anew. For a job in the background: it reads all samples, and writes in
/// short transactions, so that a recording under way is not held up. Cancelled or interrupted, it begins again the next
/// time. Errors: NotFound, Cancelled, those of Database::run.
Status buildOverview(Database& database, const QString& recordingId, const Progress& progress = {});

} // namespace baseline::project
