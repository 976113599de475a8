// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/drift_watch.h"
#include "core/learn/random.h"

#include <cstdint>
#include <vector>

namespace baseline::evaluate {

/// Watches the scores of windows in service for whether they are still like those before them: p-values of each new score
/// among all earlier ones, the calibration's first, feed bets of DriftWatch's kind, one on scores that grow and one on
/// scores that shrink (a sensor that is off or stuck). What a bet loses in a long quiet time would hide a drift that comes
/// late, so a part of the capital, 1 / (t (t + 1)), is first staked at window t (a mixture over times of change). While
/// scores are exchangeable, the chance of ever saying so is at most eps (Ville), because every score joins the ones that the
/// next is compared with. A value; one thread at a time.
class ServiceWatch {
public:
    enum class Drift { None, Higher, Lower };

    /// `calibration`: scores of normal windows (NaN are left out), possibly none: then the service's own first ones count.
    /// The seed decides ties. Contract: 0 < eps < 1.
    explicit ServiceWatch(std::vector<double> calibration = {}, double eps = 1e-3, std::uint64_t seed = 1);

    /// The next window that shares no sample with the one before; NaN ("no data") changes nothing.
    void add(double score);

    /// The first that was said; stays so.
    Drift drift() const { return m_drift; }
    std::size_t watched() const { return m_watched; } ///< scores since the start

private:
    /// Beyond it a new score replaces a random one of before, so that memory and time do not grow for months.
    static constexpr std::size_t mostKept = 20'000;

    /// The capital that has been staked so far; what waits for later is worth 1 / (t + 1).
    struct Bets {
        double capital = 0.0;
        void add(double p, double t);
    };

    std::vector<double> m_kept; ///< rising
    learn::Random m_random;
    double m_limit; ///< capital at which either bet speaks
    Bets m_higher;
    Bets m_lower;
    Drift m_drift = Drift::None;
    std::size_t m_watched = 0;
};

} // namespace baseline::evaluate
