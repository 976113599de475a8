// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <vector>

namespace baseline::learn {

struct NeighbourOptions {
    std::size_t neighbours = 3;
    std::size_t bankRows = 256; ///< kept of the table; more of them follow the baseline more closely
};

/// Rows of the baseline that stand for all of it: the score of a window is its mean distance to the nearest few.
struct NeighbourBank {
    Matrix rows;
    std::vector<std::size_t> chosen; ///< the rows of the table that they are, in the order of choice
    std::size_t neighbours = 0;
    double coveredWithin = 0.0; ///< no row of the table lies further than this from its nearest in the bank
};

/// Chooses the bank by k-centre greedy (Gonzalez 1985): the row nearest the mean first, then always the row farthest
/// from all chosen ones, the earlier at a tie; at most twice the best covering distance. Duplicates are chosen once.
/// Rows: at least 10, and 1 more than neighbours.
/// Errors: those of checkTable(); InvalidArgument (subject "neighbours": 0, or not below the rows of the bank; "bank": 0;
/// "rows": too few, value = the number needed); ConstantInput (nothing varies); Cancelled.
Result<NeighbourBank> fitNeighbourBank(const Matrix& table, const NeighbourOptions& options = {},
                                       const Progress& progress = {});

enum class SelfMatch { Counts, LeftOut };

/// Mean Euclidean distance of each row to its nearest of the bank, in double. With LeftOut, one neighbour at distance 0 is
/// passed over: a row of the training table would find itself, and its score would be too low. For fitting and for
/// cross-checks; scores come from firmware/src. Contract: as many columns as the fit had.
std::vector<double> neighbourDistances(const NeighbourBank& bank, const Matrix& table,
                                       SelfMatch self = SelfMatch::Counts);

} // namespace baseline::learn
