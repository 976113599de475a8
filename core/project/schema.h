// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace baseline::project {

class Database;

/// One step of the schema: statements that SQLite and PostgreSQL both take. "{blob}" stands for the driver's type for
/// bytes. A published migration never changes again; a new one is added after it.
struct Migration {
    int version = 0; ///< 1, 2, 3, …
    QStringList statements;
};

/// All migrations of this program in order.
const std::vector<Migration>& migrations();

/// The version of a project made by this program.
int currentSchemaVersion();

/// "BLST", written into every project file; other SQLite files are refused.
inline constexpr std::uint32_t applicationId = 0x424C5354;

/// The version of an open database; 0 for an empty one.
Result<int> schemaVersion(Database& database);

/// Brings a database up to the last of `steps`, each step in its own transaction, so that a failure leaves the last
/// complete version. Errors: TooNew when the database is beyond the last step, and those of Database::run.
Status migrate(Database& database, std::span<const Migration> steps);

} // namespace baseline::project
