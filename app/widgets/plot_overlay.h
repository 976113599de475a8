// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;

namespace baseline::widgets {

/// Something drawn over the data of a PlotView by somebody else, such as cursors. Whoever adds one to a view keeps it
/// for as long as the view lives, or takes it off before.
class PlotOverlay {
public:
    virtual ~PlotOverlay() = default;
    /// `area` is the plot's rectangle; the painter is not clipped to it.
    virtual void paintOverlay(QPainter& painter, const QRectF& area) = 0;
};

} // namespace baseline::widgets
