// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/wipe_view.h"

#include "app/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {

WipeView::WipeView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setAccessibleName(tr("The picture before and after"));
    setToolTip(tr("Drag the line, or use the arrow keys, Home and End"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WipeView::setPictures(const QImage& before, const QImage& after, const QString& word)
{
    m_before = before;
    m_after = after;
    m_word = word.isEmpty() ? tr("after") : word;
    fit();
}

QRect WipeView::pictureRectangle() const
{
    if (m_before.isNull())
        return {};
    QRect place(QPoint(), m_before.size().scaled(size(), Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    place.moveCenter(rect().center());
    return place;
}

void WipeView::setWipe(double share)
{
    m_wipe = std::clamp(share, 0.0, 1.0);
    setAccessibleDescription(tr("%1 % of the width show the picture before").arg(std::lround(100.0 * m_wipe)));
    update();
}

/// Once a size, so that dragging costs two copies.
void WipeView::fit()
{
    const QSize inside = pictureRectangle().size();
    const auto fitted = [&inside](const QImage& image, Qt::TransformationMode mode) {
        return image.isNull() ? QPixmap() : QPixmap::fromImage(image.scaled(inside, Qt::IgnoreAspectRatio, mode));
    };
    m_fittedBefore = fitted(m_before, Qt::SmoothTransformation);
    m_fittedAfter = fitted(m_after, Qt::FastTransformation); // no colours between those of the palette
    update();
}

void WipeView::paintEvent(QPaintEvent*)
{
    const QRect place = pictureRectangle();
    if (place.isEmpty())
        return;
    const widgets::Theme theme = widgets::currentTheme();
    QPainter painter(this);
    painter.drawPixmap(place.topLeft(), m_fittedBefore);
    const int seam = static_cast<int>(std::lround(m_wipe * place.width()));
    if (!m_fittedAfter.isNull())
        painter.drawPixmap(place.topLeft() + QPoint(seam, 0), m_fittedAfter,
                           QRect(seam, 0, place.width() - seam, place.height()));
    paintWord(painter, tr("before"), Qt::AlignLeft);
    paintWord(painter, m_word, Qt::AlignRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(place.left() + seam, place.center().y());
    painter.setPen(QPen(theme.accent, 3.0));
    painter.drawLine(QPointF(middle.x(), place.top()), QPointF(middle.x(), place.bottom()));
    painter.setBrush(hasFocus() ? theme.accent : theme.card);
    painter.drawEllipse(middle, 9.0, 9.0);
}

void WipeView::paintWord(QPainter& painter, const QString& word, Qt::Alignment side) const
{
    const widgets::Theme theme = widgets::currentTheme();
    QRect box(QPoint(), painter.fontMetrics().size(Qt::TextSingleLine, word) + QSize(14, 6));
    const QRect place = pictureRectangle().adjusted(8, 8, -8, -8);
    box.moveTopLeft(place.topLeft());
    if (side == Qt::AlignRight)
        box.moveRight(place.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(box, 6.0, 6.0);
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter, word);
}

void WipeView::resizeEvent(QResizeEvent*)
{
    fit();
}

void WipeView::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event);
}

void WipeView::mouseMoveEvent(QMouseEvent* event)
{
    const QRect place = pictureRectangle();
    if (place.width() > 0 && (event->buttons() & Qt::LeftButton) != 0)
        setWipe((event->position().x() - place.left()) / place.width());
}

QList<widgets::KeyUses> WipeView::keyUses() const
{
    return {{accessibleName(),
             {{{Qt::Key_Left, Qt::Key_Right}, tr("Move the border between the pictures")},
              {{Qt::Key_Home, Qt::Key_End}, tr("See only the picture after, only the one before")}}}};
}

void WipeView::keyPressEvent(QKeyEvent* event)
{
    constexpr double step = 0.05;
    switch (event->key()) {
    case Qt::Key_Left:
        setWipe(m_wipe - step);
        break;
    case Qt::Key_Right:
        setWipe(m_wipe + step);
        break;
    case Qt::Key_Home:
        setWipe(0.0);
        break;
    case Qt::Key_End:
        setWipe(1.0);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace baseline::classroom
