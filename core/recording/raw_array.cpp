// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/raw_array.h"

#include "core/recording/channel_names.h"
#include "core/recording/import_frame.h"

#include <QFloat16>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace baseline::recording {

namespace {

/// How far apart the values lie in the file, counted in values.
struct Steps {
    std::size_t samples = 0;
    std::size_t channels = 0;
    std::size_t sample = 0;  ///< from one sample to the next
    std::size_t channel = 0; ///< from one channel to the next
};

Steps stepsOf(const RawArray& array)
{
    const std::size_t row = array.rowMajor ? array.columns : 1;
    const std::size_t column = array.rowMajor ? 1 : array.rows;
    if (array.columns > array.rows)
        return {array.columns, array.rows, column, row};
    return {array.rows, array.columns, row, column};
}

template <typename From, typename To>
std::vector<To> converted(const RawArray& array, const Steps& steps)
{
    std::vector<To> values;
    values.reserve(steps.samples * steps.channels);
    for (std::size_t sample = 0; sample < steps.samples; ++sample) {
        for (std::size_t channel = 0; channel < steps.channels; ++channel) {
            const std::size_t at = (sample * steps.sample + channel * steps.channel) * sizeof(From);
            const char* bytes = array.bytes.constData() + at;
            const From value = array.bigEndian ? qFromBigEndian<From>(bytes) : qFromLittleEndian<From>(bytes);
            values.push_back(static_cast<To>(value));
        }
    }
    return values;
}

SampleData numbersOf(const RawArray& array, const Steps& steps)
{
    switch (array.type) {
    case NumberType::Int8:
        return converted<qint8, std::int16_t>(array, steps);
    case NumberType::UInt8:
        return converted<quint8, std::int16_t>(array, steps);
    case NumberType::Int16:
        return converted<qint16, std::int16_t>(array, steps);
    case NumberType::UInt16:
        return converted<quint16, std::int32_t>(array, steps);
    case NumberType::Int32:
        return converted<qint32, std::int32_t>(array, steps);
    case NumberType::UInt32:
        return converted<quint32, double>(array, steps);
    case NumberType::Int64:
        return converted<qint64, double>(array, steps);
    case NumberType::UInt64:
        return converted<quint64, double>(array, steps);
    case NumberType::Float16:
        return converted<qfloat16, float>(array, steps);
    case NumberType::Float32:
        return converted<float, float>(array, steps);
    case NumberType::Float64:
        return converted<double, double>(array, steps);
    }
    return {};
}

SampleFormat formatOf(const SampleData& data)
{
    constexpr SampleFormat formats[] = {SampleFormat::Int16, SampleFormat::Int32, SampleFormat::Float32,
                                        SampleFormat::Float64}; // in the order of the variant
    return formats[data.index()];
}

} // namespace

std::size_t bytesOf(NumberType type)
{
    switch (type) {
    case NumberType::Int8:
    case NumberType::UInt8:
        return 1;
    case NumberType::Int16:
    case NumberType::UInt16:
    case NumberType::Float16:
        return 2;
    case NumberType::Int32:
    case NumberType::UInt32:
    case NumberType::Float32:
        return 4;
    default:
        return 8;
    }
}

std::optional<std::size_t> RawArray::size() const
{
    constexpr std::size_t most = std::numeric_limits<std::ptrdiff_t>::max();
    const std::size_t width = bytesOf(type);
    if (columns > most / width || (columns > 0 && rows > most / width / columns))
        return std::nullopt;
    return rows * columns * width;
}

Result<double> firstNumber(const RawArray& array)
{
    if (array.rows == 0 || array.columns == 0 || array.bytes.size() < static_cast<qsizetype>(bytesOf(array.type)))
        return notUnderstood("the file ends before its numbers do");
    const SampleData data = numbersOf(array, {1, 1, 0, 0});
    return std::visit([](const auto& values) { return static_cast<double>(values.front()); }, data);
}

Status takeNumbers(Recording& recording, const RawArray& array)
{
    const std::optional<std::size_t> size = array.size();
    if (!size || *size > static_cast<std::size_t>(array.bytes.size()))
        return notUnderstood("the file ends before its numbers do");
    const Steps steps = stepsOf(array);
    if (steps.channels == 0)
        return notUnderstood("the array is empty");
    if (steps.channels > largestChannelCount)
        return notUnderstood(std::to_string(steps.channels) + " channels are too many");
    recording.data = numbersOf(array, steps);
    recording.info.format = formatOf(recording.data);
    recording.info.channels = unnamedChannels(steps.channels);
    return done();
}

} // namespace baseline::recording
