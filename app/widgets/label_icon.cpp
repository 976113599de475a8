// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/label_icon.h"

#include <QColor>
#include <QPainter>
#include <QPixmap>

namespace baseline::widgets {

QIcon labelIcon(const QString& colour)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(colour));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(4, 4, 24, 24);
    return picture;
}

} // namespace baseline::widgets
