// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

/// Share of the lane from its top; values far outside, and infinities, stay one lane away.
double shareOf(double value, widgets::AxisRange scale)
{
    return std::clamp((scale.high - value) / scale.span(), -1.0, 2.0);
}

/// Position at which a column begins.
double beginOf(const project::SignalColumns& columns, std::size_t column)
{
    return static_cast<double>(columns.span.first) + static_cast<double>(column) *
                                                         static_cast<double>(columns.span.count) /
                                                         static_cast<double>(columns.columns);
}

/// Number of the column that holds a position, inside the range of columns.
std::size_t columnAt(const project::SignalColumns& columns, double position)
{
    const double share = (position - static_cast<double>(columns.span.first)) / static_cast<double>(columns.span.count);
    return static_cast<std::size_t>(std::clamp(share * static_cast<double>(columns.columns), 0.0,
                                               static_cast<double>(columns.columns - 1)));
}

struct Extremes {
    float low;
    float high; ///< both NaN: nothing there
    bool lost;  ///< a sample is missing
};

/// Of the columns [begin, end), at least one.
Extremes extremesOf(const project::SignalColumns& columns, std::size_t channel, std::size_t begin, std::size_t end)
{
    Extremes found{columns.minimum[channel][begin], columns.maximum[channel][begin], columns.lost[begin]};
    for (std::size_t i = begin + 1; i < end; ++i) {
        found.low = std::fmin(found.low, columns.minimum[channel][i]); // fmin passes over NaN
        found.high = std::fmax(found.high, columns.maximum[channel][i]);
        found.lost = found.lost || columns.lost[i];
    }
    return found;
}

} // namespace

void TimelineView::paintChannel(QPainter& painter, const QRectF& lane, std::size_t channel)
{
    const std::vector<const project::SignalColumns*> all = layers();
    for (const project::SignalColumns* columns : all) {
        if (channel >= columns->minimum.size())
            continue;
        const bool single = static_cast<SampleIndex>(columns->columns) >= columns->span.count;
        if (single && m_window.count < lane.width())
            paintLines(painter, lane, channel, *columns);
        else
            paintStrokes(painter, lane, channel, *columns, columns == all.back() ? nullptr : all.back());
    }
}

/// Each pixel column shows the extremes of all columns in it.
void TimelineView::paintStrokes(QPainter& painter, const QRectF& lane, std::size_t channel,
                                const project::SignalColumns& columns, const project::SignalColumns* finer)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int count = static_cast<int>(lane.width() * ratio);
    const int left = static_cast<int>(std::ceil(lane.left() * ratio));
    const double perPixel = m_window.count / std::max(1, count);
    const auto rowOf = [&](double value) {
        return static_cast<int>(std::lround((lane.top() + shareOf(value, m_scales[channel]) * lane.height()) * ratio));
    };
    m_strokes.begin(std::max(1, static_cast<int>(std::lround(ratio))));
    for (int pixel = 0; pixel < count; ++pixel) {
        const double from = m_window.first + pixel * perPixel;
        const bool follows = finer && from >= static_cast<double>(finer->span.first) &&
                             from + perPixel <= static_cast<double>(finer->span.end());
        if (follows || from + perPixel <= static_cast<double>(columns.span.first) ||
            from >= static_cast<double>(columns.span.end())) {
            m_strokes.skip();
            continue;
        }
        const std::size_t begin = columnAt(columns, from);
        const Extremes values =
            extremesOf(columns, channel, begin, std::max(begin + 1, columnAt(columns, from + perPixel)));
        if (std::isnan(values.low))
            m_strokes.skip();
        else
            m_strokes.add(left + pixel, rowOf(values.high), rowOf(values.low), values.lost);
    }
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    m_strokes.paint(painter, theme().series(static_cast<int>(channel)));
    painter.restore();
}

/// Fewer samples than pixels: lines between them, and dots once they stand apart.
void TimelineView::paintLines(QPainter& painter, const QRectF& lane, std::size_t channel,
                              const project::SignalColumns& columns) const
{
    const std::size_t first = columnAt(columns, m_window.first - 1.0);
    const std::size_t last = columnAt(columns, m_window.end() + 1.0);
    const std::vector<float>& values = columns.minimum[channel];
    const auto placeOf = [&](std::size_t i) {
        return QPointF(pixelOf(beginOf(columns, i)),
                       lane.top() + shareOf(values[i], m_scales[channel]) * lane.height());
    };
    QList<QLineF> lines;
    QList<QRectF> dots;
    const bool apart = lane.width() / m_window.count > 6.0;
    for (std::size_t i = first; i <= last; ++i) {
        if (std::isnan(values[i]))
            continue;
        const bool alone = i == first || std::isnan(values[i - 1]);
        if (!alone)
            lines.append(QLineF(placeOf(i - 1), placeOf(i)));
        if (apart || alone)
            dots.append(QRectF(placeOf(i) - QPointF(2.0, 2.0), QSizeF(4.0, 4.0)));
    }
    const QColor colour = theme().series(static_cast<int>(channel));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.0));
    painter.drawLines(lines);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QRectF& dot : dots)
        painter.drawEllipse(dot);
}

} // namespace baseline::sessions
