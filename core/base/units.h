// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace baseline {

/// Position in a stream or recording, counted from its first sample. Lost samples count too.
using SampleIndex = std::int64_t;

/// A time span in seconds.
using Seconds = std::chrono::duration<double>;

/// A frequency or a sampling rate.
struct Hertz {
    double value = 0.0;
    friend auto operator<=>(const Hertz&, const Hertz&) = default;
};

/// An acceleration in units of standard gravity.
struct Gravity {
    double value = 0.0;
    friend auto operator<=>(const Gravity&, const Gravity&) = default;
};

/// Standard gravity in m/s² (exact by definition, CGPM 1901).
inline constexpr double metresPerSecondSquaredPerGravity = 9.80665;

/// The time that `samples` take at `rate`.
constexpr Seconds durationOf(SampleIndex samples, Hertz rate)
{
    return Seconds(static_cast<double>(samples) / rate.value);
}

} // namespace baseline
