// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <vector>

namespace baseline::classroom {

/// How the sum of squared distances falls from half step to half step.
class InertiaView final : public widgets::PlotView {
    Q_OBJECT
public:
    explicit InertiaView(QWidget* parent = nullptr);

    void setValues(std::vector<double> values);

    widgets::PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void paintMargin(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;

private:
    std::vector<double> m_values;
};

} // namespace baseline::classroom
