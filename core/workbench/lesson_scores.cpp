// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_scores.h"

#include "core/workbench/lesson_random.h"
#include "core/workbench/number_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {
namespace {

constexpr double middle = 4.0; // of normal scores: far enough from zero that hardly any is negative

std::vector<double> normalScores(double mean, std::size_t count, learn::Random random)
{
    std::vector<double> scores(count);
    for (double& score : scores)
        score = mean + normalNumber(random);
    return scores;
}

Result<ThresholdStudy> studyOf(const std::vector<double>& normal, const std::vector<double>& anomalous)
{
    StudyScores scores;
    scores.window = Seconds(1.0);
    scores.hop = Seconds(1.0);
    const auto add = [&scores](const std::vector<double>& values, WindowTruth truth) {
        scores.recordings.push_back({{}, {}, scores.windows.size(), values.size()});
        for (std::size_t i = 0; i < values.size(); ++i)
            scores.windows.push_back({static_cast<double>(i), values[i], truth, WindowPart::Fresh});
    };
    add(normal, WindowTruth::Normal);
    add(anomalous, WindowTruth::Anomalous);
    if (!normal.empty())
        scores.threshold = std::ranges::max(normal); // of no model: at this one no normal window alarms
    return ThresholdStudy::of(std::move(scores));
}

void dropWithoutScore(std::vector<double>& scores)
{
    std::erase_if(scores, [](double score) { return !std::isfinite(score); });
}

} // namespace

Result<ThresholdStudy> madeUpScores(double separation, std::size_t normals, std::size_t anomalies, std::uint64_t seed)
{
    if (!std::isfinite(separation))
        return Error{Error::Code::InvalidArgument, "the separation is not finite", "separation"};
    return studyOf(normalScores(middle, normals, learn::Random(seed, 0)),
                   normalScores(middle + separation, anomalies, learn::Random(seed, 1)));
}

Result<ThresholdStudy> fileScores(const QString& path)
{
    auto table = readScoreTable(path);
    if (!table)
        return table.error();
    dropWithoutScore(table->normal);
    dropWithoutScore(table->anomalous);
    if (table->normal.empty() || table->anomalous.empty())
        return Error{Error::Code::InvalidArgument, "scores of both kinds are needed", "anomalous windows"};
    return studyOf(table->normal, table->anomalous);
}

std::vector<CostPoint> costCurve(const evaluate::Roc& roc, const evaluate::ErrorCosts& costs)
{
    std::vector<CostPoint> curve;
    for (const evaluate::RocPoint& point : roc.points) {
        if (std::isfinite(point.threshold))
            curve.push_back({point.threshold, costs.miss * costs.anomalyShare * (1.0 - point.truePositiveRate),
                             costs.falseAlarm * (1.0 - costs.anomalyShare) * point.falsePositiveRate});
    }
    std::ranges::reverse(curve);
    return curve;
}

double PairTally::share() const
{
    return pairs == 0 ? std::numeric_limits<double>::quiet_NaN() : higher / static_cast<double>(pairs);
}

void drawPairs(PairTally& tally, const std::vector<double>& normal, const std::vector<double>& anomalous,
               std::size_t pairs, learn::Random& random)
{
    for (std::size_t i = 0; i < pairs; ++i) {
        const double low = normal[random.below(normal.size())];
        const double high = anomalous[random.below(anomalous.size())];
        tally.higher += high > low ? 1.0 : high == low ? 0.5 : 0.0;
    }
    tally.pairs += pairs;
}

} // namespace baseline::workbench
