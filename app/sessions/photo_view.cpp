// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/photo_view.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace baseline::sessions {

PhotoView::PhotoView(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Photo of the mounting"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhotoView::setImage(const QImage& image, const QString& sentence)
{
    m_image = image;
    m_scaled = {};
    m_sentence = sentence;
    setEnabled(!image.isNull());
    setCursor(image.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setToolTip(image.isNull() ? QString() : tr("Show it larger (Space)"));
    setAccessibleDescription(image.isNull() ? sentence : QString());
    update();
}

void PhotoView::paintEvent(QPaintEvent*)
{
    const widgets::Theme theme = widgets::currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(frame, 6.0, 6.0);
    if (m_image.isNull()) {
        painter.setPen(theme.dimText);
        painter.setFont(widgets::interfaceFont(12));
        painter.drawText(frame.adjusted(10, 10, -10, -10), int(Qt::AlignCenter) | Qt::TextWordWrap, m_sentence);
        return;
    }
    const QSize room = rect().adjusted(4, 4, -4, -4).size();
    if (m_scaled.isNull() && !room.isEmpty()) {
        m_scaled = QPixmap::fromImage(
            m_image.scaled(room * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        m_scaled.setDevicePixelRatio(devicePixelRatioF());
    }
    QRectF place(QPointF(), m_scaled.deviceIndependentSize());
    place.moveCenter(QRectF(rect()).center());
    painter.drawPixmap(place.topLeft(), m_scaled);
}

void PhotoView::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    m_scaled = {};
}

QList<widgets::KeyUses> PhotoView::keyUses() const
{
    return {{accessibleName(), {{{Qt::Key_Return, Qt::Key_Space}, tr("Open the photo")}}}};
}

void PhotoView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PhotoView::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        update();
}

} // namespace baseline::sessions
