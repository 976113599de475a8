// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"
#include "core/learn/maxima_laws.h"

#include <memory>

namespace baseline::train {

/// The maxima of a stream and the laws fitted to them: their density, or what each law expects against what was seen.
class MaximaPlot final : public widgets::PlotView {
    Q_OBJECT
public:
    enum class Kind { Density, Quantiles };

    explicit MaximaPlot(Kind kind, QWidget* parent = nullptr);

    /// `title` says what the maxima are, for the axis.
    void setLaws(std::shared_ptr<const learn::MaximaLaws> laws, const QString& title);

    widgets::PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;

private:
    void showLegend();
    void paintDensity(QPainter& painter, const QRectF& area) const;
    void paintQuantiles(QPainter& painter) const;
    void countBins();

    Kind m_kind;
    std::shared_ptr<const learn::MaximaLaws> m_laws;
    QString m_title;
    std::vector<double> m_bins;       ///< share of the maxima a unit of the value
    std::vector<double> m_byExtreme;  ///< quantiles that the laws expect
    std::vector<double> m_byWeibull;
    widgets::AxisRange m_range;
};

} // namespace baseline::train
