// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/evaluate/stability.h"
#include "core/model/model.h"

#include <optional>
#include <span>
#include <vector>

namespace baseline::evaluate {

/// What is promised of normal running to come, from the most usual sense to the one that dependent windows keep as well.
enum class Promise {
    Marginal,        ///< the chance that a window alarms, over all calibrations that could have been (conformal.h)
    ThisCalibration, ///< the share of windows that alarm, with confidence 1 - delta (tolerance_limit.h)
    Blocks,          ///< the chance of an alarm in a block, by the statistic of the K-of-L alarm itself
};

/// Scores of one recording's normal windows that had no part in the fit, in order of time. NaN: without a score.
struct CalibrationRun {
    std::vector<double> apart; ///< of windows that share no sample
    std::vector<double> all;   ///< of every window, a hop apart
};

struct CertifyOptions {
    Promise promise = Promise::ThisCalibration;
    double alarmsPerHour = 0.0; ///< budget: windows that alarm in an hour of normal running; of Blocks blocks with an alarm
    double delta = 0.05;        ///< of ThisCalibration
    Seconds window{0.0};
    Seconds hop{0.0};
    std::size_t needed = 1; ///< the K of L of the alarm
    std::size_t of = 1;
    Seconds leastBlock{0.0}; ///< of Blocks; they have ten autocorrelation times, and the windows of an alarm, at least
    std::uint64_t seed = 1; ///< of the permutation test
};

/// A normal-only threshold, with what stands behind it and what does not (reference: algorithms 8.6).
struct BaselineCertificate {
    Promise promise = Promise::ThisCalibration;
    double alarmsPerHour = 0.0;
    double alpha = 0.0; ///< asked for, of windows or of blocks
    double delta = 0.05;
    /// No threshold keeps the promise: too little data for it, or a baseline that still moves. `threshold` is then the
    /// estimate of the tail, or NaN without one.
    bool isCertified = false;
    bool isMoving = false;
    double threshold = 0.0;
    std::optional<double> estimate; ///< the level that alarmsPerHour is expected to exceed, by a generalised Pareto tail
    std::size_t windows = 0;        ///< that the calibration looks at
    std::size_t withoutScore = 0;   ///< of those, counted as alarms
    Seconds duration{0.0};          ///< of normal running that the windows cover
    double autocorrelationTime = 1.0; ///< windows
    std::size_t effective = 0;      ///< independent windows that they are worth; blocks, of Blocks
    bool isApproximate = false;     ///< effective is an estimate below the number of windows
    std::size_t rank = 0;           ///< the threshold is the rank-th smallest of effective scores (or block maxima)
    std::size_t blockLength = 0;    ///< windows
    double leastPerHour = 0.0;      ///< the lowest budget that so much normal running can certify
    Seconds neededDuration{0.0};    ///< of normal running for the budget that was asked for
    std::optional<HalvesTest> halves; ///< none: too short to say whether it moves
};

/// A p below this says that the baseline still moves (algorithms 8.6 E).
inline constexpr double movingBelow = 0.01;

/// Errors: InvalidArgument (subject "alarms per hour": not above 0, or more than there are windows; "delta": outside 0..1;
/// "calibration windows": none, or fewer than one block); BadValues (so many without a score that no threshold is
/// finite; value = percent); Cancelled.
Result<BaselineCertificate> certifyBaseline(std::span<const CalibrationRun> runs, const CertifyOptions& options,
                                            const Progress& progress = {});

/// What the head of a model image carries of it; None where nothing is certified.
model::Certificate headCertificate(const BaselineCertificate& certificate);

/// The confidence with which at most alpha of the windows exceed the rank-th smallest of so many independent scores.
double toleranceConfidence(const model::Certificate& certificate);

/// The level that a share alpha of scores to come is expected to exceed: above the highest tenth of them by a
/// generalised Pareto tail, else the quantile. An estimate, no promise. None: fewer than 20 finite scores, or a tail
/// without spread.
std::optional<double> tailThreshold(std::span<const double> scores, double alpha);

} // namespace baseline::evaluate
