// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace baseline::widgets {

/// A limit round a centre, in pixels: a dashed circle with its label on top and a cross in the middle. However far one
/// has zoomed into it, no more is drawn than can be seen in `area`: Qt would count out each dash of a circle of a
/// million pixels.
void paintLimit(QPainter& painter, const Theme& theme, const QRectF& area, QPointF centre, double radius,
                const QColor& colour, const QString& label);

} // namespace baseline::widgets
