// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/board_form.h"
#include "core/learn/kmeans.h"
#include "core/model/model.h"

#include <QByteArray>

#include <random>
#include <string>
#include <vector>

namespace baseline::tests {

/// A detector of one kind, fitted to a table.
struct NamedDetector {
    std::string name;
    model::Detector detector;
};

/// What a fit gave, or the end of the test program.
template <typename T>
T fitted(Result<T> result, const char* name)
{
    if (!result)
        qFatal("%s: %s (%s)", name, result.error().detail.c_str(), result.error().subject.c_str());
    return std::move(*result);
}

/// Normal noise with a common part, so that the columns are correlated.
inline Matrix correlatedRows(std::size_t rows, std::size_t columns, unsigned seed, float spread = 1.0F)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    Matrix table(rows, columns);
    for (std::size_t i = 0; i < rows; ++i) {
        const float common = normal(random);
        for (std::size_t j = 0; j < columns; ++j)
            table(i, j) = spread * (0.6F * common + 0.8F * normal(random));
    }
    return table;
}

/// Classes by the sign of the first two columns.
inline std::vector<std::uint32_t> quadrants(const Matrix& table)
{
    std::vector<std::uint32_t> labels;
    for (std::size_t i = 0; i < table.rows; ++i)
        labels.push_back((table(i, 0) > 0.0F ? 1U : 0U) + (table(i, 1) > 0.0F ? 2U : 0U));
    return labels;
}

/// A model without heads whose features pass through: the RMS of `columns` channels, nothing scaled.
inline model::Model rmsModel(std::size_t columns)
{
    model::Model value;
    value.identity = {"heads", "rms", "0.1.0", {}, 0, 1, 1780000000};
    value.stream.nominalRate = Hertz{400.0};
    value.stream.channels = static_cast<std::uint32_t>(columns);
    value.window = {256, 128};
    value.features = {{FeatureKind::Rms, {}}};
    value.scaler = {std::vector<float>(columns, 0.0F), std::vector<float>(columns, 1.0F)};
    return value;
}

/// One of every kind that looks at a table of standardised features, small, fitted to that table (at least 100 rows, 2
/// columns); classifiers tell quadrants().
std::vector<NamedDetector> everyDetector(const Matrix& table);

} // namespace baseline::tests
