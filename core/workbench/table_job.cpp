// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/table_job.h"

#include "core/learn/finite_rows.h"
#include "core/learn/scaler.h"

#include <span>

namespace baseline::workbench {

namespace {

std::vector<double> exactRows(const NumberTable& table, const std::vector<std::size_t>& rows)
{
    std::vector<double> result;
    result.reserve(rows.size() * table.values.columns);
    for (const std::size_t row : rows) {
        const auto values = std::span(table.exact).subspan(row * table.values.columns, table.values.columns);
        result.insert(result.end(), values.begin(), values.end());
    }
    return result;
}

} // namespace

Result<TableClusters> clusterTable(const NumberTable& table, const learn::KMeansOptions& options, double percent,
                                   const Progress& progress)
{
    if (!(percent >= 0.0 && percent <= 100.0)) // told before the fit, which may take long
        return Error{Error::Code::InvalidArgument, "a percentile lies in 0..100", "percent", percent};
    const auto finite = learn::keepFiniteRows(table.values);
    if (!finite)
        return finite.error();
    auto kmeans = learn::fitKMeans(finite->table, options, progress);
    if (!kmeans)
        return kmeans.error();
    auto figures = learn::clusterFigures(exactRows(table, finite->rows), table.values.columns, kmeans->labels, percent);
    if (!figures)
        return figures.error();
    return TableClusters{std::move(*kmeans), std::move(*figures), finite->dropped};
}

Result<TableComponents> analyseTable(const NumberTable& table, bool standardise, const learn::PcaKeep& keep,
                                     const Progress& progress)
{
    auto finite = learn::keepFiniteRows(table.values);
    if (!finite)
        return finite.error();
    TableComponents components;
    components.droppedRows = finite->dropped;
    if (standardise) {
        const auto scaler = learn::fitScaler(finite->table);
        if (!scaler)
            return scaler.error();
        for (const std::size_t column : scaler->constantColumns)
            components.constantColumns.append(table.columns[static_cast<qsizetype>(column)]);
        finite->table = learn::apply(*scaler, finite->table);
        // Rounding noise of a constant column, blown up to deviation 1, would be a component of its own.
        for (const std::size_t column : scaler->constantColumns) {
            for (std::size_t row = 0; row < finite->table.rows; ++row)
                finite->table(row, column) = 0.0F;
        }
    }
    auto pca = learn::fitPca(finite->table, keep, progress);
    if (!pca)
        return pca.error();
    components.pca = std::move(*pca);
    return components;
}

} // namespace baseline::workbench
