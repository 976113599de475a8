// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/service_watch.h"

#include <algorithm>
#include <cmath>

namespace baseline::evaluate {

void ServiceWatch::Bets::add(double p, double t)
{
    capital = (capital + 1.0 / (t * (t + 1.0))) * driftGain(p);
}

ServiceWatch::ServiceWatch(std::vector<double> calibration, double eps, std::uint64_t seed)
    : m_kept(std::move(calibration)), m_random(seed), m_limit(2.0 / eps)
{
    std::erase_if(m_kept, [](double score) { return !std::isfinite(score); });
    std::ranges::sort(m_kept);
}

void ServiceWatch::add(double score)
{
    if (!std::isfinite(score))
        return;
    const auto [low, high] = std::ranges::equal_range(m_kept, score);
    const auto above = static_cast<double>(m_kept.end() - high);
    const auto equal = static_cast<double>(high - low);
    const double all = static_cast<double>(m_kept.size()) + 1.0;
    // Its place among its equals is drawn, itself being one of them: p is uniform then, and 1 - p as well.
    const double p = (above + (1.0 - m_random.unit()) * (equal + 1.0)) / all;
    ++m_watched;
    const auto t = static_cast<double>(m_watched);
    m_higher.add(p, t);
    m_lower.add(std::max(1.0 - p, 0x1.0p-53), t);
    const double waiting = 1.0 / (t + 1.0);
    if (m_drift == Drift::None && m_higher.capital + waiting >= m_limit)
        m_drift = Drift::Higher;
    else if (m_drift == Drift::None && m_lower.capital + waiting >= m_limit)
        m_drift = Drift::Lower;
    if (m_kept.size() >= mostKept)
        m_kept.erase(m_kept.begin() + static_cast<std::ptrdiff_t>(m_random.below(m_kept.size())));
    m_kept.insert(std::ranges::upper_bound(m_kept, score), score);
}

} // namespace baseline::evaluate
