// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/cluster_radii.h"

#include "core/dsp/statistics.h"
#include "core/learn/fit_errors.h"

#include <cmath>

namespace baseline::learn {

Result<std::vector<float>> clusterRadii(const Matrix& table, const Matrix& centres,
                                        std::span<const std::uint32_t> labels, double percent)
{
    if (labels.size() != table.rows)
        return invalid("labels", "as many labels as rows are needed");
    if (centres.columns != table.columns)
        return invalid("centres", "centres and rows have different columns");
    if (!(percent >= 0.0 && percent <= 100.0))
        return invalid("percent", "a percentile lies in 0..100");

    std::vector<std::vector<float>> distances(centres.rows);
    for (std::size_t row = 0; row < table.rows; ++row) {
        const std::size_t label = labels[row];
        if (label >= centres.rows)
            return invalid("labels", "a label beyond the centres");
        double square = 0.0;
        for (std::size_t column = 0; column < table.columns; ++column) {
            const double difference = static_cast<double>(table(row, column)) - centres(label, column);
            square += difference * difference;
        }
        distances[label].push_back(static_cast<float>(std::sqrt(square)));
    }

    std::vector<float> radii;
    for (const auto& own : distances)
        radii.push_back(own.empty() ? 0.0F : static_cast<float>(dsp::percentile(own, percent)));
    return radii;
}

} // namespace baseline::learn
