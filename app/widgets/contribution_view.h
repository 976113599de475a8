// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <vector>

namespace baseline::widgets {

struct ContributionBar {
    QString name;       ///< "x 119–178 Hz"
    QString change;     ///< "12 ×", written behind the bar
    QString details;    ///< for the pointer
    double share = 0.0; ///< 0..1
    int colour = 0;     ///< of Theme::series(): the axis

    friend bool operator==(const ContributionBar&, const ContributionBar&) = default;
};

/// Which features make up a whole, as bars with their names, the largest on top.
class ContributionView final : public PlotView {
    Q_OBJECT
public:
    /// More would not be read.
    static constexpr std::size_t mostBars = 8;

    explicit ContributionView(QWidget* parent = nullptr);

    /// In their order; those beyond mostBars, or that have no room, are in the numbers only.
    void setBars(std::vector<ContributionBar> bars);
    const std::vector<ContributionBar>& bars() const { return m_bars; }

    PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void paintMargin(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    std::size_t shown() const { return std::min(m_bars.size(), m_rows); }
    QRectF barAt(std::size_t index) const;

    std::vector<ContributionBar> m_bars;
    std::size_t m_rows = mostBars; ///< that have room
};

} // namespace baseline::widgets
