// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/cluster_figures.h"

#include "core/dsp/statistics.h"
#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cmath>

namespace baseline::learn {
namespace {

Status check(std::span<const double> values, std::size_t columns, std::span<const std::uint32_t> labels, double percent)
{
    if (columns == 0)
        return invalid("columns", "a table without columns");
    if (labels.empty() || values.size() / columns != labels.size() || values.size() % columns != 0)
        return invalid("labels", "as many labels as rows are needed");
    if (!(percent >= 0.0 && percent <= 100.0))
        return invalid("percent", "a percentile lies in 0..100");
    return done();
}

std::vector<double> meansOf(std::span<const double> values, std::size_t columns, std::span<const std::uint32_t> labels,
                            std::size_t clusters)
{
    std::vector<double> means(clusters * columns, 0.0);
    std::vector<double> sizes(clusters, 0.0);
    for (std::size_t row = 0; row < labels.size(); ++row) {
        sizes[labels[row]] += 1.0;
        for (std::size_t column = 0; column < columns; ++column)
            means[labels[row] * columns + column] += values[row * columns + column];
    }
    for (std::size_t i = 0; i < means.size(); ++i)
        means[i] /= std::max(sizes[i / columns], 1.0);
    return means;
}

} // namespace

Result<ClusterFigures> clusterFigures(std::span<const double> values, std::size_t columns,
                                      std::span<const std::uint32_t> labels, double percent)
{
    if (Status sound = check(values, columns, labels, percent); !sound)
        return sound.error();
    const std::size_t clusters = std::size_t{*std::ranges::max_element(labels)} + 1;
    ClusterFigures figures;
    figures.centres = meansOf(values, columns, labels, clusters);
    std::vector<std::vector<double>> distances(clusters);
    for (std::size_t row = 0; row < labels.size(); ++row) {
        double square = 0.0;
        for (std::size_t column = 0; column < columns; ++column) {
            const double apart = values[row * columns + column] - figures.centres[labels[row] * columns + column];
            square += apart * apart;
        }
        figures.inertia += square;
        distances[labels[row]].push_back(std::sqrt(square));
    }
    for (const std::vector<double>& own : distances)
        figures.radii.push_back(own.empty() ? 0.0 : dsp::percentile(std::span<const double>(own), percent));
    return figures;
}

} // namespace baseline::learn
