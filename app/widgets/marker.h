// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace baseline::widgets {

/// Shapes that tell series apart where colours do not.
enum class Marker { Disc, Square, Triangle, Diamond, Cross, Ring, Line, Dashes, Band };

/// The shape of the points of group `index`; starts again after 5.
Marker groupMarker(int index);

/// Draws `marker` round `centre`, about `size` pixels across. Switches antialiasing on.
void paintMarker(QPainter& painter, Marker marker, QPointF centre, qreal size, const QColor& colour);

} // namespace baseline::widgets
