// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "stream/peak_law.h"

#include "numeric/exponential.h"
#include "numeric/logarithm.h"

namespace baseline {

namespace {

constexpr float lnOf10 = 2.30258509F;

float naturalLog(float x)
{
    return lnOf10 * exactLog10(x);
}

} // namespace

void PeakLaw::start(uint32_t count)
{
    m_count = count < 2 ? 2 : count > maxPeaks ? maxPeaks : count;
    m_held = 0;
    m_next = 0;
    m_shape = 0.0F;
    m_logScale = 0.0F;
    m_quality = 0.0F;
    float sum = 0.0F;
    for (uint32_t i = 0; i < m_count; ++i) {
        const float below = (static_cast<float>(i) + 0.5F) / static_cast<float>(m_count);
        m_positions[i] = naturalLog(-naturalLog(1.0F - below));
        sum += m_positions[i];
    }
    m_meanPosition = sum / static_cast<float>(m_count);
    m_squares = 0.0F;
    for (uint32_t i = 0; i < m_count; ++i) {
        m_positions[i] -= m_meanPosition;
        m_squares += m_positions[i] * m_positions[i];
    }
}

void PeakLaw::add(float y)
{
    m_peaks[m_next] = y;
    m_next = m_next + 1 == m_count ? 0 : m_next + 1;
    if (m_held < m_count)
        ++m_held;
    if (m_held == m_count)
        fit();
}

/// Least squares of the positions on log10 y, so that the slope over ln 10 is the shape.
void PeakLaw::fit()
{
    float sorted[maxPeaks] = {};
    for (uint32_t i = 0; i < m_count; ++i) {
        uint32_t at = i;
        for (; at > 0 && sorted[at - 1] > m_peaks[i]; --at)
            sorted[at] = sorted[at - 1];
        sorted[at] = m_peaks[i];
    }
    if (sorted[0] == sorted[m_count - 1]) {
        m_quality = 1.0F;
        m_shape = 0.0F;
        m_logScale = exactLog10(sorted[0]);
        return;
    }
    float sum = 0.0F;
    for (uint32_t i = 0; i < m_count; ++i) {
        sorted[i] = exactLog10(sorted[i]);
        sum += sorted[i];
    }
    const float mean = sum / static_cast<float>(m_count);
    float squares = 0.0F;
    float products = 0.0F;
    for (uint32_t i = 0; i < m_count; ++i) {
        const float apart = sorted[i] - mean;
        squares += apart * apart;
        products += apart * m_positions[i];
    }
    // Peaks that differ in their last bits only may have one logarithm: as good as equal.
    if (squares <= 0.0F || products <= 0.0F) {
        m_quality = 1.0F;
        m_shape = 0.0F;
        m_logScale = mean;
        return;
    }
    const float slope = products / squares;
    const float quality = slope * products / m_squares;
    m_quality = quality < 1.0F ? quality : 1.0F; // rounding alone may exceed it
    m_shape = slope / lnOf10;
    m_logScale = mean - m_meanPosition / slope;
}

bool PeakLaw::isBeyond(float y, float logLimit) const
{
    if (!isFitted() || !(y > 0.0F))
        return false;
    const float beyondScale = exactLog10(y) - m_logScale;
    return m_shape > 0.0F ? m_shape * lnOf10 * beyondScale > logLimit : beyondScale > 0.0F;
}

float PeakLaw::quantile(float logLimit) const
{
    const float beyondScale = m_shape > 0.0F ? logLimit / m_shape : 0.0F;
    return exactExp(lnOf10 * m_logScale + beyondScale);
}

} // namespace baseline
