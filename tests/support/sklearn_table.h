// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "tests/support/scipy_table.h"

namespace baseline::testing {

/// A file of tests/data/sklearn: the table that was fitted (columns x0, x1, …) and what came of it, by name.
struct SklearnTable {
    Matrix rows;
    std::map<std::string, std::vector<double>> results;
};

inline SklearnTable sklearnTable(const std::string& path)
{
    SklearnTable table;
    table.results = referenceColumns<double>(path);
    std::vector<std::vector<double>> columns;
    while (const auto column = table.results.extract(std::string("x").append(std::to_string(columns.size()))))
        columns.push_back(column.mapped());
    if (columns.empty())
        return table;
    table.rows = Matrix(columns.front().size(), columns.size());
    for (std::size_t row = 0; row < table.rows.rows; ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            table.rows(row, column) = static_cast<float>(columns[column][row]);
    }
    return table;
}

} // namespace baseline::testing
