// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>

#include <span>
#include <vector>

namespace baseline::project {

class Database;

// The rows of a project's plain tables as JSON, for project_folder.h: one object a row, one member a column. Inside
// core/project only.

enum class ColumnKind {
    Text,
    Name,      ///< text that is not empty
    Json,      ///< text that is a JSON document
    Reference, ///< the id of another row; empty: of none
    Whole,     ///< 64 bits
    Count,     ///< 0 to 2^53
    Real,      ///< finite
    Flag,
};

struct FolderColumn {
    const char* name;
    ColumnKind kind;
};

struct FolderTable {
    const char* name;
    const char* order; ///< columns to sort by
    std::vector<FolderColumn> columns;
    const char* blob = nullptr; ///< a column of bytes that stands in files of its own; begins empty
};

/// In an order in which no row refers to one that is not there yet. The first group does not refer to recordings.
std::span<const FolderTable> tablesBeforeRecordings();
std::span<const FolderTable> tablesAfterRecordings();

/// Errors: those of Database::run.
Result<QJsonArray> readRows(Database& database, const FolderTable& table);

/// Each member is checked before it is stored. Error: BadFormat (a member is missing, of the wrong kind or out of range;
/// a row is there twice or refers to nothing); those of Database::run.
Status insertRows(Database& database, const FolderTable& table, const QJsonValue& rows);

} // namespace baseline::project
