// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/first_paint.h"

#include <QEvent>
#include <QWidget>

namespace baseline::studio {

FirstPaint::FirstPaint(QWidget& widget, QObject* parent) : QObject(parent)
{
    widget.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The whole window is painted and handed over before another event has its turn.
        QMetaObject::invokeMethod(this, &FirstPaint::happened, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace baseline::studio
