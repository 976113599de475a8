// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/time_column.h"

#include <algorithm>
#include <cmath>

namespace baseline::recording {

namespace {

constexpr double epochSeconds = 1e9; ///< 2001-09-09
constexpr double epochMillis = 1e11; ///< 1973 in ms, and the year 5138 in s
constexpr double epochMicros = 1e14;
constexpr double epochNanos = 1e17;
constexpr double largestUneven = 0.05;

/// Steps of the column and what is regular among them, all in units of the column.
struct Steps {
    std::vector<double> values;
    double tick = 0.0; ///< resolution; 0: finer than it matters
    double median = 0.0;
    double period = 0.0;

    /// The longest step that is still one period.
    double longest() const
    {
        const double oneTickMore = tick > 0.0 ? (std::ceil(period / tick - 1e-6) + 0.5) * tick : 0.0;
        return std::max(1.5 * period, oneTickMore);
    }
};

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double meanUpTo(const std::vector<double>& values, double limit)
{
    double sum = 0.0;
    double count = 0.0;
    for (double value : values) {
        if (value <= limit) {
            sum += value;
            count += 1.0;
        }
    }
    return sum / count; // the median is below every limit used here, so there is at least one
}

/// The period out of steps that were rounded to ticks and may hold gaps.
double periodOf(const Steps& steps)
{
    if (steps.tick > 0.0 && steps.median <= 3.5 * steps.tick) {
        const double next = steps.median + steps.tick;
        const auto oneMore = std::count_if(steps.values.begin(), steps.values.end(),
                                           [&](double step) { return std::abs(step - next) < 0.5 * steps.tick; });
        // One tick more in a few steps is lost samples, in many it is a period that is no whole number of ticks.
        const bool rounding = static_cast<double>(oneMore) > 0.02 * static_cast<double>(steps.values.size());
        return meanUpTo(steps.values, steps.median + (rounding ? 1.5 : 0.5) * steps.tick);
    }
    return meanUpTo(steps.values, 1.5 * steps.median);
}

double unitByMagnitude(double first, double step, bool whole)
{
    if (first > epochNanos)
        return 1e-9;
    if (first > epochMicros)
        return 1e-6;
    if (first > epochMillis)
        return 1e-3;
    // A board's millis() or micros() passes 10⁹ as well, but in steps that no clock in seconds would make here.
    if ((first > epochSeconds && !(whole && step >= 2.0)) || (!whole && step < 1.0))
        return 1.0;
    return step < 200.0 ? 1e-3 : 1e-6;
}

/// The number with the fewest decimals within the relative uncertainty.
double roundest(double value, double uncertainty)
{
    for (double scale = 1.0; scale < 1e10; scale *= 10.0) {
        const double rounded = std::round(value * scale) / scale;
        if (rounded > 0.0 && std::abs(rounded - value) <= uncertainty * value)
            return rounded;
    }
    return value;
}

Result<Steps> stepsOf(std::span<const double> times, int decimals)
{
    Steps steps;
    steps.tick = std::pow(10.0, -decimals);
    steps.values.reserve(times.size());
    for (std::size_t row = 1; row < times.size(); ++row) {
        if (times[row] < times[row - 1])
            return Error{Error::Code::BadFormat, "time runs backwards", {}, static_cast<double>(row)};
        steps.values.push_back(times[row] - times[row - 1]);
    }
    steps.median = medianOf(steps.values);
    if (!(steps.median > 0.0))
        return Error{Error::Code::RateUnknown, "the time column does not tell single samples apart", {}, 0.0};
    steps.period = periodOf(steps);
    return steps;
}

} // namespace

Result<Timing> timingOf(std::span<const double> times, std::optional<double> unit, int decimals)
{
    if (times.size() < 3)
        return Error{Error::Code::RateUnknown, "too few rows to tell a rate", {}, 0.0};
    Result<Steps> found = stepsOf(times, decimals);
    if (!found)
        return found.error();
    const Steps& steps = *found;

    Timing timing;
    std::size_t uneven = 0;
    std::size_t firstUneven = 0;
    SampleIndex positions = 0;
    const double longest = steps.longest();
    const double shortest = 0.5 * steps.period - steps.tick;
    for (std::size_t i = 0; i < steps.values.size(); ++i) {
        SampleIndex advance = 1;
        if (steps.values[i] > longest) {
            advance = std::max<SampleIndex>(2, std::llround(steps.values[i] / steps.period));
            timing.jumps.push_back({i + 1, advance - 1});
        }
        positions += advance;
        if ((advance > 1 || steps.values[i] < shortest) && uneven++ == 0)
            firstUneven = i + 1;
    }
    if (static_cast<double>(uneven) > largestUneven * static_cast<double>(steps.values.size()))
        return Error{Error::Code::BadFormat, "the samples are not evenly spaced", {}, static_cast<double>(firstUneven)};

    const double seconds = unit.value_or(unitByMagnitude(times.front(), steps.period, decimals == 0));
    const double span = times.back() - times.front();
    timing.measuredRate = Hertz{static_cast<double>(positions) / (span * seconds)};
    // Both ends may be off by one tick; a double itself resolves the times to about 1e-16 of their size.
    const double uncertainty = 2.0 * steps.tick / span + 4e-16 * std::abs(times.back()) / steps.period + 1e-12;
    timing.rate = Hertz{roundest(timing.measuredRate.value, uncertainty)};
    const double start = times.front() * seconds;
    if (start > epochSeconds)
        timing.startedUtc = QDateTime::fromMSecsSinceEpoch(std::llround(start * 1e3), Qt::UTC);
    return timing;
}

} // namespace baseline::recording
