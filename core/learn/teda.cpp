// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/teda.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace baseline::learn {

Result<TedaStep> Teda::step(std::span<const double> row)
{
    assert(row.size() == m_mean.size());
    if (!std::ranges::all_of(row, [](double value) { return std::isfinite(value); }))
        return Error{Error::Code::BadValues, "a row with NaN or infinity", {}, 100.0};
    const auto k = static_cast<double>(++m_count);
    double square = 0.0;
    for (std::size_t column = 0; column < row.size(); ++column) {
        m_mean[column] += (row[column] - m_mean[column]) / k;
        square += (row[column] - m_mean[column]) * (row[column] - m_mean[column]);
    }
    TedaStep step;
    step.limit = (m_m * m_m + 1.0) / (2.0 * k);
    if (m_count == 1)
        return step;
    m_variance = (k - 1.0) / k * m_variance + square / (k - 1.0);
    step.varies = m_variance > 0.0;
    if (step.varies)
        step.eccentricity = 0.5 * (1.0 / k + square / (k * m_variance));
    return step;
}

} // namespace baseline::learn
