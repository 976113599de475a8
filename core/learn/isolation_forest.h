// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace baseline::learn {

struct IsolationOptions {
    std::size_t trees = 100;
    std::size_t sample = 256; ///< rows drawn without repetition for each tree, fewer where the table has fewer
    std::uint64_t seed = 0;
};

/// A node of a tree: an inner one sends rows with value <= threshold to `left`, others to left + 1; a leaf (left 0, as the
/// root is no one's child) ends the path.
struct IsolationNode {
    std::uint32_t left = 0;
    std::uint16_t feature = 0;
    float threshold = 0.0F; ///< of a leaf: its depth and what its rows would still have needed, c(rows)
    friend bool operator==(const IsolationNode&, const IsolationNode&) = default;
};

using IsolationTree = std::vector<IsolationNode>; ///< the root first

/// How few random cuts separate a row from the baseline (Liu, Ting, Zhou 2008).
struct IsolationForest {
    std::vector<IsolationTree> trees;
    std::size_t sample = 0; ///< rows that each tree saw
};

/// The mean depth of an unsuccessful search in a binary tree of n rows: 2 H(n - 1) - 2 (n - 1) / n, with the harmonic
/// number as ln(n - 1) + 0.5772156649 (as the paper has it); 1 for two rows, 0 below.
double isolationDepth(std::size_t rows);

/// Trees of depth ceil(log2 sample) at most; each cut is uniform between the least and the greatest value of a feature
/// drawn among those that vary. The same seed gives the same forest. Rows: at least 10.
/// Errors: those of checkTable(); InvalidArgument (subject "trees": 0; "sample": below 2; "rows": too few, value = the number
/// needed; "features": more than 65,536); ConstantInput (nothing varies); Cancelled.
Result<IsolationForest> fitIsolationForest(const Matrix& table, const IsolationOptions& options = {},
                                           const Progress& progress = {});

/// 2^(-mean path / c(sample)) of each row, in 0..1: 0.5 is usual, towards 1 is alone. For fitting and for cross-checks;
/// scores come from firmware/src. Contract: as many columns as the fit had.
std::vector<double> isolationScores(const IsolationForest& forest, const Matrix& table);

} // namespace baseline::learn
