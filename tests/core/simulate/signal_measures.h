// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulate/generator.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>
#include <vector>

namespace baseline::simulate::measures {

using Series = std::vector<double>;

/// Draws the next frames and splits them into one series a channel.
inline std::vector<Series> draw(Generator& generator, std::size_t frames)
{
    const auto width = static_cast<std::size_t>(generator.channels());
    std::vector<float> block(frames * width);
    generator.next(block);
    std::vector<Series> channels(width, Series(frames));
    for (std::size_t i = 0; i < block.size(); ++i)
        channels[i % width][i / width] = static_cast<double>(block[i]);
    return channels;
}

inline double mean(const Series& values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

inline double variance(const Series& values)
{
    const double centre = mean(values);
    double sum = 0.0;
    for (const double value : values)
        sum += (value - centre) * (value - centre);
    return sum / static_cast<double>(values.size());
}

/// Peak amplitude of the line at `cyclesPerSample`, by the plain Fourier sum; exact over whole cycles.
inline double lineAmplitude(std::span<const double> values, double cyclesPerSample)
{
    double centre = 0.0;
    for (const double value : values)
        centre += value / static_cast<double>(values.size());
    double cosine = 0.0;
    double sine = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double angle = 2.0 * std::numbers::pi * cyclesPerSample * static_cast<double>(i);
        cosine += (values[i] - centre) * std::cos(angle);
        sine += (values[i] - centre) * std::sin(angle);
    }
    return 2.0 * std::hypot(cosine, sine) / static_cast<double>(values.size());
}

/// Largest size of the second difference: what a click stands out in.
inline double largestBend(const Series& values)
{
    double largest = 0.0;
    for (std::size_t i = 2; i < values.size(); ++i)
        largest = std::max(largest, std::abs(values[i] - 2.0 * values[i - 1] + values[i - 2]));
    return largest;
}

/// A sensor without faults at 1000 Hz: 2000 samples hold exactly 59 turns of a shaft at 29.5 Hz.
inline SensorParameters perfectSensor()
{
    SensorParameters sensor;
    sensor.nominalRate = Hertz{1000.0};
    sensor.rateError = 0.0;
    sensor.noiseDensity = 0.0;
    sensor.offset = {};
    return sensor;
}

/// The default machine with nothing random in it and the sensor level, so that its lines can be measured exactly.
inline MachineParameters steadyMachine()
{
    MachineParameters machine;
    machine.speedJitter = 0.0;
    machine.loadWander = 0.0;
    machine.flowNoise = 0.0;
    machine.roll = 0.0;
    machine.pitch = 0.0;
    for (ResonanceParameters& resonance : machine.resonances)
        resonance.rms = {};
    return machine;
}

} // namespace baseline::simulate::measures
