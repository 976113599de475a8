// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plot_view.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/plot_overlay.h"

#include <QChart>
#include <QElapsedTimer>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace baseline::widgets {
namespace {

// A number needs about so many pixels to stand clear of its neighbours.
int ticksAcross(double width) { return static_cast<int>(width / 55.0); }
int ticksDown(double height) { return static_cast<int>(height / 34.0); }

} // namespace

/// The one item that shows the data: it spans the chart and calls its view back.
class PlotView::Item final : public QGraphicsItem {
public:
    Item(PlotView& view, QGraphicsItem* parent) : QGraphicsItem(parent), m_view(view) { setZValue(1000.0); }

    QRectF boundingRect() const override { return m_view.chart()->rect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_view.paintOver(*painter); }
    void sizeWillChange() { prepareGeometryChange(); }

private:
    PlotView& m_view;
};

PlotView::PlotView(QWidget* parent)
    : QChartView(parent), m_theme(currentTheme()), m_x(new QValueAxis(chart())), m_y(new QValueAxis(chart())),
      m_item(std::make_unique<Item>(*this, chart()).release()) // the chart, its parent item, owns it
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setLineVisible(false);
        axis->setLabelsFont(interfaceFont(11));
        axis->setTitleVisible(false);
    }
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus); // the keyboard reaches the menu that saves the picture
    // The brush below fills every pixel, so what lies underneath need not be painted each frame.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    setAxisRange(*m_x, m_xRange, 2);
    setAxisRange(*m_y, m_yRange, 2);
    recolour();
}

PlotView::~PlotView() = default;

QPointF PlotView::toPixel(QPointF value) const
{
    const QRectF area = plotRectangle();
    return QPointF(area.left() + (value.x() - m_xRange.low) / m_xRange.span() * area.width(),
                   area.bottom() - (value.y() - m_yRange.low) / m_yRange.span() * area.height());
}

QPointF PlotView::toValue(QPointF pixel) const
{
    const QRectF area = plotRectangle();
    return QPointF(m_xRange.low + (pixel.x() - area.left()) / area.width() * m_xRange.span(),
                   m_yRange.low + (area.bottom() - pixel.y()) / area.height() * m_yRange.span());
}

void PlotView::setXRange(AxisRange range)
{
    if (range == m_xRange || !isDrawable(range))
        return;
    m_xRange = range;
    if (!m_x->isVisible()) {
        updatePlot();
        return;
    }
    setAxisRange(*m_x, range, ticksAcross(plotRectangle().width()));
    arrange();
}

void PlotView::setYRange(AxisRange range)
{
    if (range == m_yRange || !isDrawable(range))
        return;
    m_yRange = range;
    if (!m_y->isVisible()) {
        updatePlot();
        return;
    }
    setAxisRange(*m_y, range, ticksDown(plotRectangle().height()));
    arrange();
}

void PlotView::setXUnit(const QString& unit)
{
    m_xUnit = unit;
    arrange();
}

void PlotView::setXTitle(const QString& title)
{
    m_xTitle = title;
    arrange();
}

void PlotView::setYTitle(const QString& title)
{
    m_yTitle = title;
    arrange();
}

void PlotView::setNumbers(AxisNumbers x, AxisNumbers y)
{
    m_xNumbers = x;
    m_yNumbers = y;
    arrange();
}

void PlotView::hideYAxis(int margin)
{
    m_hiddenYMargin = margin;
    m_y->setVisible(false);
    arrange();
}

void PlotView::showYAxis()
{
    m_hiddenYMargin = -1;
    setAxisRange(*m_y, m_yRange, ticksDown(plotRectangle().height()));
    m_y->setVisible(true);
    arrange();
}

void PlotView::hideXAxis()
{
    m_x->setVisible(false);
    arrange();
}

void PlotView::setLegend(std::vector<LegendEntry> entries)
{
    m_legend.setEntries(std::move(entries));
    arrange();
}

void PlotView::updatePlot()
{
    m_item->update();
}

PlotTable PlotView::plotTable() const
{
    return {};
}

void PlotView::addOverlay(PlotOverlay* overlay)
{
    m_overlays.push_back(overlay);
    updatePlot();
}

void PlotView::removeOverlay(PlotOverlay* overlay)
{
    std::erase(m_overlays, overlay);
    updatePlot();
}

/// Places the axes: room for a head above, for numbers (and a title) below, for numbers at the left. The plot area is
/// set by hand because Qt Charts' own layout moves it with each change of a number's width.
void PlotView::arrange()
{
    const QFontMetricsF metrics(m_y->labelsFont());
    const qreal titleWidth = m_yTitle.isEmpty() ? 0.0 : metrics.horizontalAdvance(m_yTitle) + 16.0;
    const int rows = m_legend.rowCount(interfaceFont(11), width() - 16.0, titleWidth);
    const qreal top = 8.0 + Legend::rowHeight * std::max(rows, m_yTitle.isEmpty() ? 0 : 1);
    const qreal bottom = 24.0 + (m_xTitle.isEmpty() ? 0.0 : 16.0);
    const qreal areaHeight = std::max(10.0, height() - top - bottom);
    if (m_y->isVisible())
        fitTicks(*m_y, m_yRange, ticksDown(areaHeight), QString(), m_yNumbers);
    m_textScale = textScale();
    const qreal left = m_hiddenYMargin >= 0 ? scaledPixels(m_hiddenYMargin) : widestLabel(*m_y) + 12.0;
    const qreal right = 24.0; // half of the last number
    const qreal areaWidth = std::max(10.0, width() - left - right);
    if (m_x->isVisible())
        fitTicks(*m_x, m_xRange, ticksAcross(areaWidth), m_xUnit, m_xNumbers);
    m_area = QRectF(left, top, areaWidth, areaHeight);
    placeAxes();
    m_cachedItems = 0; // new pictures at the next paint
    m_item->update();
}

/// Qt Charts moves its axes and their numbers only when a layout finds the plot area where it already is: so the layout
/// runs at once, for the size that the chart has by now. Without it a plot that was filled while hidden keeps the axes of
/// its old size, or has none of their numbers.
void PlotView::placeAxes()
{
    chart()->setPlotArea(m_area);
    chart()->layout()->invalidate();
    chart()->layout()->activate();
}

void PlotView::recolour()
{
    m_theme = currentTheme();
    setBackgroundBrush(m_theme.card);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setGridLinePen(QPen(m_theme.line, 1.0));
        axis->setLabelsColor(m_theme.dimText);
    }
    themeChanged();
    updatePlot();
}

void PlotView::themeChanged() {}

void PlotView::paintMargin(QPainter&, const QRectF&) {}

QString PlotView::readout(QPointF) const
{
    return {};
}

/// The axes change rarely and are drawn from pictures; Qt Charts makes new items for new ticks, so the count tells.
void PlotView::cacheAxes()
{
    const QList<QGraphicsItem*> items = scene()->items();
    if (items.size() == m_cachedItems)
        return;
    m_cachedItems = items.size();
    for (QGraphicsItem* item : items) {
        if (item == m_item || item == chart())
            continue;
        item->setCacheMode(QGraphicsItem::NoCache); // drops the picture of a number that was hidden while it changed
        item->setCacheMode(QGraphicsItem::DeviceCoordinateCache);
    }
}

void PlotView::paintOver(QPainter& painter)
{
    const QRectF area = plotRectangle();
    painter.setFont(interfaceFont(11));
    painter.save();
    painter.setClipRect(area.adjusted(0.0, -2.0, 0.0, 2.0)); // a line on the limit of an axis is seen whole
    paintPlot(painter, area);
    painter.restore();
    painter.save();
    paintMargin(painter, area);
    painter.restore();
    for (PlotOverlay* overlay : m_overlays) {
        painter.save();
        overlay->paintOverlay(painter, area);
        painter.restore();
    }
    paintHead(painter, area);
    paintReadout(painter, area);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
    }
}

void PlotView::paintHead(QPainter& painter, const QRectF& area) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(m_theme.dimText);
    const qreal baseline = 0.5 * (Legend::rowHeight + metrics.ascent() - metrics.descent());
    painter.drawText(QPointF(8.0, baseline), m_yTitle);
    const qreal indent = m_yTitle.isEmpty() ? 0.0 : metrics.horizontalAdvance(m_yTitle) + 16.0;
    m_legend.paint(painter, QRectF(8.0, 0.0, width() - 16.0, area.top()), indent, m_theme.text);
    painter.setPen(m_theme.dimText);
    painter.drawText(QRectF(area.left(), height() - 16.0, area.width(), 16.0), Qt::AlignCenter, m_xTitle);
}

void PlotView::paintReadout(QPainter& painter, const QRectF& area) const
{
    const QString text = area.contains(m_pointer) ? readout(toValue(m_pointer)) : QString();
    if (!text.isEmpty())
        paintNote(painter, m_pointer, text);
}

void PlotView::paintNote(QPainter& painter, QPointF pixel, const QString& text) const
{
    const QFontMetricsF metrics(painter.font());
    QRectF box = metrics.boundingRect(QRectF(0.0, 0.0, 400.0, 200.0), Qt::AlignLeft, text).adjusted(-7, -4, 7, 4);
    // Beside the pointer, and always inside the view.
    box.moveTopLeft(pixel + QPointF(12.0, 12.0));
    box.moveLeft(std::min(box.left(), width() - box.width() - 2.0));
    if (box.bottom() > height() - 2.0)
        box.moveBottom(std::max(pixel.y() - 8.0, box.height() + 2.0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.line, 1.0));
    painter.setBrush(m_theme.card);
    painter.drawRoundedRect(box, 5.0, 5.0);
    painter.setPen(m_theme.text);
    painter.drawText(box.adjusted(7, 4, -7, -4), Qt::AlignLeft, text);
}

void PlotView::paintEvent(QPaintEvent* event)
{
    cacheAxes();
    QElapsedTimer timer;
    timer.start();
    QChartView::paintEvent(event);
    m_lastPaint = Seconds(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    m_item->sizeWillChange();
    QChartView::resizeEvent(event);
    arrange();
}

void PlotView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    recolour();
    if (m_textScale != textScale())
        arrange();
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    m_pointer = event->position();
    updatePlot();
}

void PlotView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_pointer = QPointF(-1.0, -1.0);
    updatePlot();
}

void PlotView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    updatePlot();
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    updatePlot();
}

} // namespace baseline::widgets
