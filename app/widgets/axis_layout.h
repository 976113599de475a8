// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"

#include <QString>

class QValueAxis;

namespace baseline::widgets {

enum class AxisNumbers {
    Plain,
    PowersOfTen ///< the values are logarithms to the base 10: −3 is written as the power of ten that it means
};

/// Changes range and tick interval together, in the order in which Qt Charts never has to make thousands of ticks. The
/// axis gets a millionth more at both ends, so that ticks at the very ends are drawn.
void setAxisRange(QValueAxis& axis, AxisRange range, int maximumTicks);

/// Chooses a round tick interval for `range`, which the axis shows, and the form of number that it needs; `unit` follows each
/// number. Powers of ten are whole ones.
void fitTicks(QValueAxis& axis, AxisRange range, int maximumTicks, const QString& unit,
              AxisNumbers numbers = AxisNumbers::Plain);

/// The width in pixels of the widest number at the ends of the axis.
double widestLabel(const QValueAxis& axis);

/// Decimals that tell values `step` apart.
int decimalsFor(double step);

/// A number with those decimals, a real minus sign and its unit; with an exponent from 1e9 on.
QString axisNumber(double value, double step, const QString& unit = {});

} // namespace baseline::widgets
