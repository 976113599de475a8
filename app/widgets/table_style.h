// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace baseline::widgets {

/// The look of every table: whole rows are chosen, rows are 34 px high, no grid, no numbers at the left, columns that
/// the user may move and stretch, a line under the current cell where it can be edited. `table` keeps its model and its
/// columns' widths.
void styleTable(QTableView& table);

} // namespace baseline::widgets
