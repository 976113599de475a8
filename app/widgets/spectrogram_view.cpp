// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spectrogram_view.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/level_colours.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

constexpr AxisRange quiet{-120.0, -40.0}; ///< before anything is known
constexpr double leastSpan = 30.0; ///< dB: quiet noise is not to look like a storm
constexpr int patience = 100;      ///< updates, some five seconds
constexpr double secondsOnAxis = 120.0; ///< longer spans are told in minutes

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(share * a + (1.0 - share) * b)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

} // namespace

SpectrogramView::SpectrogramView(QWidget* parent) : PlotView(parent), m_auto(leastSpan, patience), m_shown(quiet)
{
    setAccessibleName(tr("Spectrogram"));
    setXUnit(QStringLiteral("s"));
    setXRange({-60.0, 0.0});
    setYRange({0.0, 100.0});
    setYTitle(QStringLiteral("Hz"));
}

void SpectrogramView::setUnit(const QString& unit, double gain)
{
    if (unit == m_unit && gain == m_gain)
        return;
    m_unit = unit;
    m_gain = gain;
    m_auto.reset();
    updateLevels();
    updatePlot();
}

void SpectrogramView::setLevels(std::optional<AxisRange> decibels)
{
    m_fixed = decibels && std::isfinite(decibels->low) && std::isfinite(decibels->high) && decibels->span() > 0.0
                  ? decibels
                  : std::nullopt;
    m_auto.reset();
    updateLevels();
    updatePlot();
}

void SpectrogramView::begin(const dsp::SpectrogramGrid& grid, Hertz highest, Seconds span)
{
    const bool isNumber = std::isfinite(span.count()) && std::isfinite(grid.rate.value);
    if (grid.bins < 2 || grid.length == 0 || !isNumber || !(span.count() > 0.0) || !(grid.rate.value > 0.0)) {
        clear();
        return;
    }
    m_picture.begin(grid, span);
    const double half = 0.5 * grid.rate.value;
    m_highest = {highest.value > 0.0 ? std::min(highest.value, half) : half};
    m_secondsPerUnit = span.count() > secondsOnAxis ? 60.0 : 1.0;
    setXUnit(m_secondsPerUnit > 1.0 ? tr("min") : QStringLiteral("s"));
    setXRange({-span.count() / m_secondsPerUnit, 0.0});
    setYRange({0.0, m_highest.value});
    m_auto.reset();
    updatePlot();
}

void SpectrogramView::append(std::int64_t first, std::span<const dsp::LevelByte> levels)
{
    m_picture.append(first, levels);
    updateLevels();
    updatePlot();
}

void SpectrogramView::clear()
{
    m_picture.begin({.rate = Hertz{1.0}}, Seconds(1.0));
    m_auto.reset();
    updatePlot();
}

void SpectrogramView::updateLevels()
{
    if (m_fixed) {
        m_shown = *m_fixed;
        return;
    }
    const auto known = m_picture.decibels();
    if (!known)
        return;
    const AxisRange range = m_auto.update(known->first + m_gain - 3.0, known->second + m_gain);
    m_shown = {std::floor(range.low / 10.0) * 10.0, std::ceil(range.high / 10.0) * 10.0};
}

void SpectrogramView::paintPlot(QPainter& painter, const QRectF& area)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPoint place(static_cast<int>(std::ceil(area.left() * ratio)), static_cast<int>(std::ceil(area.top() * ratio)));
    SpectrogramLook look;
    look.pixels = QSize(static_cast<int>(area.right() * ratio) - place.x(), static_cast<int>(area.bottom() * ratio) - place.y());
    look.highest = m_highest;
    look.decibels = {m_shown.low - m_gain, m_shown.high - m_gain};
    look.empty = theme().card.rgb();
    look.gap = blended(theme().warning, theme().card, 0.35).rgb();
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    m_picture.paint(painter, place, look);
    painter.restore();
}

/// The bar of colours at the right end of the row above the plot.
void SpectrogramView::paintMargin(QPainter& painter, const QRectF& area)
{
    if (m_picture.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const QString low = axisNumber(m_shown.low, 1.0);
    const QString high = tr("%1 dB re 1 %2").arg(axisNumber(m_shown.high, 1.0), m_unit);
    const qreal lowWidth = metrics.horizontalAdvance(low);
    const qreal highWidth = metrics.horizontalAdvance(high);
    constexpr qreal gap = 6.0;
    const qreal room = width() - 8.0 - area.left() - lowWidth - highWidth - 2.0 * gap;
    const int bar = std::clamp(static_cast<int>(room), 24, 120);
    const qreal right = width() - 8.0;
    const qreal left = right - highWidth - gap - bar;
    const qreal baseline = 0.5 * (Legend::rowHeight + metrics.ascent() - metrics.descent());
    painter.setPen(theme().dimText);
    painter.drawText(QPointF(left - gap - lowWidth, baseline), low);
    painter.drawText(QPointF(right - highWidth, baseline), high);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int x = 0; x < bar; ++x)
        painter.fillRect(QRectF(left + x, 0.5 * Legend::rowHeight - 4.0, 1.0, 8.0), QColor::fromRgb(levelColour(x / double(bar - 1))));
}

PlotTable SpectrogramView::plotTable() const
{
    PlotTable table;
    if (m_picture.isEmpty())
        return table;
    const dsp::SpectrogramGrid& grid = m_picture.grid();
    const double interval = grid.interval().count();
    const auto held = static_cast<std::int64_t>(-xRange().low * m_secondsPerUnit / interval);
    PlotColumn time{tr("Time"), QStringLiteral("s")};
    std::int64_t first = m_picture.end() - 1;
    while (first > 0 && m_picture.end() - first < held && m_picture.at(first - 1, 0))
        --first;
    for (std::int64_t column = first; column < m_picture.end(); ++column)
        time.values.push_back(-static_cast<double>(m_picture.end() - 1 - column) * interval);
    table.columns.push_back(std::move(time));
    for (std::size_t bin = 0; bin < grid.bins; ++bin) {
        const double frequency = static_cast<double>(bin) * grid.binWidth().value;
        if (frequency > m_highest.value)
            break;
        PlotColumn line{QString::number(frequency, 'g', QLocale::FloatingPointShortest) + QStringLiteral(" Hz"),
                        tr("dB re 1 %1").arg(m_unit)};
        for (std::int64_t column = first; column < m_picture.end(); ++column) {
            const auto level = m_picture.at(column, bin);
            line.values.push_back(level && *level != dsp::noLevel ? told(*level) : std::nan(""));
        }
        table.columns.push_back(std::move(line));
    }
    return table;
}

QString SpectrogramView::readout(QPointF value) const
{
    if (m_picture.isEmpty() || !(value.x() <= 0.0) || !(value.y() >= 0.0))
        return {};
    const dsp::SpectrogramGrid& grid = m_picture.grid();
    const double back = std::floor(-value.x() * m_secondsPerUnit / grid.interval().count());
    const double bin = std::round(value.y() / grid.binWidth().value);
    if (!(back < static_cast<double>(m_picture.end())) || !(bin < static_cast<double>(grid.bins)))
        return {};
    const auto level = m_picture.at(m_picture.end() - 1 - static_cast<std::int64_t>(back), static_cast<std::size_t>(bin));
    if (!level)
        return {};
    const QString time = axisNumber(value.x() * m_secondsPerUnit, grid.interval().count(), QStringLiteral("s"));
    if (*level == dsp::noLevel)
        return time + QLatin1Char('\n') + tr("samples lost");
    return time + QLatin1Char('\n')
           + axisNumber(bin * grid.binWidth().value, std::min(1.0, grid.binWidth().value), QStringLiteral("Hz"))
           + QLatin1Char('\n') + tr("%1 dB re 1 %2").arg(axisNumber(told(*level), 1.0), m_unit);
}

} // namespace baseline::widgets
