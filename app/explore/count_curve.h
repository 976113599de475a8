// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <optional>
#include <vector>

namespace baseline::explore {

/// One measure over the number of clusters, with the number that it suggests marked by a ring and a line.
class CountCurve final : public widgets::PlotView {
    Q_OBJECT
public:
    explicit CountCurve(const QString& title, QWidget* parent = nullptr);

    /// `values` of k = 1, 2, …, NaN where there is none; `errors` above and below each, or empty.
    void setValues(std::vector<double> values, std::vector<double> errors, std::optional<std::size_t> suggested);
    const std::vector<double>& values() const { return m_values; }
    std::optional<std::size_t> suggested() const { return m_suggested; }

    widgets::PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;

private:
    QPointF pixelOf(std::size_t index) const;

    QString m_title;
    std::vector<double> m_values;
    std::vector<double> m_errors;
    std::optional<std::size_t> m_suggested;
};

} // namespace baseline::explore
