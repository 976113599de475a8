// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/step_waveform.h"

#include "core/dsp/envelope.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

constexpr double fewestSamples = 8.0; // closer there is nothing more to see
constexpr double margin = 0.05;       // of the values, above and below them

std::span<const float> samplesOf(const DrawnSignal& signal)
{
    return signal.stage && !signal.stage->channels.empty() ? std::span<const float>(signal.stage->channels.front())
                                                           : std::span<const float>();
}

/// The samples that belong to times from `low` to `high` after the first one, cut to those that are there.
std::pair<std::size_t, std::size_t> indexRange(std::size_t size, double rate, double low, double high)
{
    const auto at = [size](double index) {
        return static_cast<std::size_t>(std::clamp(index, 0.0, static_cast<double>(size)));
    };
    return {at(std::floor(low * rate)), at(std::ceil(high * rate) + 1.0)};
}

} // namespace

StepWaveform::StepWaveform(QWidget* parent) : PlotView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Waveform before and after"));
    setToolTip(tr("Zoom with the wheel or with + and −, move by dragging or with the arrow keys, Home shows all."));
    setXUnit(QStringLiteral("s"));
}

void StepWaveform::show(const DrawnSignal& before, const DrawnSignal& after, Seconds from)
{
    const widgets::AxisRange seenBefore = m_zoom.all;
    m_before = before;
    m_after = after;
    m_from = from;
    double low = INFINITY;
    double high = -INFINITY;
    double length = 1e-6;
    double finest = 1.0;
    for (const DrawnSignal* signal : {&m_before, &m_after}) {
        const auto samples = samplesOf(*signal);
        if (samples.empty())
            continue;
        dsp::MinMax extremes;
        dsp::minMaxColumns(samples, std::span(&extremes, 1));
        if (std::isfinite(extremes.min)) {
            low = std::min(low, extremes.min * signal->scale + signal->offset);
            high = std::max(high, extremes.max * signal->scale + signal->offset);
        }
        const double rate = signal->stage->form.rate.value;
        length = std::max(length, static_cast<double>(samples.size()) / rate);
        finest = std::min(finest, 1.0 / rate);
    }
    if (low <= high) {
        const double room = std::max(margin * (high - low), 1e-9 * std::max(1.0, std::abs(high)));
        setYRange({low - room, high + room});
    }
    const widgets::AxisRange all{from.count(), from.count() + length};
    const ZoomRange whole = ZoomRange::whole(all, fewestSamples * finest);
    setYTitle(m_after.told.unit);
    showLegend();
    look(seenBefore == all ? whole.looking(m_zoom.seen) : whole);
}

void StepWaveform::clear()
{
    m_before = {};
    m_after = {};
    setLegend({});
    updatePlot();
}

bool StepWaveform::hatches() const
{
    return m_after.stage && !m_after.stage->unsettled.empty();
}

void StepWaveform::showLegend()
{
    std::vector<widgets::LegendEntry> entries;
    if (m_before.stage)
        entries.push_back({m_before.name, theme().dimText, widgets::Marker::Line});
    if (m_after.stage)
        entries.push_back({m_after.name, theme().series(0), widgets::Marker::Line});
    if (hatches())
        entries.push_back({tr("not settled"), theme().warning, widgets::Marker::Band});
    setLegend(std::move(entries));
}

void StepWaveform::look(const ZoomRange& zoom)
{
    m_zoom = zoom;
    setXRange(zoom.seen);
    updatePlot();
}

void StepWaveform::paintPlot(QPainter& painter, const QRectF& area)
{
    paintShades(painter, area);
    QColor dim = theme().dimText;
    dim.setAlpha(150);
    paintSignal(painter, area, m_before, QPen(dim, 1.0));
    paintSignal(painter, area, m_after, QPen(theme().series(0), 1.4));
}

widgets::PlotTable StepWaveform::plotTable() const
{
    widgets::PlotTable table;
    for (const DrawnSignal* signal : {&m_before, &m_after}) {
        const auto samples = samplesOf(*signal);
        if (samples.empty())
            continue;
        const double rate = signal->stage->form.rate.value;
        const auto [from, to] =
            indexRange(samples.size(), rate, xRange().low - m_from.count(), xRange().high - m_from.count());
        widgets::PlotColumn time{tr("Time, %1").arg(signal->name), QStringLiteral("s")};
        widgets::PlotColumn value{signal->name, m_after.told.unit};
        for (std::size_t i = from; i < to; ++i) {
            time.values.push_back(m_from.count() + static_cast<double>(i) / rate);
            value.values.push_back(static_cast<double>(samples[i]) * signal->scale + signal->offset);
        }
        table.columns.push_back(std::move(time));
        table.columns.push_back(std::move(value));
    }
    return table;
}

void StepWaveform::paintShades(QPainter& painter, const QRectF& area) const
{
    const auto band = [&](const dsp::SignalStage& stage, std::size_t first, std::size_t end) {
        const double rate = stage.form.rate.value;
        const double left = toPixel({m_from.count() + static_cast<double>(first) / rate, 0.0}).x();
        const double right = toPixel({m_from.count() + static_cast<double>(end) / rate, 0.0}).x();
        return QRectF(left, area.top(), std::max(1.0, right - left), area.height()).intersected(area);
    };
    painter.setPen(Qt::NoPen);
    if (m_before.stage) {
        std::size_t from = 0;
        for (const dsp::SampleStretch& stretch : dsp::stretchesOf(m_before.stage->channels)) {
            if (stretch.first > from)
                painter.fillRect(band(*m_before.stage, from, stretch.first), theme().line);
            from = stretch.end();
        }
        if (from < samplesOf(m_before).size())
            painter.fillRect(band(*m_before.stage, from, samplesOf(m_before).size()), theme().line);
    }
    if (!m_after.stage)
        return;
    QColor hatch = theme().warning;
    hatch.setAlpha(120);
    for (const dsp::SampleStretch& part : m_after.stage->unsettled)
        painter.fillRect(band(*m_after.stage, part.first, part.end()), QBrush(hatch, Qt::BDiagPattern));
}

void StepWaveform::paintSignal(QPainter& painter, const QRectF& area, const DrawnSignal& signal, const QPen& pen) const
{
    const auto samples = samplesOf(signal);
    if (samples.empty())
        return;
    const double rate = signal.stage->form.rate.value;
    const double start = xRange().low - m_from.count();
    const auto [from, to] = indexRange(samples.size(), rate, start, xRange().high - m_from.count());
    const auto point = [&](std::size_t index, float value) {
        return toPixel({m_from.count() + static_cast<double>(index) / rate, value * signal.scale + signal.offset});
    };
    QList<QLineF> lines;
    if (static_cast<double>(to - from) < 2.0 * area.width()) {
        for (std::size_t i = from + 1; i < to; ++i) {
            if (std::isfinite(samples[i - 1]) && std::isfinite(samples[i]))
                lines.append(QLineF(point(i - 1, samples[i - 1]), point(i, samples[i])));
        }
        painter.setRenderHint(QPainter::Antialiasing);
    } else {
        const double perColumn = xRange().span() / area.width() * rate;
        for (double column = 0.0; column < area.width(); column += 1.0) {
            // One sample more than the column has, so that the line is joined to the next one.
            const auto [first, end] = indexRange(samples.size(), 1.0, start * rate + column * perColumn,
                                                 start * rate + (column + 1.0) * perColumn);
            if (first >= end)
                continue;
            dsp::MinMax extremes;
            dsp::minMaxColumns(samples.subspan(first, end - first), std::span(&extremes, 1));
            if (!std::isfinite(extremes.min))
                continue;
            const double x = area.left() + column + 0.5;
            lines.append(QLineF(x, point(0, extremes.max).y(), x, point(0, extremes.min).y() + 1.0));
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(pen);
    painter.drawLines(lines);
}

QString StepWaveform::readout(QPointF value) const
{
    QStringList lines{tr("%1 s").arg(QLocale().toString(value.x(), 'f', 4))};
    for (const DrawnSignal* signal : {&m_before, &m_after}) {
        const auto samples = samplesOf(*signal);
        const double index = samples.empty() ? -1.0 : std::round((value.x() - m_from.count()) * signal->stage->form.rate.value);
        if (index < 0.0 || index >= static_cast<double>(samples.size()))
            continue;
        const float sample = samples[static_cast<std::size_t>(index)];
        if (std::isfinite(sample))
            lines.append(QStringLiteral("%1: %2 %3").arg(signal->name,
                                                         QLocale().toString(signal->told(double(sample)), 'g', 4),
                                                         signal->told.unit));
    }
    return lines.size() > 1 ? lines.join(QLatin1Char('\n')) : QString();
}

void StepWaveform::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        look(m_zoom.afterWheel(event->angleDelta().y(), toValue(event->position()).x()));
    event->accept();
}

void StepWaveform::keyPressEvent(QKeyEvent* event)
{
    bool isKnown = false;
    const ZoomRange next = m_zoom.afterKey(event->key(), isKnown);
    if (isKnown)
        look(next);
    else
        PlotView::keyPressEvent(event);
}

QList<widgets::KeyUses> StepWaveform::keyUses() const
{
    return PlotView::keyUses() << zoomKeyUses();
}

void StepWaveform::mousePressEvent(QMouseEvent* event)
{
    PlotView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && plotRectangle().contains(event->position()))
        m_dragged = std::max(0.0, toValue(event->position()).x());
}

void StepWaveform::mouseMoveEvent(QMouseEvent* event)
{
    PlotView::mouseMoveEvent(event);
    if (m_dragged < 0.0)
        return;
    const double step = m_dragged - toValue(event->position()).x();
    look(m_zoom.looking({xRange().low + step, xRange().high + step}));
}

void StepWaveform::mouseReleaseEvent(QMouseEvent* event)
{
    PlotView::mouseReleaseEvent(event);
    m_dragged = -1.0;
}

void StepWaveform::mouseDoubleClickEvent(QMouseEvent* event)
{
    PlotView::mouseDoubleClickEvent(event);
    look(m_zoom.looking(m_zoom.all));
}

} // namespace baseline::sessions
