// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/simulate_job.h"

#include "core/recording/labels.h"
#include "core/simulate/generator.h"
#include "firmware/src/numeric/quantise.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace baseline::workbench {

namespace {

constexpr std::size_t channels = 3;
// A day at the board's fastest rate still fits in memory; more is a slip of the keyboard.
constexpr double longestSeconds = 86400.0;

Status check(const SimulateOptions& options)
{
    const auto bad = [](const char* subject, const char* detail) {
        return Error{Error::Code::InvalidArgument, detail, subject};
    };
    const double seconds = options.duration.count();
    if (!std::isfinite(seconds) || seconds <= 0.0 || seconds > longestSeconds)
        return bad("seconds", "a simulation lasts more than 0 and at most 86400 seconds");
    if (options.rangeG < 1 || options.rangeG > 255)
        return bad("range", "a range lies between 1 and 255 g");
    return done();
}

recording::RecordingInfo infoOf(const SimulateOptions& options, const simulate::Generator& generator)
{
    const QString state = QString::fromStdString(std::string(simulate::format(options.state)));
    recording::RecordingInfo info;
    info.name = options.name.isEmpty() ? state : options.name;
    info.label = options.label;
    if (info.label.isEmpty())
        info.label = simulate::isNormal(options.state) ? QString(recording::normalLabel) : state;
    info.nominalRate = options.rate;
    info.trueRate = generator.trueRate();
    info.range = Gravity{static_cast<double>(options.rangeG)};
    for (const QChar axis : {u'x', u'y', u'z'})
        info.channels.push_back({QString(axis), QStringLiteral("g"),
                                 static_cast<double>(gravityPerCount(options.rangeG)), 0.0});
    info.format = recording::SampleFormat::Int16;
    info.startedUtc = QDateTime::currentDateTimeUtc();
    info.source = QStringLiteral("simulator, state %1, seed %2").arg(state).arg(options.seed);
    return info;
}

} // namespace

Result<recording::Recording> simulateRecording(const SimulateOptions& options, const Progress& progress)
{
    const Status checked = check(options);
    if (!checked)
        return checked.error();
    simulate::SensorParameters sensor;
    sensor.nominalRate = options.rate;
    sensor.range = Gravity{static_cast<double>(options.rangeG)};
    const Status sensible = simulate::validate(sensor);
    if (!sensible)
        return sensible.error();

    simulate::Generator generator(options.seed, sensor, {}, channels);
    generator.setState(options.state);
    const auto frames = static_cast<std::size_t>(std::llround(options.duration.count() * options.rate.value));
    std::vector<std::int16_t> counts(frames * channels);
    std::vector<float> block(4096 * channels);
    SampleIndex clipped = 0;
    for (std::size_t at = 0; at < counts.size();) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the simulation was cancelled"};
        progress.at(static_cast<double>(at) / static_cast<double>(counts.size()), "simulate");
        const std::span<float> part = std::span(block).first(std::min(block.size(), counts.size() - at));
        generator.next(part);
        for (const float value : part) {
            counts[at] = quantise(value, options.rangeG);
            clipped += std::abs(static_cast<int>(counts[at])) >= 32700 ? 1 : 0;
            ++at;
        }
    }
    recording::Recording recording;
    recording.info = infoOf(options, generator);
    recording.info.clipped = clipped;
    recording.data = std::move(counts);
    return recording;
}

} // namespace baseline::workbench
