// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/axis_layout.h"

#include <QLocale>
#include <QFontMetricsF>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

// From ten digits before the point on, a number is written with an exponent: forty digits say less, and Qt Charts needs
// a tenth of a second to find out that they have no room.
constexpr double longNumber = 1e9;

bool isLong(double value)
{
    return std::abs(value) >= longNumber;
}

/// Decimals of the mantissa that tell values `step` apart, as far as anybody reads them.
int mantissaDecimals(double value, double step)
{
    return step > 0.0 ? std::clamp(static_cast<int>(std::ceil(std::log10(std::abs(value) / step) - 1e-9)), 0, 4) : 4;
}

QString numberFormat(AxisRange range, double step)
{
    const double largest = std::max(std::abs(range.low), std::abs(range.high));
    return isLong(largest) ? QStringLiteral("%.%1e").arg(mantissaDecimals(largest, step))
                           : QStringLiteral("%.%1f").arg(decimalsFor(step));
}

void setTicks(QValueAxis& axis, double step)
{
    if (axis.tickInterval() == step)
        return;
    axis.setTickInterval(step);
    // Ticks are added up from the lower end; a hair above zero, rounding never writes "-0.0".
    axis.setTickAnchor(step * 1e-7);
}

} // namespace

void setAxisRange(QValueAxis& axis, AxisRange range, int maximumTicks)
{
    const double step = tickStep(range.span(), std::max(2, maximumTicks));
    const double hair = 1e-6 * range.span();
    if (step > axis.tickInterval()) {
        setTicks(axis, step);
        axis.setRange(range.low - hair, range.high + hair);
    } else {
        axis.setRange(range.low - hair, range.high + hair);
        setTicks(axis, step);
    }
}

void fitTicks(QValueAxis& axis, AxisRange range, int maximumTicks, const QString& unit, AxisNumbers numbers)
{
    const bool arePowers = numbers == AxisNumbers::PowersOfTen;
    const double step = std::max(arePowers ? 1.0 : 0.0, tickStep(range.span(), std::max(2, maximumTicks)));
    QString format = arePowers ? QStringLiteral("10<sup>%.0f</sup>") : numberFormat(range, step);
    if (!unit.isEmpty())
        format += QLatin1Char(' ') + QString(unit).replace(QLatin1Char('%'), QLatin1String("%%"));
    if (axis.labelFormat() != format)
        axis.setLabelFormat(format);
    setTicks(axis, step);
}

double widestLabel(const QValueAxis& axis)
{
    const QFontMetricsF metrics(axis.labelsFont());
    if (axis.labelFormat().contains(QLatin1String("<sup>")))
        return metrics.horizontalAdvance(QStringLiteral("10−00")); // the small digits need less
    double widest = 0.0;
    for (const double end : {axis.min(), axis.max()})
        widest = std::max(widest, metrics.horizontalAdvance(axisNumber(end, axis.tickInterval())));
    return widest;
}

int decimalsFor(double step)
{
    if (!(step > 0.0))
        return 0;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
}

QString axisNumber(double value, double step, const QString& unit)
{
    const QLocale locale;
    QString number = isLong(value) ? locale.toString(value, 'e', mantissaDecimals(value, step))
                                   : locale.toString(value, 'f', decimalsFor(step));
    if (number.startsWith(QLatin1Char('-')))
        number.replace(0, 1, QChar(0x2212));
    return unit.isEmpty() ? number : number + QChar(0x202f) + unit;
}

} // namespace baseline::widgets
