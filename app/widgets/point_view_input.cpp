// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mouse and keyboard do with the points.
#include "app/widgets/point_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baseline::widgets {
namespace {

constexpr double clickSlack = 4.0; ///< pixels that a hand moves in a click
constexpr double lassoStep = 2.0;
constexpr double leastStep = 2.0; ///< to the next point by a key: less is the same place
constexpr double zoomOfAKey = 1.25;

double lengthOf(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

LassoRule ruleFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier))
        return LassoRule::Add;
    // Window managers take Alt and a drag for themselves: Ctrl does the same.
    return modifiers & (Qt::AltModifier | Qt::ControlModifier) ? LassoRule::TakeAway : LassoRule::Replace;
}

} // namespace

void PointView::setLasso(bool on)
{
    if (m_isLasso == on)
        return;
    m_isLasso = on;
    m_hold = Hold::None;
    m_line.clear();
    if (on)
        viewport()->setCursor(Qt::CrossCursor);
    else
        viewport()->unsetCursor();
    updatePlot();
    emit lassoChanged(on);
}

void PointView::hover(std::optional<std::size_t> index, bool byKeyboard)
{
    m_byKeyboard = byKeyboard;
    if (byKeyboard)
        setAccessibleDescription(index ? textOf(*index) : QString());
    updatePlot();
    if (index == m_hovered)
        return;
    m_hovered = index;
    emit pointHovered(index);
}

void PointView::choose(std::vector<std::size_t> selection)
{
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    markChosen();
    emit selected(m_selection);
}

void PointView::mousePressEvent(QMouseEvent* event)
{
    PlotView::mousePressEvent(event);
    if (m_isNavigable)
        event->accept(); // nothing around it is to drag as well
    m_pressed = m_last = event->position();
    m_holdMoves = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_isNavigable && event->button() == Qt::MiddleButton) {
        m_hold = Hold::Drag;
    } else if (event->button() == Qt::LeftButton) {
        m_hold = m_isLasso ? Hold::Lasso : Hold::Click;
        m_line.clear();
        if (m_isLasso)
            m_line.append(m_pressed);
    }
}

void PointView::mouseMoveEvent(QMouseEvent* event)
{
    PlotView::mouseMoveEvent(event);
    const QPointF place = event->position();
    if (m_hold == Hold::Click && m_isNavigable && lengthOf(place - m_pressed) > clickSlack) {
        m_hold = Hold::Drag;
        hover(std::nullopt, false);
    }
    switch (m_hold) {
    case Hold::Drag:
        dragView(std::exchange(m_last, place), place, m_holdMoves);
        break;
    case Hold::Lasso:
        hover(std::nullopt, false);
        if (lengthOf(place - m_line.last()) >= lassoStep)
            m_line.append(place);
        updatePlot();
        break;
    default:
        hover(pointAt(place), false);
    }
}

void PointView::mouseReleaseEvent(QMouseEvent* event)
{
    PlotView::mouseReleaseEvent(event);
    const Hold held = std::exchange(m_hold, Hold::None);
    if (held == Hold::Lasso)
        endLasso(event->modifiers());
    const std::optional<std::size_t> index = pointAt(event->position());
    if (held != Hold::None)
        hover(index, false);
    const bool isClick =
        held == Hold::Click || (held == Hold::Lasso && lengthOf(event->position() - m_pressed) <= clickSlack);
    if (isClick && index)
        emit pointChosen(*index);
}

/// A click is a lasso round the one point below.
void PointView::endLasso(Qt::KeyboardModifiers modifiers)
{
    const QPolygonF line = std::exchange(m_line, QPolygonF());
    std::vector<std::size_t> inside;
    const QRectF box = line.boundingRect();
    if (std::max(box.width(), box.height()) <= clickSlack) {
        if (const auto index = pointAt(m_pressed))
            inside.push_back(*index);
    } else {
        const ScreenPoints& points = screenPoints();
        inside = pointsInside(LassoArea(line), points.x, points.y);
    }
    choose(chosenAfter(m_selection, inside, ruleFor(modifiers)));
    updatePlot();
}

void PointView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_hold = Hold::None;
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto index = pointAt(event->position()))
        emit pointOpened(*index);
    else if (m_isNavigable)
        showEverything();
}

void PointView::wheelEvent(QWheelEvent* event)
{
    if (!m_isNavigable) {
        PlotView::wheelEvent(event);
        return;
    }
    event->accept();
    const QRectF area = plotRectangle();
    const double notches = event->angleDelta().y() / 120.0;
    if (m_hold != Hold::None || notches == 0.0)
        return;
    const QPointF place(std::clamp(event->position().x(), area.left(), area.right()),
                        std::clamp(event->position().y(), area.top(), area.bottom()));
    zoomView(place, std::pow(1.2, notches));
    hover(pointAt(event->position()), false);
}

void PointView::leaveEvent(QEvent* event)
{
    PlotView::leaveEvent(event);
    if (!m_byKeyboard)
        hover(std::nullopt, false);
}

bool PointView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && handleKey(static_cast<const QKeyEvent&>(*event), true)) {
        event->accept();
        return true;
    }
    return PlotView::event(event);
}

void PointView::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event, false))
        PlotView::keyPressEvent(event);
}

/// Whether the key is one of ours; does what it stands for unless it is only asked.
bool PointView::handleKey(const QKeyEvent& event, bool dryRun)
{
    if (!m_isNavigable)
        return false;
    const auto does = [dryRun](auto action) {
        if (!dryRun)
            action();
        return true;
    };
    if (event.matches(QKeySequence::SelectAll)) {
        return does([this] {
            std::vector<std::size_t> all(m_marks.size());
            std::iota(all.begin(), all.end(), std::size_t{0});
            choose(std::move(all));
        });
    }
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool hasControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return handleArrow(event, dryRun);
    case Qt::Key_Escape:
        if (m_hold == Hold::None && m_selection.empty() && !m_isLasso)
            return false; // of the dialog or page around
        return does([this] { endByEscape(); });
    default:
        break;
    }
    if (hasControl)
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return does([this] { zoomView(plotRectangle().center(), zoomOfAKey); });
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        return does([this] { zoomView(plotRectangle().center(), 1.0 / zoomOfAKey); });
    case Qt::Key_Home:
        return does([this] { showEverything(); });
    case Qt::Key_Space:
        return does([this] { togglePoint(); });
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return does([this] {
            if (m_hovered)
                emit pointOpened(*m_hovered);
        });
    default:
        return false;
    }
}

QList<KeyUses> PointView::keyUses() const
{
    QList<KeyUses> all = PlotView::keyUses();
    if (!m_isNavigable)
        return all;
    all.prepend({tr("Points"),
                 {{arrowKeys(), tr("Move the plane, turn the cloud")},
                  {arrowKeys(Qt::ShiftModifier), tr("Move the cloud")},
                  {{Qt::Key_Plus, Qt::Key_Minus}, tr("Zoom in, zoom out")},
                  {{Qt::Key_Home}, tr("See all")},
                  {arrowKeys(Qt::ControlModifier), tr("From point to point (lasso: without Ctrl)")},
                  {{Qt::Key_Space}, tr("Choose the point that was reached, or drop it")},
                  {{Qt::Key_Return}, tr("Open the point that was reached")},
                  {{QKeySequence(QKeySequence::SelectAll)}, tr("Choose all points")},
                  {{Qt::Key_Escape}, tr("Drop what is chosen, then end the lasso")}}});
    return all;
}

bool PointView::handleArrow(const QKeyEvent& event, bool dryRun)
{
    if (dryRun)
        return true;
    const int right = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    const int up = event.key() == Qt::Key_Up ? 1 : event.key() == Qt::Key_Down ? -1 : 0;
    if (event.modifiers().testFlag(Qt::ControlModifier) != m_isLasso)
        walk(right, up);
    else
        stepView(right, up, event.modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

void PointView::endByEscape()
{
    const bool wasDrawing = std::exchange(m_hold, Hold::None) == Hold::Lasso;
    m_line.clear();
    updatePlot();
    if (wasDrawing)
        return;
    if (!m_selection.empty())
        choose({});
    else
        setLasso(false);
}

/// To the next point in a direction: the nearest one within 45 degrees of it; at first the one nearest to the middle.
void PointView::walk(int right, int up)
{
    const ScreenPoints& points = screenPoints();
    const QRectF area = plotRectangle();
    const std::optional<QPointF> at = m_hovered ? pixelOf(*m_hovered) : std::nullopt;
    if (!at || !area.contains(*at)) {
        const double everywhere = lengthOf(area.bottomRight() - area.topLeft());
        if (const auto first = nearestPoint(points, area.center(), everywhere))
            hover(first, true);
        return;
    }
    double best = std::numeric_limits<double>::infinity();
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const QPointF place(static_cast<double>(points.x[i]), static_cast<double>(points.y[i]));
        const QPointF way = place - *at;
        const double along = right * way.x() - up * way.y();
        const double across = std::abs(up * way.x() + right * way.y());
        const double distance = along + across;
        if (along >= leastStep && across <= along && distance < best && area.contains(place)) {
            best = distance;
            next = i;
        }
    }
    if (next)
        hover(next, true);
}

void PointView::togglePoint()
{
    if (!m_hovered)
        return;
    const std::vector<std::size_t> one{*m_hovered};
    const bool isChosen = std::ranges::binary_search(m_selection, *m_hovered);
    choose(chosenAfter(m_selection, one, isChosen ? LassoRule::TakeAway : LassoRule::Add));
}

} // namespace baseline::widgets
