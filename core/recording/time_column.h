// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/recording/recording.h"

#include <QDateTime>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace baseline::recording {

/// What a time column says about a recording.
struct Timing {
    Hertz rate;           ///< the roundest number within the column's resolution
    Hertz measuredRate;   ///< as computed
    QDateTime startedUtc; ///< valid when the column counts from 1970
    struct Jump {
        std::size_t row = 0; ///< the first row after the missing samples
        SampleIndex lost = 0;
    };
    std::vector<Jump> jumps;
};

/// `unit`: seconds of one unit of the column. Without it, by magnitude: times beyond 10⁹ count from 1970 in s (unless
/// they are whole and two or more apart: a board's millis or micros), beyond 10¹¹ in ms, 10¹⁴ in µs, 10¹⁷ in ns;
/// otherwise steps below 1 with decimals are seconds, steps below 200 milliseconds, larger ones microseconds (a machine
/// is sampled at 5 Hz or faster). `decimals`: the most digits behind the point that the file uses; they give the
/// resolution.
///
/// Steps up to one and a half periods (or one tick of the resolution more than a period) are jitter, longer ones are
/// missing samples. Errors, with the row (from 0) in `value`: BadFormat when time runs backwards or more than 5 % of
/// the steps are off by more than half a period; RateUnknown with fewer than three rows or a column that does not
/// resolve single samples.
Result<Timing> timingOf(std::span<const double> times, std::optional<double> unit, int decimals);

} // namespace baseline::recording
