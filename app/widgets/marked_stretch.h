// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_overlay.h"

#include <optional>
#include <utility>

namespace baseline::widgets {

class PlotView;

/// A stretch of the x axis of a plot that is shaded in the colour of alarms. Owned by whoever owns the plot.
class MarkedStretch final : public PlotOverlay {
public:
    explicit MarkedStretch(PlotView& view);
    ~MarkedStretch() override;
    MarkedStretch(const MarkedStretch&) = delete;
    MarkedStretch& operator=(const MarkedStretch&) = delete;

    /// From and to, as the axis counts; none: nothing is marked.
    void mark(std::optional<std::pair<double, double>> stretch);
    const std::optional<std::pair<double, double>>& stretch() const { return m_stretch; }

    void paintOverlay(QPainter& painter, const QRectF& area) override;

private:
    PlotView& m_view;
    std::optional<std::pair<double, double>> m_stretch;
};

} // namespace baseline::widgets
