// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/roc_view.h"

#include "app/widgets/axis_layout.h"

#include <QLocale>
#include <QPainter>

namespace baseline::widgets {

RocView::RocView(QWidget* parent) : PlotView(parent)
{
    setAccessibleName(tr("ROC curve"));
    // A little room, so that a perfect curve does not lie under the edge.
    setXRange({-1.0, 101.0});
    setYRange({-1.0, 102.0});
    setXUnit(QStringLiteral("%"));
    setXTitle(tr("false alarms, % of normal windows"));
    setYTitle(tr("found, % of anomaly windows"));
}

void RocView::setCurves(const QList<RocCurve>& curves)
{
    m_curves = curves;
    showLegend();
}

void RocView::setWorkingPoint(std::optional<QPointF> point)
{
    m_workingPoint = point;
    showLegend();
}

void RocView::clear()
{
    m_curves.clear();
    m_workingPoint.reset();
    showLegend();
}

PlotTable RocView::plotTable() const
{
    PlotTable table;
    for (const RocCurve& curve : m_curves) {
        PlotColumn x{QStringLiteral("%1 %2").arg(curve.name, tr("false alarms")).trimmed(), QStringLiteral("%")};
        PlotColumn y{QStringLiteral("%1 %2").arg(curve.name, tr("found")).trimmed(), QStringLiteral("%")};
        for (const QPointF& point : curve.points) {
            x.values.push_back(100.0 * point.x());
            y.values.push_back(100.0 * point.y());
        }
        table.columns.push_back(std::move(x));
        table.columns.push_back(std::move(y));
    }
    return table;
}

void RocView::showLegend()
{
    std::vector<LegendEntry> entries;
    for (int i = 0; i < m_curves.size(); ++i) {
        const QString text = tr("%1 AUC %2").arg(m_curves[i].name, QLocale().toString(m_curves[i].auc, 'f', 3));
        entries.push_back({text.trimmed(), theme().series(i), Marker::Line});
    }
    if (m_workingPoint)
        entries.push_back({tr("this threshold"), theme().text, Marker::Disc});
    setLegend(std::move(entries));
    updatePlot();
}

void RocView::themeChanged()
{
    showLegend();
}

void RocView::paintPlot(QPainter& painter, const QRectF&)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().dimText, 1.0, Qt::DashLine));
    painter.drawLine(place(QPointF(0.0, 0.0)), place(QPointF(1.0, 1.0)));
    for (int i = 0; i < m_curves.size(); ++i) {
        const std::vector<QPointF>& points = m_curves[i].points;
        QList<QLineF> lines;
        for (std::size_t j = 1; j < points.size(); ++j)
            lines.append(QLineF(place(points[j - 1]), place(points[j])));
        painter.setPen(QPen(theme().series(i), 2.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLines(lines);
    }
    if (m_workingPoint) {
        painter.setPen(QPen(theme().card, 2.0));
        painter.setBrush(theme().text);
        painter.drawEllipse(place(*m_workingPoint), 6.0, 6.0);
    }
}

QString RocView::readout(QPointF value) const
{
    if (m_curves.isEmpty())
        return {};
    return tr("%1 false alarms\n%2 found").arg(axisNumber(value.x(), 0.1, QStringLiteral("%")),
                                              axisNumber(value.y(), 0.1, QStringLiteral("%")));
}

} // namespace baseline::widgets
