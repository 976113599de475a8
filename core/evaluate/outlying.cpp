// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/outlying.h"

#include "core/learn/finite_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::evaluate {

namespace {

constexpr std::size_t fewestWindows = 30;
constexpr std::size_t wantedNeighbours = 10;
// Rows on either side that do not count as neighbours: a disturbance of up to this many windows stands out.
constexpr std::size_t blindRows = 16;
// Against how many rows each one is held; more would take minutes for an hour of recording and change nothing.
constexpr std::size_t mostReferences = 2048;
constexpr double robustDeviations = 6.0;
constexpr double leastRatio = 2.0;
// The standard deviation of Gaussian values is 1.4826 times their median absolute deviation.
constexpr double madToDeviation = 1.4826;

double quantile(std::vector<double> values, double share)
{
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

/// (feature - median) / interquartile range; a feature that hardly varies has no say.
Matrix robustlyScaled(const Matrix& features)
{
    Matrix scaled(features.rows, features.columns);
    std::vector<double> column(features.rows);
    for (std::size_t k = 0; k < features.columns; ++k) {
        for (std::size_t i = 0; i < features.rows; ++i)
            column[i] = static_cast<double>(features(i, k));
        const double middle = quantile(column, 0.5);
        const double spread = quantile(column, 0.75) - quantile(column, 0.25);
        const bool varies = spread > 1e-9 * (std::abs(middle) + 1e-9);
        for (std::size_t i = 0; i < features.rows; ++i)
            scaled(i, k) = varies ? static_cast<float>((column[i] - middle) / spread) : 0.0F;
    }
    return scaled;
}

bool areNearInTime(std::span<const WindowPlace> places, std::size_t a, std::size_t b)
{
    const std::size_t apart = a > b ? a - b : b - a;
    return a == b || (apart <= blindRows && places[a].recording == places[b].recording);
}

/// Distance to the k-th nearest reference row; infinite where there are fewer.
double neighbourDistance(const Matrix& rows, std::span<const WindowPlace> places, std::size_t row,
                         std::size_t step, std::size_t k)
{
    std::vector<float> nearest(k, std::numeric_limits<float>::infinity()); // ascending
    for (std::size_t other = 0; other < rows.rows; other += step) {
        if (areNearInTime(places, row, other))
            continue;
        float sum = 0.0F;
        const auto a = rows.row(row);
        const auto b = rows.row(other);
        for (std::size_t i = 0; i < a.size(); ++i)
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        if (sum >= nearest.back())
            continue;
        nearest.pop_back();
        nearest.insert(std::ranges::upper_bound(nearest, sum), sum);
    }
    return std::sqrt(static_cast<double>(nearest.back()));
}

std::size_t furthestColumn(std::span<const float> row)
{
    std::size_t furthest = 0;
    for (std::size_t k = 1; k < row.size(); ++k) {
        if (std::abs(row[k]) > std::abs(row[furthest]))
            furthest = k;
    }
    return furthest;
}

std::vector<OutlyingWindow> beyondTheUsual(const std::vector<double>& distances, const Matrix& rows)
{
    std::vector<double> logarithms;
    for (const double distance : distances) {
        if (std::isfinite(distance) && distance > 0.0)
            logarithms.push_back(std::log(distance));
    }
    if (logarithms.size() < fewestWindows)
        return {};
    const double middle = quantile(logarithms, 0.5);
    std::vector<double> deviations(logarithms.size());
    std::ranges::transform(logarithms, deviations.begin(), [middle](double x) { return std::abs(x - middle); });
    const double spread = madToDeviation * quantile(deviations, 0.5);
    const double limit = std::exp(middle + std::max(robustDeviations * spread, std::log(leastRatio)));
    std::vector<OutlyingWindow> outlying;
    for (std::size_t row = 0; row < distances.size(); ++row) {
        if (std::isfinite(distances[row]) && distances[row] > limit)
            outlying.push_back({row, distances[row] / std::exp(middle), furthestColumn(rows.row(row))});
    }
    std::ranges::stable_sort(outlying, std::greater{}, &OutlyingWindow::distance);
    return outlying;
}

} // namespace

Result<std::vector<OutlyingWindow>> outlyingWindows(const Matrix& features, std::span<const WindowPlace> places,
                                                    const Progress& progress)
{
    const Status usable = learn::checkTable(features);
    if (!usable)
        return usable.error();
    if (places.size() != features.rows)
        return Error{Error::Code::InvalidArgument, "one place a window is needed", "places"};
    if (features.rows < fewestWindows)
        return std::vector<OutlyingWindow>{};
    const Matrix rows = robustlyScaled(features);
    const std::size_t step = (rows.rows + mostReferences - 1) / mostReferences;
    const std::size_t k = std::min(wantedNeighbours, rows.rows / step / 5);
    std::vector<double> distances(rows.rows);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        if (row % 64 == 0) {
            if (progress.cancelled())
                return Error{Error::Code::Cancelled, "the search for outlying windows was cancelled"};
            progress.at(static_cast<double>(row) / static_cast<double>(rows.rows), "outliers");
        }
        distances[row] = neighbourDistance(rows, places, row, step, k);
    }
    return beyondTheUsual(distances, rows);
}

} // namespace baseline::evaluate
