// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/simulate/condition.h"
#include "core/simulate/machine.h"
#include "core/simulate/sensor.h"
#include "core/simulate/truth.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace baseline::simulate {

/// Something that happens to the machine: it changes its state, its load (0..1), or how the sensor sits.
struct Event {
    Seconds at{0.0}; ///< after the start, on the nominal rate's clock
    std::variant<State, double, Mounting> what;
    friend bool operator==(const Event&, const Event&) = default;
};

/// A whole run of the simulated machine: with it, the same samples can be made again on any computer. What is not named
/// here is as in MachineParameters and SensorParameters.
struct Scenario {
    State state = State::NormalLow; ///< at the start
    Seconds duration{60.0};         ///< above 0 s, at most a day and at most mostSamples samples
    std::vector<Event> events = {}; ///< in order of time, within the duration, at most mostEvents

    Hertz speed{MachineParameters{}.shaft};  ///< of the shaft, before slip; 0..1000 Hz
    std::optional<Hertz> endSpeed = {};      ///< a steady ramp towards it over the whole duration; 0..1000 Hz
    double load = 0.0;                       ///< at the start, 0..1
    double roll = MachineParameters{}.roll;  ///< how the sensor was put on, degrees, −180..180
    double pitch = MachineParameters{}.pitch;
    double noiseDensity = SensorParameters{}.noiseDensity; ///< of the sensor, µg/√Hz, 0..10000

    Hertz rate{952.0};        ///< nominal, 1 Hz .. 1 MHz
    std::uint32_t rangeG = 4; ///< of the sensor, 1..255 g
    std::uint64_t seed = 1;

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

inline constexpr std::int64_t mostSamples = 100'000'000;
inline constexpr std::size_t mostEvents = 1000;

/// Error InvalidArgument (subject: "seconds", "rate", "range", "speed", "end speed", "load", "roll", "pitch", "noise" or
/// "events") for anything not finite or out of the ranges above. One of the two speeds must be at least 0.1 Hz: a
/// machine at rest is the state Off.
Status validate(const Scenario& scenario);

/// Samples a channel. The scenario must be valid.
SampleIndex lengthOf(const Scenario& scenario);

/// The shaft's speed at the start and at the end, slip under load included, jitter not.
struct SpeedSpan {
    Hertz start;
    Hertz end;
    friend bool operator==(const SpeedSpan&, const SpeedSpan&) = default;
};
SpeedSpan shaftOf(const Scenario& scenario);

/// Every state that occurs, once, in order of its first moment.
std::vector<State> statesOf(const Scenario& scenario);

MachineParameters machineOf(const Scenario& scenario);
SensorParameters sensorOf(const Scenario& scenario);

} // namespace baseline::simulate
