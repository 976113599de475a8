// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/scenario.h"

#include "core/simulate/limits.h"

#include <algorithm>
#include <cmath>

namespace baseline::simulate {

namespace {

constexpr double longestSeconds = 86400.0;
constexpr double fastestShaft = 1000.0;
constexpr double slowestShaft = 0.1;

Error bad(const char* subject, const char* detail)
{
    return Error{Error::Code::InvalidArgument, detail, subject};
}

Status checkDuration(const Scenario& scenario)
{
    const double seconds = scenario.duration.count();
    // Not a Limits: its lowest is a value that is allowed.
    if (!(seconds > 0.0 && seconds <= longestSeconds))
        return bad("seconds", "a simulation lasts more than 0 and at most 86400 seconds");
    const double samples = seconds * scenario.rate.value;
    if (samples > static_cast<double>(mostSamples))
        return bad("seconds", "at this rate that is more than 100 million samples");
    if (samples < 0.5)
        return bad("seconds", "at this rate that is less than one sample");
    return done();
}

Status checkEvents(const Scenario& scenario)
{
    if (scenario.events.size() > mostEvents)
        return bad("events", "there can be at most 1000 changes");
    Seconds last{0.0};
    for (const Event& event : scenario.events) {
        if (!(event.at >= Seconds(0.0) && event.at < scenario.duration))
            return bad("events", "every change must lie within the duration");
        if (event.at < last)
            return bad("events", "the changes must be in order of time");
        last = event.at;
        const double* load = std::get_if<double>(&event.what);
        if (load != nullptr && !(*load >= 0.0 && *load <= 1.0))
            return bad("events", "a load lies between 0 and 1");
    }
    return done();
}

} // namespace

Status validate(const Scenario& scenario)
{
    Limits limits;
    limits.check("rate", scenario.rate.value, 1.0, 1.0e6);
    limits.check("range", scenario.rangeG, 1.0, 255.0);
    limits.check("speed", scenario.speed.value, 0.0, fastestShaft);
    if (scenario.endSpeed)
        limits.check("end speed", scenario.endSpeed->value, 0.0, fastestShaft);
    limits.check("load", scenario.load, 0.0, 1.0);
    limits.check("roll", scenario.roll, -180.0, 180.0);
    limits.check("pitch", scenario.pitch, -180.0, 180.0);
    limits.check("noise", scenario.noiseDensity, 0.0, 1.0e4);
    if (const Status status = limits.status(); !status)
        return status;
    if (machineOf(scenario).shaft.value < slowestShaft)
        return bad("speed", "a shaft turns with at least 0.1 Hz; a machine at rest is the state \"off\"");
    if (const Status status = checkDuration(scenario); !status)
        return status;
    return checkEvents(scenario);
}

SampleIndex lengthOf(const Scenario& scenario)
{
    return std::llround(scenario.duration.count() * scenario.rate.value);
}

SpeedSpan shaftOf(const Scenario& scenario)
{
    Condition condition{scenario.state, scenario.load, Mounting::Firm, 1.0};
    const double atStart = effectOf(condition).speed;
    for (const Event& event : scenario.events) {
        if (const State* state = std::get_if<State>(&event.what))
            condition.state = *state;
        else if (const double* load = std::get_if<double>(&event.what))
            condition.load = *load;
    }
    const Hertz end = scenario.endSpeed.value_or(scenario.speed);
    return {Hertz{scenario.speed.value * atStart}, Hertz{end.value * effectOf(condition).speed}};
}

std::vector<State> statesOf(const Scenario& scenario)
{
    std::vector<State> states = {scenario.state};
    for (const Event& event : scenario.events) {
        const State* state = std::get_if<State>(&event.what);
        if (state != nullptr && std::find(states.begin(), states.end(), *state) == states.end())
            states.push_back(*state);
    }
    return states;
}

MachineParameters machineOf(const Scenario& scenario)
{
    MachineParameters machine;
    // The machine is built for the faster end of a ramp; below, its forces fall with the square of the speed.
    machine.shaft = std::max(scenario.speed, scenario.endSpeed.value_or(scenario.speed));
    machine.roll = scenario.roll;
    machine.pitch = scenario.pitch;
    return machine;
}

SensorParameters sensorOf(const Scenario& scenario)
{
    SensorParameters sensor;
    sensor.nominalRate = scenario.rate;
    sensor.range = Gravity{static_cast<double>(scenario.rangeG)};
    sensor.noiseDensity = scenario.noiseDensity;
    return sensor;
}

} // namespace baseline::simulate
