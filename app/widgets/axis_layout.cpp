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

void fitTicks(QValueAxis& axis, AxisRange range, int maximumTicks, const QString& unit)
{
    const double step = tickStep(range.span(), std::max(2, maximumTicks));
    QString format = QStringLiteral("%.%1f").arg(decimalsFor(step));
    if (!unit.isEmpty())
        format += QLatin1Char(' ') + QString(unit).replace(QLatin1Char('%'), QLatin1String("%%"));
    if (axis.labelFormat() != format)
        axis.setLabelFormat(format);
    setTicks(axis, step);
}

double widestLabel(const QValueAxis& axis)
{
    const QFontMetricsF metrics(axis.labelsFont());
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
    QString number = QLocale().toString(value, 'f', decimalsFor(step));
    if (number.startsWith(QLatin1Char('-')))
        number.replace(0, 1, QChar(0x2212));
    return unit.isEmpty() ? number : number + QChar(0x202f) + unit;
}

} // namespace baseline::widgets
