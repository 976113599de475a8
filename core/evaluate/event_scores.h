// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace baseline::evaluate {

/// A stretch of time [begin, end) in which something was wrong.
struct FaultEvent {
    Seconds begin{0.0};
    Seconds end{0.0};
};

/// What a stream of alarms says of a recording, the way a user counts.
struct EventScores {
    std::size_t events = 0;
    std::size_t found = 0;          ///< with an alarm between begin and end + tolerance
    std::size_t falseAlarms = 0;    ///< outside events, those closer together than the refractory time as one
    Seconds normalTime{0.0};        ///< outside events and their tolerance
    std::vector<std::optional<Seconds>> delays; ///< of each event: first alarm - begin; none: never

    /// 0 without normal time.
    double falseAlarmsPerHour() const;
    /// The time by which half of the events are found, those never found counting as later than all; none where fewer than
    /// half are found.
    std::optional<Seconds> medianDelay() const;
};

struct EventOptions {
    Seconds tolerance{0.0};   ///< an alarm so long after an event still belongs to it
    Seconds refractory{60.0}; ///< alarms closer than this are one
};

/// `alarms`: their times, rising; `whole`: the length of the recording. Errors: InvalidArgument (subject "alarms": not
/// rising, or outside the recording; "events": empty, reversed, overlapping, not rising or outside; "whole": not above 0;
/// "tolerance", "refractory": negative).
Result<EventScores> scoreEvents(std::span<const Seconds> alarms, std::span<const FaultEvent> events, Seconds whole,
                                const EventOptions& options = {});

} // namespace baseline::evaluate
