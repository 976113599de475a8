// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/event_scores.h"

#include <algorithm>
#include <cmath>

namespace baseline::evaluate {

namespace {

Error invalid(const char* subject, const char* detail)
{
    return {Error::Code::InvalidArgument, detail, subject};
}

Status check(std::span<const Seconds> alarms, std::span<const FaultEvent> events, Seconds whole,
             const EventOptions& options)
{
    if (!(whole.count() > 0.0) || !std::isfinite(whole.count()))
        return invalid("whole", "a recording has a length");
    if (!(options.tolerance.count() >= 0.0))
        return invalid("tolerance", "a tolerance is not negative");
    if (!(options.refractory.count() >= 0.0))
        return invalid("refractory", "a refractory time is not negative");
    Seconds last{0.0};
    for (const Seconds alarm : alarms) {
        if (!(alarm >= last && alarm <= whole))
            return invalid("alarms", "alarms rise within the recording");
        last = alarm;
    }
    last = Seconds{0.0};
    for (const FaultEvent& event : events) {
        if (!(event.begin >= last && event.end > event.begin && event.end <= whole))
            return invalid("events", "events rise within the recording and do not overlap");
        last = event.end;
    }
    return done();
}

/// Where an event ends for the alarms: the tolerance reaches no further than the next event.
Seconds reachOf(std::span<const FaultEvent> events, std::size_t event, Seconds whole, Seconds tolerance)
{
    const Seconds next = event + 1 < events.size() ? events[event + 1].begin : whole;
    return std::min(events[event].end + tolerance, next);
}

} // namespace

double EventScores::falseAlarmsPerHour() const
{
    constexpr double hour = 3600.0;
    return normalTime.count() > 0.0 ? static_cast<double>(falseAlarms) * hour / normalTime.count() : 0.0;
}

std::optional<Seconds> EventScores::medianDelay() const
{
    std::vector<Seconds> known;
    for (const std::optional<Seconds>& delay : delays) {
        if (delay)
            known.push_back(*delay);
    }
    const std::size_t half = (delays.size() + 1) / 2;
    if (delays.empty() || known.size() < half)
        return std::nullopt;
    std::ranges::sort(known);
    return known[half - 1];
}

Result<EventScores> scoreEvents(std::span<const Seconds> alarms, std::span<const FaultEvent> events, Seconds whole,
                                const EventOptions& options)
{
    if (Status sound = check(alarms, events, whole, options); !sound)
        return sound.error();
    EventScores scores;
    scores.events = events.size();
    scores.delays.resize(events.size());
    scores.normalTime = whole;
    for (std::size_t event = 0; event < events.size(); ++event)
        scores.normalTime -= reachOf(events, event, whole, options.tolerance) - events[event].begin;
    std::size_t event = 0;
    std::optional<Seconds> lastFalse;
    for (const Seconds alarm : alarms) {
        while (event < events.size() && reachOf(events, event, whole, options.tolerance) < alarm)
            ++event;
        if (event < events.size() && alarm >= events[event].begin) {
            if (!scores.delays[event])
                scores.delays[event] = alarm - events[event].begin;
            continue;
        }
        if (!lastFalse || alarm - *lastFalse >= options.refractory)
            ++scores.falseAlarms;
        lastFalse = alarm;
    }
    scores.found = static_cast<std::size_t>(
        std::ranges::count_if(scores.delays, [](const std::optional<Seconds>& delay) { return delay.has_value(); }));
    return scores;
}

} // namespace baseline::evaluate
