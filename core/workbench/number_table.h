// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace baseline::workbench {

/// A table of measurements without time: one row an observation, one column a quantity.
struct NumberTable {
    Matrix values; ///< an empty cell is NaN
    std::vector<double> exact; ///< the same in double, row by row: for figures that floats would round
    QStringList columns;
    QStringList leftOut; ///< columns of the file that describe rows and measure nothing
};

/// Reads CSV with comma, semicolon, tab or blanks between the cells; a header line is optional (the first line is one
/// when no cell of it is a number), empty lines are skipped. Left out are columns of text and those named label, file
/// or start_s: a table that `features` wrote can be read as it is.
/// Errors: FileNotFound, FileUnreadable; BadFormat with the line in `value` (another number of cells than the line
/// before, text among numbers, binary bytes; 0 for an empty file, or one without a column of numbers).
Result<NumberTable> readNumberTable(const QString& path);

/// Scores with the truth about each.
struct ScoreTable {
    std::vector<double> normal;
    std::vector<double> anomalous; ///< both may hold NaN: no data
};

/// Reads `label,score` (1 or anomaly, 0 or normal) or `name,score`, where the name of the file says "normal_",
/// "anomaly_" or "abnormal_". More columns are fine when a header names the two. Errors: those of readNumberTable.
Result<ScoreTable> readScoreTable(const QString& path);

} // namespace baseline::workbench
