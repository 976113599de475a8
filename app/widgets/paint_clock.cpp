// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/paint_clock.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>

namespace baseline::widgets {

void PaintClock::watch(QWidget* window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (m_window)
        m_window->installEventFilter(this);
}

/// The window paints while it handles the request, so the request is handed on from here to see its end.
bool PaintClock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::UpdateRequest || m_isInside)
        return false;
    QElapsedTimer timer;
    timer.start();
    m_isInside = true;
    watched->event(event);
    m_isInside = false;
    emit painted(Seconds(static_cast<double>(timer.nsecsElapsed()) * 1e-9));
    return true;
}

} // namespace baseline::widgets
