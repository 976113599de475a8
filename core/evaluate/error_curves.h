// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/roc.h"

namespace baseline::evaluate {

/// A point of the detection-error trade-off: both error rates on probit axes, where normal scores make a straight line.
struct DetPoint {
    double threshold = 0.0;
    double falsePositiveRate = 0.0;
    double falseNegativeRate = 0.0;
    double probitFalsePositive = 0.0; ///< of the rate clipped to 1/(2 n) from either end
    double probitFalseNegative = 0.0;
};

/// One for each point of the ROC. Contract: a curve of rocCurve().
std::vector<DetPoint> detCurve(const Roc& roc);

/// The rate at which as many normal windows alarm as anomalous ones are missed, between two points by interpolation.
double equalErrorRate(const Roc& roc);

/// What the alarms are worth at one threshold.
struct PrecisionPoint {
    double threshold = 0.0;
    double recall = 0.0;
    double precision = 0.0;
};

/// Precision over recall, from the highest threshold down, with its average: sum of precision times the step in recall
/// (AP, no interpolation, which would flatter). `base`: the share of anomalous windows, which chance reaches.
struct PrecisionRecall {
    std::vector<PrecisionPoint> points; ///< without the threshold at which nothing alarms
    double averagePrecision = 0.0;
    double base = 0.0;
};

PrecisionRecall precisionRecall(const Roc& roc);

} // namespace baseline::evaluate
