// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/rank_threshold.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace baseline::learn {

Result<RankThreshold> RankThreshold::make(const RankThresholdSettings& settings)
{
    const auto invalid = [](const char* subject, const char* detail) {
        return Error{Error::Code::InvalidArgument, detail, subject};
    };
    if (settings.window < 2)
        return invalid("window", "a window has at least two values");
    if (!(settings.gamma > 0.0) || !std::isfinite(settings.gamma))
        return invalid("gamma", "gamma is above 0");
    if (settings.rank == 0 || settings.rank > settings.window)
        return invalid("rank", "a rank lies within the window");
    if (settings.smoothed == 0 || settings.smoothed > settings.window)
        return invalid("smoothed", "the smoothed values lie within the window");
    if (!(settings.forget >= 0.0 && settings.forget < 1.0))
        return invalid("forget", "forgetting lies between 0 and 1");
    if (!(settings.regimeShare >= 0.0 && settings.regimeShare < 1.0))
        return invalid("regime share", "a share of 1 is never exceeded");
    return RankThreshold(settings);
}

RankVerdict RankThreshold::step(double value)
{
    if (!std::isfinite(value))
        return {};
    m_newest.push_back(value);
    if (m_newest.size() > m_settings.smoothed)
        m_newest.pop_front();
    const double judged = std::accumulate(m_newest.begin(), m_newest.end(), 0.0) / static_cast<double>(m_newest.size());
    if (m_settings.asPublished)
        learn(value);
    RankVerdict verdict;
    if (isFull()) {
        verdict.isOutlier = isBeyond(judged);
        m_share = m_settings.forget * m_share + (verdict.isOutlier ? 1.0 - m_settings.forget : 0.0);
        verdict.isRegimeChange = m_share > m_settings.regimeShare;
        if (verdict.isRegimeChange)
            m_share = 0.0;
    }
    if (!m_settings.asPublished)
        learn(value);
    return verdict;
}

bool RankThreshold::isBeyond(double judged) const
{
    const std::size_t half = m_sorted.size() / 2;
    double middle = 0.0;
    if (!m_settings.asPublished)
        middle = m_sorted.size() % 2 == 1 ? m_sorted[half] : 0.5 * (m_sorted[half - 1] + m_sorted[half]);
    const double high = m_sorted[m_sorted.size() - m_settings.rank] - middle;
    const double low = middle - m_sorted[m_settings.rank - 1];
    return judged - middle > m_settings.gamma * high || middle - judged > m_settings.gamma * low;
}

void RankThreshold::learn(double value)
{
    if (isFull()) {
        m_sorted.erase(std::ranges::lower_bound(m_sorted, m_order.front()));
        m_order.pop_front();
    }
    m_order.push_back(value);
    m_sorted.insert(std::ranges::upper_bound(m_sorted, value), value);
}

} // namespace baseline::learn
