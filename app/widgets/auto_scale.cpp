// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/auto_scale.h"

#include <algorithm>
#include <cmath>

namespace baseline::widgets {

bool isDrawable(const AxisRange& range)
{
    constexpr double largest = 1e60; // whose ticks still can be written
    constexpr double closest = 1e-9; // of the ends; a hundred ticks between them are a thousand times what a double tells apart
    const double size = std::max(std::abs(range.low), std::abs(range.high));
    constexpr double smallest = 1e-30;
    return size < largest && range.span() > std::max(smallest, closest * size);
}

double niceStep(double value)
{
    if (!(value > 0.0) || !std::isfinite(value))
        return 1.0;
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        // A hair of slack, so that 0.30000000000000004 / 3 still gives 0.1.
        if (value <= factor * decade * (1.0 + 1e-9))
            return factor * decade;
    }
    return 10.0 * decade;
}

double tickStep(double span, int maximumTicks)
{
    return niceStep(span / std::max(1, maximumTicks));
}

AutoScale::AutoScale(double minimumSpan, int patience) : m_minimumSpan(minimumSpan), m_patience(patience) {}

AxisRange AutoScale::fitted(double low, double high) const
{
    if (high - low < m_minimumSpan) {
        const double centre = 0.5 * (low + high);
        low = centre - 0.5 * m_minimumSpan;
        high = centre + 0.5 * m_minimumSpan;
    }
    const double step = niceStep((high - low) / 8.0);
    return {std::floor(low / step) * step, std::ceil(high / step) * step};
}

AxisRange AutoScale::update(double low, double high)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high)
        return m_range;
    const AxisRange wanted = fitted(low, high);
    if (!m_hasRange) {
        m_hasRange = true;
        m_quietUpdates = 0;
        m_range = wanted;
    } else if (low < m_range.low || high > m_range.high) {
        // Room for what was there before as well, so that a growing swing does not rescale at every update.
        m_quietUpdates = 0;
        m_range = fitted(std::min(low, m_range.low), std::max(high, m_range.high));
    } else if (wanted.span() <= 0.5 * m_range.span()) {
        if (++m_quietUpdates >= m_patience) {
            m_quietUpdates = 0;
            m_range = wanted;
        }
    } else {
        m_quietUpdates = 0;
    }
    return m_range;
}

void AutoScale::reset()
{
    m_hasRange = false;
    m_quietUpdates = 0;
    m_range = {};
}

} // namespace baseline::widgets
