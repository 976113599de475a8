// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_bars.h"
#include "app/sessions/timeline_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace baseline::sessions {

namespace {

constexpr double grip = 5.0;       ///< pixels around an edge that take hold of it
constexpr double clickSlack = 3.0; ///< a press that moves less is a click
constexpr double notch = 120.0;    ///< of a mouse wheel, in the units of QWheelEvent
constexpr double zoomPerNotch = 0.8;

} // namespace

std::optional<workbench::Edge> TimelineView::edgeAt(QPointF pixel) const
{
    const project::Segment* chosen = m_scene.chosenSegment();
    if (!chosen || !plotRectangle().adjusted(-grip, 0.0, grip, 0.0).contains(pixel))
        return std::nullopt;
    const double first = std::abs(pixelOf(static_cast<double>(chosen->span.first)) - pixel.x());
    const double end = std::abs(pixelOf(static_cast<double>(chosen->span.end())) - pixel.x());
    if (std::min(first, end) > grip)
        return std::nullopt;
    return first < end ? workbench::Edge::First : workbench::Edge::End;
}

/// A click on a bar chooses it.
bool TimelineView::clickSpan(QPointF pixel)
{
    const double top = plotRectangle().top();
    if (pixel.y() < top || pixel.y() >= top + bandHeight())
        return false;
    const auto holds = [&](recording::Span span, int lane) {
        return barOf(span, lane).adjusted(-1.0, 0.0, 1.0, 0.0).contains(pixel);
    };
    for (std::size_t i = 0; i < m_scene.segments.size(); ++i) {
        if (holds(m_scene.segments[i].span, std::min(m_scene.lanes[i], segmentLanes() - 1))) {
            emit segmentClicked(m_scene.segments[i].id);
            return true;
        }
    }
    for (std::size_t i = 0; i < m_scene.suggestions.size(); ++i) {
        if (holds(m_scene.suggestions[i].span, suggestionLane())) {
            emit suggestionClicked(static_cast<int>(i));
            return true;
        }
    }
    return false;
}

/// The wheel zooms at the pointer; sideways, or with Shift, it moves.
void TimelineView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (m_scene.length == 0)
        return;
    const QPoint turn = event->angleDelta();
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (sideways) {
        const double steps = (turn.x() != 0 ? turn.x() : turn.y()) / notch;
        setWindow(m_window.movedBy(-0.1 * steps * m_window.count));
    } else {
        setWindow(m_window.zoomed(std::pow(zoomPerNotch, turn.y() / notch), toValue(event->position()).x()));
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (m_scene.length == 0)
        return;
    m_pressed = event->position();
    m_pressedAt = positionAt(m_pressed.x());
    m_pressedWindow = m_window;
    m_moved = false;
    const bool left = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (left && event->modifiers().testFlag(Qt::ControlModifier))) {
        m_drag = Drag::Pan;
    } else if (left) {
        const auto edge = edgeAt(m_pressed);
        m_drag = edge ? Drag::Edge : Drag::Mark;
        m_edge = edge.value_or(workbench::Edge::First);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    PlotView::mouseMoveEvent(event);
    m_pointer = event->position().x();
    m_moved = m_moved || std::abs(m_pointer - m_pressed.x()) > clickSlack;
    if (m_drag == Drag::Pan) {
        const double shift = (m_pressed.x() - m_pointer) / std::max(1.0, plotRectangle().width());
        setWindow(m_pressedWindow.movedBy(shift * m_pressedWindow.count));
    } else if (m_drag == Drag::Mark && m_moved) {
        emit spanDragged(m_pressedAt, positionAt(m_pointer));
    } else if (m_drag == Drag::Edge && m_moved) {
        emit edgeDragged(m_edge, positionAt(m_pointer), false);
    }
    const bool atEdge = m_drag == Drag::Edge || (m_drag == Drag::None && edgeAt(event->position()));
    viewport()->setCursor(m_drag == Drag::Pan ? Qt::ClosedHandCursor : atEdge ? Qt::SizeHorCursor : Qt::ArrowCursor);
    updatePlot();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Edge && m_moved)
        emit edgeDragged(m_edge, positionAt(event->position().x()), true);
    else if ((drag == Drag::Mark || drag == Drag::Edge) && !m_moved && !clickSpan(m_pressed))
        emit cursorPlaced(m_pressedAt);
    viewport()->unsetCursor();
    updatePlot();
}

void TimelineView::leaveEvent(QEvent* event)
{
    PlotView::leaveEvent(event);
    m_pointer = -1.0;
}

/// The keys of the timeline come before shortcuts of the window on the same keys.
bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && commandFor(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return PlotView::event(event);
}

QList<widgets::KeyUses> TimelineView::keyUses() const
{
    return PlotView::keyUses() << widgets::KeyUses{accessibleName(), timelineKeyUses()};
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const auto command = commandFor(*event);
    if (!command)
        return PlotView::keyPressEvent(event);
    if (m_scene.length == 0)
        return;
    using Action = TimelineAction;
    switch (command->action) {
    case Action::ZoomIn:
    case Action::ZoomOut: {
        const double factor = command->action == Action::ZoomIn ? zoomPerNotch : 1.0 / zoomPerNotch;
        const auto cursor = static_cast<double>(m_scene.cursor);
        const bool seen = cursor >= m_window.first && cursor <= m_window.end();
        return setWindow(m_window.zoomed(factor, seen ? cursor : m_window.first + 0.5 * m_window.count));
    }
    case Action::ShowAll:
        return setWindow(workbench::TimelineWindow::whole(m_scene.length));
    case Action::ShowChosen:
        if (m_scene.mark)
            setWindow(m_window.showing(*m_scene.mark));
        else if (const project::Segment* chosen = m_scene.chosenSegment())
            setWindow(m_window.showing(chosen->span));
        else if (const workbench::SuggestedSegment* suggestion = m_scene.suggestion())
            setWindow(m_window.showing(suggestion->span));
        return;
    default:
        emit commandGiven(*command);
    }
}

} // namespace baseline::sessions
