// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/column_strokes.h"

#include <algorithm>

namespace baseline::widgets {

void ColumnStrokes::begin(int thickness)
{
    m_strokes.clear();
    m_thickness = thickness;
    m_joined = false;
}

void ColumnStrokes::add(int x, int high, int low, bool hasGap)
{
    const int top = m_joined ? std::min(high, m_previousLow) : high;
    const int bottom = m_joined ? std::max(low, m_previousHigh) : low;
    m_strokes.emplace_back(x, top, m_thickness, bottom - top + m_thickness);
    m_previousHigh = high;
    m_previousLow = low;
    m_joined = !hasGap;
}

void ColumnStrokes::paint(QPainter& painter, const QColor& colour) const
{
    painter.setBrush(colour);
    painter.drawRects(m_strokes.data(), static_cast<int>(m_strokes.size()));
}

} // namespace baseline::widgets
