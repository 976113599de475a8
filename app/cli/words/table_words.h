// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/number_table.h"

#include <QJsonArray>
#include <QJsonObject>

namespace baseline::cli {

class Console;

/// Rows, columns, and what of the file was not used.
QJsonObject tableFacts(const workbench::NumberTable& table, std::size_t droppedRows);
/// An array of rows.
QJsonArray jsonRows(const Matrix& matrix);
/// Says which columns and how many rows were left out, if any.
void noteTable(Console& console, const workbench::NumberTable& table, std::size_t droppedRows);

} // namespace baseline::cli
