// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/roc.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <utility>

namespace baseline::evaluate {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Error invalid(std::string subject, std::string detail)
{
    return {Error::Code::InvalidArgument, std::move(detail), std::move(subject)};
}

Status checkScores(std::span<const double> normal, std::span<const double> anomalous)
{
    if (normal.empty())
        return invalid("normal scores", "no normal score");
    if (anomalous.empty())
        return invalid("anomalous scores", "no anomalous score");
    const auto isNan = [](double score) { return std::isnan(score); };
    const auto bad = std::ranges::count_if(normal, isNan) + std::ranges::count_if(anomalous, isNan);
    if (bad > 0) {
        const auto all = static_cast<double>(normal.size() + anomalous.size());
        return Error{Error::Code::BadValues, "scores that are not numbers", {}, 100.0 * static_cast<double>(bad) / all};
    }
    return done();
}

std::vector<double> falling(std::span<const double> scores)
{
    std::vector<double> sorted(scores.begin(), scores.end());
    std::ranges::sort(sorted, std::greater<>());
    return sorted;
}

/// Sum over all pairs of classes of 1 where the anomalous score is higher and 1/2 at a tie: R1 - n1 (n1 + 1) / 2 with
/// mid-ranks. In halves, so that it stays a whole number.
std::uint64_t pairsWonInHalves(const std::vector<double>& normalFalling, const std::vector<double>& anomalousFalling)
{
    std::uint64_t halves = 0;
    std::size_t above = 0;   // anomalous scores > the normal one
    std::size_t atLeast = 0; // anomalous scores >= the normal one
    for (const double score : normalFalling) {
        while (above < anomalousFalling.size() && anomalousFalling[above] > score)
            ++above;
        atLeast = std::max(atLeast, above);
        while (atLeast < anomalousFalling.size() && anomalousFalling[atLeast] >= score)
            ++atLeast;
        halves += above + atLeast;
    }
    return halves;
}

double meanOfPairs(std::uint64_t halves, std::size_t normals, std::size_t anomalies)
{
    return static_cast<double>(halves) / (2.0 * static_cast<double>(normals) * static_cast<double>(anomalies));
}

ThresholdChoice choiceAt(const RocPoint& point)
{
    return {point.threshold, point.falsePositiveRate, 1.0 - point.truePositiveRate};
}

/// The range of miss / false alarm costs for which no other point is cheaper. A point that catches more bounds it from
/// above, one that catches less from below; the slope between the two points is where both cost the same.
void fillRatioRange(const Roc& roc, const RocPoint& chosen, double anomalyShare, CostChoice& result)
{
    const double odds = (1.0 - anomalyShare) / anomalyShare;
    result.ratioLow = 0.0;
    result.ratioHigh = infinity;
    for (const RocPoint& other : roc.points) {
        const double caught = other.truePositiveRate - chosen.truePositiveRate;
        const double alarmed = other.falsePositiveRate - chosen.falsePositiveRate;
        if (caught > 0.0)
            result.ratioHigh = std::min(result.ratioHigh, odds * alarmed / caught);
        else if (caught < 0.0)
            result.ratioLow = std::max(result.ratioLow, odds * alarmed / caught);
    }
}

} // namespace

Result<Roc> rocCurve(std::span<const double> normal, std::span<const double> anomalous)
{
    if (Status status = checkScores(normal, anomalous); !status)
        return status.error();
    const std::vector<double> normals = falling(normal);
    const std::vector<double> anomalies = falling(anomalous);

    Roc roc;
    roc.normals = normals.size();
    roc.anomalies = anomalies.size();
    roc.auc = meanOfPairs(pairsWonInHalves(normals, anomalies), roc.normals, roc.anomalies);
    std::size_t alarmed = 0;
    std::size_t caught = 0;
    while (true) {
        const bool left = alarmed < normals.size() || caught < anomalies.size();
        const double next = std::max(alarmed < normals.size() ? normals[alarmed] : -infinity,
                                     caught < anomalies.size() ? anomalies[caught] : -infinity);
        roc.points.push_back({left ? next : -infinity,
                              static_cast<double>(alarmed) / static_cast<double>(normals.size()),
                              static_cast<double>(caught) / static_cast<double>(anomalies.size())});
        if (!left)
            return roc;
        while (alarmed < normals.size() && normals[alarmed] == next)
            ++alarmed;
        while (caught < anomalies.size() && anomalies[caught] == next)
            ++caught;
    }
}

Result<double> partialAucDcase(std::span<const double> normal, std::span<const double> anomalous, double p)
{
    if (Status status = checkScores(normal, anomalous); !status)
        return status.error();
    if (!(p > 0.0 && p <= 1.0))
        return invalid("p", "the largest false positive rate lies in 0..1");
    std::vector<double> normals = falling(normal);
    // 0.29 * 100 is a hair below 29 in double; 29 was meant.
    const auto counted = static_cast<std::size_t>(p * static_cast<double>(normals.size()) * (1.0 + 1e-12));
    if (counted == 0)
        return invalid("p", "too few normal scores for that false positive rate");
    normals.resize(std::min(counted, normals.size()));
    return meanOfPairs(pairsWonInHalves(normals, falling(anomalous)), normals.size(), anomalous.size());
}

Result<double> partialAucMcClish(const Roc& roc, double p)
{
    if (!(p > 0.0 && p <= 1.0))
        return invalid("p", "the largest false positive rate lies in 0..1");
    double area = 0.0;
    for (std::size_t i = 1; i < roc.points.size(); ++i) {
        const RocPoint& from = roc.points[i - 1];
        const RocPoint& to = roc.points[i];
        const double width = std::min(to.falsePositiveRate, p) - from.falsePositiveRate;
        if (width <= 0.0)
            continue;
        // The last trapezium may be cut at p.
        const double slope = (to.truePositiveRate - from.truePositiveRate)
                             / (to.falsePositiveRate - from.falsePositiveRate);
        area += width * (from.truePositiveRate + 0.5 * slope * width);
    }
    if (p == 1.0)
        return area;
    const double chance = 0.5 * p * p;
    return 0.5 * (1.0 + (area - chance) / (p - chance));
}

ThresholdChoice youdenThreshold(const Roc& roc)
{
    const auto gain = [](const RocPoint& point) { return point.truePositiveRate - point.falsePositiveRate; };
    return choiceAt(*std::ranges::max_element(roc.points, {}, gain)); // the first, so the highest, of equals
}

double expectedCost(const ThresholdChoice& choice, const ErrorCosts& costs)
{
    return costs.miss * costs.anomalyShare * choice.falseNegativeRate
           + costs.falseAlarm * (1.0 - costs.anomalyShare) * choice.falsePositiveRate;
}

Result<CostChoice> costThreshold(const Roc& roc, const ErrorCosts& costs)
{
    const bool finite = std::isfinite(costs.miss) && std::isfinite(costs.falseAlarm);
    if (!finite || costs.miss < 0.0 || costs.falseAlarm < 0.0 || costs.miss + costs.falseAlarm <= 0.0)
        return invalid("costs", "costs are finite, not negative and not both zero");
    if (!(costs.anomalyShare > 0.0 && costs.anomalyShare < 1.0))
        return invalid("anomaly share", "the share of anomalies lies between 0 and 1");

    const auto cost = [&](const RocPoint& point) { return expectedCost(choiceAt(point), costs); };
    const RocPoint& chosen = *std::ranges::min_element(roc.points, {}, cost);
    CostChoice result;
    result.choice = choiceAt(chosen);
    result.costPerWindow = cost(chosen);
    fillRatioRange(roc, chosen, costs.anomalyShare, result);
    return result;
}

} // namespace baseline::evaluate
