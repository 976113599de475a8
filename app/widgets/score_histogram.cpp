// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/score_histogram.h"

#include "app/widgets/threshold_handle.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {

namespace {

constexpr qreal reach = 8.0; ///< pixels beside the line that hold it

} // namespace

ScoreHistogram::ScoreHistogram(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("Histogram of the scores"));
    setXTitle(tr("score"));
    setYTitle(tr("share, %"));
    ThresholdGrip grip;
    grip.isAt = [this](QPointF pixel) {
        return plotRectangle().contains(pixel) && std::abs(pixel.x() - thresholdPixel()) <= reach;
    };
    grip.thresholdAt = [this](QPointF pixel) {
        const QRectF area = plotRectangle();
        return std::optional(toValue(QPointF(std::clamp(pixel.x(), area.left(), area.right()), 0.0)).x());
    };
    grip.cursor = Qt::SplitHCursor;
    auto* handle = new ThresholdHandle(*this, std::move(grip));
    connect(handle, &ThresholdHandle::dragged, this, &ScoreHistogram::dragged);
    connect(handle, &ThresholdHandle::stepped, this, &ScoreHistogram::stepped);
}

std::vector<double> ScoreHistogram::sharesOf(const std::vector<double>& scores) const
{
    std::vector<double> shares;
    if (scores.empty())
        return shares;
    shares.resize(binCount);
    for (const double score : scores) {
        const double place = (score - m_range.low) / m_range.span() * static_cast<double>(binCount);
        const double bin = std::clamp(std::floor(place), 0.0, static_cast<double>(binCount - 1));
        shares[static_cast<std::size_t>(bin)] += 100.0 / static_cast<double>(scores.size());
    }
    return shares;
}

void ScoreHistogram::setScores(const std::vector<double>& normal, const std::vector<double>& anomalous, AxisRange range)
{
    m_range = range;
    m_normal = sharesOf(normal);
    m_anomalous = sharesOf(anomalous);
    double highest = 1.0;
    for (const std::vector<double>* shares : {&m_normal, &m_anomalous}) {
        if (!shares->empty())
            highest = std::max(highest, *std::ranges::max_element(*shares));
    }
    setXRange(range);
    setYRange({0.0, 1.08 * highest});
    showLegend();
}

void ScoreHistogram::setThreshold(double threshold)
{
    m_threshold = threshold;
    showLegend();
}

void ScoreHistogram::setErrorsFilled(bool areFilled)
{
    m_errorsFilled = areFilled;
    updatePlot();
}

void ScoreHistogram::showLegend()
{
    std::vector<LegendEntry> entries;
    if (!m_normal.empty())
        entries.push_back({tr("normal"), theme().accent, Marker::Square});
    if (!m_anomalous.empty())
        entries.push_back({tr("anomalous"), theme().alarm, Marker::Band});
    entries.push_back(
        {tr("threshold %1").arg(QLocale().toString(m_threshold, 'g', 4)), theme().warning, Marker::Dashes});
    setLegend(std::move(entries));
    updatePlot();
}

void ScoreHistogram::themeChanged()
{
    showLegend();
}

void ScoreHistogram::paintBars(QPainter& painter, const std::vector<double>& shares, const QBrush& fill,
                               const QColor& edge) const
{
    const double width = m_range.span() / static_cast<double>(binCount);
    for (std::size_t bin = 0; bin < shares.size(); ++bin) {
        if (shares[bin] <= 0.0)
            continue;
        const double left = m_range.low + static_cast<double>(bin) * width;
        QRectF bar(toPixel(QPointF(left, shares[bin])), toPixel(QPointF(left + width, 0.0)));
        // One window of a hundred thousand is still a bar.
        bar.setTop(std::min(bar.top(), bar.bottom() - 1.5));
        painter.fillRect(bar, fill);
        painter.setPen(QPen(edge, 1.0));
        painter.drawLine(bar.topLeft(), bar.topRight());
    }
}

void ScoreHistogram::paintErrors(QPainter& painter, const QRectF& area) const
{
    const double x = std::clamp(thresholdPixel(), area.left(), area.right());
    painter.save();
    painter.setClipRect(QRectF(QPointF(x, area.top()), area.bottomRight()), Qt::IntersectClip);
    paintBars(painter, m_normal, theme().accent, theme().accent);
    painter.restore();
    painter.save();
    painter.setClipRect(QRectF(area.topLeft(), QPointF(x, area.bottom())), Qt::IntersectClip);
    paintBars(painter, m_anomalous, theme().alarm, theme().alarm);
    painter.restore();
}

void ScoreHistogram::paintPlot(QPainter& painter, const QRectF& area)
{
    QColor normal = theme().accent;
    normal.setAlpha(110);
    QColor anomalous = theme().alarm;
    anomalous.setAlpha(170);
    paintBars(painter, m_normal, normal, theme().accent);
    paintBars(painter, m_anomalous, QBrush(anomalous, Qt::BDiagPattern), theme().alarm);
    if (m_errorsFilled)
        paintErrors(painter, area);
    painter.setPen(QPen(theme().warning, 2.0, Qt::DashLine));
    const double x = std::clamp(thresholdPixel(), area.left(), area.right());
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

QString ScoreHistogram::readout(QPointF value) const
{
    const double place = (value.x() - m_range.low) / m_range.span() * static_cast<double>(binCount);
    if (!(place >= 0.0 && place < static_cast<double>(binCount)))
        return {};
    const auto bin = static_cast<std::size_t>(place);
    const QLocale locale;
    QStringList lines{tr("score %1").arg(locale.toString(value.x(), 'g', 4))};
    if (!m_normal.empty())
        lines.append(tr("%1 % of normal windows").arg(locale.toString(m_normal[bin], 'g', 3)));
    if (!m_anomalous.empty())
        lines.append(tr("%1 % of anomalous windows").arg(locale.toString(m_anomalous[bin], 'g', 3)));
    return lines.join(QLatin1Char('\n'));
}

PlotTable ScoreHistogram::plotTable() const
{
    if (m_normal.empty() && m_anomalous.empty())
        return {};
    PlotColumn from{tr("Score from")};
    for (std::size_t bin = 0; bin < binCount; ++bin)
        from.values.push_back(m_range.low + static_cast<double>(bin) * m_range.span() / static_cast<double>(binCount));
    return {{std::move(from),
             {tr("Normal windows"), QStringLiteral("%"), m_normal},
             {tr("Anomalous windows"), QStringLiteral("%"), m_anomalous}}};
}

} // namespace baseline::widgets
