// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_bars.h"
#include "app/sessions/timeline_view.h"
#include "app/widgets/axis_layout.h"
#include "app/widgets/shown_unit.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

constexpr double heightPerLane = 70.0; ///< of the plot, for each lane of segments

} // namespace

/// As many as the segments need, but never so many that the signal has no room.
int TimelineView::segmentLanes() const
{
    const auto deepest = std::max_element(m_scene.lanes.begin(), m_scene.lanes.end());
    const int needed = deepest == m_scene.lanes.end() ? 1 : *deepest + 1;
    const int room = std::max(1, static_cast<int>(plotRectangle().height() / heightPerLane));
    return std::min({needed, room, TimelineBar::mostLanes});
}

/// The bars at the top: the segments' lanes, and one more for what a model suggests.
int TimelineView::bandHeight() const
{
    return TimelineBar::height * (segmentLanes() + (m_scene.suggestions.empty() ? 0 : 1));
}

QRectF TimelineView::laneOf(const QRectF& area, std::size_t channel) const
{
    const double top = area.top() + bandHeight() + 2.0;
    const double height = (area.bottom() - top) / static_cast<double>(std::max<std::size_t>(1, m_scales.size()));
    return QRectF(area.left(), top + static_cast<double>(channel) * height, area.width(), height)
        .adjusted(0.0, 2.0, 0.0, -2.0);
}

bool TimelineView::isSeen(recording::Span span) const
{
    return static_cast<double>(span.end()) >= m_window.first && static_cast<double>(span.first) <= m_window.end();
}

/// At least two pixels wide, and cut a little outside of what is seen.
QRectF TimelineView::barOf(recording::Span span, int lane) const
{
    const QRectF area = plotRectangle();
    const double left = std::max(pixelOf(static_cast<double>(span.first)), area.left() - 3.0);
    const double right = std::min(pixelOf(static_cast<double>(span.end())), area.right() + 3.0);
    return QRectF(left, area.top() + TimelineBar::height * lane, std::max(2.0, right - left), TimelineBar::height);
}

void TimelineView::paintPlot(QPainter& painter, const QRectF& area)
{
    if (m_scene.length == 0)
        return;
    paintGrid(painter, area);
    paintGaps(painter, area);
    paintSegments(painter, area);
    for (std::size_t i = 0; i < m_scales.size(); ++i)
        paintChannel(painter, laneOf(area, i), i);
    paintSuggestions(painter, area);
    paintMark(painter, area);
    paintCursor(painter, area);
}

void TimelineView::paintGrid(QPainter& painter, const QRectF& area) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().line, 1.0));
    for (const Seconds time : ticks().at) {
        const double x = std::round(pixelOf(time.count() * m_scene.rate.value));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (std::size_t i = 0; i < m_scales.size(); ++i) {
        const double y = std::round(laneOf(area, i).bottom() + 2.0);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

/// Lost samples as a shade with a hatch, at least two pixels wide, so that a single one is seen in an hour.
void TimelineView::paintGaps(QPainter& painter, const QRectF& area) const
{
    QColor shade = theme().warning;
    shade.setAlpha(45);
    QColor hatch = theme().warning;
    hatch.setAlpha(110);
    double painted = area.left() - 1.0; // many gaps a pixel: each pixel once
    const auto first = std::lower_bound(m_scene.gaps.begin(), m_scene.gaps.end(), m_window.first,
                                        [](const recording::Gap& gap, double position) {
                                            return static_cast<double>(gap.at + gap.lost) < position;
                                        });
    for (auto gap = first; gap != m_scene.gaps.end() && static_cast<double>(gap->at) <= m_window.end(); ++gap) {
        const double left = std::max(painted, pixelOf(static_cast<double>(gap->at)));
        const double right = std::max(left + 2.0, pixelOf(static_cast<double>(gap->at + gap->lost)));
        if (right - painted < 2.0)
            continue;
        const QRectF place(left, area.top(), std::min(right, area.right() + 1.0) - left, area.height());
        painter.fillRect(place, shade);
        painter.fillRect(place, QBrush(hatch, Qt::BDiagPattern));
        painted = right;
    }
}

void TimelineView::paintSegments(QPainter& painter, const QRectF& area) const
{
    painter.setFont(widgets::interfaceFont(11));
    const int lanes = segmentLanes();
    for (std::size_t i = 0; i < m_scene.segments.size(); ++i) {
        const project::Segment& segment = m_scene.segments[i];
        TimelineBar bar;
        bar.chosen = segment.id == m_scene.chosen;
        const recording::Span span = bar.chosen && m_scene.dragged ? *m_scene.dragged : segment.span;
        bar.place = barOf(span, std::min(m_scene.lanes[i], lanes - 1));
        if (!isSeen(span))
            continue;
        // The mark of one that a model found first.
        bar.label = segment.origin.isEmpty() ? segment.label : QStringLiteral("◆ ") + segment.label;
        bar.colour = colourOf(m_scene, segment.label, theme());
        QColor tint = bar.colour;
        tint.setAlpha(bar.chosen ? 44 : 20);
        painter.fillRect(QRectF(bar.place.left(), area.top() + bandHeight(), bar.place.width(),
                                area.height() - bandHeight()),
                         tint);
        paintBar(painter, bar, theme());
    }
}

/// Dashed, because nobody accepted them yet.
void TimelineView::paintSuggestions(QPainter& painter, const QRectF& area) const
{
    painter.setFont(widgets::interfaceFont(11));
    for (std::size_t i = 0; i < m_scene.suggestions.size(); ++i) {
        const workbench::SuggestedSegment& suggestion = m_scene.suggestions[i];
        TimelineBar bar;
        bar.place = barOf(suggestion.span, suggestionLane());
        if (!isSeen(suggestion.span))
            continue;
        bar.label = suggestion.label + QStringLiteral(" ?");
        bar.colour = colourOf(m_scene, suggestion.label, theme());
        bar.suggested = true;
        bar.chosen = static_cast<int>(i) == m_scene.chosenSuggestion;
        const QRectF below(bar.place.left(), area.top() + bandHeight(), bar.place.width(),
                           area.height() - bandHeight() - 1.0);
        if (bar.chosen) {
            QColor tint = bar.colour;
            tint.setAlpha(36);
            painter.fillRect(below, tint);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(bar.colour, 1.0, Qt::DashLine));
        painter.drawLine(below.topLeft(), below.bottomLeft());
        painter.drawLine(below.topRight(), below.bottomRight());
        paintBar(painter, bar, theme());
    }
}

void TimelineView::paintMark(QPainter& painter, const QRectF& area) const
{
    if (!m_scene.mark)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor accent = theme().accent;
    const double left = std::max(pixelOf(static_cast<double>(m_scene.mark->first)), area.left() - 2.0);
    const double right = std::min(pixelOf(static_cast<double>(m_scene.mark->end())), area.right() + 2.0);
    QColor fill = accent;
    fill.setAlpha(48);
    painter.fillRect(QRectF(left, area.top(), std::max(1.0, right - left), area.height()), fill);
    painter.setPen(QPen(accent, 1.0));
    painter.drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()));
    painter.drawLine(QPointF(right, area.top()), QPointF(right, area.bottom()));
}

/// The cursor with its flag, and a hair line at the pointer.
void TimelineView::paintCursor(QPainter& painter, const QRectF& area) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_pointer >= area.left() && m_pointer <= area.right()) {
        painter.setPen(QPen(theme().dimText, 1.0, Qt::DotLine));
        painter.drawLine(QPointF(m_pointer, area.top()), QPointF(m_pointer, area.bottom()));
    }
    const double cursor = pixelOf(static_cast<double>(m_scene.cursor));
    if (cursor < area.left() - 1.0 || cursor > area.right() + 1.0)
        return;
    painter.fillRect(QRectF(std::round(cursor) - 1.0, area.top(), 2.0, area.height()), theme().accent);
    QPainterPath flag;
    flag.addPolygon(QPolygonF({{cursor - 6.0, area.top()}, {cursor + 6.0, area.top()}, {cursor, area.top() + 8.0}}));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(flag, theme().accent);
}

void TimelineView::paintMargin(QPainter& painter, const QRectF& area)
{
    for (std::size_t i = 0; i < m_scales.size() && i < m_scene.channels.size(); ++i)
        paintScale(painter, laneOf(area, i), i);
    painter.setFont(widgets::interfaceFont(11));
    painter.setPen(theme().dimText);
    const TimeTicks times = ticks();
    for (const Seconds time : times.at) {
        const double x = pixelOf(time.count() * m_scene.rate.value);
        painter.drawText(QRectF(x - 80.0, area.bottom() + 4.0, 160.0, 16.0), Qt::AlignHCenter | Qt::AlignTop,
                         m_timeText.of(time, times.step));
    }
}

/// The name of a channel, and both ends of its scale where there is room for them.
void TimelineView::paintScale(QPainter& painter, const QRectF& lane, std::size_t channel) const
{
    const widgets::ShownAs shown = widgets::shownAs(m_scene.channels[channel].unit);
    const QString& unit = shown.unit;
    const QRectF margin(4.0, lane.top(), lane.left() - 12.0, lane.height());
    const bool hasScale = lane.height() >= 26.0;
    const bool aside = hasScale && lane.height() < 46.0; // the name makes room for the numbers
    painter.setFont(widgets::interfaceFont(12, QFont::Bold));
    painter.setPen(theme().series(static_cast<int>(channel)));
    const QString name = QFontMetricsF(painter.font())
                             .elidedText(m_scene.channels[channel].name, Qt::ElideRight, aside ? 24.0 : margin.width());
    painter.drawText(margin, (aside ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, name);
    if (!hasScale)
        return;
    const double low = shown.factor * m_scales[channel].low;
    const double high = shown.factor * m_scales[channel].high;
    const double step = widgets::tickStep(high - low, 10);
    painter.setFont(widgets::interfaceFont(10));
    painter.setPen(theme().dimText);
    painter.drawText(margin, Qt::AlignRight | Qt::AlignTop, widgets::axisNumber(high, step, unit));
    painter.drawText(margin, Qt::AlignRight | Qt::AlignBottom, widgets::axisNumber(low, step, unit));
}

} // namespace baseline::sessions
