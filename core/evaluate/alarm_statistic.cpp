// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/alarm_statistic.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <limits>

namespace baseline::evaluate {

std::vector<double> alarmStatistic(std::span<const double> scores, std::size_t needed, std::size_t of)
{
    assert(needed >= 1 && needed <= of);
    std::vector<double> statistic;
    statistic.reserve(scores.size());
    std::vector<double> latest;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const std::size_t first = i + 1 >= of ? i + 1 - of : 0;
        const auto seen = scores.subspan(first, i + 1 - first);
        if (seen.size() < needed) {
            statistic.push_back(std::numeric_limits<double>::lowest());
            continue;
        }
        latest.assign(seen.begin(), seen.end());
        std::ranges::replace_if(
            latest, [](double score) { return std::isnan(score); }, std::numeric_limits<double>::infinity());
        const auto wanted = latest.begin() + static_cast<std::ptrdiff_t>(needed - 1);
        std::ranges::nth_element(latest, wanted, std::greater{});
        statistic.push_back(*wanted);
    }
    return statistic;
}

std::size_t blockLengthFor(double autocorrelationTime, std::size_t least)
{
    constexpr double longest = 1e9; // beyond any recording, and far inside size_t
    const double wanted = std::isfinite(autocorrelationTime) ? std::ceil(10.0 * autocorrelationTime) : longest;
    return std::max(least, static_cast<std::size_t>(std::clamp(wanted, 1.0, longest)));
}

} // namespace baseline::evaluate
