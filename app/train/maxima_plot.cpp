// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/maxima_plot.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace baseline::train {

using widgets::Marker;

namespace {

constexpr std::size_t mostBins = 40;

double densityOf(const learn::Weibull& law, double y)
{
    if (!(y > 0.0))
        return 0.0;
    const double ratio = y / law.scale;
    return law.shape / law.scale * std::pow(ratio, law.shape - 1.0) * std::exp(-std::pow(ratio, law.shape));
}

} // namespace

MaximaPlot::MaximaPlot(Kind kind, QWidget* parent) : PlotView(parent), m_kind(kind)
{
    setAccessibleName(kind == Kind::Density ? tr("Density of the maxima and the laws fitted to them")
                                            : tr("Quantiles of the maxima against those of the laws"));
    setYTitle(kind == Kind::Density ? tr("density") : tr("seen"));
    showLegend();
}

void MaximaPlot::setLaws(std::shared_ptr<const learn::MaximaLaws> laws, const QString& title)
{
    m_laws = std::move(laws);
    m_title = title;
    m_bins.clear();
    m_byExtreme.clear();
    m_byWeibull.clear();
    if (m_laws && !m_laws->maxima.empty()) {
        m_byExtreme = m_laws->expectedByExtreme();
        m_byWeibull = m_laws->expectedByWeibull();
        countBins();
    }
    setXTitle(m_kind == Kind::Density ? title : tr("expected by the law"));
    showLegend();
    updatePlot();
}

/// The axis ends behind 99.5 % of the maxima: an outlier among them must not flatten the rest. It stands in the last bin.
void MaximaPlot::countBins()
{
    const std::vector<double>& maxima = m_laws->maxima;
    const auto count = static_cast<double>(maxima.size());
    const double low = maxima.front();
    const double high = maxima[static_cast<std::size_t>(0.995 * (count - 1.0))];
    const double span = std::max(high - low, 1e-9 * (1.0 + std::abs(low)));
    m_range = {low - 0.02 * span, low + 1.1 * span};
    const auto bins = std::clamp<std::size_t>(static_cast<std::size_t>(2.0 * std::sqrt(count)), 5, mostBins);
    m_bins.assign(bins, 0.0);
    const double width = m_range.span() / static_cast<double>(bins);
    for (const double value : maxima) {
        const double place = std::clamp((value - m_range.low) / width, 0.0, static_cast<double>(bins - 1));
        m_bins[static_cast<std::size_t>(place)] += 1.0 / (count * width);
    }
    setXRange(m_range);
    setYRange(m_kind == Kind::Density ? widgets::AxisRange{0.0, 1.15 * *std::ranges::max_element(m_bins)} : m_range);
}

void MaximaPlot::showLegend()
{
    std::vector<widgets::LegendEntry> entries;
    if (m_kind == Kind::Density)
        entries.push_back({tr("maxima"), theme().accent, Marker::Square});
    entries.push_back({tr("Weibull"), theme().series(1), m_kind == Kind::Density ? Marker::Line : Marker::Disc});
    entries.push_back({tr("GEV"), theme().series(5), m_kind == Kind::Density ? Marker::Dashes : Marker::Ring});
    setLegend(std::move(entries));
}

void MaximaPlot::themeChanged()
{
    showLegend();
    updatePlot();
}

void MaximaPlot::paintDensity(QPainter& painter, const QRectF& area) const
{
    const double width = m_range.span() / static_cast<double>(m_bins.size());
    QColor fill = theme().accent;
    fill.setAlpha(110);
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        if (m_bins[i] <= 0.0)
            continue;
        const double left = m_range.low + static_cast<double>(i) * width;
        painter.fillRect(QRectF(toPixel(QPointF(left, m_bins[i])), toPixel(QPointF(left + width, 0.0))), fill);
    }
    const auto curve = [&](auto density, const QPen& pen) {
        QPainterPath path;
        for (int i = 0; i <= int(area.width()); i += 2) {
            const double x = toValue(QPointF(area.left() + i, 0.0)).x();
            const QPointF place = toPixel(QPointF(x, density(x)));
            const QPointF clamped(place.x(), std::clamp(place.y(), area.top() - 10.0, area.bottom()));
            if (i == 0)
                path.moveTo(clamped);
            else
                path.lineTo(clamped);
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    };
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (m_laws->weibull)
        curve([&](double x) { return densityOf(*m_laws->weibull, x); }, QPen(theme().series(1), 2.0));
    if (m_laws->extreme)
        curve([&](double x) { return m_laws->extreme->law.density(x); }, QPen(theme().series(5), 2.0, Qt::DashLine));
}

void MaximaPlot::paintQuantiles(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme().dimText, 1.0));
    painter.drawLine(toPixel(QPointF(m_range.low, m_range.low)), toPixel(QPointF(m_range.high, m_range.high)));
    // At most 400 marks a law: more cannot be told apart.
    const std::size_t step = m_laws->maxima.size() / 400 + 1;
    for (std::size_t i = 0; i < m_laws->maxima.size(); i += step) {
        if (!m_byExtreme.empty())
            widgets::paintMarker(painter, Marker::Ring, toPixel(QPointF(m_byExtreme[i], m_laws->maxima[i])), 6.0,
                                 theme().series(5));
        if (!m_byWeibull.empty())
            widgets::paintMarker(painter, Marker::Disc, toPixel(QPointF(m_byWeibull[i], m_laws->maxima[i])), 4.0,
                                 theme().series(1));
    }
}

void MaximaPlot::paintPlot(QPainter& painter, const QRectF& area)
{
    if (!m_laws || m_bins.empty())
        return;
    if (m_kind == Kind::Density)
        paintDensity(painter, area);
    else
        paintQuantiles(painter);
}

QString MaximaPlot::readout(QPointF value) const
{
    if (!m_laws || m_bins.empty())
        return {};
    const QLocale locale;
    if (m_kind == Kind::Quantiles)
        return tr("expected %1\nseen %2").arg(locale.toString(value.x(), 'g', 4), locale.toString(value.y(), 'g', 4));
    QStringList lines{locale.toString(value.x(), 'g', 4)};
    if (m_laws->weibull)
        lines += tr("Weibull %1").arg(locale.toString(densityOf(*m_laws->weibull, value.x()), 'g', 3));
    if (m_laws->extreme)
        lines += tr("GEV %1").arg(locale.toString(m_laws->extreme->law.density(value.x()), 'g', 3));
    return lines.join(QLatin1Char('\n'));
}

widgets::PlotTable MaximaPlot::plotTable() const
{
    if (!m_laws || m_laws->maxima.empty())
        return {};
    widgets::PlotColumn seen{tr("Maximum")};
    seen.values = m_laws->maxima;
    widgets::PlotColumn weibull{tr("Expected by Weibull")};
    weibull.values = m_byWeibull;
    widgets::PlotColumn extreme{tr("Expected by GEV")};
    extreme.values = m_byExtreme;
    return {{std::move(seen), std::move(weibull), std::move(extreme)}};
}

} // namespace baseline::train
