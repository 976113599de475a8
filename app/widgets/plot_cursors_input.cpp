// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keys of the cursors.
#include "app/widgets/plot_cursors.h"
#include "app/widgets/plot_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace baseline::widgets {
namespace {

constexpr double reach = 6.0;     ///< pixels within which a line is held
constexpr double clickSlack = 3.0; ///< pixels that a hand moves in a click
constexpr double snapReach = 8.0; ///< pixels
constexpr int bigStep = 10;

} // namespace

bool PlotCursors::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == &m_source->view();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return !isKey && press(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseMove:
        return !isKey && move(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease:
        return !isKey && release(static_cast<const QMouseEvent&>(*event));
    case QEvent::KeyPress:
        return isKey && key(static_cast<const QKeyEvent&>(*event));
    default:
        return false;
    }
}

std::optional<PlotCursors::Cursor> PlotCursors::cursorAt(double pixel) const
{
    const double toA = std::abs(m_source->pixelOf(m_places[A]) - pixel);
    const double toB = m_mode == CursorMode::Harmonics ? 2.0 * reach : std::abs(m_source->pixelOf(m_places[B]) - pixel);
    if (std::min(toA, toB) > reach)
        return std::nullopt;
    if (toA == toB)
        return m_active;
    return toA < toB ? A : B;
}

/// A line is held where it stands; anywhere else the view may do what it does with a drag, and a click sets the cursor.
bool PlotCursors::press(const QMouseEvent& event)
{
    const PlotView& view = m_source->view();
    if (event.button() != Qt::LeftButton || !hasData() || !view.plotRectangle().contains(event.position()))
        return false;
    m_source->view().setFocus(Qt::MouseFocusReason);
    m_dragged = cursorAt(event.position().x());
    m_pressedAt = event.position().x();
    if (!m_dragged)
        return false;
    m_active = *m_dragged;
    m_source->view().updatePlot();
    return true;
}

bool PlotCursors::move(const QMouseEvent& event)
{
    PlotView& view = m_source->view();
    if (m_dragged) {
        dragTo(event.position().x());
        return true;
    }
    const bool isNear = hasData() && view.plotRectangle().contains(event.position())
                        && cursorAt(event.position().x()).has_value();
    if (isNear)
        view.viewport()->setCursor(Qt::SplitHCursor);
    else
        view.viewport()->unsetCursor();
    return false;
}

bool PlotCursors::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || m_pressedAt < 0.0)
        return false;
    const bool isClick = std::abs(event.position().x() - m_pressedAt) <= clickSlack;
    const bool wasHeld = m_dragged.has_value();
    m_pressedAt = -1.0;
    m_dragged.reset();
    if (!wasHeld && isClick) {
        m_active = m_mode == CursorMode::Harmonics ? A : m_active;
        dragTo(event.position().x());
    }
    return wasHeld;
}

void PlotCursors::dragTo(double pixel)
{
    const double place = m_source->placeAt(pixel);
    const double around = std::abs(m_source->placeAt(pixel + snapReach) - place);
    const std::optional<double> peak = m_isSnapping ? m_source->peakNear(m_channel, place, around) : std::nullopt;
    if (peak)
        return put(m_active, *peak);
    const double origin = m_source->places().low;
    const double step = m_source->step();
    put(m_active, origin + std::round((place - origin) / step) * step);
}

QList<KeyUses> PlotCursors::keyUses() const
{
    return {{tr("Cursors in a plot"),
             {{{Qt::Key_Left, Qt::Key_Right}, tr("One line or sample on")},
              {{Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}, tr("Ten lines or samples on")},
              {{Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}, tr("Previous peak, next peak")},
              {{Qt::CTRL | Qt::Key_Up}, tr("Highest peak")},
              {{Qt::Key_Tab}, tr("From A to B, then out of the plot")},
              {{Qt::Key_Escape}, tr("End the cursors")}}}};
}

bool PlotCursors::key(const QKeyEvent& event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    const int stride = event.modifiers().testFlag(Qt::ShiftModifier) ? bigStep : 1;
    const bool hasB = m_mode != CursorMode::Harmonics;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event.key() == Qt::Key_Right ? 1 : -1;
        if (isControl)
            goToPeak(direction);
        else
            step(direction * stride);
        return true;
    }
    case Qt::Key_Up:
        if (isControl)
            goToHighestPeak();
        return isControl;
    case Qt::Key_Tab: // from B the focus goes on, so that nobody is caught here
    case Qt::Key_Backtab: {
        const Cursor other = event.key() == Qt::Key_Tab ? B : A;
        if (!hasB || m_active == other || isControl)
            return false;
        m_active = other;
        m_source->view().updatePlot();
        emit read();
        return true;
    }
    case Qt::Key_Escape:
        setMode(CursorMode::None);
        return true;
    default:
        return false;
    }
}

} // namespace baseline::widgets
