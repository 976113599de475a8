// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace baseline::learn {

struct ForestOptions {
    std::size_t trees = 30;
    std::size_t maxDepth = 8;
    std::size_t minLeaf = 2;           ///< rows of the drawn sample on each side of a cut
    bool bootstrap = true;             ///< each tree sees as many rows as there are, drawn anew; or else the rows themselves
    std::size_t featuresPerSplit = 0;  ///< drawn anew for each cut; 0: the whole part of the root of their number
    std::uint64_t seed = 0;
    unsigned threads = 0;              ///< 0: as many as there are processors. The result does not depend on it.
};

/// A node of a tree: an inner one sends rows with value <= threshold to `next`, others to next + 1; a leaf holds in `next`
/// the row of RandomForest::leaves.
struct ForestNode {
    static constexpr std::uint16_t leaf = 0xFFFF;
    std::uint32_t next = 0;
    std::uint16_t feature = leaf;
    float threshold = 0.0F; ///< between two values that occur; 0 for a leaf
    friend bool operator==(const ForestNode&, const ForestNode&) = default;
};

/// Trees that vote (Breiman 2001): each leaf gives the shares of the classes among its rows, the forest their mean.
struct RandomForest {
    std::vector<std::vector<ForestNode>> trees; ///< of each the root first
    Matrix leaves;                              ///< one row a leaf, one column a class
    std::size_t classes() const { return leaves.columns; }
};

struct ForestFit {
    RandomForest forest;
    /// Share of the rows that the trees which did not see them call wrongly; none where every tree saw every row.
    std::optional<double> outOfBagError;
    std::vector<double> importance; ///< of each feature: how much it lowers the impurity, shares that add to 1
};

/// CART by Gini impurity; thresholds are midpoints between neighbouring values. The
/// same seed gives the same forest. `labels`: the class of each row, 0 to classes - 1. It cannot call an unknown fault
/// unknown: stands beside a detector of anomalies, never alone.
/// Errors: those of checkTable(); InvalidArgument (subject "labels": not one for each row, or fewer than two classes occur;
/// "rows": fewer than 10, value = the number needed; "trees", "depth", "leaf": 0; "features": 65,535 or more, or more drawn
/// than there are); ConstantInput (nothing varies); Cancelled.
Result<ForestFit> fitRandomForest(const Matrix& table, std::span<const std::uint32_t> labels,
                                  const ForestOptions& options = {}, const Progress& progress = {});

/// The mean shares of the classes in each row. For fitting and for cross-checks; scores come from firmware/src. Contract:
/// as many columns as the fit had.
Matrix classShares(const RandomForest& forest, const Matrix& table);

/// How much the share of right calls falls when the values of one feature are shuffled among the rows.
std::vector<double> permutationImportance(const RandomForest& forest, const Matrix& table,
                                          std::span<const std::uint32_t> labels, std::uint64_t seed);

} // namespace baseline::learn
