// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/contribution_view.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {

namespace {

constexpr int nameMargin = 126; ///< pixels for "y 119–178 Hz" and a gap
constexpr double textGap = 6.0;

} // namespace

ContributionView::ContributionView(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("What contributed"));
    setXTitle(tr("share of the whole, %"));
    hideYAxis(nameMargin);
    setXRange({0.0, 100.0});
    setYRange({0.0, static_cast<double>(mostBars)});
}

void ContributionView::setBars(std::vector<ContributionBar> bars)
{
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    for (ContributionBar& bar : m_bars)
        bar.share = std::isfinite(bar.share) ? std::clamp(bar.share, 0.0, 1.0) : 0.0;
    double largest = 0.1;
    for (const ContributionBar& bar : m_bars)
        largest = std::max(largest, bar.share);
    // Room behind the longest bar for its text.
    setXRange({0.0, std::min(100.0, std::ceil(largest * 10.0) * 10.0) * 1.25});
    fitRows();
    updatePlot();
}

/// No more rows than have the height of their text.
void ContributionView::fitRows()
{
    const double text = QFontMetricsF(interfaceFont(11)).height();
    const double room = std::floor(plotRectangle().height() / text);
    m_rows = static_cast<std::size_t>(std::clamp(room, 1.0, static_cast<double>(mostBars)));
    setYRange({0.0, static_cast<double>(std::min(std::max<std::size_t>(m_bars.size(), 3), m_rows))});
}

void ContributionView::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    fitRows();
}

QRectF ContributionView::barAt(std::size_t index) const
{
    const double top = yRange().high - static_cast<double>(index) - 0.18;
    const QRectF bar(toPixel(QPointF(0.0, top)), toPixel(QPointF(100.0 * m_bars[index].share, top - 0.64)));
    return bar.normalized();
}

void ContributionView::paintPlot(QPainter& painter, const QRectF& area)
{
    for (std::size_t i = 0; i < shown(); ++i) {
        QRectF bar = barAt(i);
        bar.setWidth(std::max(bar.width(), 1.5)); // a share of next to nothing is still there
        QColor colour = theme().series(m_bars[i].colour);
        colour.setAlpha(190);
        painter.fillRect(bar, colour);
        painter.setPen(theme().text);
        // Behind the bar; inside its end where the plot is too narrow for that.
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(m_bars[i].change);
        const double left = bar.right() + textGap + width <= area.right() ? bar.right() + textGap
                                                                          : bar.right() - textGap - width;
        painter.drawText(QRectF(left, bar.top(), width + 1.0, bar.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                         m_bars[i].change);
    }
}

void ContributionView::paintMargin(QPainter& painter, const QRectF& area)
{
    painter.setPen(theme().text);
    for (std::size_t i = 0; i < shown(); ++i) {
        const QRectF bar = barAt(i);
        const QRectF place(area.left() - nameMargin + textGap, bar.top(), nameMargin - 2.0 * textGap, bar.height());
        const QString name = QFontMetricsF(painter.font()).elidedText(m_bars[i].name, Qt::ElideRight, place.width());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextDontClip, name);
    }
}

QString ContributionView::readout(QPointF value) const
{
    const double row = std::floor(yRange().high - value.y());
    if (!(row >= 0.0) || row >= static_cast<double>(shown()))
        return {};
    return m_bars[static_cast<std::size_t>(row)].details;
}

PlotTable ContributionView::plotTable() const
{
    if (m_bars.empty())
        return {};
    PlotColumn names{tr("Feature")};
    PlotColumn shares{tr("Share"), QStringLiteral("%")};
    PlotColumn changes{tr("Change")};
    for (const ContributionBar& bar : m_bars) {
        names.words.append(bar.name);
        shares.values.push_back(100.0 * bar.share);
        changes.words.append(bar.change);
    }
    return {{std::move(names), std::move(shares), std::move(changes)}};
}

} // namespace baseline::widgets
