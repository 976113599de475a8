// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/learn/pareto_tail.h"

#include <cstddef>
#include <deque>
#include <span>

namespace baseline::learn {

struct SpotOptions {
    double risk = 1e-3;            ///< q: wanted chance of an alarm at one score, below 1 - level
    double level = 0.98;           ///< quantile of the first scores above which the tail begins, 0..1
    std::size_t mostExcesses = 200; ///< of the newest ones kept; all are counted
    /// Share of the risk below which a score teaches nothing. 1 is the published rule, under which no anomaly does; but a
    /// tail that never learns of its own rarest values grows shorter with every fit: of normal noise, 3 to 12 times as many
    /// scores as asked for alarm after 200,000.
    double guard = 0.01;
    std::size_t depth = 0;         ///< DSPOT: scores are taken about the mean of so many before; 0: as they are
};

/// What a stream of scores says of one of them.
struct SpotStep {
    bool isAnomaly = false;
    double limit = 0.0; ///< in the unit of the scores, the moving mean included
};

/// An alarm level from the tail of a stream of scores (SPOT and DSPOT; Siffer, Fouque, Termier, Largouët, KDD 2017). The
/// level for risk q is t + scale / shape ((q n / N)^(-shape) - 1), with n scores of which N exceeded t. Scores far
/// beyond it are neither counted nor learned. The risk is an estimate that assumes independent scores with a steady tail, not a
/// certificate. A value.
class Spot {
public:
    /// From a first batch of normal scores. Errors: InvalidArgument (subject "risk": not between 0 and 1 - level; "guard": not
    /// above 0 and at most 1; "level": outside 0..1; "excesses": fewer than one to keep; "scores": too few for a tail, value = the number needed),
    /// BadValues (NaN or infinity among them), ConstantInput (the score does not vary, no tail).
    static Result<Spot> start(std::span<const double> scores, const SpotOptions& options = {});

    /// Error: BadValues (not finite: not learned, "no data").
    Result<SpotStep> step(double score);

    double threshold() const { return m_threshold; } ///< t, never changes; about the moving mean
    double limit() const;                            ///< of the next score
    const ParetoTail& tail() const { return m_tail; }
    std::size_t excesses() const { return m_exceeded; } ///< N
    std::size_t counted() const { return m_counted; }   ///< n

private:
    double drift() const;
    void learn(double score);
    void refit();

    SpotOptions m_options;
    double m_threshold = 0.0;
    double m_level = 0.0; ///< z_q about the moving mean
    double m_guard = 0.0; ///< the same at guard times the risk
    ParetoTail m_tail;
    std::deque<double> m_excesses;
    std::deque<double> m_recent; ///< the moving mean's scores
    double m_recentSum = 0.0;
    std::size_t m_exceeded = 0;
    std::size_t m_counted = 0;
};

} // namespace baseline::learn
