// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"
#include "app/widgets/theme.h"
#include "core/base/units.h"

#include <QChartView>

class QValueAxis;

namespace baseline::widgets {

/// A plot with two axes of Qt Charts, cached as pictures, and one graphics item in which a derived class draws its
/// data. Filling a QLineSeries each frame would cost ten times as much, because Qt Charts strokes every series to find
/// its hit shape. GUI thread only.
class PlotView : public QChartView {
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);

    /// The time that the last paint of the whole view took; zero before the first.
    Seconds lastPaintDuration() const { return m_lastPaint; }

    /// The rectangle inside the axes, in viewport pixels.
    QRectF plotRectangle() const;
    /// The viewport pixel of a value, and back.
    QPointF toPixel(QPointF value) const;
    QPointF toValue(QPointF pixel) const;

public slots:
    /// Asks for a file name and saves the plot there; a failure is told in a message box.
    void savePictureAs();
    void copyPicture();

protected:
    /// Draws the data, clipped to `area` unless the derived class lifts the clip.
    virtual void paintPlot(QPainter& painter, const QRectF& area) = 0;
    /// The text under the pointer at a value, empty for none.
    virtual QString readout(QPointF value) const;
    virtual void themeChanged();

    const Theme& theme() const { return m_theme; }
    AxisRange xRange() const;
    AxisRange yRange() const;
    void setXRange(AxisRange range);
    void setYRange(AxisRange range);
    /// Written after each number of the axis.
    void setXUnit(const QString& unit);
    /// Below the x axis, and above the y axis.
    void setXTitle(const QString& title);
    void setYTitle(const QString& title);
    void setYAxisVisible(bool visible);
    /// Room left of the plot when the y axis is not visible.
    void setLeftMargin(int pixels);
    /// A row of `height` pixels above the plot, for a legend.
    void setTopMargin(int pixels);
    void updatePlot();

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Item;

    void paintOver(QPainter& painter);
    void layoutTicks();
    void recolour();

    Theme m_theme;
    QValueAxis* m_x;
    QValueAxis* m_y;
    Item* m_item;
    QString m_xUnit;
    QString m_yTitle;
    int m_leftMargin = 0;
    int m_topMargin = 0;
    QPointF m_pointer{-1.0, -1.0};
    Seconds m_lastPaint{0.0};
};

} // namespace baseline::widgets
