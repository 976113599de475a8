// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "stream/extreme_value.h"

#include "numeric/finite.h"

#include <math.h>

namespace baseline {

namespace {

// Beyond, a float count would stop: a new value then weighs a millionth.
constexpr uint32_t mostInliers = 1000000;

} // namespace

bool isSound(const ExtremeValueSettings& settings)
{
    return settings.gamma >= 1.8F && isFinite(settings.gamma) && isFinite(settings.logLimit) && settings.n >= 2
           && settings.n <= maxPeaks && settings.m >= 2 && settings.m <= maxCollective && settings.forget >= 0.0F
           && settings.forget < 1.0F;
}

void ExtremeValueDetector::start(const ExtremeValueSettings& settings)
{
    m_settings = settings;
    m_inliers = 0;
    m_mean = 0.0F;
    m_variance = 0.0F;
    m_bound = 0.0F;
    Side* const sides[] = {&m_high, &m_low};
    for (Side* side : sides) {
        side->law.start(settings.n);
        side->peak = 0.0F;
        side->isOutlier = false;
        side->lastOutlier = 0.0F;
    }
    m_lastWasHigh = true;
    m_outliers = 0;
    m_nextTime = 0;
    m_latched = false;
    m_lastTime = 0;
}

/// Welford's step, or that of a window that forgets.
void ExtremeValueDetector::learnInlier(float value)
{
    if (m_inliers < mostInliers)
        ++m_inliers;
    const float even = 1.0F / static_cast<float>(m_inliers);
    const float share = even < m_settings.forget ? m_settings.forget : even;
    const float apart = value - m_mean;
    m_mean += share * apart;
    m_variance = (1.0F - share) * (m_variance + share * apart * apart);
    // Values near the largest float overflow their squares: such a signal has no bounds until it restarts.
    if (!isFinite(m_variance) || !isFinite(m_mean)) {
        m_inliers = 0;
        m_mean = 0.0F;
        m_variance = 0.0F;
    }
    m_bound = m_settings.gamma * sqrtf(m_variance);
}

/// The end of an excursion: a peak that was no outlier is learned.
void ExtremeValueDetector::close(Side& side)
{
    if (side.peak > 0.0F && !side.isOutlier)
        side.law.add(side.peak);
    side.peak = 0.0F;
    side.isOutlier = false;
}

void ExtremeValueDetector::note(uint64_t now)
{
    m_times[m_nextTime] = now;
    m_nextTime = m_nextTime + 1 == m_settings.m ? 0 : m_nextTime + 1;
    if (m_outliers < m_settings.m)
        ++m_outliers;
    m_lastTime = now;
    if (m_outliers < m_settings.m)
        return;
    const uint64_t first = m_times[m_nextTime]; // the oldest of M
    m_latched = m_latched || now - first <= static_cast<uint64_t>(m_settings.t) * (m_settings.m - 1);
}

/// Latched until no outlier has come for 2 T.
bool ExtremeValueDetector::isCollective(uint64_t now) const
{
    return m_latched && now - m_lastTime <= 2 * static_cast<uint64_t>(m_settings.t);
}

ExtremeVerdict ExtremeValueDetector::judge(Side& side, float beyond, uint64_t now)
{
    if (beyond > side.peak)
        side.peak = beyond;
    if (!side.law.isFitted())
        return ExtremeVerdict::Learning;
    if (!side.isOutlier && side.law.isBeyond(side.peak, m_settings.logLimit)) {
        side.isOutlier = true;
        note(now);
    }
    if (!side.isOutlier)
        return ExtremeVerdict::Normal;
    side.lastOutlier = side.peak;
    m_lastWasHigh = &side == &m_high;
    return ExtremeVerdict::Point;
}

ExtremeVerdict ExtremeValueDetector::step(float value, uint64_t milliseconds)
{
    if (!isFinite(value))
        return ExtremeVerdict::NoData;
    if (m_latched && !isCollective(milliseconds)) {
        m_latched = false;
        m_outliers = 0; // the next collective anomaly needs M outliers of its own
        m_nextTime = 0;
    }
    if (!hasBounds()) {
        learnInlier(value);
        return ExtremeVerdict::Learning;
    }
    const float above = value - upper();
    const float below = lower() - value;
    ExtremeVerdict verdict = ExtremeVerdict::Normal;
    if (!(above > 0.0F))
        close(m_high);
    if (!(below > 0.0F))
        close(m_low);
    if (above > 0.0F)
        verdict = judge(m_high, above, milliseconds);
    else if (below > 0.0F)
        verdict = judge(m_low, below, milliseconds);
    else
        learnInlier(value);
    return isCollective(milliseconds) ? ExtremeVerdict::Collective : verdict;
}

bool ExtremeValueDetector::acceptLast()
{
    Side& side = m_lastWasHigh ? m_high : m_low;
    if (!(side.lastOutlier > 0.0F))
        return false;
    side.law.add(side.lastOutlier);
    side.lastOutlier = 0.0F;
    return true;
}

} // namespace baseline
