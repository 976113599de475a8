// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/probe_view.h"

#include "app/widgets/marker.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace baseline::classroom {
namespace {

constexpr double probeRadius = 9.0; ///< pixels
constexpr double keyShare = 0.01;   ///< of the axis, that an arrow key moves the probe

} // namespace

ProbeView::ProbeView(QWidget* parent) : ScatterView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Points, centres and limits"));
    setToolTip(tr("Click anywhere to put the probe there; arrow keys move it"));
}

void ProbeView::setCentres(std::vector<QPointF> centres)
{
    m_centres = std::move(centres);
    updatePlot();
}

void ProbeView::setProbe(std::optional<QPointF> place, std::size_t nearest, bool isAlarm)
{
    m_probe = place;
    m_nearest = nearest;
    m_isAlarm = isAlarm;
    updatePlot();
}

void ProbeView::paintPlot(QPainter& painter, const QRectF& area)
{
    ScatterView::paintPlot(painter, area);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_centres.size(); ++i) {
        painter.setPen(QPen(theme().text, 1.5));
        painter.setBrush(theme().series(static_cast<int>(i)));
        painter.drawEllipse(toPixel(m_centres[i]), 7.0, 7.0);
    }
    if (!m_probe || m_nearest >= m_centres.size())
        return;
    const QColor colour = m_isAlarm ? theme().alarm : theme().good;
    // A window far outside is shown at the edge: how far it is, the figures say.
    const QPointF at = toPixel(*m_probe);
    const QRectF seen = area.adjusted(probeRadius, probeRadius, -probeRadius, -probeRadius);
    const QPointF place = area.contains(at) ? at
                                            : QPointF(std::clamp(at.x(), seen.left(), seen.right()),
                                                      std::clamp(at.y(), seen.top(), seen.bottom()));
    painter.setPen(QPen(colour, 2.0, Qt::DashLine));
    painter.drawLine(place, toPixel(m_centres[m_nearest]));
    painter.setPen(QPen(theme().card, 2.0));
    painter.setBrush(colour);
    painter.drawEllipse(place, probeRadius, probeRadius);
    if (m_isAlarm) // told by more than the colour
        widgets::paintMarker(painter, widgets::Marker::Cross, place, probeRadius, theme().card);
}

void ProbeView::probeAt(QPointF pixel)
{
    const QRectF area = plotRectangle();
    emit probed(toValue(
        QPointF(std::clamp(pixel.x(), area.left(), area.right()), std::clamp(pixel.y(), area.top(), area.bottom()))));
}

void ProbeView::mousePressEvent(QMouseEvent* event)
{
    m_isHeld = event->button() == Qt::LeftButton && plotRectangle().contains(event->position());
    if (m_isHeld)
        probeAt(event->position());
}

void ProbeView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isHeld)
        probeAt(event->position());
    else
        ScatterView::mouseMoveEvent(event);
}

void ProbeView::mouseReleaseEvent(QMouseEvent*)
{
    m_isHeld = false;
}

QList<widgets::KeyUses> ProbeView::keyUses() const
{
    return ScatterView::keyUses() << widgets::KeyUses{
               accessibleName(),
               {{widgets::arrowKeys(), tr("Move the point that is tried")},
                {widgets::arrowKeys(Qt::ShiftModifier), tr("Move it ten times as far")}}};
}

void ProbeView::keyPressEvent(QKeyEvent* event)
{
    const double step = keyShare * xRange().span() * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0);
    const QPointF from = m_probe.value_or(QPointF(xRange().centre(), yRange().centre()));
    const auto move = [&](double x, double y) {
        emit probed({std::clamp(from.x() + x, xRange().low, xRange().high),
                     std::clamp(from.y() + y, yRange().low, yRange().high)});
    };
    if (event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier))
        return ScatterView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-step, 0.0);
    case Qt::Key_Right:
        return move(step, 0.0);
    case Qt::Key_Up:
        return move(0.0, step);
    case Qt::Key_Down:
        return move(0.0, -step);
    default:
        ScatterView::keyPressEvent(event);
    }
}

} // namespace baseline::classroom
