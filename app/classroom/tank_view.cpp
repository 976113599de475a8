// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/tank_view.h"

#include "app/classroom/byte_words.h"
#include "app/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace baseline::classroom {

struct TankView::Bar {
    QString name;
    double bytes = 0.0;
    double room = 1.0;
    QColor colour;
    QString full; ///< what it says when there is no room left
};

TankView::TankView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Bytes made, sent, waiting in the memory and lost"));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TankView::setTank(const device::LinkTank& tank, double memoryBytes)
{
    m_tank = tank;
    m_memory = memoryBytes;
    if (tank.made == 0.0)
        m_scale = 1e6;
    while (m_scale < tank.made)
        m_scale *= 2.0;
    setAccessibleDescription(tr("made %1, sent %2, waiting %3, lost %4")
                                 .arg(bytesInWords(tank.made), bytesInWords(tank.sent), bytesInWords(tank.waiting),
                                      bytesInWords(tank.lost)));
    update();
}

void TankView::paintEvent(QPaintEvent*)
{
    const widgets::Theme theme = widgets::currentTheme();
    const std::array<Bar, 4> bars{{
        {tr("made"), m_tank.made, m_scale, theme.accent, {}},
        {tr("sent"), m_tank.sent, m_scale, theme.good, {}},
        {tr("in the memory"), m_tank.waiting, m_memory, theme.warning, tr("full")},
        {tr("lost"), m_tank.lost, m_scale, theme.alarm, {}},
    }};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = double(width()) / double(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i)
        paintBar(painter, QRectF(double(i) * step, 0.0, step, height()).adjusted(6.0, 2.0, -6.0, -2.0), bars[i]);
}

void TankView::paintBar(QPainter& painter, const QRectF& place, const Bar& bar) const
{
    const widgets::Theme theme = widgets::currentTheme();
    const int line = fontMetrics().lineSpacing();
    painter.setPen(theme.text);
    painter.drawText(QRectF(place.left(), place.top(), place.width(), line), Qt::AlignCenter, bytesInWords(bar.bytes));
    painter.drawText(QRectF(place.left(), place.bottom() - 2 * line, place.width(), line), Qt::AlignCenter, bar.name);
    painter.setPen(theme.dimText);
    painter.drawText(QRectF(place.left(), place.bottom() - line, place.width(), line), Qt::AlignCenter,
                     tr("of %1").arg(bytesInWords(bar.room)));
    const QRectF outline = place.adjusted(place.width() * 0.15, line + 4.0, -place.width() * 0.15, -2.0 * line - 4.0);
    if (outline.height() < 4.0)
        return;
    painter.setPen(QPen(theme.line, 1.5));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(outline, 6.0, 6.0);
    const double share = std::clamp(bar.bytes / bar.room, 0.0, 1.0);
    QRectF filled = outline.adjusted(2.0, 2.0, -2.0, -2.0);
    filled.setTop(filled.bottom() - share * filled.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.colour);
    painter.drawRoundedRect(filled, 4.0, 4.0);
    if (share < 1.0 || bar.full.isEmpty())
        return;
    painter.setPen(theme.card);
    painter.drawText(filled, Qt::AlignCenter, bar.full);
}

} // namespace baseline::classroom
