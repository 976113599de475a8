// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/features/feature_trace.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::explore {

namespace {

constexpr double bandDeviations = 3.0;
constexpr double pointsApart = 6.0; // pixels from which on single windows are marked

} // namespace

FeatureTrace::FeatureTrace(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Feature over the recording"));
    setXUnit(QStringLiteral("s"));
    setMinimumHeight(140);
}

void FeatureTrace::show(std::shared_ptr<const workbench::FeatureRanking> ranking, std::size_t feature,
                        std::size_t recording)
{
    m_points.clear();
    if (!ranking || feature >= ranking->ranks.size() || recording >= ranking->recordings.size()) {
        clear();
        return;
    }
    const widgets::ShownAs unit = widgets::shownAs(QString::fromStdString(ranking->units[feature]));
    const Hertz rate = ranking->stream.nominalRate;
    SampleIndex lastStart = 0;
    for (std::size_t row = 0; row < ranking->places.size(); ++row) {
        const evaluate::WindowPlace& place = ranking->places[row];
        const double value = unit(static_cast<double>(ranking->features(row, feature)));
        if (place.recording != recording || !std::isfinite(value))
            continue;
        const bool follows = !m_points.empty() && place.start == lastStart + ranking->recipe.window.hop;
        m_points.push_back({durationOf(place.start + place.length / 2, rate).count(), value, follows, ranking->roles[row]});
        lastStart = place.start;
    }
    m_mean = unit(ranking->ranks[feature].mean);
    m_deviation = unit.factor * ranking->ranks[feature].deviation;
    m_duration = std::max(1e-6, durationOf(ranking->recordings[recording].length, rate).count());
    m_name = QString::fromStdString(ranking->names[feature]);
    m_shown = unit;
    setYTitle(unit.unit.isEmpty() ? m_name : QStringLiteral("%1, %2").arg(m_name, unit.unit));
    m_live.reset();
    showLegend();
    updateRanges();
}

void FeatureTrace::clear()
{
    m_points.clear();
    m_live.reset();
    setYTitle({});
    setLegend({});
    updatePlot();
}

/// The middle of each window, and its value.
widgets::PlotTable FeatureTrace::plotTable() const
{
    widgets::PlotColumn time{tr("Time"), QStringLiteral("s")};
    widgets::PlotColumn value{m_name, m_shown.unit};
    for (const Point& point : m_points) {
        time.values.push_back(point.time);
        value.values.push_back(point.value);
    }
    return {{std::move(time), std::move(value)}};
}

void FeatureTrace::setLive(std::optional<double> value)
{
    if (value)
        value = m_shown(*value);
    if (value == m_live)
        return;
    const bool appears = value.has_value() != m_live.has_value();
    m_live = value;
    if (appears)
        showLegend();
    if (m_live && (*m_live < yRange().low || *m_live > yRange().high))
        updateRanges();
    updatePlot();
}

std::size_t FeatureTrace::stretchCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_points, [](const Point& point) { return !point.isJoined; }));
}

void FeatureTrace::updateRanges()
{
    double low = m_mean - (bandDeviations + 0.5) * m_deviation;
    double high = m_mean + (bandDeviations + 0.5) * m_deviation;
    for (const Point& point : m_points) {
        low = std::min(low, point.value);
        high = std::max(high, point.value);
    }
    if (m_live) {
        low = std::min(low, *m_live);
        high = std::max(high, *m_live);
    }
    const double room = std::max(0.05 * (high - low), 1e-6 * std::max(1e-6, std::abs(high)));
    setYRange({low - room, high + room});
    setXRange({0.0, m_duration});
    updatePlot();
}

void FeatureTrace::showLegend()
{
    std::vector<widgets::LegendEntry> entries{{tr("normal window"), theme().series(0), widgets::Marker::Disc}};
    const auto has = [this](workbench::WindowRole role) {
        return std::ranges::any_of(m_points, [role](const Point& point) { return point.role == role; });
    };
    if (has(workbench::WindowRole::Anomalous))
        entries.push_back({tr("with another label"), theme().alarm, widgets::Marker::Cross});
    if (has(workbench::WindowRole::LeftOut))
        entries.push_back({tr("left out"), theme().dimText, widgets::Marker::Ring});
    entries.push_back({tr("baseline, mean ± 3 sd"), theme().accentSoft, widgets::Marker::Band});
    if (m_live)
        entries.push_back({tr("live"), theme().warning, widgets::Marker::Dashes});
    setLegend(std::move(entries));
}

void FeatureTrace::paintPlot(QPainter& painter, const QRectF& area)
{
    const auto y = [this](double value) { return toPixel({0.0, value}).y(); };
    const double top = y(m_mean + bandDeviations * m_deviation);
    const double bottom = y(m_mean - bandDeviations * m_deviation);
    painter.fillRect(QRectF(area.left(), top, area.width(), std::max(1.0, bottom - top)), theme().accentSoft);
    painter.setPen(QPen(theme().accent, 1.0, Qt::DotLine));
    painter.drawLine(QPointF(area.left(), y(m_mean)), QPointF(area.right(), y(m_mean)));

    QList<QLineF> lines;
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        if (m_points[i].isJoined)
            lines.append(QLineF(toPixel({m_points[i - 1].time, m_points[i - 1].value}),
                                toPixel({m_points[i].time, m_points[i].value})));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().series(0), 1.2));
    painter.drawLines(lines);
    const bool marksAll = area.width() > pointsApart * static_cast<double>(m_points.size());
    for (const Point& point : m_points) {
        const QPointF at = toPixel({point.time, point.value});
        if (point.role == workbench::WindowRole::Anomalous)
            widgets::paintMarker(painter, widgets::Marker::Cross, at, 6.0, theme().alarm);
        else if (point.role == workbench::WindowRole::LeftOut)
            widgets::paintMarker(painter, widgets::Marker::Ring, at, 5.0, theme().dimText);
        else if (marksAll || !point.isJoined)
            widgets::paintMarker(painter, widgets::Marker::Disc, at, 4.0, theme().series(0));
    }
    if (m_live) {
        painter.setPen(QPen(theme().warning, 1.6, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y(*m_live)), QPointF(area.right(), y(*m_live)));
    }
}

QString FeatureTrace::readout(QPointF value) const
{
    const auto nearest = std::ranges::min_element(
        m_points, {}, [&](const Point& point) { return std::abs(point.time - value.x()); });
    if (nearest == m_points.end())
        return {};
    return tr("%1 s: %2 %3")
        .arg(QLocale().toString(nearest->time, 'f', 2), QLocale().toString(nearest->value, 'g', 4), m_shown.unit)
        .trimmed();
}

} // namespace baseline::explore
