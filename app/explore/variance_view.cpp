// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/variance_view.h"

#include "app/widgets/export_plot.h"
#include "app/widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace baseline::explore {

namespace {

// More bars than this are thinner than their figures.
constexpr std::size_t mostBars = 8;

} // namespace

VarianceView::VarianceView(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(110);
    setFocusPolicy(Qt::TabFocus); // the keyboard reaches the export
    setAccessibleName(tr("Variance of the principal components"));
}

double VarianceView::sumTo(std::size_t component) const
{
    return std::accumulate(m_shares.begin(), m_shares.begin() + static_cast<std::ptrdiff_t>(component) + 1, 0.0);
}

void VarianceView::setShares(std::vector<double> shares)
{
    m_shares = std::move(shares);
    QStringList words;
    for (std::size_t i = 0; i < std::min(mostBars, m_shares.size()); ++i)
        words.append(tr("component %1: %2 %, together %3 %")
                         .arg(i + 1)
                         .arg(QLocale().toString(100.0 * m_shares[i], 'f', 1),
                              QLocale().toString(100.0 * sumTo(i), 'f', 1)));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

widgets::PlotTable VarianceView::plotTable() const
{
    widgets::PlotColumn components{tr("Component")};
    widgets::PlotColumn shares{tr("Variance"), QStringLiteral("%")};
    widgets::PlotColumn sums{tr("Together"), QStringLiteral("%")};
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        components.values.push_back(static_cast<double>(i + 1));
        shares.values.push_back(100.0 * m_shares[i]);
        sums.values.push_back(100.0 * sumTo(i));
    }
    return {{std::move(components), std::move(shares), std::move(sums)}};
}

bool VarianceView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && widgets::isExportKey(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void VarianceView::contextMenuEvent(QContextMenuEvent* event)
{
    widgets::showExportMenu(*this, plotTable(), event->globalPos());
}

QList<widgets::KeyUses> VarianceView::keyUses() const
{
    return {widgets::exportKeyUses()};
}

void VarianceView::keyPressEvent(QKeyEvent* event)
{
    if (!widgets::handleExportKey(*event, *this, plotTable()))
        QWidget::keyPressEvent(event);
}

void VarianceView::paintSums(QPainter& painter, int bars, int top, int room) const
{
    const widgets::Theme theme = widgets::currentTheme();
    const int slot = width() / bars;
    QPolygonF line;
    for (int i = 0; i < bars; ++i)
        line.append(QPointF(i * slot + 0.5 * slot, top + (1.0 - sumTo(std::size_t(i))) * room));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.dimText, 1.5));
    painter.drawPolyline(line);
    for (int i = 1; i < bars; ++i) { // the first is its bar
        const QPointF& point = line[i];
        painter.setBrush(theme.dimText);
        painter.drawEllipse(point, 2.5, 2.5);
        painter.drawText(QRectF(i * slot, point.y() - top - 2.0, slot, top), Qt::AlignCenter,
                         tr("%1 %").arg(QLocale().toString(100.0 * sumTo(std::size_t(i)), 'f', 0)));
    }
}

void VarianceView::paintEvent(QPaintEvent*)
{
    if (m_shares.empty())
        return;
    const widgets::Theme theme = widgets::currentTheme();
    QPainter painter(this);
    painter.setFont(widgets::interfaceFont(11));
    const auto bars = int(std::min(mostBars, m_shares.size()));
    const int lineHeight = painter.fontMetrics().height();
    const int slot = width() / bars;
    const int room = height() - 2 * lineHeight - 4;
    for (int i = 0; i < bars; ++i) {
        const double share = m_shares[std::size_t(i)];
        const int tall = std::max(1, int(share * room));
        const QRect bar(i * slot + slot / 6, lineHeight + room - tall, slot * 2 / 3, tall);
        painter.fillRect(bar, theme.accent);
        painter.setPen(theme.text);
        painter.drawText(QRect(i * slot, bar.top() - lineHeight, slot, lineHeight), Qt::AlignCenter,
                         tr("%1 %").arg(QLocale().toString(100.0 * share, 'f', 0)));
        painter.setPen(theme.dimText);
        painter.drawText(QRect(i * slot, height() - lineHeight, slot, lineHeight), Qt::AlignCenter,
                         tr("PC%1").arg(i + 1));
    }
    paintSums(painter, bars, lineHeight, room);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
    }
}

} // namespace baseline::explore
