// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/tolerance_limit.h"

#include "core/learn/distributions.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

namespace baseline::evaluate {

namespace {

bool promises(std::size_t m, std::size_t n, double alpha, double delta)
{
    const double within = learn::betaProbability(static_cast<double>(m), static_cast<double>(n - m + 1), alpha);
    return within >= (1.0 - delta) * (1.0 - 1e-12); // for delta and alpha at which both sides are equal but for rounding
}

} // namespace

std::size_t toleranceRank(std::size_t calibrationWindows, double alpha, double delta)
{
    assert(alpha > 0.0 && alpha < 1.0 && delta > 0.0 && delta < 1.0);
    // The probability falls with m: bisect between one that promises (0 stands for none) and one that does not.
    std::size_t good = 0;
    std::size_t bad = calibrationWindows + 1;
    while (bad - good > 1) {
        const std::size_t middle = good + (bad - good) / 2;
        (promises(middle, calibrationWindows, alpha, delta) ? good : bad) = middle;
    }
    return good;
}

std::size_t toleranceWindowsNeeded(double alpha, double delta)
{
    assert(alpha > 0.0 && alpha < 1.0 && delta > 0.0 && delta < 1.0);
    return static_cast<std::size_t>(std::ceil(std::log(delta) / std::log1p(-alpha) * (1.0 - 1e-12)));
}

double smallestAlpha(std::size_t calibrationWindows, double delta)
{
    assert(delta > 0.0 && delta < 1.0);
    return calibrationWindows == 0 ? 1.0 : -std::expm1(std::log(delta) / static_cast<double>(calibrationWindows));
}

Result<Tolerance> calibrateTolerance(std::span<const double> calibrationScores, double alpha, double delta,
                                     std::optional<std::size_t> effective)
{
    if (!(alpha >= 1e-9 && alpha < 1.0))
        return Error{Error::Code::InvalidArgument, "alpha lies between 0 and 1", "alpha", alpha};
    if (!(delta >= 1e-9 && delta < 1.0))
        return Error{Error::Code::InvalidArgument, "delta lies between 0 and 1", "delta", delta};
    const std::size_t all = calibrationScores.size();
    const std::size_t independent = std::min(all, effective.value_or(all));
    const std::size_t rank = toleranceRank(independent, alpha, delta);
    if (rank == 0)
        return Tolerance(TooFewWindows{independent, toleranceWindowsNeeded(alpha, delta)});

    ToleranceLimit limit{alpha, delta, all, 0, 0.0, 0};
    // Of dependent scores the same share stays above as of independent ones.
    limit.fromTop = std::max<std::size_t>(1, rank * all / independent);
    std::vector<double> scores(calibrationScores.begin(), calibrationScores.end());
    for (double& score : scores) {
        if (std::isnan(score)) {
            score = std::numeric_limits<double>::infinity();
            ++limit.withoutScore;
        }
    }
    const auto wanted = scores.begin() + static_cast<std::ptrdiff_t>(limit.fromTop - 1);
    std::ranges::nth_element(scores, wanted, std::greater{});
    limit.threshold = *wanted;
    if (std::isfinite(limit.threshold))
        return Tolerance(limit);
    const auto bad = std::ranges::count_if(scores, [](double score) { return !std::isfinite(score); });
    return Error{Error::Code::BadValues, "too many calibration windows without a score", {},
                 100.0 * static_cast<double>(bad) / static_cast<double>(all)};
}

} // namespace baseline::evaluate
