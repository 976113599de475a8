// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rate_curve_view.h"

#include "app/widgets/axis_layout.h"
#include "app/widgets/threshold_handle.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace baseline::widgets {

namespace {

/// Rates with a number on probit axes, with their places: x where a standard normal falls below it with that chance.
struct ProbitTick {
    double rate;
    double place;
};
constexpr std::array<ProbitTick, 13> probitTicks{{{0.0001, -3.719016485455709},
                                                  {0.001, -3.090232306167813},
                                                  {0.005, -2.575829303548901},
                                                  {0.02, -2.053748910631823},
                                                  {0.05, -1.644853626951473},
                                                  {0.1, -1.281551565544600},
                                                  {0.2, -0.841621233572914},
                                                  {0.4, -0.253347103135800},
                                                  {0.6, 0.253347103135800},
                                                  {0.8, 0.841621233572914},
                                                  {0.9, 1.281551565544600},
                                                  {0.98, 2.053748910631823},
                                                  {0.999, 3.090232306167813}}};

constexpr int rateMargin = 46; ///< pixels for the rates at the left of probit axes
constexpr qreal reach = 12.0;  ///< pixels round the working point that hold it

QString percentText(double share, int digits = 3)
{
    return QLocale().toString(100.0 * share, 'g', digits) + QStringLiteral(" %");
}

} // namespace

RateCurveView::RateCurveView(Kind kind, QWidget* parent) : PlotView(parent), m_kind(kind)
{
    setAxes();
    ThresholdGrip grip;
    grip.isAt = [this](QPointF pixel) {
        const auto point = workingPoint();
        return point && std::hypot(pixel.x() - point->x(), pixel.y() - point->y()) <= reach;
    };
    grip.thresholdAt = [this](QPointF pixel) -> std::optional<double> {
        if (m_points.empty())
            return std::nullopt;
        const double threshold = m_points[nearest(pixel)].threshold;
        return std::isfinite(threshold) ? std::optional(threshold) : std::nullopt;
    };
    // To the right more windows alarm, so the threshold falls; misses and precision rise with it.
    grip.right = -1;
    grip.up = kind == Kind::Roc ? -1 : 1;
    auto* handle = new ThresholdHandle(*this, std::move(grip));
    connect(handle, &ThresholdHandle::dragged, this, &RateCurveView::dragged);
    connect(handle, &ThresholdHandle::stepped, this, &RateCurveView::stepped);
}

void RateCurveView::setAxes()
{
    switch (m_kind) {
    case Kind::Roc:
        setAccessibleName(tr("ROC curve"));
        setXTitle(tr("false alarms, %"));
        setYTitle(tr("found, %"));
        break;
    case Kind::Det:
        setAccessibleName(tr("Detection error trade-off"));
        setXTitle(tr("false alarms, %"));
        setYTitle(tr("missed, %"));
        hideXAxis();
        hideYAxis(rateMargin);
        setXRange({probitTicks[1].place, probitTicks[9].place});
        setYRange({probitTicks[1].place, probitTicks[9].place});
        return;
    case Kind::PrecisionRecall:
        setAccessibleName(tr("Precision over recall"));
        setXTitle(tr("recall, %"));
        setYTitle(tr("precision, %"));
        break;
    }
    // Room for the working point, so that at the end of a perfect curve it is seen whole.
    setXRange({-5.0, 105.0});
    setYRange({-5.0, 105.0});
}

void RateCurveView::setCurve(std::vector<RatePoint> points, const QString& figure, double base)
{
    m_points = std::move(points);
    m_figure = figure;
    m_base = base;
    m_why.clear();
    if (m_kind == Kind::Det && !m_points.empty()) {
        double low = 0.0;
        double high = 0.0;
        for (const RatePoint& point : m_points) {
            low = std::min({low, point.probitX, point.probitY});
            high = std::max({high, point.probitX, point.probitY});
        }
        setXRange({low - 0.3, high + 0.3});
        setYRange({low - 0.3, high + 0.3});
    }
    showLegend();
}

void RateCurveView::clear(const QString& why)
{
    m_points.clear();
    m_figure.clear();
    m_why = why;
    showLegend();
}

void RateCurveView::setThreshold(double threshold)
{
    m_threshold = threshold;
    updatePlot();
}

/// Between two scores a threshold does what the lower one does.
std::size_t RateCurveView::placeOf(double threshold) const
{
    const auto found = std::ranges::lower_bound(m_points, threshold, std::greater{}, &RatePoint::threshold);
    const auto place = static_cast<std::size_t>(found - m_points.begin());
    return std::min(place, m_points.size() - 1);
}

QPointF RateCurveView::pixelOf(const RatePoint& point) const
{
    return m_kind == Kind::Det ? toPixel(QPointF(point.probitX, point.probitY))
                               : toPixel(QPointF(100.0 * point.x, 100.0 * point.y));
}

std::optional<QPointF> RateCurveView::workingPoint() const
{
    if (m_points.empty())
        return std::nullopt;
    return pixelOf(m_points[placeOf(m_threshold)]);
}

std::size_t RateCurveView::nearest(QPointF pixel) const
{
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF place = pixelOf(m_points[i]) - pixel;
        const double distance = place.x() * place.x() + place.y() * place.y();
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

/// The curve in pixels: points that fall into the pixel of the one before add nothing to see.
std::vector<QPointF> RateCurveView::line() const
{
    std::vector<QPointF> line;
    for (const RatePoint& point : m_points) {
        const QPointF place = pixelOf(point);
        if (!line.empty() && (place - line.back()).manhattanLength() < 1.0)
            continue;
        if (m_kind == Kind::PrecisionRecall && !line.empty())
            line.emplace_back(place.x(), line.back().y()); // no interpolation, which would flatter
        line.push_back(place);
    }
    if (!m_points.empty())
        line.push_back(pixelOf(m_points.back()));
    return line;
}

void RateCurveView::paintPlot(QPainter& painter, const QRectF& area)
{
    if (m_kind == Kind::Det)
        paintProbitGrid(painter, area);
    if (m_points.empty()) {
        painter.setPen(theme().dimText);
        painter.drawText(area.adjusted(8.0, 8.0, -8.0, -8.0), Qt::AlignCenter | Qt::TextWordWrap, m_why);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintReference(painter, area);
    const std::vector<QPointF> points = line();
    painter.setPen(QPen(theme().accent, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    painter.setPen(QPen(theme().card, 2.0));
    painter.setBrush(theme().warning);
    painter.drawEllipse(*workingPoint(), 7.0, 7.0);
}

void RateCurveView::paintReference(QPainter& painter, const QRectF& area) const
{
    painter.setPen(QPen(theme().dimText, 1.0, Qt::DashLine));
    if (m_kind == Kind::Roc)
        painter.drawLine(toPixel(QPointF(0.0, 0.0)), toPixel(QPointF(100.0, 100.0)));
    else if (m_kind == Kind::Det) // as many false alarms as misses
        painter.drawLine(area.bottomLeft(), area.topRight());
    else
        painter.drawLine(toPixel(QPointF(0.0, 100.0 * m_base)), toPixel(QPointF(100.0, 100.0 * m_base)));
}

void RateCurveView::paintProbitGrid(QPainter& painter, const QRectF& area) const
{
    painter.setPen(QPen(theme().line, 1.0));
    for (const ProbitTick& tick : probitTicks) {
        const QPointF at = toPixel(QPointF(tick.place, tick.place));
        painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
        painter.drawLine(QPointF(area.left(), at.y()), QPointF(area.right(), at.y()));
    }
}

void RateCurveView::paintMargin(QPainter& painter, const QRectF& area)
{
    if (m_kind != Kind::Det)
        return;
    painter.setPen(theme().dimText);
    const double width = painter.fontMetrics().height() * 3.0;
    double freeX = area.left() - width;
    double freeY = area.bottom() + 20.0;
    for (const ProbitTick& tick : probitTicks) {
        const QPointF at = toPixel(QPointF(tick.place, tick.place));
        const QString text = QLocale().toString(100.0 * tick.rate, 'g', 3);
        if (at.x() >= area.left() && at.x() <= area.right() && at.x() - freeX >= width - 8.0) {
            painter.drawText(QRectF(at.x() - 30.0, area.bottom() + 4.0, 60.0, 16.0), Qt::AlignCenter, text);
            freeX = at.x();
        }
        if (at.y() >= area.top() && at.y() <= area.bottom() && freeY - at.y() >= 14.0) {
            painter.drawText(QRectF(area.left() - rateMargin, at.y() - 8.0, rateMargin - 6.0, 16.0),
                             Qt::AlignRight | Qt::AlignVCenter, text);
            freeY = at.y();
        }
    }
}

void RateCurveView::showLegend()
{
    std::vector<LegendEntry> entries;
    if (!m_points.empty()) {
        entries.push_back({m_figure, theme().accent, Marker::Line});
        entries.push_back({tr("this threshold"), theme().warning, Marker::Disc});
        if (m_kind == Kind::PrecisionRecall)
            entries.push_back({tr("base rate %1").arg(percentText(m_base)), theme().dimText, Marker::Dashes});
    }
    setLegend(std::move(entries));
    updatePlot();
}

void RateCurveView::themeChanged()
{
    showLegend();
}

QString RateCurveView::readout(QPointF value) const
{
    if (m_points.empty())
        return {};
    const RatePoint& point = m_points[nearest(toPixel(value))];
    const QString threshold = tr("threshold %1").arg(QLocale().toString(point.threshold, 'g', 5));
    if (m_kind == Kind::Roc)
        return tr("%1\n%2 false alarms\n%3 found").arg(threshold, percentText(point.x), percentText(point.y));
    if (m_kind == Kind::Det)
        return tr("%1\n%2 false alarms\n%3 missed").arg(threshold, percentText(point.x), percentText(point.y));
    return tr("%1\nrecall %2\nprecision %3").arg(threshold, percentText(point.x), percentText(point.y));
}

PlotTable RateCurveView::plotTable() const
{
    const QString percent = QStringLiteral("%");
    PlotColumn threshold{tr("Threshold")};
    PlotColumn x{m_kind == Kind::PrecisionRecall ? tr("Recall") : tr("False alarms"), percent};
    PlotColumn y{m_kind == Kind::Roc ? tr("Found") : m_kind == Kind::Det ? tr("Missed") : tr("Precision"), percent};
    for (const RatePoint& point : m_points) {
        threshold.values.push_back(point.threshold);
        x.values.push_back(100.0 * point.x);
        y.values.push_back(100.0 * point.y);
    }
    return {{std::move(threshold), std::move(x), std::move(y)}};
}

} // namespace baseline::widgets
