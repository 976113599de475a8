// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/step_spectrum.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace baseline::sessions {

namespace {

constexpr double lowest = 1e-7;      // what silence is drawn as, as SpectrumView does: -140 dB
constexpr double quietShare = 0.02;  // of the lines may lie below the axis
constexpr double aboveLines = 1.41;  // 3 dB: the curve of the gain runs clear of the highest line's number

} // namespace

StepSpectrum::StepSpectrum(QWidget* parent) : ZoomSpectrum(parent)
{
    setAccessibleName(tr("Spectrum before and after"));
    setXTitle({});
}

void StepSpectrum::setNames(const QString& before, const QString& after)
{
    m_beforeName = before;
    m_afterName = after;
    showLegend();
}

void StepSpectrum::show(const dsp::Spectrum& before, double scale, const dsp::Spectrum& after, double factor,
                        const GainCurve& curve)
{
    m_before = before;
    m_scale = scale;
    m_curve = curve;
    m_highest = 0.0;
    for (std::size_t i = 1; i < m_before.values.size(); ++i)
        m_highest = std::max(m_highest, static_cast<double>(m_before.values[i]) * m_scale);
    if (after.values.empty()) {
        clear();
    } else {
        std::vector<float> told = after.values;
        std::ranges::for_each(told, [factor](float& line) { line *= static_cast<float>(factor); });
        const std::array<std::span<const float>, 1> one{told};
        const double reach = m_before.binWidth.value * static_cast<double>(std::max<std::size_t>(1, m_before.values.size()) - 1);
        clear(); // the scale of another step is not this one's
        setSpectra(one, after.binWidth, Hertz{reach});
        includeBefore();
    }
    showLegend();
    updatePlot();
}

void StepSpectrum::clearAll()
{
    m_before = {};
    m_curve = {};
    clear();
    showLegend();
}

widgets::PlotTable StepSpectrum::plotTable() const
{
    widgets::PlotTable table = ZoomSpectrum::plotTable();
    const QString unit = table.columns.size() > 1 ? table.columns[1].unit : QString();
    if (!m_before.values.empty()) {
        widgets::PlotColumn frequency{tr("Frequency, %1").arg(m_beforeName), QStringLiteral("Hz")};
        widgets::PlotColumn before{m_beforeName, unit};
        for (std::size_t i = 0; i < m_before.values.size(); ++i) {
            frequency.values.push_back(static_cast<double>(i) * m_before.binWidth.value);
            before.values.push_back(static_cast<double>(m_before.values[i]) * m_scale);
        }
        table.columns.push_back(std::move(frequency));
        table.columns.push_back(std::move(before));
    }
    if (drawsGain()) {
        widgets::PlotColumn frequency{tr("Frequency, %1").arg(tr("gain")), QStringLiteral("Hz")};
        widgets::PlotColumn gain{tr("gain"), {}};
        for (std::size_t i = 0; i < m_curve.gains.size(); ++i) {
            frequency.values.push_back(m_curve.frequencies[i].value);
            gain.values.push_back(static_cast<double>(m_curve.gains[i]));
        }
        table.columns.push_back(std::move(frequency));
        table.columns.push_back(std::move(gain));
    }
    return table;
}

double StepSpectrum::drawn(double amplitude) const
{
    return scale() == Scale::Linear ? amplitude : 20.0 * std::log10(std::max(lowest, amplitude));
}

/// The axis holds the lines before too; in dB all but the quietest of them.
void StepSpectrum::includeBefore()
{
    std::vector<double> values;
    for (std::size_t i = 1; i < m_before.values.size(); ++i) {
        if (std::isfinite(m_before.values[i]))
            values.push_back(drawn(static_cast<double>(m_before.values[i]) * m_scale));
    }
    if (values.empty())
        return;
    const auto quiet = values.begin() + static_cast<std::ptrdiff_t>(quietShare * static_cast<double>(values.size()));
    std::ranges::nth_element(values, quiet);
    const double low = scale() == Scale::Linear ? 0.0 : 10.0 * std::floor(*quiet / 10.0);
    const double high = *std::ranges::max_element(values);
    const double top = scale() == Scale::Linear ? 1.05 * high : 10.0 * std::ceil((high + 3.0) / 10.0);
    setYRange({std::min(yRange().low, low), std::max(yRange().high, top)});
}

void StepSpectrum::themeChanged()
{
    ZoomSpectrum::themeChanged();
    showLegend();
}

void StepSpectrum::showLegend()
{
    std::vector<widgets::LegendEntry> entries;
    if (!m_before.values.empty())
        entries.push_back({m_beforeName, theme().dimText, widgets::Marker::Line});
    if (!m_afterName.isEmpty())
        entries.push_back({m_afterName, theme().series(0), widgets::Marker::Line});
    if (drawsGain())
        entries.push_back({tr("gain"), theme().warning, widgets::Marker::Dashes});
    setLegend(std::move(entries));
}

void StepSpectrum::paintPlot(QPainter& painter, const QRectF& area)
{
    paintBefore(painter, area);
    ZoomSpectrum::paintPlot(painter, area);
    paintGain(painter);
}

void StepSpectrum::paintBefore(QPainter& painter, const QRectF& area) const
{
    QList<QLineF> lines;
    QPointF last;
    bool hasLast = false;
    for (std::size_t i = 1; i < m_before.values.size(); ++i) {
        if (!std::isfinite(m_before.values[i]))
            continue;
        QPointF point = toPixel({m_before.frequencyAt(i).value, drawn(static_cast<double>(m_before.values[i]) * m_scale)});
        if (point.x() < area.left() - 50.0 || point.x() > area.right() + 50.0)
            continue;
        // The highest of the lines in one pixel column, so that none is lost.
        if (hasLast && std::floor(point.x()) == std::floor(last.x())) {
            if (!lines.isEmpty() && point.y() < last.y())
                lines.last().setP2({last.x(), point.y()});
            last.setY(std::min(last.y(), point.y()));
            continue;
        }
        if (hasLast)
            lines.append(QLineF(last, point));
        last = point;
        hasLast = true;
    }
    QColor dim = theme().dimText;
    dim.setAlpha(170);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(dim, 1.0));
    painter.drawLines(lines);
}

void StepSpectrum::paintGain(QPainter& painter) const
{
    if (!drawsGain() || m_highest <= 0.0)
        return;
    const double room = scale() == Scale::Linear ? 1.0 : aboveLines;
    QPolygonF curve;
    for (std::size_t i = 0; i < m_curve.gains.size(); ++i)
        curve << toPixel({m_curve.frequencies[i].value, drawn(m_highest * room * static_cast<double>(m_curve.gains[i]))});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().warning, 1.4, Qt::DashLine));
    painter.drawPolyline(curve);
}

} // namespace baseline::sessions
