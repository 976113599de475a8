// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/block_watch.h"

#include <algorithm>
#include <cmath>

namespace baseline::learn {

bool BlockWatch::step(double value)
{
    if (!std::isfinite(value))
        return false;
    const auto limit = threshold();
    const bool isAbove = limit && value > *limit;
    m_isAlarmed = m_isAlarmed || isAbove;
    m_largest = m_inBlock == 0 ? value : std::max(m_largest, value);
    if (++m_inBlock == m_block)
        closeBlock();
    return isAbove;
}

void BlockWatch::closeBlock()
{
    if (m_law)
        ++m_judged;
    if (m_isAlarmed) {
        ++m_alarmed;
        if (m_pending || m_quietNeeded > 0)
            m_quietNeeded = quietBlocks;
        else
            m_pending = m_largest;
    } else if (m_quietNeeded > 0) {
        --m_quietNeeded;
        m_pending.reset();
    } else {
        if (m_pending)
            learn(*m_pending);
        m_pending.reset();
        learn(m_largest);
    }
    m_inBlock = 0;
    m_isAlarmed = false;
}

void BlockWatch::learn(double largest)
{
    if (m_maxima.size() == mostMaxima)
        m_maxima.erase(m_maxima.begin());
    m_maxima.push_back(largest);
    m_law.reset();
    if (m_maxima.size() < fewestMaxima)
        return;
    if (const auto law = fitExtremeValueLaw(m_maxima))
        m_law = *law;
}

std::optional<double> BlockWatch::threshold() const
{
    if (!m_law)
        return std::nullopt;
    return m_law->quantile(1.0 - m_risk);
}

} // namespace baseline::learn
