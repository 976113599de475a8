// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/trace_view.h"

#include "app/widgets/axis_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::widgets {
namespace {

constexpr int laneMargin = 58;
constexpr qreal lanePadding = 5.0;
constexpr double longestSweep = 1e6; ///< samples, whatever rate and span say
// Smooth lines cost by their length: eight channels of 600 samples that leap over the whole height of a large window took
// 70 ms, plain ones 27, and what lies that dense shows no edges to smooth. Vibration in a lane has a tenth of it.
constexpr qreal longestSmooth = 100'000.0; ///< pixels of line

QColor gapShade(const Theme& theme)
{
    QColor shade = theme.warning;
    shade.setAlpha(40);
    return shade;
}

/// The device pixel row of a value; values far outside, and infinities, stay one lane away.
int rowOf(double value, AxisRange range, double top, double height)
{
    const double share = std::clamp((range.high - value) / range.span(), -1.0, 2.0);
    return static_cast<int>(std::lround(top + share * height));
}

} // namespace

TraceView::TraceView(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Waveform"));
    setXUnit(QStringLiteral("s"));
    setXRange({-m_span.count(), 0.0});
    hideYAxis(laneMargin);
}

void TraceView::setChannels(const QList<TraceChannel>& channels)
{
    if (channels == m_channels)
        return;
    m_channels = channels;
    m_traces.assign(static_cast<std::size_t>(channels.size()), Trace{});
    showLegend();
    updatePlot();
}

void TraceView::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement;
    if (arrangement == Arrangement::Lanes)
        hideYAxis(laneMargin);
    else
        showYAxis();
    showLegend();
    updateRanges();
    updatePlot();
}

void TraceView::setTimeSpan(Seconds span, Seconds end)
{
    if (!(span.count() > 0.0) || (span == m_span && end == m_end))
        return;
    m_span = span;
    m_end = end;
    setXRange({(end - span).count(), end.count()});
}

void TraceView::setSweep(bool isSweep)
{
    if (isSweep == m_isSweep)
        return;
    m_isSweep = isSweep;
    clear(); // what was drawn stands elsewhere now
}

void TraceView::setFixedScale(std::optional<double> halfSpan)
{
    m_fixedScale = halfSpan && std::isfinite(*halfSpan) && *halfSpan > 0.0 ? halfSpan : std::nullopt;
    for (Trace& trace : m_traces) {
        trace.middle.reset();
        trace.scale.reset();
    }
    updateRanges();
    updatePlot();
}

void TraceView::setLevel(std::optional<TraceLevel> level)
{
    m_level = level; // drawn with the next data
}

void TraceView::setData(std::span<const std::span<const float>> channels, Hertz rate, SampleIndex firstIndex)
{
    if (!(rate.value > 0.0) || !std::isfinite(rate.value)) {
        clear();
        return;
    }
    // One column more than is seen, so that the leftmost one is complete.
    const auto wanted = static_cast<std::size_t>(std::min(longestSweep, std::ceil(m_span.count() * rate.value * 1.01))) + 2;
    for (std::size_t i = 0; i < m_traces.size(); ++i) {
        const std::span<const float> all = i < channels.size() ? channels[i] : std::span<const float>();
        const std::span<const float> seen = all.last(std::min(wanted, all.size()));
        m_traces[i].data.setSamples(seen, firstIndex + static_cast<SampleIndex>(all.size() - seen.size()),
                                    static_cast<float>(m_channels[static_cast<qsizetype>(i)].factor));
    }
    showData(rate);
}

void TraceView::setBuckets(std::span<const TraceBuckets> channels, Hertz rate)
{
    if (!(rate.value > 0.0) || !std::isfinite(rate.value)) {
        clear();
        return;
    }
    for (std::size_t i = 0; i < m_traces.size(); ++i)
        m_traces[i].data.setBuckets(i < channels.size() ? channels[i] : TraceBuckets{},
                                    static_cast<float>(m_channels[static_cast<qsizetype>(i)].factor));
    showData(rate);
}

void TraceView::showData(Hertz rate)
{
    m_rate = rate;
    const auto length = static_cast<std::size_t>(std::clamp(std::round(m_span.count() * rate.value), 1.0, longestSweep));
    if (m_isSweep && !m_traces.empty() && !m_traces.front().data.isEmpty()) {
        m_newest = Seconds(static_cast<double>(sweepPlace(m_traces.front().data.end() - 1, length)) / rate.value);
        for (Trace& trace : m_traces)
            trace.data.sweep(length);
    }
    updateRanges();
    updatePlot();
}

void TraceView::clear()
{
    for (Trace& trace : m_traces) {
        trace.data.clear();
        trace.scale.reset();
        trace.middle.reset();
    }
    updatePlot();
}

AxisRange TraceView::channelRange(int channel) const
{
    const auto index = static_cast<std::size_t>(channel);
    return channel >= 0 && index < m_traces.size() ? m_traces[index].range : AxisRange{};
}

void TraceView::updateRanges()
{
    for (Trace& trace : m_traces) {
        const auto [low, high] = trace.data.extremes();
        trace.range = trace.scale.update(low, high);
        if (!m_fixedScale)
            continue;
        if (!trace.middle && std::isfinite(low))
            trace.middle = 0.5 * (low + high);
        trace.range = {trace.middle.value_or(0.0) - *m_fixedScale, trace.middle.value_or(0.0) + *m_fixedScale};
    }
    if (m_arrangement == Arrangement::Overlaid) {
        AxisRange all{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
        for (const Trace& trace : m_traces)
            all = {std::min(all.low, trace.range.low), std::max(all.high, trace.range.high)};
        if (!m_traces.empty())
            setYRange(all);
        for (Trace& trace : m_traces)
            trace.range = all;
        return;
    }
    if (!m_fixedScale)
        equaliseLanes();
}

/// Lanes of one unit have one scale: what looks larger is larger.
void TraceView::equaliseLanes()
{
    std::vector<double> spans(m_traces.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        for (std::size_t j = 0; j < spans.size(); ++j) {
            if (m_channels[static_cast<qsizetype>(i)].unit == m_channels[static_cast<qsizetype>(j)].unit)
                spans[i] = std::max(spans[i], m_traces[j].range.span());
        }
    }
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const double centre = m_traces[i].range.centre();
        m_traces[i].range = {centre - 0.5 * spans[i], centre + 0.5 * spans[i]};
    }
}

void TraceView::showLegend()
{
    std::vector<LegendEntry> entries;
    QString unit;
    if (m_arrangement == Arrangement::Overlaid) {
        for (qsizetype i = 0; i < m_channels.size(); ++i) {
            entries.push_back({m_channels[i].name, theme().series(static_cast<int>(i)), Marker::Line});
            unit = m_channels[i].unit;
        }
    }
    setYTitle(unit);
    setLegend(std::move(entries));
}

void TraceView::themeChanged()
{
    showLegend();
}

QRectF TraceView::lane(const QRectF& area, std::size_t channel) const
{
    if (m_arrangement == Arrangement::Overlaid)
        return area;
    const qreal height = area.height() / static_cast<qreal>(m_traces.size());
    const QRectF whole(area.left(), area.top() + static_cast<qreal>(channel) * height, area.width(), height);
    return whole.adjusted(0.0, lanePadding, 0.0, -lanePadding);
}

/// In one lane the shades of several channels would add up.
bool TraceView::shadesGaps(const Trace& trace) const
{
    return m_arrangement == Arrangement::Lanes || &trace == &m_traces.front();
}

void TraceView::paintPlot(QPainter& painter, const QRectF& area)
{
    if (!(m_rate.value > 0.0))
        return;
    const double pixels = area.width() * painter.device()->devicePixelRatioF();
    const bool dense = m_span.count() * m_rate.value >= pixels;
    for (std::size_t i = 0; i < m_traces.size(); ++i) {
        const QColor colour = theme().series(static_cast<int>(i));
        if (dense || !m_traces[i].data.hasSamples())
            paintColumns(painter, lane(area, i), m_traces[i], colour);
        else
            paintLines(painter, lane(area, i), m_traces[i], colour);
    }
    if (m_isSweep && !m_traces.empty() && !m_traces.front().data.isEmpty()) {
        const qreal x = area.left() + area.width() * (m_newest / m_span);
        painter.fillRect(QRectF(x, area.top(), 2.0, area.height()), theme().accent);
    }
    paintLevel(painter, area);
}

/// The level in its channel's lane; the time of the crossing over all lanes.
void TraceView::paintLevel(QPainter& painter, const QRectF& area) const
{
    if (!m_level)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().dimText, 1.0, Qt::DashLine));
    const auto channel = static_cast<std::size_t>(std::max(0, m_level->channel));
    if (channel < m_traces.size() && std::isfinite(m_level->value)) {
        const QRectF place = lane(area, channel);
        const AxisRange range = m_traces[channel].range;
        const double share = std::clamp((range.high - m_level->value) / range.span(), 0.0, 1.0);
        const qreal y = std::floor(place.top() + share * place.height()) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    if (m_level->isCaught) {
        const qreal x = std::floor(toPixel(QPointF(0.0, 0.0)).x()) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

/// At least one sample a device pixel.
void TraceView::paintColumns(QPainter& painter, const QRectF& lane, const Trace& trace, const QColor& colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int count = static_cast<int>(lane.width() * ratio);
    trace.data.columns(m_span.count() * m_rate.value / count, count, m_columns);
    const int left = static_cast<int>(std::ceil(lane.left() * ratio));
    const double top = lane.top() * ratio;
    const double height = lane.height() * ratio;
    m_strokes.begin(std::max(1, static_cast<int>(std::lround(ratio))));
    std::vector<QRect> gaps;
    for (int i = 0; i < count; ++i) {
        const TraceColumn& column = m_columns[static_cast<std::size_t>(i)];
        if (column.hasGap && !gaps.empty() && gaps.back().right() == left + i - 1)
            gaps.back().setWidth(gaps.back().width() + 1);
        else if (column.hasGap)
            gaps.emplace_back(left + i, static_cast<int>(top), 1, static_cast<int>(height));
        if (std::isnan(column.min))
            m_strokes.skip();
        else
            m_strokes.add(left + i, rowOf(column.max, trace.range, top, height), rowOf(column.min, trace.range, top, height),
                          column.hasGap);
    }
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    if (shadesGaps(trace)) {
        painter.setBrush(gapShade(theme()));
        painter.drawRects(gaps.data(), static_cast<int>(gaps.size()));
    }
    m_strokes.paint(painter, colour);
    painter.restore();
}

/// Fewer samples than pixels: straight lines between them.
void TraceView::paintLines(QPainter& painter, const QRectF& lane, const Trace& trace, const QColor& colour) const
{
    const double step = lane.width() / (m_span.count() * m_rate.value);
    const std::span<const float> samples = trace.data.samples();
    const auto place = [&](std::size_t i) {
        const bool known = i < samples.size() && !std::isnan(samples[i]);
        const double value = known ? static_cast<double>(samples[i]) : trace.range.high;
        const double share = std::clamp((trace.range.high - value) / trace.range.span(), -1.0, 2.0);
        return QPointF(lane.right() - static_cast<double>(samples.size() - 1 - i) * step,
                       lane.top() + share * lane.height());
    };
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF dot(1.0, 0.0);
    const QColor shade = shadesGaps(trace) ? gapShade(theme()) : QColor(Qt::transparent);
    QList<QLineF> lines;
    qreal length = 0.0;
    std::size_t gap = 0; // samples lost in a row up to here
    for (std::size_t i = 0; i <= samples.size(); ++i) {
        const bool ends = i == samples.size();
        const bool lost = !ends && std::isnan(samples[i]);
        if (gap > 0 && !lost) {
            const double left = place(i - gap).x() - 0.5 * step;
            painter.fillRect(QRectF(left, lane.top(), std::max(1.0, static_cast<double>(gap) * step), lane.height()),
                             shade);
        }
        if (!ends && !lost) { // a lone sample after a gap is a dot
            lines.append(i > 0 && gap == 0 ? QLineF(place(i - 1), place(i)) : QLineF(place(i), place(i) + dot));
            length += std::abs(lines.last().dy());
        }
        gap = lost ? gap + 1 : 0;
    }
    const bool smooth = length <= longestSmooth;
    painter.setRenderHint(QPainter::Antialiasing, smooth);
    painter.setPen(QPen(colour, smooth ? 1.2 : 1.0, Qt::SolidLine, Qt::FlatCap));
    // Not a polyline: its stroker took 7.5 ms for 3 x 500 points, separate lines 1.2 ms.
    painter.drawLines(lines);
}

void TraceView::paintMargin(QPainter& painter, const QRectF& area)
{
    if (m_arrangement == Arrangement::Overlaid)
        return;
    for (std::size_t i = 0; i < m_traces.size(); ++i) {
        const TraceChannel& channel = m_channels[static_cast<qsizetype>(i)];
        const QRectF place = lane(area, i);
        const QRectF margin(0.0, place.top(), place.left() - 8.0, place.height());
        painter.setFont(interfaceFont(12, QFont::Bold));
        painter.setPen(theme().series(static_cast<int>(i)));
        const bool hasScale = !m_traces[i].data.isEmpty() && place.height() >= 26.0;
        // In a low lane the name makes room for the numbers.
        const bool nameAside = hasScale && place.height() < 46.0;
        painter.drawText(margin, (nameAside ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, channel.name);
        if (!hasScale)
            continue;
        const AxisRange range = m_traces[i].range;
        const double step = tickStep(range.span(), 10);
        painter.setFont(interfaceFont(10));
        painter.setPen(theme().dimText);
        painter.drawText(margin, Qt::AlignRight | Qt::AlignTop, axisNumber(range.high, step, channel.unit));
        painter.drawText(margin, Qt::AlignRight | Qt::AlignBottom, axisNumber(range.low, step, channel.unit));
    }
}

QString TraceView::readout(QPointF value) const
{
    if (!(m_rate.value > 0.0))
        return {};
    const double back = std::round((m_end.count() - value.x()) * m_rate.value); // samples before the newest
    if (!(std::abs(back) < 1e15)) // so that it is a number of samples
        return {};
    QStringList lines{axisNumber(value.x(), 0.001, QStringLiteral("s"))};
    for (std::size_t i = 0; i < m_traces.size(); ++i) {
        const auto known = m_traces[i].data.at(m_traces[i].data.end() - 1 - static_cast<SampleIndex>(back));
        if (!known)
            continue;
        const TraceChannel& channel = m_channels[static_cast<qsizetype>(i)];
        QString text = axisNumber(known->min, 0.001, channel.unit);
        if (known->max > known->min)
            text = tr("%1 to %2").arg(axisNumber(known->min, 0.001), axisNumber(known->max, 0.001, channel.unit));
        lines.append(std::isnan(known->min) ? tr("%1: lost").arg(channel.name) : channel.name + QLatin1Char(' ') + text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace baseline::widgets
