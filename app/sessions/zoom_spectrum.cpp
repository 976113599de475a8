// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/zoom_spectrum.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace baseline::sessions {

namespace {

constexpr double fewestBins = 8.0; // closer there is nothing more to see

} // namespace

ZoomSpectrum::ZoomSpectrum(QWidget* parent) : SpectrumView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Zoom with the wheel or with + and −, move by dragging or with the arrow keys, Home shows all."));
    m_zoom = ZoomRange::whole(xRange(), 1.0);
}

void ZoomSpectrum::setSpectra(std::span<const std::span<const float>> channels, Hertz binWidth, Hertz reach)
{
    const ZoomRange before = m_zoom;
    setData(channels, binWidth);
    const widgets::AxisRange all{xRange().low, std::max(xRange().high, reach.value)};
    m_zoom = ZoomRange::whole(all, fewestBins * binWidth.value);
    look(before.all == all ? m_zoom.looking(before.seen) : m_zoom);
}

void ZoomSpectrum::look(const ZoomRange& zoom)
{
    m_zoom = zoom;
    setXRange(zoom.seen);
    updatePlot();
    emit zoomChanged(isZoomed());
}

void ZoomSpectrum::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        look(m_zoom.afterWheel(event->angleDelta().y(), toValue(event->position()).x()));
    event->accept();
}

void ZoomSpectrum::keyPressEvent(QKeyEvent* event)
{
    bool isKnown = false;
    const ZoomRange next = m_zoom.afterKey(event->key(), isKnown);
    if (isKnown)
        look(next);
    else
        SpectrumView::keyPressEvent(event);
}

QList<widgets::KeyUses> ZoomSpectrum::keyUses() const
{
    return SpectrumView::keyUses() << zoomKeyUses();
}

void ZoomSpectrum::mousePressEvent(QMouseEvent* event)
{
    SpectrumView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && plotRectangle().contains(event->position()))
        m_dragged = std::max(0.0, toValue(event->position()).x());
}

void ZoomSpectrum::mouseMoveEvent(QMouseEvent* event)
{
    SpectrumView::mouseMoveEvent(event);
    if (m_dragged < 0.0)
        return;
    const double step = m_dragged - toValue(event->position()).x();
    look(m_zoom.looking({xRange().low + step, xRange().high + step}));
}

void ZoomSpectrum::mouseReleaseEvent(QMouseEvent* event)
{
    SpectrumView::mouseReleaseEvent(event);
    m_dragged = -1.0;
}

void ZoomSpectrum::mouseDoubleClickEvent(QMouseEvent* event)
{
    SpectrumView::mouseDoubleClickEvent(event);
    showAll();
}

} // namespace baseline::sessions
