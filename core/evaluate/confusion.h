// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>

namespace baseline::evaluate {

/// Verdicts at one threshold, counted. A window is an anomaly when its score > threshold; a NaN score is "no data" and
/// counts as neither right nor wrong.
struct Confusion {
    std::size_t trueNegatives = 0;
    std::size_t falsePositives = 0;
    std::size_t falseNegatives = 0;
    std::size_t truePositives = 0;
    std::size_t noData = 0;

    /// Share of the judged normal windows that alarm; NaN where there are none.
    double falsePositiveRate() const { return share(falsePositives, trueNegatives); }
    /// Share of the judged anomalous windows that do not alarm; NaN where there are none.
    double falseNegativeRate() const { return share(falseNegatives, truePositives); }

    friend bool operator==(const Confusion&, const Confusion&) = default;

private:
    static double share(std::size_t part, std::size_t rest)
    {
        const std::size_t whole = part + rest;
        return whole == 0 ? std::numeric_limits<double>::quiet_NaN()
                          : static_cast<double>(part) / static_cast<double>(whole);
    }
};

Confusion confusionAt(double threshold, std::span<const double> normal, std::span<const double> anomalous);

} // namespace baseline::evaluate
