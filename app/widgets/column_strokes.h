// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>

#include <vector>

namespace baseline::widgets {

/// A signal denser than the pixels: one upright stroke a pixel column from its largest to its smallest value, lengthened
/// to meet the stroke before. Filled rectangles in device pixels are the raster engine's quickest path. Keeps its memory
/// between paints.
class ColumnStrokes {
public:
    /// `thickness` in device pixels.
    void begin(int thickness);
    /// The column of device pixel `x`, from row `high` down to row `low`; rows count downwards. `hasGap`: a sample in it
    /// was lost, so that the next stroke does not reach back to it.
    void add(int x, int high, int low, bool hasGap);
    /// Nothing stands in the next column.
    void skip() { m_joined = false; }
    /// `painter` is scaled to device pixels.
    void paint(QPainter& painter, const QColor& colour) const;

private:
    std::vector<QRect> m_strokes;
    int m_thickness = 1;
    int m_previousHigh = 0;
    int m_previousLow = 0;
    bool m_joined = false;
};

} // namespace baseline::widgets
