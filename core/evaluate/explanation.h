// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace baseline::evaluate {

/// How one feature of a window stands to the nearest windows of its baseline.
struct Contribution {
    std::size_t column = 0;
    double value = 0.0;  ///< of the window; the mean where several windows are explained together
    double usual = 0.0;  ///< the median of the nearest windows
    double spread = 0.0; ///< their robust standard deviation: 1.4826 MAD, not below a twentieth of the whole baseline's
    double low = 0.0;    ///< their extremes
    double high = 0.0;
    double z = 0.0;      ///< (value - usual) / spread
    double excess = 0.0; ///< how far beyond the nearer extreme, in spreads, with the sign of z; 0: between them
    double share = 0.0;  ///< of the whole: excess² over the sum of all excess²; 0..1

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

/// Why a window is unlike its baseline.
struct Explanation {
    std::vector<std::size_t> nearest;        ///< rows of the baseline, the nearest first
    std::vector<Contribution> contributions; ///< the largest share first, then the largest |z|; constant features have none

    /// False: each feature alone is as in a nearby normal window. What alarmed is how they go together.
    bool standsOut() const { return !contributions.empty() && contributions.front().share > 0.0; }
    friend bool operator==(const Explanation&, const Explanation&) = default;
};

struct ExplanationOptions {
    /// Baseline windows to compare with; none: an eighth of the baseline, from 5 to 25.
    std::optional<std::size_t> neighbours;
};

/// Compares a window with the nearest windows of its baseline, not with the mean of it: where the baseline holds several
/// speeds or loads, each is usual only in its own.
/// Nearness: the sum over the features of ln(1 + d²), d in robust standard deviations of the whole baseline
/// (interquartile range / 1.349; the standard deviation where that is 0). Flat far out (the Cauchy loss of robust
/// statistics), because the few features that a fault drives far away must not decide which state the others belong to.
/// A window that equals a row of the baseline is within its neighbours' extremes everywhere: nothing contributes. The unit of
/// a feature changes nothing. Features that the baseline does not vary are silent: no detector was trained on them.
/// `windows`: at least one, of one alarm; they are held as one, feature by feature at their mean.
/// Errors: those of learn::checkTable, of either table; InvalidArgument (subject "window": another number of columns;
/// "neighbours": 0); ConstantInput (nothing varies); Cancelled.
Result<Explanation> explainWindows(const Matrix& windows, const Matrix& baseline, const ExplanationOptions& options = {},
                                   const Progress& progress = {});

/// The contributions of a group of features together.
struct GroupShare {
    std::size_t group = 0;
    double share = 0.0;   ///< 0..1
    double excess = 0.0;  ///< of the member that stands out most, with its sign
    std::size_t leader = 0; ///< that member's column

    friend bool operator==(const GroupShare&, const GroupShare&) = default;
};

/// By axis, block or band. `groupOf`: of each column of the baseline. Groups of constant features have no entry; the
/// largest share first, then the lower group.
std::vector<GroupShare> sharesOf(const Explanation& explanation, std::span<const std::size_t> groupOf);

} // namespace baseline::evaluate
