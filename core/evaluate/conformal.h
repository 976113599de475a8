// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <variant>

namespace baseline::evaluate {

/// Where a threshold came from (split conformal prediction; Bates, Candès, Lei, Romano, Sesia 2023): if a new normal
/// window is exchangeable with the calibration windows, P(its score > threshold) <= alpha, whatever their distribution.
/// It promises nothing about detection, nor about speeds, loads and mountings that the baseline does not hold.
struct Certificate {
    double alpha = 0.0;
    std::size_t calibrationWindows = 0; ///< n, those without a score included
    std::size_t rank = 0;               ///< k = ceil((n + 1) (1 - alpha)): the threshold is the k-th smallest score
    double threshold = 0.0;
    std::size_t withoutScore = 0;       ///< NaN scores, counted as alarms (that can only raise the threshold)
    friend bool operator==(const Certificate&, const Certificate&) = default;
};

/// Too few calibration windows for any threshold at this alpha. The caller, who knows the length of a window, says it
/// in seconds.
struct TooFewWindows {
    std::size_t have = 0;
    std::size_t needed = 0;
    std::size_t missing() const { return needed - have; }
    friend bool operator==(const TooFewWindows&, const TooFewWindows&) = default;
};

using Calibration = std::variant<Certificate, TooFewWindows>;

/// ceil((n + 1) (1 - alpha)), exact for the decimal alpha that was meant: n = 99, alpha = 0.01 gives 99, not 100. A
/// rank of n + 1 means that n scores do not suffice. Contract: 0 < alpha < 1.
std::size_t conformalRank(std::size_t calibrationWindows, double alpha);

/// The smallest n that has a threshold: ceil(1 / alpha) - 1. Contract: 0 < alpha < 1.
std::size_t calibrationWindowsNeeded(double alpha);

/// The threshold with its certificate from scores of normal windows that had no part in the fit and do not overlap.
/// Errors: InvalidArgument (subject "alpha": outside 0..1), BadValues (so many NaN or infinite scores that the
/// threshold would be infinite; value = their share in percent).
Result<Calibration> calibrateConformal(std::span<const double> calibrationScores, double alpha);

/// (1 + number of calibration scores >= score) / (n + 1): small means unlike the baseline. NaN in the calibration
/// counts as >=; a NaN score has no p-value ("no data").
std::optional<double> conformalPValue(std::span<const double> calibrationScores, double score);

} // namespace baseline::evaluate
