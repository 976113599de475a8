// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/point_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include <vector>

namespace baseline::testing {

// What a hand does to a plot of points.

/// QTest::mouseMove moves the cursor of the platform, which tells the window later or, from where it already is, not at
/// all.
inline void movePointer(QWidget& viewport, QPointF place, Qt::MouseButtons buttons = {},
                        Qt::KeyboardModifiers modifiers = {})
{
    QMouseEvent event(QEvent::MouseMove, place, viewport.mapToGlobal(place), Qt::NoButton, buttons, modifiers);
    QApplication::sendEvent(&viewport, &event);
}

inline void pressAndDrag(QWidget& viewport, const std::vector<QPointF>& way, Qt::KeyboardModifiers modifiers = {},
                         Qt::MouseButton button = Qt::LeftButton)
{
    QTest::mousePress(&viewport, button, modifiers, way.front().toPoint());
    for (const QPointF& place : way)
        movePointer(viewport, place.toPoint(), button, modifiers);
    QTest::mouseRelease(&viewport, button, modifiers, way.back().toPoint());
}

/// Round a rectangle of pixels.
inline std::vector<QPointF> round(const QRectF& box)
{
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft(), box.topLeft() + QPointF(0.0, 3.0)};
}

inline void turnWheel(QWidget& viewport, QPointF place, int notches)
{
    QWheelEvent event(place, viewport.mapToGlobal(place), QPoint(), QPoint(0, 120 * notches), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&viewport, &event);
}

/// Shows it with the focus on it.
inline bool isShown(widgets::PointView& view, QSize size = {500, 400})
{
    view.resize(size);
    view.show();
    view.activateWindow();
    view.setFocus();
    return QTest::qWaitForWindowExposed(&view) && QTest::qWaitFor([&view] { return view.hasFocus(); });
}

} // namespace baseline::testing
