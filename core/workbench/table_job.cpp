// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/table_job.h"

#include "core/learn/finite_rows.h"
#include "core/learn/scaler.h"

namespace baseline::workbench {

Result<TableClusters> clusterTable(const NumberTable& table, const learn::KMeansOptions& options,
                                   const Progress& progress)
{
    const auto finite = learn::keepFiniteRows(table.values);
    if (!finite)
        return finite.error();
    auto kmeans = learn::fitKMeans(finite->table, options, progress);
    if (!kmeans)
        return kmeans.error();
    return TableClusters{std::move(*kmeans), finite->dropped};
}

Result<TableComponents> analyseTable(const NumberTable& table, bool standardise, const learn::PcaKeep& keep)
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
    auto pca = learn::fitPca(finite->table, keep);
    if (!pca)
        return pca.error();
    components.pca = std::move(*pca);
    return components;
}

} // namespace baseline::workbench
