// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::evaluate {

/// What the rule "score > threshold is an anomaly" does at one threshold.
struct RocPoint {
    double threshold = 0.0;         ///< a score that occurs, or -infinity at the last point
    double falsePositiveRate = 0.0; ///< share of normal scores above it
    double truePositiveRate = 0.0;  ///< share of anomalous scores above it
    friend bool operator==(const RocPoint&, const RocPoint&) = default;
};

/// One point for each distinct score, from the highest down: (0, 0) first, (1, 1) last. Ties between the classes make
/// one diagonal step.
struct Roc {
    std::vector<RocPoint> points;
    std::size_t normals = 0;
    std::size_t anomalies = 0;
    double auc = 0.0; ///< by mid-ranks (Mann-Whitney): P(anomalous score > normal score), ties count half
};

/// Errors: InvalidArgument (subject "normal scores" or "anomalous scores": there are none), BadValues (a NaN; value =
/// share of NaN in percent).
Result<Roc> rocCurve(std::span<const double> normal, std::span<const double> anomalous);

/// The partial AUC of the DCASE challenges: the mean over the floor(p n0) largest normal scores of the share of
/// anomalous scores above them (ties count half). Area up to p divided by p: p/2 is chance, 1 is perfect.
/// Errors: those of rocCurve(); InvalidArgument (subject "p": outside 0..1, or so small that no normal score counts).
Result<double> partialAucDcase(std::span<const double> normal, std::span<const double> anomalous, double p = 0.1);

/// The partial AUC after McClish 1989, as scikit-learn and MLPerf Tiny: the area A up to p, rescaled to
/// (1 + (A - p²/2) / (p - p²/2)) / 2: 0.5 is chance, 1 is perfect. Error: InvalidArgument (subject "p": outside 0..1).
Result<double> partialAucMcClish(const Roc& roc, double p = 0.1);

/// A threshold and what it costs in errors.
struct ThresholdChoice {
    double threshold = 0.0;
    double falsePositiveRate = 0.0;
    double falseNegativeRate = 0.0;
};

/// Maximises true positive rate - false positive rate (Youden 1950); the fewest false alarms at a tie.
ThresholdChoice youdenThreshold(const Roc& roc);

/// What errors cost, in any one unit, and how often a window is anomalous (0 < anomalyShare < 1).
struct ErrorCosts {
    double miss = 1.0;       ///< of one missed anomalous window, >= 0
    double falseAlarm = 1.0; ///< of one normal window that alarms, >= 0
    double anomalyShare = 0.5;
};

struct CostChoice {
    ThresholdChoice choice;
    double costPerWindow = 0.0; ///< expected: miss * share * FNR + falseAlarm * (1 - share) * FPR
    /// The same threshold stays best while miss / falseAlarm lies in [ratioLow, ratioHigh] (infinity: no upper end).
    double ratioLow = 0.0;
    double ratioHigh = 0.0;
};

double expectedCost(const ThresholdChoice& choice, const ErrorCosts& costs);

/// Minimises the expected cost over the points of the ROC; the fewest false alarms at a tie.
/// Errors: InvalidArgument (subject "costs": negative, not finite or both zero; "anomaly share": outside 0..1).
Result<CostChoice> costThreshold(const Roc& roc, const ErrorCosts& costs);

} // namespace baseline::evaluate
