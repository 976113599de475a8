// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"
#include "app/widgets/axis_layout.h"
#include "app/widgets/key_uses.h"
#include "app/widgets/legend.h"
#include "app/widgets/plot_table.h"
#include "app/widgets/theme.h"
#include "core/base/units.h"

#include <QChartView>

class QValueAxis;

namespace baseline::widgets {

class PlotOverlay;

/// A plot with two axes of Qt Charts, cached as pictures, and one graphics item in which a derived class draws its
/// data. Filling a QLineSeries each frame would cost several times as much, because Qt Charts strokes every series to
/// find its hit shape. The context menu and keys (Ctrl+E, Ctrl+C, Ctrl+Shift+C) export and copy the picture and the numbers. GUI
/// thread only.
class PlotView : public QChartView, public KeyTeller {
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);
    ~PlotView() override;

    /// The time that the last paint of the whole view took; zero before the first. For measurements.
    Seconds lastPaintDuration() const { return m_lastPaint; }

    /// The rectangle inside the axes, in viewport pixels.
    QRectF plotRectangle() const { return m_area; }
    /// The viewport pixel of a value, and back.
    QPointF toPixel(QPointF value) const;
    QPointF toValue(QPointF pixel) const;
    AxisRange xRange() const { return m_xRange; }
    AxisRange yRange() const { return m_yRange; }

    /// What is shown, as numbers; empty: nothing can be exported but the picture.
    virtual PlotTable plotTable() const;
    QList<KeyUses> keyUses() const override;

    /// Draws over the data from now on; see PlotOverlay for who keeps it.
    void addOverlay(PlotOverlay* overlay);
    void removeOverlay(PlotOverlay* overlay);

    QSize sizeHint() const override { return QSize(320, 220); }
    QSize minimumSizeHint() const override { return QSize(140, 100); }

public slots:
    /// Asks for a file name and saves the plot there, as .png, .svg or .csv; a failure is told in a message box.
    void exportAs();
    void copyPicture();
    /// For a spreadsheet: columns apart by tabs. Nothing happens while plotTable() is empty.
    void copyNumbers();
    /// To be called when what an overlay or a derived class draws has changed.
    void updatePlot();

protected:
    /// Draws the data; `area` is the plot's rectangle, and the painter is clipped to it.
    virtual void paintPlot(QPainter& painter, const QRectF& area) = 0;
    /// Draws what stands outside the axes, such as the names of lanes; not clipped.
    virtual void paintMargin(QPainter& painter, const QRectF& area);
    /// The text shown while the pointer is at a value, empty for none.
    virtual QString readout(QPointF value) const;
    /// A box with text beside a viewport pixel, always inside the view: what readout() says is shown in one.
    void paintNote(QPainter& painter, QPointF pixel, const QString& text) const;
    virtual void themeChanged();

    const Theme& theme() const { return m_theme; }
    void setXRange(AxisRange range);
    void setYRange(AxisRange range);
    /// Written after each number of the axis, as in "0.2 s".
    void setXUnit(const QString& unit);
    /// Below the x axis, and above the y axis (with its unit).
    void setXTitle(const QString& title);
    void setYTitle(const QString& title);
    void setNumbers(AxisNumbers x, AxisNumbers y);
    /// Without its numbers, the y axis leaves `margin` pixels at the left; changes of the range then cost nothing but a
    /// repaint.
    void hideYAxis(int margin);
    void showYAxis();
    /// For a view that draws an x axis itself, such as one with times of day: changes of the range then cost nothing but
    /// a repaint, where Qt Charts needs a layout.
    void hideXAxis();
    /// Entries of the row above the plot.
    void setLegend(std::vector<LegendEntry> entries);

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Item;

    void paintOver(QPainter& painter);
    void paintHead(QPainter& painter, const QRectF& area) const;
    void paintReadout(QPainter& painter, const QRectF& area) const;
    void arrange();
    void placeAxes();
    void recolour();
    void cacheAxes();

    Theme m_theme;
    QValueAxis* m_x;
    QValueAxis* m_y;
    Item* m_item;
    QRectF m_area{0.0, 0.0, 100.0, 100.0};
    AxisRange m_xRange;
    AxisRange m_yRange;
    Legend m_legend;
    QString m_xUnit;
    QString m_xTitle;
    QString m_yTitle;
    AxisNumbers m_xNumbers{};
    AxisNumbers m_yNumbers{};
    int m_hiddenYMargin = -1; ///< pixels at the usual size of texts; -1: the y axis is visible
    double m_textScale = 1.0; ///< that it was arranged for
    qsizetype m_cachedItems = 0;
    QPointF m_pointer{-1.0, -1.0};
    Seconds m_lastPaint{0.0};
    std::vector<PlotOverlay*> m_overlays;
};

} // namespace baseline::widgets
