// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/learn/cluster_figures.h"
#include "core/learn/kmeans.h"
#include "core/learn/pca.h"
#include "core/workbench/number_table.h"

namespace baseline::workbench {

/// Clusters of a plain table. The columns are taken as they are, not standardised.
struct TableClusters {
    learn::KMeansResult kmeans;
    learn::ClusterFigures figures; ///< from the numbers of the file in double
    std::size_t droppedRows = 0; ///< with a missing or infinite value; at most 1 %
};

/// `percent` of a cluster's rows lie within its radius. Errors: those of learn::keepFiniteRows, learn::fitKMeans and
/// learn::clusterFigures.
Result<TableClusters> clusterTable(const NumberTable& table, const learn::KMeansOptions& options, double percent = 100.0,
                                   const Progress& progress = {});

/// Principal components of a plain table.
struct TableComponents {
    learn::Pca pca;
    QStringList constantColumns; ///< left out of standardising: they have loadings of zero
    std::size_t droppedRows = 0;
};

/// With `standardise` each column is brought to mean 0 and deviation 1 first. Errors: those of learn::keepFiniteRows,
/// learn::fitScaler and learn::fitPca.
Result<TableComponents> analyseTable(const NumberTable& table, bool standardise, const learn::PcaKeep& keep,
                                     const Progress& progress = {});

} // namespace baseline::workbench
