// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/sensor_plan.h"

#include <cmath>
#include <set>

namespace baseline::virtual_nano {

namespace {

constexpr double defaultRate = 952.0;

std::uint32_t milliHertz(double rate)
{
    return static_cast<std::uint32_t>(std::lround(rate * 1000.0));
}

Error sentence(std::string detail)
{
    return Error{Error::Code::InvalidArgument, std::move(detail), {}, 0.0};
}

Result<ReplaySignal> load(const std::string& path, std::optional<double> rate)
{
    const auto wanted = rate ? std::optional(Hertz{*rate}) : std::nullopt;
    Result<ReplaySignal> signal = loadReplay(QString::fromLocal8Bit(path.c_str()), wanted);
    if (!signal)
        return sentence(replaySentence(signal.error()));
    return signal;
}

void describe(SensorPlan& plan, SensorKind kind, std::size_t channels, const std::set<std::uint32_t>& rates)
{
    SensorDescription& sensor = plan.description;
    sensor.kind = kind;
    sensor.channels = static_cast<std::uint8_t>(channels);
    for (const std::uint32_t rate : rates)
        sensor.ratesMilliHertz[sensor.rateCount++] = rate;
    for (const int range : {2, 4, 8, 16})
        sensor.rangesG[sensor.rangeCount++] = static_cast<std::uint8_t>(range);
}

std::string inHertz(std::uint32_t rateMilliHertz)
{
    return QString::number(rateMilliHertz / 1000.0, 'g', 8).toStdString() + " Hz";
}

} // namespace

Result<SensorPlan> planSensor(const Options& options)
{
    SensorPlan plan;
    plan.defaults.rangeG = static_cast<std::uint8_t>(options.rangeG);
    if (options.replay.empty()) {
        plan.rateError = options.rateError.value_or(defaultRateErrorPercent) / 100.0;
        plan.defaults.rateMilliHertz = milliHertz(options.rate.value_or(defaultRate));
        // The rates of the LSM9DS1, and the one that slow recordings are made at.
        describe(plan, SensorKind::Simulated, static_cast<std::size_t>(options.channels.value_or(3)),
                 {119000, 200000, 238000, 476000, 952000, plan.defaults.rateMilliHertz});
    } else {
        Result<ReplaySignal> signal = load(options.replay, options.rate);
        if (!signal)
            return signal.error();
        plan.rateError = options.rateError.value_or(0.0) / 100.0;
        plan.defaults.rateMilliHertz = milliHertz(signal->rate.value);
        describe(plan, SensorKind::Replay, signal->channels, {plan.defaults.rateMilliHertz});
        plan.replay = std::move(*signal);
    }
    plan.defaults.channels = plan.description.channels;
    return plan;
}

Result<ReplaySignal> replayFor(const SensorPlan& plan, const std::string& path, std::uint32_t rateMilliHertz)
{
    Result<ReplaySignal> signal = load(path, std::nullopt);
    if (!signal)
        return signal;
    if (signal->rateAssumed)
        signal->rate = Hertz{rateMilliHertz / 1000.0};
    if (signal->channels != plan.description.channels) {
        return sentence("cannot replay " + path + ": it has " + std::to_string(signal->channels)
                        + " channels, this board's sensor has " + std::to_string(plan.description.channels) + ".");
    }
    if (milliHertz(signal->rate.value) != rateMilliHertz) {
        return sentence("cannot replay " + path + ": it is sampled at " + inHertz(milliHertz(signal->rate.value))
                        + ", this board's sensor is set to " + inHertz(rateMilliHertz) + ".");
    }
    return signal;
}

} // namespace baseline::virtual_nano
