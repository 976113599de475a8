// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace baseline::widgets {

/// One column of what a plot shows: numbers, or words where `words` has any.
struct PlotColumn {
    QString name;
    QString unit = {};               ///< empty: a plain number
    std::vector<double> values = {}; ///< not finite: there is none, an empty cell
    QStringList words = {};

    friend bool operator==(const PlotColumn&, const PlotColumn&) = default;
};

/// What a plot shows as numbers, the x axis first. Columns may differ in length.
struct PlotTable {
    std::vector<PlotColumn> columns;

    /// Rows of the longest column.
    std::size_t rows() const;
    bool isEmpty() const { return rows() == 0; }
    friend bool operator==(const PlotTable&, const PlotTable&) = default;
};

/// A head line with "name (unit)", then a line a row. Numbers are written with a point, whatever the language, and with
/// as many digits as are needed to read back the same value. A separator that stands in a word or a name quotes it.
QString textOf(const PlotTable& table, QChar separator = QLatin1Char(','));

/// The same into a file, which appears whole or not at all. Errors: FileNotWritable; InvalidArgument (subject "plot")
/// for an empty table.
Status writeCsv(const PlotTable& table, const QString& path);

} // namespace baseline::widgets
