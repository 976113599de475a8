// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/palette_view.h"

#include "app/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace baseline::classroom {
namespace {

constexpr int rowsOfRoom = 12; // the most colours that a lesson makes: the card does not jump

} // namespace

PaletteView::PaletteView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Palette: each colour and its share of the pixels"));
    setToolTip(tr("Each colour and its share of the pixels"));
}

void PaletteView::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        words.append(wordsOf(i));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QString PaletteView::wordsOf(std::size_t entry) const
{
    const Entry& one = m_entries[entry];
    return tr("%1  %2 %").arg(one.colour.name().toUpper(), QLocale().toString(100.0 * one.share, 'f', 1));
}

int PaletteView::rowHeight() const
{
    return fontMetrics().height() + 5;
}

QSize PaletteView::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(QStringLiteral("#MMMMMM  100.0 %")) + 60, rowsOfRoom * rowHeight());
}

void PaletteView::paintEvent(QPaintEvent*)
{
    const widgets::Theme theme = widgets::currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int row = rowHeight();
    const double most = m_entries.empty() ? 1.0 : std::max(1e-9, m_entries.front().share);
    const int words = fontMetrics().horizontalAdvance(QStringLiteral("#MMMMMM  100.0 %")) + 8;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int top = static_cast<int>(i) * row;
        const double room = std::max(8.0, double(width() - words));
        painter.setPen(QPen(theme.line, 1.0)); // a colour of the card's own is seen too
        painter.setBrush(m_entries[i].colour);
        painter.drawRoundedRect(QRectF(0.5, top + 1.5, std::max(6.0, room * m_entries[i].share / most), row - 4), 3.0,
                                3.0);
        painter.setPen(theme.text);
        painter.drawText(QRect(width() - words, top, words, row), Qt::AlignRight | Qt::AlignVCenter, wordsOf(i));
    }
}

} // namespace baseline::classroom
