// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/score_timeline.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/threshold_handle.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {

namespace {

constexpr qreal reach = 8.0; ///< pixels above and below the line that hold it
constexpr std::array<Marker, 4> markers{Marker::Disc, Marker::Triangle, Marker::Ring, Marker::Cross};

} // namespace

ScoreTimeline::ScoreTimeline(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Scores over time"));
    setXUnit(QStringLiteral("s"));
    setYTitle(tr("score"));
    ThresholdGrip grip;
    grip.isAt = [this](QPointF pixel) {
        return plotRectangle().contains(pixel) && std::abs(pixel.y() - thresholdPixel()) <= reach;
    };
    grip.thresholdAt = [this](QPointF pixel) {
        const QRectF area = plotRectangle();
        return std::optional(toValue(QPointF(0.0, std::clamp(pixel.y(), area.top(), area.bottom()))).y());
    };
    grip.cursor = Qt::SplitVCursor;
    auto* handle = new ThresholdHandle(*this, std::move(grip));
    connect(handle, &ThresholdHandle::dragged, this, &ScoreTimeline::dragged);
    connect(handle, &ThresholdHandle::stepped, this, &ScoreTimeline::stepped);
}

void ScoreTimeline::setScores(std::vector<TimelineScore> scores, AxisRange range)
{
    m_scores = std::move(scores);
    m_has = {};
    for (const TimelineScore& score : m_scores)
        m_has[static_cast<std::size_t>(score.kind)] = true;
    setYRange(range);
    if (!m_scores.empty())
        setXRange({m_scores.front().time, std::max(m_scores.back().time, m_scores.front().time + 1e-3)});
    showLegend();
}

void ScoreTimeline::setThreshold(double threshold, const QList<AlarmStretch>& alarms)
{
    m_threshold = threshold;
    m_alarms = alarms;
    showLegend();
}

QColor ScoreTimeline::colourOf(std::size_t kind) const
{
    switch (static_cast<TimelineScore::Kind>(kind)) {
    case TimelineScore::Kind::Normal:
        return theme().accent;
    case TimelineScore::Kind::Anomalous:
        return theme().alarm;
    case TimelineScore::Kind::Unknown:
        return theme().dimText;
    case TimelineScore::Kind::Fit:
        break;
    }
    return theme().series(5);
}

void ScoreTimeline::showLegend()
{
    const std::array<QString, kinds> names{tr("normal"), tr("anomalous"), tr("unknown"), tr("trained on: not counted")};
    std::vector<LegendEntry> entries;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        if (m_has[kind])
            entries.push_back({names[kind], colourOf(kind), markers[kind]});
    }
    entries.push_back({tr("threshold %1").arg(QLocale().toString(m_threshold, 'g', 4)), theme().warning, Marker::Dashes});
    if (!m_alarms.isEmpty())
        entries.push_back({tr("alarm"), theme().alarm, Marker::Band});
    setLegend(std::move(entries));
    updatePlot();
}

void ScoreTimeline::themeChanged()
{
    showLegend();
}

void ScoreTimeline::paintAlarms(QPainter& painter, const QRectF& area) const
{
    QColor shade = theme().alarm;
    shade.setAlpha(36);
    for (const AlarmStretch& alarm : m_alarms) {
        const double from = std::max(area.left(), toPixel(QPointF(alarm.from, 0.0)).x());
        const double to = std::min(area.right(), toPixel(QPointF(alarm.to, 0.0)).x());
        if (to < from)
            continue;
        painter.fillRect(QRectF(from, area.top(), std::max(2.0, to - from), area.height()), shade);
        painter.fillRect(QRectF(from, area.top(), std::max(2.0, to - from), 3.0), theme().alarm);
    }
}

/// Few scores as markers; where several share a pixel column, their range as a line, which shows as much and takes a
/// time that does not grow with them.
void ScoreTimeline::paintScores(QPainter& painter, const QRectF& area) const
{
    const bool isSparse = static_cast<double>(m_scores.size()) < 0.25 * area.width();
    std::array<QList<QLineF>, kinds> lines;
    std::array<double, kinds> column{-1.0, -1.0, -1.0, -1.0};
    for (const TimelineScore& score : m_scores) {
        if (!std::isfinite(score.score))
            continue;
        const auto kind = static_cast<std::size_t>(score.kind);
        QPointF place = toPixel(QPointF(score.time, score.score));
        place.setY(std::clamp(place.y(), area.top(), area.bottom()));
        if (isSparse) {
            paintMarker(painter, markers[kind], place, 6.0, colourOf(kind));
            continue;
        }
        const double x = std::floor(place.x()) + 0.5;
        if (column[kind] == x) {
            QLineF& line = lines[kind].last();
            line.setP1(QPointF(x, std::min(line.y1(), place.y() - 0.7)));
            line.setP2(QPointF(x, std::max(line.y2(), place.y() + 0.7)));
        } else {
            lines[kind].append(QLineF(x, place.y() - 0.7, x, place.y() + 0.7));
            column[kind] = x;
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        painter.setPen(QPen(colourOf(kind), 1.5));
        painter.drawLines(lines[kind]);
    }
}

void ScoreTimeline::paintPlot(QPainter& painter, const QRectF& area)
{
    paintAlarms(painter, area);
    paintScores(painter, area);
    painter.setPen(QPen(theme().warning, 2.0, Qt::DashLine));
    const double y = std::clamp(thresholdPixel(), area.top(), area.bottom());
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

QString ScoreTimeline::readout(QPointF value) const
{
    const auto after = std::ranges::lower_bound(m_scores, value.x(), {}, &TimelineScore::time);
    if (after == m_scores.end())
        return {};
    return tr("%1\nscore %2").arg(axisNumber(after->time, 0.1, QStringLiteral("s")),
                                  QLocale().toString(after->score, 'g', 4));
}

PlotTable ScoreTimeline::plotTable() const
{
    if (m_scores.empty())
        return {};
    const std::array<QString, kinds> names{tr("normal"), tr("anomalous"), tr("unknown"), tr("trained on")};
    PlotColumn time{tr("Time"), QStringLiteral("s")};
    PlotColumn score{tr("Score")};
    PlotColumn kind{tr("Window")};
    for (const TimelineScore& one : m_scores) {
        time.values.push_back(one.time);
        score.values.push_back(one.score);
        kind.words.append(names[static_cast<std::size_t>(one.kind)]);
    }
    return {{std::move(time), std::move(score), std::move(kind)}};
}

} // namespace baseline::widgets
