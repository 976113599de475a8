// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/replay_signal.h"

#include "core/recording/import_file.h"
#include "firmware/src/model/limits.h"

#include <QStringList>

#include <cmath>

namespace baseline::virtual_nano {

namespace {

constexpr double highestRate = 4.0e6; ///< Hz; the wire states it in mHz in 32 bits

Error refuse(const recording::Recording& recording, std::string detail)
{
    return Error{Error::Code::InvalidArgument, std::move(detail), recording.info.source.toStdString(), 0.0};
}

std::string text(double value)
{
    return QString::number(value, 'g', 7).toStdString();
}

/// A gyroscope or a temperature beside the acceleration is not what the board's sensor gives.
std::vector<std::size_t> accelerationChannels(const recording::Recording& recording)
{
    std::vector<std::size_t> channels;
    for (std::size_t i = 0; i < recording.channelCount(); ++i) {
        if (recording.info.channels[i].unit == QLatin1String("g"))
            channels.push_back(i);
    }
    return channels;
}

/// Rates from time columns differ in the last digits.
bool isSameRate(Hertz one, Hertz other)
{
    return std::abs(one.value - other.value) <= 0.001 * other.value;
}

Status checkFits(const ReplaySignal& signal, const recording::Recording& recording, std::size_t channels)
{
    const double rate = recording.info.nominalRate.value;
    if (channels == 0)
        return refuse(recording, "no channel is in g");
    if (channels > maxChannels)
        return refuse(recording, "has " + std::to_string(channels) + " channels; a board has at most 8");
    if (!(rate >= 1.0 && rate <= highestRate))
        return refuse(recording, "its rate of " + text(rate) + " Hz is not between 1 Hz and 4 MHz");
    if (signal.stretches.empty())
        return done();
    if (channels != signal.channels) {
        return refuse(recording, "has " + std::to_string(channels) + " channels, the files before it have "
                                     + std::to_string(signal.channels));
    }
    if (!isSameRate(recording.info.nominalRate, signal.rate)) { // a board has one nominal rate
        return refuse(recording,
                      "is sampled at " + text(rate) + " Hz, the files before it at " + text(signal.rate.value) + " Hz");
    }
    return done();
}

void append(ReplaySignal& signal, const recording::Recording& recording, const std::vector<std::size_t>& channels)
{
    SampleIndex end = 0;
    bool firstOfFile = true;
    for (const recording::Span span : recording.contiguousSpans()) {
        const auto missing = static_cast<std::uint32_t>(span.first - end);
        end = span.end();
        const auto rows = static_cast<std::size_t>(span.count);
        signal.stretches.push_back(
            {signal.values.size() / channels.size(), rows, firstOfFile ? gapBetweenFiles : missing});
        firstOfFile = false;
        const std::vector<float> all = recording.physicalInterleaved(span);
        for (std::size_t row = 0; row < rows; ++row) {
            for (const std::size_t channel : channels)
                signal.values.push_back(all[row * recording.channelCount() + channel]);
        }
    }
}

Result<recording::Recording> importAtRate(const QString& file, std::optional<Hertz> rate, bool& assumed)
{
    recording::ImportOptions options;
    Result<recording::Recording> recording = recording::importFile(file, options);
    if (rate && recording && isSameRate(*rate, recording->info.nominalRate)) {
        recording->info.nominalRate = *rate; // times have few digits
        return recording;
    }
    if (rate) { // without the file's times, and so without the gaps that only they tell of
        options.rate = rate;
        return recording::importFile(file, options);
    }
    if (recording || recording.error().code != Error::Code::RateUnknown)
        return recording;
    assumed = true;
    options.rate = assumedRate;
    return recording::importFile(file, options);
}

} // namespace

Result<ReplaySignal> loadReplay(const QString& path, std::optional<Hertz> rate)
{
    const Result<QStringList> files = recording::listRecordingFiles(path);
    if (!files)
        return files.error();
    ReplaySignal signal;
    for (const QString& file : *files) {
        const Result<recording::Recording> recording = importAtRate(file, rate, signal.rateAssumed);
        if (!recording)
            return recording.error();
        const std::vector<std::size_t> channels = accelerationChannels(*recording);
        if (Status fits = checkFits(signal, *recording, channels.size()); !fits)
            return fits.error();
        if (signal.stretches.empty()) {
            signal.rate = recording->info.nominalRate;
            signal.channels = channels.size();
        }
        append(signal, *recording, channels);
    }
    if (signal.stretches.empty())
        return Error{Error::Code::InvalidArgument, "holds no samples", path.toStdString(), 0.0};
    return signal;
}

std::string replaySentence(const Error& error)
{
    std::string sentence = "cannot replay " + error.subject + ": " + error.detail;
    if (error.code == Error::Code::BadFormat && error.value > 0.0)
        sentence += " (line " + text(error.value) + ")";
    return sentence + ".";
}

} // namespace baseline::virtual_nano
