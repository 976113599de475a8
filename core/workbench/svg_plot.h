// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <vector>

namespace baseline::workbench {

/// The range of an axis with its title and unit. An empty range, or one that is not finite, is widened to something that can
/// be drawn.
struct PlotAxis {
    double low = 0.0;
    double high = 1.0;
    QString title = {};
    bool hasTicks = true;
};

/// One plot as the text of an SVG picture, in light colours for paper: axes with round ticks, lines, bars and markers.
/// Values outside the axes are drawn at their edges, values that are not finite not at all. Needs no Gui.
class SvgPlot {
public:
    /// Size in CSS pixels (96 an inch). `description`: what a screen reader says.
    SvgPlot(double width, double height, PlotAxis x, PlotAxis y, const QString& description);

    void line(const std::vector<QPointF>& points, const char* colour, double width = 1.6, bool dashed = false);
    void dot(QPointF point, const char* colour);
    /// A filled box between two corners.
    void box(QPointF from, QPointF to, const char* colour, double opacity = 1.0);
    /// Upright line from low to high of a value of x.
    void stroke(double x, double low, double high, const char* colour, double width);
    /// A dashed line across the plot with a word at its end.
    void markX(double x, const QString& word, const char* colour);
    void markY(double y, const QString& word, const char* colour);
    /// Colours explained above the plot, from left to right.
    void legend(const QString& word, const char* colour);

    /// The whole <svg> element.
    QString text() const;

private:
    double placeX(double value) const;
    double placeY(double value) const;
    void axes();
    void word(double x, double y, const QString& text, const char* anchor, const char* colour);

    double m_width;
    double m_height;
    PlotAxis m_x;
    PlotAxis m_y;
    QString m_description;
    QString m_shapes;
    double m_legendEnd;
};

} // namespace baseline::workbench
