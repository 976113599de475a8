// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/silhouette.h"

#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::learn {

namespace {

using Labels = std::vector<std::uint32_t>;

double distance(std::span<const float> a, std::span<const float> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += difference * difference;
    }
    return std::sqrt(sum);
}

/// What one labelling needs: how many rows each cluster has, and the sums of distances of the row at work.
struct Tally {
    explicit Tally(const Labels& given)
        : labels(given), sizes(*std::ranges::max_element(given) + std::size_t{1}, 0), sums(sizes.size(), 0.0)
    {
        for (const std::uint32_t label : labels)
            ++sizes[label];
    }

    double silhouette(std::size_t row) const
    {
        const std::size_t own = labels[row];
        if (sizes[own] < 2)
            return 0.0;
        const double a = sums[own] / static_cast<double>(sizes[own] - 1);
        double b = std::numeric_limits<double>::infinity();
        for (std::size_t other = 0; other < sizes.size(); ++other) {
            if (other != own && sizes[other] > 0)
                b = std::min(b, sums[other] / static_cast<double>(sizes[other]));
        }
        const double larger = std::max(a, b);
        return larger > 0.0 ? (b - a) / larger : 0.0; // all in one place
    }

    const Labels& labels;
    std::vector<std::size_t> sizes;
    std::vector<double> sums;
    double total = 0.0;
};

bool isOneCluster(const Tally& tally)
{
    return std::ranges::count_if(tally.sizes, [](std::size_t size) { return size > 0; }) < 2;
}

} // namespace

Result<std::vector<double>> meanSilhouettes(const Matrix& table, std::span<const Labels> labellings,
                                            const Progress& progress)
{
    if (Status checked = checkTable(table); !checked)
        return checked.error();
    std::vector<Tally> tallies;
    for (const Labels& labels : labellings) {
        if (labels.size() != table.rows)
            return invalid("labels", "each row needs a label");
        tallies.emplace_back(labels);
    }
    std::vector<double> distances(table.rows);
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "measuring silhouettes was cancelled"};
        if (row % 256 == 0)
            progress.at(static_cast<double>(row) / static_cast<double>(table.rows), "silhouette");
        for (std::size_t other = 0; other < table.rows; ++other)
            distances[other] = distance(table.row(row), table.row(other));
        for (Tally& tally : tallies) {
            std::ranges::fill(tally.sums, 0.0);
            for (std::size_t other = 0; other < table.rows; ++other)
                tally.sums[tally.labels[other]] += distances[other];
            tally.total += tally.silhouette(row);
        }
    }
    std::vector<double> means;
    for (const Tally& tally : tallies)
        means.push_back(isOneCluster(tally) ? std::numeric_limits<double>::quiet_NaN()
                                            : tally.total / static_cast<double>(table.rows));
    return means;
}

} // namespace baseline::learn
