// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/stability.h"

#include "core/learn/finite_rows.h"
#include "core/learn/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace baseline::evaluate {

namespace {

// The 5 % points of the two statistics are 1.96 and 1.36: this brings the second one to the scale of the first.
constexpr double smirnovScale = 1.96 / 1.36;

/// The series without its straight line, by least squares.
std::vector<double> withoutTrend(std::span<const double> series)
{
    const auto n = static_cast<double>(series.size());
    const double meanTime = (n - 1.0) / 2.0;
    const double mean = std::accumulate(series.begin(), series.end(), 0.0) / n;
    double product = 0.0;
    double square = 0.0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double time = static_cast<double>(i) - meanTime;
        product += time * (series[i] - mean);
        square += time * time;
    }
    const double slope = square > 0.0 ? product / square : 0.0;
    std::vector<double> rest(series.size());
    for (std::size_t i = 0; i < series.size(); ++i)
        rest[i] = series[i] - mean - slope * (static_cast<double>(i) - meanTime);
    return rest;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

/// The ranks of one column's blocks, ties sharing the mean of theirs, and the order that sorts them.
struct RankedColumn {
    std::vector<double> ranks;
    std::vector<std::size_t> order;
    std::vector<bool> lastOfTie; ///< [place in order]
    double variance = 0.0;       ///< of the rank sum of half of the blocks
};

RankedColumn rank(const std::vector<double>& blocks)
{
    const std::size_t n = blocks.size();
    RankedColumn column{std::vector<double>(n), std::vector<std::size_t>(n), std::vector<bool>(n), 0.0};
    std::iota(column.order.begin(), column.order.end(), std::size_t{0});
    std::ranges::stable_sort(column.order, {}, [&](std::size_t i) { return blocks[i]; });
    double tied = 0.0;
    for (std::size_t from = 0; from < n;) {
        std::size_t to = from;
        while (to < n && blocks[column.order[to]] == blocks[column.order[from]])
            column.ranks[column.order[to++]] = 0.0;
        const double shared = 0.5 * static_cast<double>(from + to - 1) + 1.0;
        for (std::size_t k = from; k < to; ++k)
            column.ranks[column.order[k]] = shared;
        column.lastOfTie[to - 1] = true;
        const auto count = static_cast<double>(to - from);
        tied += count * count * count - count;
        from = to;
    }
    const auto all = static_cast<double>(n);
    column.variance = all * all / 48.0 * (all + 1.0 - tied / (all * (all - 1.0)));
    return column;
}

/// The larger of both statistics for one assignment of the blocks to the halves.
double statistic(const RankedColumn& column, const std::vector<bool>& isSecond)
{
    if (column.variance <= 0.0)
        return 0.0; // all blocks alike
    const auto n = static_cast<double>(isSecond.size());
    double rankSum = 0.0;
    for (std::size_t i = 0; i < isSecond.size(); ++i)
        rankSum += isSecond[i] ? column.ranks[i] : 0.0;
    const double mannWhitney = std::abs(rankSum - n * (n + 1.0) / 4.0) / std::sqrt(column.variance);
    double ahead = 0.0;
    double distance = 0.0;
    for (std::size_t k = 0; k < column.order.size(); ++k) {
        ahead += isSecond[column.order[k]] ? 1.0 : -1.0;
        if (column.lastOfTie[k])
            distance = std::max(distance, std::abs(ahead) / (n / 2.0));
    }
    return std::max(mannWhitney, smirnovScale * distance * std::sqrt(n / 4.0));
}

std::vector<double> columnOf(const Matrix& table, std::size_t column, std::size_t first, std::size_t count)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = static_cast<double>(table(first + i, column));
    return values;
}

/// Means of `blocks` blocks from the beginning of a half, and as many of the other one.
std::vector<double> blockMeans(const Matrix& table, std::size_t column, std::size_t length, std::size_t blocks)
{
    const std::size_t half = table.rows / 2;
    std::vector<double> means;
    for (const std::size_t begin : {std::size_t{0}, table.rows - half}) {
        for (std::size_t block = 0; block < blocks; ++block) {
            const auto values = columnOf(table, column, begin + block * length, length);
            means.push_back(std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(length));
        }
    }
    return means;
}

std::size_t blockLengthFor(const Matrix& table)
{
    const std::size_t half = table.rows / 2;
    double longest = 1.0;
    for (std::size_t column = 0; column < table.columns; ++column) {
        const double first = autocorrelationTime(columnOf(table, column, 0, half));
        const double second = autocorrelationTime(columnOf(table, column, table.rows - half, half));
        longest = std::max(longest, 0.5 * (first + second));
    }
    return static_cast<std::size_t>(std::ceil(2.0 * longest));
}

} // namespace

double autocorrelationTime(std::span<const double> series)
{
    if (series.size() < 4)
        return 1.0;
    const std::vector<double> rest = withoutTrend(series);
    const std::size_t n = rest.size();
    const auto covariance = [&](std::size_t lag) {
        double sum = 0.0;
        for (std::size_t i = 0; i + lag < n; ++i)
            sum += rest[i] * rest[i + lag];
        return sum;
    };
    const double variance = covariance(0);
    if (!(variance > 0.0))
        return 1.0;
    double time = -1.0;
    // Beyond half of the series too few products are left to say anything.
    for (std::size_t lag = 0; lag + 1 < n / 2; lag += 2) {
        const double pair = (covariance(lag) + covariance(lag + 1)) / variance;
        if (pair <= 0.0)
            break;
        time += 2.0 * pair;
    }
    return std::max(1.0, time);
}

Result<std::optional<HalvesTest>> compareHalves(const Matrix& table, const HalvesOptions& options,
                                                const Progress& progress)
{
    const Status usable = learn::checkTable(table);
    if (!usable)
        return usable.error();
    HalvesTest test;
    test.blockLength = blockLengthFor(table);
    test.blocksPerHalf = table.rows / 2 / test.blockLength;
    if (test.blocksPerHalf < fewestBlocksPerHalf)
        return std::optional<HalvesTest>{};

    std::vector<RankedColumn> columns;
    for (std::size_t column = 0; column < table.columns; ++column)
        columns.push_back(rank(blockMeans(table, column, test.blockLength, test.blocksPerHalf)));
    std::vector<bool> isSecond(2 * test.blocksPerHalf);
    std::fill(isSecond.begin() + static_cast<std::ptrdiff_t>(test.blocksPerHalf), isSecond.end(), true);
    double observed = -1.0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const double value = statistic(columns[column], isSecond);
        if (value > observed) {
            observed = value;
            test.column = column;
        }
    }
    learn::Random random(options.seed);
    std::size_t asLarge = 0;
    for (std::size_t round = 0; round < options.permutations; ++round) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the comparison was cancelled"};
        for (std::size_t i = isSecond.size() - 1; i > 0; --i) {
            const std::size_t other = random.below(i + 1);
            const bool kept = isSecond[i];
            isSecond[i] = isSecond[other];
            isSecond[other] = kept;
        }
        double largest = 0.0;
        for (const RankedColumn& column : columns)
            largest = std::max(largest, statistic(column, isSecond));
        // The sums are of halves of whole numbers: equal statistics differ by rounding only.
        asLarge += largest >= observed - 1e-9 ? 1 : 0;
    }
    test.p = static_cast<double>(1 + asLarge) / static_cast<double>(1 + options.permutations);
    const std::size_t half = table.rows / 2;
    test.difference = median(columnOf(table, test.column, table.rows - half, half))
                      - median(columnOf(table, test.column, 0, half));
    return std::optional<HalvesTest>{test};
}

} // namespace baseline::evaluate
