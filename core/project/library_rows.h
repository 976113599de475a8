// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/exclusions.h"
#include "core/project/label_sets.h"
#include "core/project/sessions.h"

#include <QString>
#include <QStringList>

namespace baseline::project {

class Database;

// The rows behind the reversible edits of the library: each exchange stores the new value and returns the one before.
// Inside core/project only; the caller holds the transaction. Error: NotFound.

Result<QStringList> exchangeTags(Database& database, const QString& recordingId, const QStringList& tags);
Result<Session> exchangeSession(Database& database, const Session& session);
Result<LabelSet> exchangeLabelSet(Database& database, const LabelSet& set);
/// Returns the id.
Result<QString> insertExclusion(Database& database, const Exclusion& exclusion);
/// Removes it.
Result<Exclusion> takeExclusion(Database& database, const QString& id);
/// Gives a new project the label set that it begins with.
Status insertFirstLabelSet(Database& database);

} // namespace baseline::project
