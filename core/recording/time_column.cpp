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
/// Percent of the steps.
constexpr double mostOff = 1.0;
constexpr double mostLong = 25.0;
/// Off by more than this share of a period is no jitter.
constexpr double largestJitter = 0.25;
/// After a long pause the phase says nothing any more.
constexpr SampleIndex longestPhase = 10;
constexpr double secondsPerHour = 3600.0;
/// Periods. Beyond, a time is damaged; far below what an index can count.
constexpr double longestPause = 1e12;
constexpr SampleIndex furthestPosition = 1'000'000'000'000'000;

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double meanOf(const std::vector<double>& values, double from, double to)
{
    double sum = 0.0;
    double count = 0.0;
    for (double value : values) {
        if (value >= from && value <= to) {
            sum += value;
            count += 1.0;
        }
    }
    return sum / count; // the median is inside all limits used here, so there is at least one
}

/// Whether steps of `length` come as a rounded even clock makes them: always after the same number of others, one more
/// or less.
bool evenlySpread(const std::vector<double>& steps, double length, double tick)
{
    std::vector<double> distances;
    std::size_t last = steps.size();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (std::abs(steps[i] - length) >= 0.5 * tick)
            continue;
        if (last < steps.size())
            distances.push_back(static_cast<double>(i - last));
        last = i;
    }
    if (distances.size() < 3)
        return false;
    const double usual = medianOf(distances);
    const auto near =
        std::ranges::count_if(distances, [usual](double distance) { return std::abs(distance - usual) <= 1.0; });
    return static_cast<double>(near) >= 0.9 * static_cast<double>(distances.size());
}

/// The period out of steps that were rounded to ticks and may hold gaps.
double periodOf(const std::vector<double>& steps, double median, double tick)
{
    if (median > 3.5 * tick)
        return meanOf(steps, 0.5 * median, 1.5 * median);
    const bool rounded = evenlySpread(steps, median + tick, tick);
    return meanOf(steps, 0.0, median + (rounded ? 1.5 : 0.5) * tick);
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

} // namespace

double roundestWithin(double value, double uncertainty)
{
    for (double scale = 1e-6; scale < 1e10; scale *= 10.0) {
        const double rounded = std::round(value * scale) / scale;
        if (rounded > 0.0 && std::abs(rounded - value) <= uncertainty * value)
            return rounded;
    }
    return value;
}

namespace {

/// Nothing but chance makes a computed number come out with nine digits where it is not just that number, as 48828.125
/// written by this program.
double exactOr(double value, double otherwise)
{
    for (double scale = 1.0; scale * value < 1e9; scale *= 10.0) {
        const double rounded = std::round(value * scale) / scale;
        if (std::abs(rounded - value) <= 1e-12 * value)
            return rounded;
    }
    return otherwise;
}

} // namespace

double TimeGrid::meanStep(const std::vector<double>& steps) const
{
    return meanOf(steps, 0.0, longestBridge * period);
}

double TimeGrid::longest() const
{
    const double oneTickMore = (std::ceil(period / tick - 1e-6) + 0.5) * tick;
    return std::max(1.5 * period, oneTickMore);
}

SampleIndex TimeGrid::advance(double step) const
{
    return step > longest() ? std::max<SampleIndex>(2, std::llround(step / period)) : 1;
}

bool TimeGrid::isOff(double step) const
{
    const SampleIndex periods = advance(step);
    const double off = std::abs(step - static_cast<double>(periods) * period);
    return periods <= longestPhase && off > largestJitter * period + std::max(tick, coarsest);
}

Result<TimeGrid> gridOf(const std::vector<double>& steps, double first, std::optional<double> unit,
                        TimeResolution resolution)
{
    if (steps.size() < 2)
        return Error{Error::Code::RateUnknown, "too few rows to tell a rate", {}, 0.0};
    TimeGrid grid;
    grid.tick = std::pow(10.0, -resolution.decimals);
    grid.coarsest = resolution.coarsest;
    grid.first = first;
    const double median = medianOf(steps);
    if (!(median > 0.0))
        return Error{Error::Code::RateUnknown, "the time column does not tell single samples apart", {}, 0.0};
    grid.period = periodOf(steps, median, grid.tick);
    grid.unit = unit.value_or(unitByMagnitude(first, grid.period, resolution.decimals == 0));
    return grid;
}

std::optional<SampleIndex> TimeWalk::next(double time)
{
    time += m_shift;
    if (!m_started) {
        m_started = true;
        m_last = time;
        return m_position;
    }
    double step = time - m_last;
    if (step < 0.0) {
        const double hour = secondsPerHour / m_grid.unit;
        if (!m_summerTime || std::abs(step + hour - m_grid.period) > 0.5 * m_grid.period)
            return std::nullopt;
        m_shift += hour;
        time += hour;
        step += hour;
        ++m_clockChanges;
    }
    if (!(step < longestPause * m_grid.period) || m_position > furthestPosition)
        return std::nullopt;
    const SampleIndex advance = m_grid.advance(step);
    m_off += m_grid.isOff(step) ? 1 : 0;
    m_long += advance > 1 ? 1 : 0;
    ++m_steps;
    if (advance <= longestPhase)
        m_spread.add(step, static_cast<double>(advance));
    m_position += advance;
    m_last = time;
    return m_position;
}

double TimeWalk::percentOff() const
{
    return m_steps > 0 ? 100.0 * static_cast<double>(m_off) / static_cast<double>(m_steps) : 0.0;
}

Status TimeWalk::evenness() const
{
    const double longSteps = m_steps > 0 ? 100.0 * static_cast<double>(m_long) / static_cast<double>(m_steps) : 0.0;
    if (percentOff() > mostOff || longSteps > mostLong)
        return Error{Error::Code::UnevenSampling, "the samples are not evenly spaced", {},
                     std::max(percentOff(), longSteps)};
    return done();
}

Hertz TimeWalk::measuredRate() const
{
    if (m_position == 0) // a preview of one row
        return Hertz{1.0 / (m_grid.period * m_grid.unit)};
    return Hertz{static_cast<double>(m_position) / ((m_last - m_grid.first) * m_grid.unit)};
}

std::optional<Seconds> TimeWalk::jitter() const
{
    if (m_grid.coarsest > m_grid.tick)
        return std::nullopt;
    const std::optional<double> variance = m_spread.variance();
    if (!variance)
        return std::nullopt;
    const double ofRounding = m_grid.tick * m_grid.tick / 6.0;
    return Seconds{std::sqrt(std::max(0.0, *variance - ofRounding)) * m_grid.unit};
}

Hertz TimeWalk::roundRate() const
{
    // Both ends may be off by their resolution; a double itself resolves times to about 1e-16 of their size.
    const double span = m_last - m_grid.first;
    const double uncertainty = (2.0 * m_grid.tick + m_grid.coarsest) / span
                               + 4e-16 * std::abs(m_last) / m_grid.period + 1e-12;
    const double rate = measuredRate().value;
    if (m_position == 0)
        return Hertz{rate};
    const double value = rate < 1.0 ? 1.0 / rate : rate;
    const double rounded = exactOr(value, roundestWithin(value, uncertainty));
    return Hertz{rate < 1.0 ? 1.0 / rounded : rounded};
}

} // namespace baseline::recording
