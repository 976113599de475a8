// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <cstddef>

class QPainter;

namespace baseline::widgets {

/// Draws a spectrum as a line through points in pixels, from the left to the right; the only one of a plot with a surface
/// below it. `lines`: how many the plot has. Lines that go up and down over most of the height are drawn without smooth
/// edges: those would take longer than a frame.
void paintSpectrumLine(QPainter& painter, const QRectF& area, const QList<QPointF>& line, const QColor& colour,
                       std::size_t lines);

} // namespace baseline::widgets
