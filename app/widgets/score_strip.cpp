// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/score_strip.h"

#include "app/widgets/axis_layout.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace baseline::widgets {
namespace {

constexpr qreal farAway = 1000.0; ///< pixels

QString scoreText(double score)
{
    return QLocale().toString(score, 'g', 4);
}

/// The score nearest in time, within 1 % of the axis.
std::optional<float> scoreAt(const std::vector<ScorePoint>& scores, double time, double reach)
{
    std::optional<float> nearest;
    for (const ScorePoint& point : scores) {
        if (std::abs(point.time - time) <= reach) {
            reach = std::abs(point.time - time);
            nearest = point.score;
        }
    }
    return nearest;
}

} // namespace

ScoreStrip::ScoreStrip(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Anomaly score"));
    setXUnit(QStringLiteral("s"));
    setXRange({-60.0, 0.0});
    setYRange({0.0, 1.0});
    showLegend();
}

void ScoreStrip::setTimeRange(double from, double to)
{
    setXRange({from, to});
    updateRanges();
}

void ScoreStrip::setUnnamed()
{
    m_isUnnamed = true;
    showLegend();
}

void ScoreStrip::setBoardScores(std::vector<ScorePoint> scores)
{
    m_board = std::move(scores);
    updateRanges();
}

void ScoreStrip::setStudioScores(std::vector<ScorePoint> scores)
{
    m_studio = std::move(scores);
    updateRanges();
}

void ScoreStrip::setThreshold(std::optional<double> threshold)
{
    m_threshold = threshold && std::isfinite(*threshold) ? threshold : std::nullopt;
    updateRanges();
}

void ScoreStrip::setAlarms(const QList<TimeSpan>& alarms)
{
    m_alarms = alarms;
    updatePlot();
}

void ScoreStrip::clear()
{
    m_board.clear();
    m_studio.clear();
    m_alarms.clear();
    m_auto.reset();
    updateRanges();
}

/// Board and studio score the same windows: one row a time.
PlotTable ScoreStrip::plotTable() const
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::map<double, std::pair<double, double>> rows;
    for (const ScorePoint& point : m_board)
        rows[point.time] = {point.score, none};
    for (const ScorePoint& point : m_studio)
        rows.try_emplace(point.time, none, none).first->second.second = point.score;
    PlotColumn time{tr("Time"), QStringLiteral("s")};
    PlotColumn board{m_isUnnamed ? tr("Score") : tr("Score of the board")};
    PlotColumn studio{tr("Score of the studio")};
    PlotColumn threshold{tr("Threshold")};
    for (const auto& [at, scores] : rows) {
        time.values.push_back(at);
        board.values.push_back(scores.first);
        studio.values.push_back(scores.second);
        threshold.values.push_back(m_threshold.value_or(none));
    }
    if (m_isUnnamed)
        return {{std::move(time), std::move(board), std::move(threshold)}};
    return {{std::move(time), std::move(board), std::move(studio), std::move(threshold)}};
}

void ScoreStrip::updateRanges()
{
    const AxisRange time = xRange();
    double low = 0.0;
    double high = m_threshold ? 1.4 * *m_threshold : 0.0;
    for (const std::vector<ScorePoint>* scores : {&m_board, &m_studio}) {
        for (const ScorePoint& point : *scores) {
            if (std::isfinite(point.score) && point.time >= time.low && point.time <= time.high) {
                low = std::min<double>(low, point.score);
                high = std::max<double>(high, 1.1 * point.score);
            }
        }
    }
    if (high > low)
        setYRange(m_auto.update(low, high));
    showLegend();
    updatePlot();
}

void ScoreStrip::showLegend()
{
    setYTitle(tr("score"));
    std::vector<LegendEntry> entries;
    if (!m_board.empty())
        entries.push_back({m_isUnnamed ? tr("score") : tr("board"), theme().accent, Marker::Line});
    if (!m_studio.empty())
        entries.push_back({tr("studio"), theme().text, Marker::Ring});
    if (m_threshold)
        entries.push_back({tr("threshold %1").arg(scoreText(*m_threshold)), theme().warning, Marker::Dashes});
    setLegend(std::move(entries));
}

void ScoreStrip::themeChanged()
{
    showLegend();
}

void ScoreStrip::paintPlot(QPainter& painter, const QRectF& area)
{
    paintAlarms(painter, area);
    paintThreshold(painter, area);
    paintBoard(painter, area);
    paintStudio(painter, area);
    paintAlarmWords(painter, area); // above the lines, which would hide them
}

/// The visible part of an alarm; empty if there is none.
QRectF ScoreStrip::band(const TimeSpan& alarm, const QRectF& area) const
{
    const qreal left = std::max(area.left(), toPixel(QPointF(alarm.from, 0.0)).x());
    const qreal right = std::min(area.right(), toPixel(QPointF(alarm.to, 0.0)).x());
    return right < left ? QRectF() : QRectF(left, area.top(), std::max(2.0, right - left), area.height());
}

void ScoreStrip::paintAlarms(QPainter& painter, const QRectF& area) const
{
    QColor shade = theme().alarm;
    shade.setAlpha(36);
    for (const TimeSpan& alarm : m_alarms) {
        const QRectF place = band(alarm, area);
        painter.fillRect(place, shade);
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), 3.0), theme().alarm);
    }
}

void ScoreStrip::paintAlarmWords(QPainter& painter, const QRectF& area) const
{
    const QString word = tr("alarm");
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(word) + 8.0, metrics.height() + 2.0);
    for (const TimeSpan& alarm : m_alarms) {
        const QRectF place = band(alarm, area);
        if (place.width() < size.width())
            continue;
        const QRectF label(place.topLeft() + QPointF(0.0, 3.0), size);
        painter.fillRect(label, theme().alarm);
        painter.setPen(theme().card);
        painter.drawText(label, Qt::AlignCenter, word);
    }
}

void ScoreStrip::paintThreshold(QPainter& painter, const QRectF& area) const
{
    if (!m_threshold || !std::isfinite(*m_threshold))
        return;
    const qreal y = toPixel(QPointF(0.0, *m_threshold)).y();
    if (y < area.top() - 2.0 || y > area.bottom() + 2.0)
        return;
    painter.setPen(QPen(theme().warning, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

/// Where a score stands; what is far outside stays near, where a painter can still count.
QPointF ScoreStrip::placeOf(const ScorePoint& point, const QRectF& area) const
{
    const QPointF place = toPixel(QPointF(point.time, point.score));
    return QPointF(std::clamp(place.x(), area.left() - farAway, area.right() + farAway),
                   std::clamp(place.y(), area.top() - farAway, area.bottom() + farAway));
}

/// Fast boards score more often than there are pixels: of the scores in a pixel column the first, the lowest, the highest and
/// the last give the very same picture.
void ScoreStrip::paintBoard(QPainter& painter, const QRectF& area) const
{
    QList<QLineF> lines;
    std::optional<QPointF> before; // the last one of the column before
    for (std::size_t i = 0; i < m_board.size();) {
        if (!std::isfinite(m_board[i].score) || !std::isfinite(m_board[i].time)) {
            before.reset();
            ++i;
            continue;
        }
        const QPointF first = placeOf(m_board[i], area);
        QPointF low = first;
        QPointF high = first;
        QPointF last = first;
        for (++i; i < m_board.size() && std::isfinite(m_board[i].score); ++i) {
            const QPointF place = placeOf(m_board[i], area);
            if (std::floor(place.x()) != std::floor(first.x()))
                break;
            low = place.y() > low.y() ? place : low;
            high = place.y() < high.y() ? place : high;
            last = place;
        }
        if (before)
            lines.append(QLineF(*before, first));
        if (low.y() != high.y())
            lines.append(QLineF(low, high));
        before = last;
    }
    // Tall smooth strokes in every column would take a second; where they stand so close, nobody sees that they are not.
    const bool isDense = static_cast<double>(m_board.size()) > 2.0 * area.width();
    painter.setRenderHint(QPainter::Antialiasing, !isDense);
    painter.setPen(isDense ? QPen(theme().accent, 1.0) : QPen(theme().accent, 2.0, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(lines);
}

void ScoreStrip::paintStudio(QPainter& painter, const QRectF& area) const
{
    // Rings closer than their own size would be a smear.
    qreal lastX = -1e9;
    for (const ScorePoint& point : m_studio) {
        const QPointF place = placeOf(point, area);
        if (!std::isfinite(point.score) || place.x() - lastX < 7.0)
            continue;
        lastX = place.x();
        paintMarker(painter, Marker::Ring, place, 6.0, theme().text);
    }
}

QString ScoreStrip::readout(QPointF value) const
{
    const double reach = 0.01 * xRange().span();
    QStringList lines;
    if (const std::optional<float> score = scoreAt(m_board, value.x(), reach))
        lines.append((m_isUnnamed ? tr("score %1") : tr("board %1")).arg(scoreText(static_cast<double>(*score))));
    if (const std::optional<float> score = scoreAt(m_studio, value.x(), reach))
        lines.append(tr("studio %1").arg(scoreText(static_cast<double>(*score))));
    if (lines.isEmpty())
        return {};
    lines.prepend(axisNumber(value.x(), 0.1, QStringLiteral("s")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace baseline::widgets
