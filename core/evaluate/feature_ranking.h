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

namespace baseline::evaluate {

/// What one feature is worth, looked at alone. Rows whose value is not finite do not count for it.
struct FeatureRank {
    std::size_t column = 0;
    std::size_t windows = 0;   ///< of the baseline, with a finite value
    double mean = 0.0;         ///< over the baseline
    double deviation = 0.0;    ///< sample standard deviation over the baseline
    /// How little it wanders: 1 less the share of its variance that lies between the groups of the baseline (intraclass
    /// correlation ICC(1) by the one-way analysis of variance, Shrout and Fleiss 1979, cut to 0..1). None: fewer than
    /// two groups of two windows, or it does not vary.
    std::optional<double> stability;
    /// The p of compareHalves() for this feature alone. None: too short for the test, or it does not vary.
    std::optional<double> halves;
    /// 1.4826 MAD / |median|: the spread against the size, unmoved by outliers. None where the median is 0.
    std::optional<double> spread;
    /// P(anomalous value > normal value) by mid-ranks. None without anomalous windows.
    std::optional<double> auc;
    /// d' = (mean of the anomalous − mean of the normal) / root of the mean of both variances. None without two windows
    /// of either, or where neither varies.
    std::optional<double> effect;

    bool isConstant() const { return deviation == 0.0; }
    /// The AUC, whichever side the anomalies lie on: 0.5 to 1.
    std::optional<double> separation() const;
};

struct RankingOptions {
    std::uint64_t seed = 1;
    std::size_t permutations = 499; ///< of the test of the halves, a feature
};

/// Ranks the columns of `normal` in their order. `groups`: of each of its rows, for the stability; rows of one group need
/// not follow each other. Rows are in order of time. `anomalous` has as many columns, or no rows.
/// Errors: InvalidArgument (subject "windows": no normal ones; "table": shapes or groups that contradict each other),
/// Cancelled.
Result<std::vector<FeatureRank>> rankFeatures(const Matrix& normal, std::span<const std::size_t> groups,
                                              const Matrix& anomalous, const RankingOptions& options = {},
                                              const Progress& progress = {});

/// ICC(1) of values in groups, see FeatureRank::stability; none where it does not exist. Not cut: it may be below 0.
std::optional<double> intraclassCorrelation(std::span<const double> values, std::span<const std::size_t> groups);

} // namespace baseline::evaluate
