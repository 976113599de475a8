// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/random.h"
#include "core/workbench/threshold_study.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace baseline::workbench {

/// Scores to learn on: of normal windows normally distributed round 4 with deviation 1, of anomalous ones round
/// 4 + separation, the same for the same seed, so that another separation only shifts the anomalous ones. Their AUC is
/// that of two normal distributions, Phi(separation / sqrt(2)), but for chance.
/// Errors: InvalidArgument (subject "separation": not finite), and those of ThresholdStudy::of (no windows).
Result<ThresholdStudy> madeUpScores(double separation, std::size_t normals, std::size_t anomalies, std::uint64_t seed);

/// Of a file, see readScoreTable(); scores that are no numbers are left out. Errors: those of readScoreTable;
/// InvalidArgument (subject "anomalous windows": one of the kinds is missing).
Result<ThresholdStudy> fileScores(const QString& path);

/// What the errors at one threshold are expected to cost, for a window.
struct CostPoint {
    double threshold = 0.0;
    double misses = 0.0;
    double falseAlarms = 0.0;
    double total() const { return misses + falseAlarms; }
    friend bool operator==(const CostPoint&, const CostPoint&) = default;
};

/// Rising by threshold, at every score that occurs. Contract: costs that costThreshold() takes.
std::vector<CostPoint> costCurve(const evaluate::Roc& roc, const evaluate::ErrorCosts& costs);

/// Pairs of one anomalous and one normal window drawn at random: how often the anomalous one scores higher (a tie
/// counts half). The share goes to the AUC as pairs grow.
struct PairTally {
    std::size_t pairs = 0;
    double higher = 0.0;
    /// NaN without pairs.
    double share() const;
    friend bool operator==(const PairTally&, const PairTally&) = default;
};

/// Contract: neither is empty.
void drawPairs(PairTally& tally, const std::vector<double>& normal, const std::vector<double>& anomalous,
               std::size_t pairs, learn::Random& random);

} // namespace baseline::workbench
