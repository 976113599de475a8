// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/explanation.h"

#include "core/learn/finite_rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baseline::evaluate {

namespace {

// The standard deviation of Gaussian values is their interquartile range / 1.349 and 1.4826 times their median absolute
// deviation.
constexpr double quartilesToDeviation = 1.0 / 1.349;
constexpr double madToDeviation = 1.4826;
// A few neighbours may agree by chance, or by quantisation: no deviation is measured in less than this share of the whole
// baseline's spread.
constexpr double leastSpread = 0.05;
// A spread below this share of the values is rounding: what the floats of a table can tell apart, and some more.
constexpr double roundingShare = 1e-6;

/// The two middle values' mean for an even number, so that mirrored data gives a mirrored median.
double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

/// Sorted values only; linear between them.
double quantile(const std::vector<double>& sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], at - static_cast<double>(below));
}

/// Of the whole baseline; 0: constant.
std::vector<double> deviationsOf(const Matrix& baseline)
{
    std::vector<double> deviations(baseline.columns, 0.0);
    std::vector<double> column(baseline.rows);
    for (std::size_t k = 0; k < baseline.columns; ++k) {
        double largest = 0.0;
        double sum = 0.0;
        for (std::size_t i = 0; i < baseline.rows; ++i) {
            column[i] = static_cast<double>(baseline(i, k));
            largest = std::max(largest, std::abs(column[i]));
            sum += column[i];
        }
        const double mean = sum / static_cast<double>(column.size());
        std::ranges::sort(column);
        double spread = quartilesToDeviation * (quantile(column, 0.75) - quantile(column, 0.25));
        if (!(spread > roundingShare * largest)) {
            double squares = 0.0;
            for (const double value : column)
                squares += (value - mean) * (value - mean);
            spread = std::sqrt(squares / static_cast<double>(column.size()));
        }
        deviations[k] = spread > roundingShare * largest ? spread : 0.0;
    }
    return deviations;
}

/// Feature by feature.
std::vector<double> meanOf(const Matrix& windows)
{
    std::vector<double> mean(windows.columns, 0.0);
    for (std::size_t i = 0; i < windows.rows; ++i) {
        for (std::size_t k = 0; k < windows.columns; ++k)
            mean[k] += static_cast<double>(windows(i, k));
    }
    for (double& value : mean)
        value /= static_cast<double>(windows.rows);
    return mean;
}

/// The nearest first; the earlier of two that are equally near.
Result<std::vector<std::size_t>> nearestRows(std::span<const double> window, const Matrix& baseline,
                                             std::span<const double> deviations, std::size_t count,
                                             const Progress& progress)
{
    std::vector<double> distances(baseline.rows, 0.0);
    for (std::size_t i = 0; i < baseline.rows; ++i) {
        if (i % 1024 == 0) {
            if (progress.cancelled())
                return Error{Error::Code::Cancelled, "the search for the nearest windows was cancelled"};
            progress.at(static_cast<double>(i) / static_cast<double>(baseline.rows), "nearest windows");
        }
        for (std::size_t k = 0; k < window.size(); ++k) {
            if (!(deviations[k] > 0.0))
                continue;
            const double apart = (window[k] - static_cast<double>(baseline(i, k))) / deviations[k];
            distances[i] += std::log1p(apart * apart);
        }
    }
    std::vector<std::size_t> rows(baseline.rows);
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::ranges::partial_sort(rows, rows.begin() + static_cast<std::ptrdiff_t>(count),
                              [&distances](std::size_t a, std::size_t b) {
                                  return distances[a] != distances[b] ? distances[a] < distances[b] : a < b;
                              });
    rows.resize(count);
    return rows;
}

Contribution contributionOf(std::size_t column, double value, const Matrix& baseline,
                            std::span<const std::size_t> nearest, double wholeDeviation)
{
    std::vector<double> values;
    for (const std::size_t row : nearest)
        values.push_back(static_cast<double>(baseline(row, column)));
    Contribution found{.column = column, .value = value};
    const auto [low, high] = std::ranges::minmax(values);
    found.low = low;
    found.high = high;
    found.usual = median(values);
    for (double& each : values)
        each = std::abs(each - found.usual);
    found.spread = std::max(madToDeviation * median(values), leastSpread * wholeDeviation);
    found.z = (value - found.usual) / found.spread;
    if (value > high)
        found.excess = (value - high) / found.spread;
    else if (value < low)
        found.excess = (value - low) / found.spread;
    return found;
}

std::size_t neighboursFor(const ExplanationOptions& options, std::size_t rows)
{
    return std::min(rows, options.neighbours.value_or(std::clamp<std::size_t>(rows / 8, 5, 25)));
}

} // namespace

Result<Explanation> explainWindows(const Matrix& windows, const Matrix& baseline, const ExplanationOptions& options,
                                   const Progress& progress)
{
    for (const Matrix* table : {&windows, &baseline}) {
        if (Status usable = learn::checkTable(*table); !usable)
            return usable.error();
    }
    if (windows.columns != baseline.columns)
        return Error{Error::Code::InvalidArgument, "the window has other features than the baseline", "window"};
    if (options.neighbours == std::size_t{0})
        return Error{Error::Code::InvalidArgument, "at least one neighbour is needed", "neighbours"};
    const std::vector<double> deviations = deviationsOf(baseline);
    if (std::ranges::all_of(deviations, [](double each) { return each == 0.0; }))
        return Error{Error::Code::ConstantInput, "no feature of the baseline varies", "baseline"};
    const std::vector<double> window = meanOf(windows);
    auto nearest = nearestRows(window, baseline, deviations, neighboursFor(options, baseline.rows), progress);
    if (!nearest)
        return nearest.error();

    Explanation explanation;
    explanation.nearest = std::move(*nearest);
    double whole = 0.0;
    for (std::size_t k = 0; k < window.size(); ++k) {
        if (!(deviations[k] > 0.0))
            continue;
        explanation.contributions.push_back(contributionOf(k, window[k], baseline, explanation.nearest, deviations[k]));
        whole += explanation.contributions.back().excess * explanation.contributions.back().excess;
    }
    for (Contribution& each : explanation.contributions)
        each.share = whole > 0.0 ? each.excess * each.excess / whole : 0.0;
    std::ranges::stable_sort(explanation.contributions, [](const Contribution& a, const Contribution& b) {
        return a.share != b.share ? a.share > b.share : std::abs(a.z) > std::abs(b.z);
    });
    return explanation;
}

std::vector<GroupShare> sharesOf(const Explanation& explanation, std::span<const std::size_t> groupOf)
{
    std::vector<GroupShare> groups;
    for (const Contribution& each : explanation.contributions) {
        if (each.column >= groupOf.size())
            continue;
        const std::size_t group = groupOf[each.column];
        const auto known = std::ranges::find(groups, group, &GroupShare::group);
        // The contributions come by their share: the first of a group leads it.
        if (known == groups.end())
            groups.push_back({group, each.share, each.excess, each.column});
        else
            known->share += each.share;
    }
    std::ranges::stable_sort(groups, [](const GroupShare& a, const GroupShare& b) {
        return a.share != b.share ? a.share > b.share : a.group < b.group;
    });
    return groups;
}

} // namespace baseline::evaluate
