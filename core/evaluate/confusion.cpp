// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/confusion.h"

#include <cmath>

namespace baseline::evaluate {

Confusion confusionAt(double threshold, std::span<const double> normal, std::span<const double> anomalous)
{
    Confusion counts;
    const auto count = [&](std::span<const double> scores, std::size_t& above, std::size_t& below) {
        for (const double score : scores) {
            if (std::isnan(score))
                ++counts.noData;
            else
                ++(score > threshold ? above : below);
        }
    };
    count(normal, counts.falsePositives, counts.trueNegatives);
    count(anomalous, counts.truePositives, counts.falseNegatives);
    return counts;
}

} // namespace baseline::evaluate
