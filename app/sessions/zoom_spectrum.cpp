// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/zoom_spectrum.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

constexpr double keyStep = 1.5;   // one key press shows two thirds of what was seen
constexpr double wheelStep = 1.2; // one notch of a wheel
constexpr double notch = 120.0;   // QWheelEvent: eighths of a degree, 15 degrees a notch
constexpr double moveStep = 0.2;
constexpr double fewestBins = 8.0; // closer there is nothing more to see

} // namespace

ZoomSpectrum::ZoomSpectrum(QWidget* parent) : SpectrumView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Zoom with the wheel or with + and −, move by dragging or with the arrow keys, Home shows all."));
    m_all = xRange();
}

void ZoomSpectrum::setSpectra(std::span<const std::span<const float>> channels, Hertz binWidth)
{
    const widgets::AxisRange seen = xRange();
    const widgets::AxisRange before = m_all;
    setData(channels, binWidth);
    m_all = xRange();
    m_narrowest = std::min(fewestBins * binWidth.value, m_all.span());
    look(before == m_all ? seen : m_all);
}

void ZoomSpectrum::look(widgets::AxisRange range)
{
    const double span = std::clamp(range.span(), m_narrowest, m_all.span());
    const double low = std::clamp(range.low, m_all.low, m_all.high - span);
    // The ends are taken over exactly, so that "all" is told from "nearly all".
    setXRange(span >= m_all.span() ? m_all : widgets::AxisRange{low, low + span});
    updatePlot();
    emit zoomChanged(isZoomed());
}

void ZoomSpectrum::zoomBy(double factor, double about)
{
    if (!(factor > 0.0) || !std::isfinite(factor) || !std::isfinite(about))
        return;
    const double span = std::clamp(xRange().span() / factor, m_narrowest, m_all.span());
    const double share = std::clamp((about - xRange().low) / xRange().span(), 0.0, 1.0);
    look({about - share * span, about - share * span + span});
}

void ZoomSpectrum::moveBy(double share)
{
    const double step = share * xRange().span();
    look({xRange().low + step, xRange().high + step});
}

void ZoomSpectrum::showAll()
{
    look(m_all);
}

void ZoomSpectrum::wheelEvent(QWheelEvent* event)
{
    const double notches = static_cast<double>(event->angleDelta().y()) / notch;
    if (notches != 0.0)
        zoomBy(std::pow(wheelStep, notches), toValue(event->position()).x());
    event->accept();
}

void ZoomSpectrum::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        zoomBy(keyStep, xRange().centre());
        return;
    case Qt::Key_Minus:
        zoomBy(1.0 / keyStep, xRange().centre());
        return;
    case Qt::Key_Left:
        moveBy(-moveStep);
        return;
    case Qt::Key_Right:
        moveBy(moveStep);
        return;
    case Qt::Key_Home:
        showAll();
        return;
    default:
        SpectrumView::keyPressEvent(event);
    }
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
    look({xRange().low + step, xRange().high + step});
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
