// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/recording/interval_spread.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace baseline::recording {

/// How finely the times of a column are written, in its units.
struct TimeResolution {
    int decimals = 0;      ///< the most digits behind the point
    double coarsest = 0.0; ///< of the times with the fewest digits, where some have fewer; 0: all alike
};

/// The even grid behind a time column.
struct TimeGrid {
    double unit = 1.0;   ///< seconds of one unit of the column
    double tick = 0.0;   ///< resolution, in units
    double period = 0.0; ///< of one sample, in units
    double coarsest = 0.0;
    double first = 0.0; ///< the first time

    /// Positions from one row to the next: 1, or more where samples are missing.
    SampleIndex advance(double step) const;
    /// Further from a whole number of periods than jitter and resolution explain.
    bool isOff(double step) const;
    /// The longest step that is still one period.
    double longest() const;
    /// Of all steps that are no pauses, in units: the period of a grid for an uneven column.
    double meanStep(const std::vector<double>& steps) const;

    /// Neighbours further apart than this many periods have a pause between them, over which nothing is interpolated.
    static constexpr double longestBridge = 4.0;
};

/// `unit`: seconds of one unit of the column. Without it, by magnitude: times beyond 10⁹ count from 1970 in s (unless
/// they are whole and two or more apart: a board's millis or micros), beyond 10¹¹ in ms, 10¹⁴ in µs, 10¹⁷ in ns;
/// otherwise steps below 1 with decimals are seconds, steps below 200 milliseconds, larger ones microseconds (a machine
/// is sampled at 5 Hz or faster).
///
/// `steps` are the differences between rows that follow each other. Rounded to ticks, an even period that is no whole
/// number of ticks makes a longer step now and then, evenly spread; longer steps here and there are lost samples.
/// Error: RateUnknown with fewer than two steps or a column that does not resolve single samples.
Result<TimeGrid> gridOf(const std::vector<double>& steps, double first, std::optional<double> unit,
                        TimeResolution resolution);

/// Walks down a time column and says at which position of the grid each row is.
class TimeWalk {
public:
    explicit TimeWalk(const TimeGrid& grid) : m_grid(grid) {}

    /// The clock goes back an hour, once, at the end of summer time.
    void allowSummerTime() { m_summerTime = true; }

    /// The position of the next row; nothing when time runs backwards, or on by more than any recording lasts.
    std::optional<SampleIndex> next(double time);

    const TimeGrid& grid() const { return m_grid; }
    SampleIndex position() const { return m_position; }
    /// Of the last row, changes of the clock taken off.
    double time() const { return m_last; }
    int clockChanges() const { return m_clockChanges; }

    /// Percent of the steps that are off the grid.
    double percentOff() const;
    /// Error: UnevenSampling (value = percent) when more than 1 % of the steps are off the grid, or a quarter of them
    /// longer than a period.
    Status evenness() const;

    /// As computed from all the rows.
    Hertz measuredRate() const;
    /// RMS deviation of the steps within a row of samples from a whole number of measured periods. What rounding to
    /// ticks makes by itself (variance tick²/6 a step) is taken off, so an even column has 0. None: too few steps, or the
    /// column has times of several resolutions.
    std::optional<Seconds> jitter() const;
    /// The roundest rate (below 1 Hz the roundest period) within the column's resolution.
    Hertz roundRate() const;

private:
    TimeGrid m_grid;
    bool m_summerTime = false;
    bool m_started = false;
    double m_last = 0.0;
    double m_shift = 0.0; ///< taken off by changes of the clock
    SampleIndex m_position = 0;
    SampleIndex m_steps = 0;
    SampleIndex m_off = 0;
    SampleIndex m_long = 0;
    int m_clockChanges = 0;
    IntervalSpread m_spread; ///< of the steps that are no pauses
};

/// The number with the fewest decimals (or most zeros) within the relative uncertainty.
double roundestWithin(double value, double uncertainty);

} // namespace baseline::recording
