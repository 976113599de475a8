// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/feature_ranking.h"

#include "core/evaluate/roc.h"
#include "core/evaluate/stability.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace baseline::evaluate {

namespace {

constexpr double madOfGauss = 1.4826; // standard deviations in one median absolute deviation

struct Column {
    std::vector<double> values;
    std::vector<std::size_t> groups;
};

/// The finite values of a column, with their groups where there are some.
Column columnOf(const Matrix& table, std::size_t column, std::span<const std::size_t> groups)
{
    Column finite;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const double value = static_cast<double>(table(row, column));
        if (!std::isfinite(value))
            continue;
        finite.values.push_back(value);
        if (!groups.empty())
            finite.groups.push_back(groups[row]);
    }
    return finite;
}

struct Moments {
    double mean = 0.0;
    double variance = 0.0; ///< of the sample
};

/// Welford's sums: features may be large against their spread.
Moments momentsOf(std::span<const double> values)
{
    Moments moments;
    double squares = 0.0;
    double count = 0.0;
    for (const double value : values) {
        count += 1.0;
        const double step = value - moments.mean;
        moments.mean += step / count;
        squares += step * (value - moments.mean);
    }
    moments.variance = count > 1.0 ? squares / (count - 1.0) : 0.0;
    return moments;
}

double medianOf(std::vector<double> values)
{
    const std::size_t half = values.size() / 2;
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(half));
    const double upper = values[half];
    if (values.size() % 2 == 1)
        return upper;
    return 0.5 * (upper + *std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(half)));
}

std::optional<double> spreadOf(const std::vector<double>& values)
{
    const double median = medianOf(values);
    if (median == 0.0)
        return std::nullopt;
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(value - median));
    return madOfGauss * medianOf(std::move(distances)) / std::abs(median);
}

/// Cancelled is the only error; a column that cannot be tested has no p.
Result<std::optional<double>> halvesOf(const std::vector<double>& values, const RankingOptions& options,
                                       const Progress& progress)
{
    Matrix one;
    one.rows = values.size();
    one.columns = 1;
    for (const double value : values)
        one.values.push_back(static_cast<float>(value));
    const auto test = compareHalves(one, {options.seed, options.permutations}, {{}, progress.stop});
    if (!test && test.error().code == Error::Code::Cancelled)
        return test.error();
    return test && *test ? std::optional<double>((*test)->p) : std::optional<double>();
}

void compare(FeatureRank& rank, const Column& normal, const Column& anomalous)
{
    const auto roc = rocCurve(normal.values, anomalous.values);
    if (roc)
        rank.auc = roc->auc;
    if (normal.values.size() < 2 || anomalous.values.size() < 2)
        return;
    const Moments first = momentsOf(normal.values);
    const Moments second = momentsOf(anomalous.values);
    const double pooled = std::sqrt(0.5 * (first.variance + second.variance));
    if (pooled > 0.0)
        rank.effect = (second.mean - first.mean) / pooled;
}

Error invalid(const char* subject, const char* detail)
{
    return {Error::Code::InvalidArgument, detail, subject, 0.0};
}

} // namespace

std::optional<double> FeatureRank::separation() const
{
    return auc ? std::optional(std::max(*auc, 1.0 - *auc)) : std::nullopt;
}

std::optional<double> intraclassCorrelation(std::span<const double> values, std::span<const std::size_t> groups)
{
    std::map<std::size_t, std::vector<double>> byGroup;
    for (std::size_t i = 0; i < values.size(); ++i)
        byGroup[groups[i]].push_back(values[i]);
    std::erase_if(byGroup, [](const auto& group) { return group.second.size() < 2; });
    if (byGroup.size() < 2)
        return std::nullopt;
    double count = 0.0;
    double sumOfSquaredCounts = 0.0;
    double total = 0.0;
    for (const auto& [id, members] : byGroup) {
        const auto size = static_cast<double>(members.size());
        count += size;
        sumOfSquaredCounts += size * size;
        total += size * momentsOf(members).mean;
    }
    double within = 0.0;
    double between = 0.0;
    for (const auto& [id, members] : byGroup) {
        const auto size = static_cast<double>(members.size());
        const Moments moments = momentsOf(members);
        within += (size - 1.0) * moments.variance;
        between += size * (moments.mean - total / count) * (moments.mean - total / count);
    }
    const auto number = static_cast<double>(byGroup.size());
    const double meanWithin = within / (count - number);
    const double meanBetween = between / (number - 1.0);
    // The size of a group where all are alike, their weighted mean otherwise (Donner 1986).
    const double size = (count - sumOfSquaredCounts / count) / (number - 1.0);
    const double denominator = meanBetween + (size - 1.0) * meanWithin;
    return denominator > 0.0 ? std::optional((meanBetween - meanWithin) / denominator) : std::nullopt;
}

Result<std::vector<FeatureRank>> rankFeatures(const Matrix& normal, std::span<const std::size_t> groups,
                                              const Matrix& anomalous, const RankingOptions& options,
                                              const Progress& progress)
{
    if (normal.rows == 0)
        return invalid("windows", "there are no normal windows");
    if (groups.size() != normal.rows || (anomalous.rows > 0 && anomalous.columns != normal.columns)
        || normal.values.size() != normal.rows * normal.columns)
        return invalid("table", "shapes that contradict each other");
    std::vector<FeatureRank> ranks;
    for (std::size_t i = 0; i < normal.columns; ++i) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "ranking the features was cancelled"};
        progress.at(static_cast<double>(i) / static_cast<double>(normal.columns), "rank");
        const Column column = columnOf(normal, i, groups);
        const Moments moments = momentsOf(column.values);
        FeatureRank rank;
        rank.column = i;
        rank.windows = column.values.size();
        rank.mean = moments.mean;
        rank.deviation = std::sqrt(moments.variance);
        if (!column.values.empty())
            rank.spread = spreadOf(column.values);
        if (!rank.isConstant()) {
            if (const auto correlation = intraclassCorrelation(column.values, column.groups))
                rank.stability = 1.0 - std::clamp(*correlation, 0.0, 1.0);
            const auto halves = halvesOf(column.values, options, progress);
            if (!halves)
                return halves.error();
            rank.halves = *halves;
        }
        if (anomalous.rows > 0)
            compare(rank, column, columnOf(anomalous, i, {}));
        ranks.push_back(rank);
    }
    return ranks;
}

} // namespace baseline::evaluate
