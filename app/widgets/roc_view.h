// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <QList>
#include <optional>
#include <vector>

namespace baseline::widgets {

struct RocCurve {
    QString name;
    std::vector<QPointF> points; ///< x = false alarms (0..1), y = found (0..1), in order of x
    double auc = 0.0;
};

/// ROC curves: the share of anomalies found against the share of false alarms, with the chance line and the working
/// point of the threshold in use.
class RocView : public PlotView {
    Q_OBJECT
public:
    explicit RocView(QWidget* parent = nullptr);

    void setCurves(const QList<RocCurve>& curves);
    /// x = false alarms, y = found, both 0..1; nothing removes it.
    void setWorkingPoint(std::optional<QPointF> point);
    void clear();

    PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;

private:
    void showLegend();
    QPointF place(QPointF share) const { return toPixel(100.0 * share); }

    QList<RocCurve> m_curves;
    std::optional<QPointF> m_workingPoint;
};

} // namespace baseline::widgets
