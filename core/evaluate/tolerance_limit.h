// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/conformal.h"

namespace baseline::evaluate {

/// A promise about this very calibration, not about the average one (a tolerance limit, Wilks 1941): with confidence
/// 1 - delta, at most alpha of the normal windows to come exceed the threshold. The threshold is the m-th largest of n
/// independent scores; the share of normal windows above it is Beta(m, n - m + 1) distributed, or smaller with ties.
struct ToleranceLimit {
    double alpha = 0.0;
    double delta = 0.0;
    std::size_t calibrationWindows = 0; ///< n, those without a score included
    std::size_t fromTop = 0;            ///< m
    double threshold = 0.0;
    std::size_t withoutScore = 0;       ///< NaN scores, counted as alarms
    friend bool operator==(const ToleranceLimit&, const ToleranceLimit&) = default;
};

using Tolerance = std::variant<ToleranceLimit, TooFewWindows>;

/// The largest m with P(Beta(m, n - m + 1) <= alpha) >= 1 - delta; 0 where n scores do not suffice. Contract: alpha and
/// delta between 0 and 1.
std::size_t toleranceRank(std::size_t calibrationWindows, double alpha, double delta);

/// The smallest n that has a threshold: ceil(ln delta / ln(1 - alpha)). Contract: as above.
std::size_t toleranceWindowsNeeded(double alpha, double delta);

/// The smallest alpha that n scores can promise, 1 - delta^(1/n); 1 without scores. Contract: 0 < delta < 1.
double smallestAlpha(std::size_t calibrationWindows, double delta);

/// The threshold with its promise from independent scores of normal windows that had no part in the fit. Dependent
/// windows count for less: give `effective`, the number of independent ones (n over the autocorrelation time); the
/// promise is approximate then. Errors: those of calibrateConformal(); InvalidArgument (subject "delta": outside 0..1).
Result<Tolerance> calibrateTolerance(std::span<const double> calibrationScores, double alpha, double delta,
                                     std::optional<std::size_t> effective = {});

} // namespace baseline::evaluate
