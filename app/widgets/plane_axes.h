// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"
#include "app/widgets/theme.h"

#include <QRectF>

class QPainter;

namespace baseline::widgets {

/// The lines and numbers of two axes for a view that is panned and zoomed: Qt Charts lays its axes out anew for each
/// change of a range, which takes longer than a hundred thousand points.
struct PlaneAxes {
    QRectF area; ///< inside the axes, in pixels
    AxisRange x;
    AxisRange y;

    /// At right angles to both axes, under the data.
    void paintLines(QPainter& painter, const Theme& theme) const;
    /// Below and to the left of the area, in the painter's font.
    void paintNumbers(QPainter& painter, const Theme& theme) const;
    /// Pixels that the numbers at the left take; in steps, so that the area does not tremble while it is moved.
    int leftMargin() const;
};

} // namespace baseline::widgets
