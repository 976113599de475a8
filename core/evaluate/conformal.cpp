// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/conformal.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <vector>

namespace baseline::evaluate {
namespace {

/// floor(count * alpha) for the decimal alpha that was meant: 100 * 0.29 is 28.999999999999996 in double, and is 29.
/// No alpha that anybody types lies within 1e-12 (relative) below a whole number without meaning it.
std::size_t wholePart(std::size_t count, double alpha)
{
    return static_cast<std::size_t>(std::floor(static_cast<double>(count) * alpha * (1.0 + 1e-12)));
}

} // namespace

std::size_t conformalRank(std::size_t calibrationWindows, double alpha)
{
    assert(alpha > 0.0 && alpha < 1.0);
    // ceil((n + 1) (1 - alpha)) = n + 1 - floor((n + 1) alpha), which avoids the rounding of 1 - alpha.
    return calibrationWindows + 1 - wholePart(calibrationWindows + 1, alpha);
}

std::size_t calibrationWindowsNeeded(double alpha)
{
    assert(alpha > 0.0 && alpha < 1.0);
    auto count = static_cast<std::size_t>(1.0 / alpha);
    while (wholePart(count, alpha) < 1)
        ++count;
    while (count > 1 && wholePart(count - 1, alpha) >= 1)
        --count;
    return count - 1;
}

Result<Calibration> calibrateConformal(std::span<const double> calibrationScores, double alpha)
{
    // Below 1e-9 the number of windows would mean nothing.
    if (!(alpha >= 1e-9 && alpha < 1.0))
        return Error{Error::Code::InvalidArgument, "alpha lies between 0 and 1", "alpha"};

    Certificate certificate;
    certificate.alpha = alpha;
    certificate.calibrationWindows = calibrationScores.size();
    certificate.rank = conformalRank(calibrationScores.size(), alpha);
    if (certificate.rank > calibrationScores.size())
        return Calibration(TooFewWindows{calibrationScores.size(), calibrationWindowsNeeded(alpha)});

    std::vector<double> scores(calibrationScores.begin(), calibrationScores.end());
    for (double& score : scores) {
        if (std::isnan(score)) {
            score = std::numeric_limits<double>::infinity();
            ++certificate.withoutScore;
        }
    }
    if (certificate.rank == 0) // alpha so near 1 that any window may alarm
        certificate.rank = 1;
    const auto kth = scores.begin() + static_cast<std::ptrdiff_t>(certificate.rank - 1);
    std::ranges::nth_element(scores, kth);
    certificate.threshold = *kth;
    if (!std::isfinite(certificate.threshold)) {
        const auto bad = std::ranges::count_if(scores, [](double score) { return !std::isfinite(score); });
        return Error{Error::Code::BadValues, "too many calibration windows without a score", {},
                     100.0 * static_cast<double>(bad) / static_cast<double>(scores.size())};
    }
    return Calibration(certificate);
}

std::optional<double> conformalPValue(std::span<const double> calibrationScores, double score)
{
    if (std::isnan(score))
        return std::nullopt;
    // Not "< score", so that NaN counts as at least as large.
    const auto larger = std::ranges::count_if(calibrationScores, [&](double other) { return !(other < score); });
    return (1.0 + static_cast<double>(larger)) / (static_cast<double>(calibrationScores.size()) + 1.0);
}

} // namespace baseline::evaluate
