// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>
#include <vector>

namespace baseline::workbench {

/// One line of a table, cut into its cells; blanks and quotes around a cell are removed.
struct TextRow {
    std::int64_t line = 0; ///< from 1
    std::vector<std::string> cells;
};

/// All lines of a table that are not empty; every one has as many cells as the first. The separator is told from the
/// first: semicolon, comma, tab, else blanks.
/// Errors: FileNotFound, FileUnreadable; BadFormat (value = line; 0: nothing in it).
Result<std::vector<TextRow>> readTextRows(const QString& path);

/// BadFormat at a line of a file.
Error badLine(const QString& path, std::int64_t line, std::string detail);

} // namespace baseline::workbench
