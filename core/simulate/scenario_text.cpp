// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/scenario_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>

namespace baseline::simulate {

namespace {

struct Pair {
    std::string_view left;
    std::string_view right;
};

Error unreadable(std::string_view part, std::string detail)
{
    return Error{Error::Code::InvalidArgument, std::move(detail), std::string(part)};
}

/// "a:b,c:d" part by part; nothing where a part has no colon or an empty side.
std::optional<std::vector<Pair>> pairs(std::string_view text)
{
    std::vector<Pair> result;
    while (true) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view part = text.substr(0, comma);
        const std::size_t colon = part.find(':');
        if (colon == std::string_view::npos || colon == 0 || colon + 1 == part.size())
            return std::nullopt;
        result.push_back({part.substr(0, colon), part.substr(colon + 1)});
        // More than validate() lets pass: no need to read on.
        if (result.size() > mostEvents + 1 || comma == text.size())
            return result;
        text.remove_prefix(comma + 1);
    }
}

std::optional<double> number(std::string_view text)
{
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The shortest text that reads back as the same number.
std::string shortest(double value)
{
    char text[32];
    const auto [end, fault] = std::to_chars(std::begin(text), std::end(text), value);
    return {text, end};
}

void addStates(std::string& options, const Scenario& scenario)
{
    std::string script;
    State state = scenario.state;
    Seconds since{0.0};
    const auto close = [&](Seconds until) {
        script += std::string(script.empty() ? "" : ",") + std::string(format(state)) + ":"
                  + shortest((until - since).count());
        since = until;
    };
    for (const Event& event : scenario.events) {
        if (const State* next = std::get_if<State>(&event.what)) {
            if (event.at > since)
                close(event.at);
            state = *next;
        }
    }
    if (script.empty()) {
        options += "--state " + std::string(format(state)) + " --seconds " + shortest(scenario.duration.count());
        return;
    }
    close(scenario.duration);
    options += "--script " + script;
}

void addChanges(std::string& options, const Scenario& scenario)
{
    std::string loads;
    for (const Event& event : scenario.events) {
        if (const double* load = std::get_if<double>(&event.what))
            loads += std::string(loads.empty() ? "" : ",") + shortest(event.at.count()) + ":" + shortest(*load);
    }
    if (!loads.empty())
        options += " --load-steps " + loads;
    for (const Event& event : scenario.events) {
        const Mounting* mounting = std::get_if<Mounting>(&event.what);
        if (mounting != nullptr && *mounting != Mounting::Firm)
            options += (*mounting == Mounting::Knocked ? " --knock " : " --turn ") + shortest(event.at.count());
    }
}

} // namespace

Status readStates(Scenario& scenario, std::string_view text)
{
    const auto parts = pairs(text);
    if (!parts)
        return unreadable(text, "states are given as \"normal:30,imbalance:30\", each with its seconds");
    Seconds at{0.0};
    for (const Pair& part : *parts) {
        const Result<State> state = parseState(part.left);
        if (!state)
            return state.error();
        const std::optional<double> seconds = number(part.right);
        if (!seconds || *seconds <= 0.0)
            return unreadable(part.right, "every state lasts more than 0 seconds");
        if (at == Seconds(0.0))
            scenario.state = *state;
        else
            addEvent(scenario, {at, *state});
        at += Seconds(*seconds);
    }
    scenario.duration = at;
    return done();
}

Status readLoadSteps(Scenario& scenario, std::string_view text)
{
    const auto parts = pairs(text);
    if (!parts)
        return unreadable(text, "load steps are given as \"20:0.8,40:0.2\": the second, and the load from 0 to 1");
    for (const Pair& part : *parts) {
        const std::optional<double> at = number(part.left);
        if (!at || *at < 0.0)
            return unreadable(part.left, "the time of a load step is a number of seconds from 0 on");
        const std::optional<double> load = number(part.right);
        if (!load || *load < 0.0 || *load > 1.0)
            return unreadable(part.right, "a load lies between 0 and 1");
        addEvent(scenario, {Seconds(*at), *load});
    }
    return done();
}

void addEvent(Scenario& scenario, const Event& event)
{
    const auto behind = std::upper_bound(scenario.events.begin(), scenario.events.end(), event,
                                         [](const Event& a, const Event& b) { return a.at < b.at; });
    scenario.events.insert(behind, event);
}

std::string optionsOf(const Scenario& scenario)
{
    const Scenario plain;
    std::string options;
    addStates(options, scenario);
    options += " --rate " + shortest(scenario.rate.value) + " --seed " + std::to_string(scenario.seed);
    const auto add = [&options](const char* name, double value, double otherwise) {
        if (value != otherwise)
            options += std::string(" --") + name + " " + shortest(value);
    };
    add("speed", scenario.speed.value, plain.speed.value);
    if (scenario.endSpeed)
        options += " --speed-to " + shortest(scenario.endSpeed->value);
    add("load", scenario.load, plain.load);
    add("roll", scenario.roll, plain.roll);
    add("pitch", scenario.pitch, plain.pitch);
    add("noise", scenario.noiseDensity, plain.noiseDensity);
    add("range", scenario.rangeG, plain.rangeG);
    addChanges(options, scenario);
    return options;
}

} // namespace baseline::simulate
