// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"

#include <QString>

class QValueAxis;

namespace baseline::widgets {

/// Changes range and tick interval together, in the order in which Qt Charts never has to make thousands of ticks. The
/// axis gets a millionth more at both ends, so that ticks at the very ends are drawn.
void setAxisRange(QValueAxis& axis, AxisRange range, int maximumTicks);

/// Chooses a round tick interval for `range`, which the axis shows, and the form of number that it needs; `unit` follows each
/// number.
void fitTicks(QValueAxis& axis, AxisRange range, int maximumTicks, const QString& unit);

/// The width in pixels of the widest number at the ends of the axis.
double widestLabel(const QValueAxis& axis);

/// Decimals that tell values `step` apart.
int decimalsFor(double step);

/// A number with those decimals, a real minus sign and its unit; with an exponent from 1e9 on.
QString axisNumber(double value, double step, const QString& unit = {});

} // namespace baseline::widgets
