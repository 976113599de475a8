// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/threshold_handle.h"

#include "app/widgets/plot_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace baseline::widgets {

ThresholdHandle::ThresholdHandle(PlotView& view, ThresholdGrip grip)
    : QObject(&view), m_view(view), m_grip(std::move(grip))
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    view.setFocusPolicy(Qt::StrongFocus);
    view.setToolTip(tr("Drag the threshold, or press the arrow keys. Page Up and Page Down go a hundredth of the scores, Home "
                       "and End to the ends. Ctrl+E exports the plot."));
}

bool ThresholdHandle::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == &m_view;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return !isKey && press(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseMove:
        return !isKey && move(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease:
        if (isKey || !m_isHeld)
            return false;
        m_isHeld = false;
        return true;
    case QEvent::KeyPress:
        return isKey && key(static_cast<const QKeyEvent&>(*event));
    default:
        return false;
    }
}

bool ThresholdHandle::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !m_grip.isAt)
        return false;
    m_view.setFocus(Qt::MouseFocusReason);
    m_isHeld = m_grip.isAt(event.position());
    return m_isHeld;
}

bool ThresholdHandle::move(const QMouseEvent& event)
{
    if (m_isHeld) {
        if (const std::optional<double> threshold = m_grip.thresholdAt(event.position()))
            emit dragged(*threshold);
        return true;
    }
    if (m_grip.isAt && m_grip.isAt(event.position()))
        m_view.viewport()->setCursor(m_grip.cursor);
    else
        m_view.viewport()->unsetCursor();
    return false;
}

QList<KeyUses> ThresholdHandle::keyUses() const
{
    return {{tr("Threshold in a plot"),
             {{arrowKeys(), tr("Over one score")},
              {arrowKeys(Qt::ShiftModifier), tr("Over ten scores")},
              {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("Over a hundredth of the scores")},
              {{Qt::Key_Home, Qt::Key_End}, tr("To the lowest score, to the highest")}}}};
}

bool ThresholdHandle::key(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    const int by = modifiers == Qt::ShiftModifier ? 10 : 1;
    switch (event.key()) {
    case Qt::Key_Right:
        emit stepped(m_grip.right * by, false);
        return true;
    case Qt::Key_Left:
        emit stepped(-m_grip.right * by, false);
        return true;
    case Qt::Key_Up:
        emit stepped(m_grip.up * by, false);
        return true;
    case Qt::Key_Down:
        emit stepped(-m_grip.up * by, false);
        return true;
    case Qt::Key_PageUp:
        emit stepped(m_grip.up * by, true);
        return true;
    case Qt::Key_PageDown:
        emit stepped(-m_grip.up * by, true);
        return true;
    case Qt::Key_Home:
        emit stepped(-toTheEnd, false);
        return true;
    case Qt::Key_End:
        emit stepped(toTheEnd, false);
        return true;
    default:
        return false;
    }
}

} // namespace baseline::widgets
