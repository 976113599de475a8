// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_ticks.h"

#include "app/widgets/auto_scale.h"
#include "app/widgets/axis_layout.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

constexpr double minute = 60.0;
constexpr double hour = 3600.0;

double stepFor(double span, int most)
{
    const double least = span / std::max(1, most);
    if (least <= 0.5)
        return widgets::niceStep(least);
    for (const double step : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute,
                              30 * minute, hour, 2 * hour, 6 * hour, 12 * hour}) {
        if (least <= step)
            return step;
    }
    return 24 * hour * std::ceil(least / (24 * hour));
}

} // namespace

TimeText::TimeText(Seconds duration)
    : m_form(duration.count() < minute ? Form::Seconds : duration.count() < hour ? Form::Minutes : Form::Hours)
{
}

QString TimeText::of(Seconds time, Seconds step) const
{
    if (m_form == Form::Seconds)
        return widgets::axisNumber(time.count(), step.count(), QStringLiteral("s"));
    const int decimals = widgets::decimalsFor(step.count());
    const double unit = std::pow(10.0, decimals);
    // Rounded first, so that 59.99 s never reads 0:60.
    const double rounded = std::round(std::max(0.0, time.count()) * unit) / unit;
    const auto minutes = static_cast<long long>(rounded / minute + 1e-12);
    const double seconds = std::max(0.0, rounded - static_cast<double>(minutes) * minute);
    QString tail = QLocale().toString(seconds, 'f', decimals);
    if (seconds < 10.0)
        tail.prepend(QLatin1Char('0'));
    if (m_form == Form::Minutes)
        return QStringLiteral("%1:%2").arg(minutes).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

TimeTicks timeTicks(Seconds first, Seconds last, int most)
{
    const double span = (last - first).count();
    if (!(span > 0.0) || !std::isfinite(span))
        return {};
    TimeTicks ticks{Seconds(stepFor(span, most)), {}};
    const double step = ticks.step.count();
    const double from = std::ceil(first.count() / step - 1e-9);
    for (double k = from; k * step <= last.count() + 1e-9 * step; k += 1.0)
        ticks.at.push_back(Seconds(k * step));
    return ticks;
}

} // namespace baseline::sessions
