// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spectrum_view.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/spectrum_line.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

constexpr double lowestDecibel = -140.0; ///< of an amplitude: what silence is drawn as: below the noise of any 16-bit sensor

} // namespace

SpectrumView::SpectrumView(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Spectrum"));
    setXUnit(QStringLiteral("Hz"));
    setXRange({0.0, 100.0});
    setYRange({-90.0, 0.0});
    showTitles();
}

void SpectrumView::setScale(Scale scale)
{
    m_scale = scale;
    m_auto.reset();
    showTitles();
    updateRanges();
    updatePlot();
}

void SpectrumView::setPower(bool isPower)
{
    if (isPower == m_isPower)
        return;
    m_isPower = isPower;
    m_auto.reset();
    updateRanges();
    updatePlot();
}

void SpectrumView::setUnit(const QString& unit)
{
    if (unit != m_unit)
        m_auto.reset();
    m_unit = unit;
    showTitles();
}

void SpectrumView::setChannelNames(const QStringList& names)
{
    m_names = names;
    showTitles();
}

void SpectrumView::setData(std::span<const std::span<const float>> channels, Hertz binWidth)
{
    if (!(binWidth.value > 0.0) || !std::isfinite(binWidth.value)) {
        clear();
        return;
    }
    m_binWidth = binWidth;
    m_channels.resize(channels.size());
    std::size_t bins = 2;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        m_channels[i].assign(channels[i].begin(), channels[i].end());
        bins = std::max(bins, channels[i].size());
    }
    m_bins = bins;
    updateXRange();
    updateRanges();
    updatePlot();
}

void SpectrumView::updateXRange()
{
    setXRange({0.0, static_cast<double>(m_bins - 1) * m_binWidth.value * m_perHertz});
}

void SpectrumView::clear()
{
    m_channels.clear();
    m_auto.reset();
    updatePlot();
}

void SpectrumView::setMarkers(std::vector<SpectrumMarker> markers)
{
    if (markers == m_markers)
        return;
    m_markers = std::move(markers);
    updatePlot();
}

void SpectrumView::setBand(std::optional<SpectrumBand> band)
{
    if (band == m_band)
        return;
    m_band = std::move(band);
    showTitles();
    updateRanges();
    updatePlot();
}

void SpectrumView::setLimits(std::vector<SpectrumLimit> limits)
{
    if (limits == m_limits)
        return;
    m_limits = std::move(limits);
    updateRanges();
    updatePlot();
}

void SpectrumView::setOrders(std::optional<Hertz> shaft)
{
    const bool isUsable = shaft && std::isfinite(shaft->value) && shaft->value > 0.0;
    const double perHertz = isUsable ? 1.0 / shaft->value : 1.0;
    if (perHertz == m_perHertz && isUsable == m_isInOrders)
        return;
    m_perHertz = perHertz;
    m_isInOrders = isUsable;
    setXUnit(isUsable ? QStringLiteral("×") : QStringLiteral("Hz"));
    if (!m_channels.empty())
        updateXRange();
    updatePlot();
}

std::optional<SpectrumView::Peak> SpectrumView::peak() const
{
    std::optional<Peak> best;
    for (std::size_t channel = 0; channel < m_channels.size(); ++channel) {
        for (std::size_t bin = 1; bin < m_channels[channel].size(); ++bin) {
            const float amplitude = m_channels[channel][bin];
            if (std::isfinite(amplitude) && amplitude > (best ? best->amplitude : 0.0F))
                best = Peak{channel, bin, amplitude};
        }
    }
    return best;
}

Hertz SpectrumView::peakFrequency() const
{
    const std::optional<Peak> best = peak();
    return best ? Hertz{static_cast<double>(best->bin) * m_binWidth.value} : Hertz{};
}

double SpectrumView::shown(double amplitude) const
{
    if (m_scale == Scale::Linear)
        return amplitude;
    const double lowest = m_isPower ? 2.0 * lowestDecibel : lowestDecibel;
    const double factor = m_isPower ? 10.0 : 20.0;
    return amplitude > 0.0 ? std::max(lowest, factor * std::log10(amplitude)) : lowest;
}

QPointF SpectrumView::pixelOf(Hertz frequency, double value) const
{
    return toPixel(QPointF(frequency.value * m_perHertz, shown(value)));
}

QString SpectrumView::channelName(std::size_t channel) const
{
    const auto index = static_cast<qsizetype>(channel);
    return index < m_names.size() ? m_names[index] : QString::number(index + 1);
}

std::span<const float> SpectrumView::amplitudes(std::size_t channel) const
{
    return channel < m_channels.size() ? std::span<const float>(m_channels[channel]) : std::span<const float>();
}

dsp::Spectrum SpectrumView::spectrum(std::size_t channel) const
{
    return {m_binWidth, channel < m_channels.size() ? m_channels[channel] : std::vector<float>()};
}

std::optional<double> SpectrumView::valueAt(std::size_t channel, Hertz frequency) const
{
    const double bin = std::round(frequency.value / m_binWidth.value);
    if (channel >= m_channels.size() || !(bin >= 0.0 && bin < static_cast<double>(m_channels[channel].size())))
        return std::nullopt;
    const double value = m_channels[channel][static_cast<std::size_t>(bin)];
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void SpectrumView::updateRanges()
{
    std::vector<float> values; // not what is shown of them: that takes a logarithm each
    for (const std::vector<float>& channel : m_channels) {
        for (std::size_t bin = 1; bin < channel.size(); ++bin) {
            if (std::isfinite(channel[bin]))
                values.push_back(channel[bin]);
        }
    }
    if (values.empty())
        return;
    double high = shown(*std::ranges::max_element(values));
    for (const SpectrumLimit& limit : m_limits)
        high = std::max(high, shown(limit.level));
    for (std::size_t bin = 1; m_band && bin < m_band->high.size(); ++bin) {
        if (std::isfinite(m_band->high[bin]))
            high = std::max(high, shown(m_band->high[bin]));
    }
    if (m_scale == Scale::Linear) {
        setYRange(m_auto.update(0.0, std::max(high * 1.05, smallestSpan)));
        return;
    }
    // The floor is where the quietest tenth of the bins begins: single deep notches do not stretch the axis.
    const auto tenth = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 10);
    std::ranges::nth_element(values, tenth);
    const double low = std::min(shown(*tenth) - 3.0, high - 40.0);
    const AxisRange range = m_auto.update(low, high + 3.0);
    setYRange({std::floor(range.low / 10.0) * 10.0, std::ceil(range.high / 10.0) * 10.0});
}

void SpectrumView::showTitles()
{
    setYTitle(m_scale == Scale::Decibel ? tr("dB re 1 %1").arg(m_unit) : m_unit);
    std::vector<LegendEntry> entries;
    for (qsizetype i = 0; m_names.size() > 1 && i < m_names.size(); ++i)
        entries.push_back({m_names[i], theme().series(static_cast<int>(i)), Marker::Line});
    if (m_band && !m_band->name.isEmpty()) {
        QColor shade = m_band->colour < 0 ? theme().dimText : theme().series(m_band->colour);
        shade.setAlpha(110);
        entries.push_back({m_band->name, shade, Marker::Band});
    }
    setLegend(std::move(entries));
}

void SpectrumView::themeChanged()
{
    showTitles();
}

void SpectrumView::paintPlot(QPainter& painter, const QRectF& area)
{
    const auto place = [this](Hertz frequency, double level) { return pixelOf(frequency, level); };
    if (m_band)
        paintBand(painter, area, theme(), *m_band, place);
    for (std::size_t i = m_channels.size(); i > 0; --i) // the first channel on top
        paintChannel(painter, area, i - 1);
    paintMarkers(painter, area, theme(), m_markers, place);
    paintLimits(painter, area, theme(), m_limits, place);
    paintPeak(painter, area);
}

/// The largest value of the bins under each pixel column, so that no narrow line is lost; one point a column.
QList<QPointF> SpectrumView::lineOf(std::span<const float> bins) const
{
    const double left = pixelOf({0.0}, 0.0).x();
    const double step = pixelOf(m_binWidth, 0.0).x() - left;
    QList<QPointF> line;
    std::size_t first = 0; // of the column; 0: none yet
    float highest = 0.0F;
    const auto finish = [&] {
        if (first > 0)
            line.append(QPointF(left + static_cast<double>(first) * step,
                                pixelOf({static_cast<double>(first) * m_binWidth.value}, highest).y()));
    };
    double column = 0.0;
    for (std::size_t bin = 1; bin < bins.size(); ++bin) {
        if (!std::isfinite(bins[bin]))
            continue;
        const double place = std::floor(left + static_cast<double>(bin) * step);
        if (first > 0 && place == column) {
            highest = std::max(highest, bins[bin]);
            continue;
        }
        finish();
        first = bin;
        column = place;
        highest = bins[bin];
    }
    finish();
    return line;
}

void SpectrumView::paintChannel(QPainter& painter, const QRectF& area, std::size_t channel) const
{
    paintSpectrumLine(painter, area, lineOf(m_channels[channel]), theme().series(static_cast<int>(channel)),
                      m_channels.size());
}

void SpectrumView::paintPeak(QPainter& painter, const QRectF& area) const
{
    const std::optional<Peak> best = peak();
    if (!best)
        return;
    const double frequency = static_cast<double>(best->bin) * m_binWidth.value;
    const QPointF place = pixelOf({frequency}, best->amplitude);
    paintMarker(painter, Marker::Disc, place, 6.0, theme().series(static_cast<int>(best->channel)));
    const QString text = placeText({frequency});
    const qreal width = painter.fontMetrics().horizontalAdvance(text);
    const bool fitsRight = place.x() + 8.0 + width < area.right();
    painter.setPen(theme().text);
    painter.drawText(QPointF(fitsRight ? place.x() + 8.0 : place.x() - 8.0 - width,
                             std::max(place.y() + 4.0, area.top() + 10.0)),
                     text);
}

/// "29.9 Hz", and "1.00×" with it where the axis counts orders.
QString SpectrumView::placeText(Hertz frequency) const
{
    const QString hertz = axisNumber(frequency.value, std::min(0.1, m_binWidth.value), QStringLiteral("Hz"));
    if (!m_isInOrders)
        return hertz;
    return axisNumber(frequency.value * m_perHertz, 0.01) + QStringLiteral("× · ") + hertz;
}

PlotTable SpectrumView::plotTable() const
{
    PlotTable table;
    const auto column = [&table](const QString& name, const QString& unit, std::span<const float> values) {
        table.columns.push_back({name, unit, std::vector<double>(values.begin(), values.end())});
    };
    std::size_t bins = 0;
    for (std::size_t i = 0; i < m_channels.size(); ++i)
        bins = std::max(bins, m_channels[i].size());
    PlotColumn frequency{tr("Frequency"), QStringLiteral("Hz")};
    PlotColumn orders{tr("Order"), {}};
    for (std::size_t bin = 0; bin < bins; ++bin) {
        frequency.values.push_back(static_cast<double>(bin) * m_binWidth.value);
        orders.values.push_back(frequency.values.back() * m_perHertz);
    }
    table.columns.push_back(std::move(frequency));
    if (m_isInOrders)
        table.columns.push_back(std::move(orders));
    for (std::size_t i = 0; i < m_channels.size(); ++i)
        column(channelName(i), m_unit, m_channels[i]);
    // On bins of its own the band would need a frequency of its own.
    if (m_band && m_band->binWidth == m_binWidth) {
        column(tr("%1, lowest").arg(m_band->name), m_unit, m_band->low);
        column(tr("%1, middle").arg(m_band->name), m_unit, m_band->middle);
        column(tr("%1, highest").arg(m_band->name), m_unit, m_band->high);
    }
    return table;
}

QString SpectrumView::readout(QPointF value) const
{
    const double bins = value.x() / m_perHertz / m_binWidth.value;
    const auto bin = static_cast<std::size_t>(std::lround(std::max(0.0, bins)));
    QStringList lines;
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        if (bin >= m_channels[i].size() || !std::isfinite(m_channels[i][bin]))
            continue;
        const QString name = static_cast<qsizetype>(i) < m_names.size() && m_names.size() > 1
                                 ? m_names[static_cast<qsizetype>(i)] + QLatin1Char(' ')
                                 : QString();
        const QString amplitude = QLocale().toString(static_cast<double>(m_channels[i][bin]), 'g', 3);
        lines.append(name + amplitude + QLatin1Char(' ') + m_unit);
    }
    if (lines.isEmpty())
        return {};
    lines.prepend(placeText({static_cast<double>(bin) * m_binWidth.value}));
    return lines.join(QLatin1Char('\n'));
}

} // namespace baseline::widgets
