// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/edge_impulse_export.h"

#include "core/recording/channel_names.h"
#include "core/recording/check_recording.h"
#include "core/recording/export_frame.h"
#include "core/recording/number_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace baseline::recording {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;
constexpr std::size_t rowsBetweenReports = 16384;
constexpr double millisecondsPerSecond = 1000.0;

/// The interval of which the reader makes the same rate, bit for bit, where the numbers next to the quotient have one.
double intervalOf(Hertz rate)
{
    const double nearest = millisecondsPerSecond / rate.value;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double interval : {nearest, std::nextafter(nearest, 0.0), std::nextafter(nearest, infinity)}) {
        if (millisecondsPerSecond / interval == rate.value)
            return interval;
    }
    return nearest;
}

/// What giveUnit made of a file in m/s² is written as it was read.
bool wasMetric(const Channel& channel)
{
    return channel.unit == QLatin1String("g") && channel.offset == 0.0 && channel.scale == 1.0 / metresPerSecondSquaredPerGravity;
}

QByteArray quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray startOf(const RecordingInfo& info)
{
    QJsonArray sensors;
    for (const Channel& channel : info.channels)
        sensors.append(QJsonObject{{QStringLiteral("name"), channel.name},
                                   {QStringLiteral("units"), wasMetric(channel) ? QStringLiteral("m/s2") : channel.unit}});
    QByteArray text = "{\"protected\":{\"ver\":\"v1\",\"alg\":\"none\"";
    if (info.startedUtc.isValid())
        text += ",\"iat\":" + QByteArray::number(info.startedUtc.toSecsSinceEpoch());
    text += "},\"signature\":\"" + QByteArray(64, '0') + "\",\"payload\":{\"device_name\":" + quoted(info.deviceSerial) +
            ",\"device_type\":" + quoted(info.notes) + ",\"interval_ms\":";
    appendNumber(text, intervalOf(info.nominalRate));
    return text + ",\"sensors\":" + QJsonDocument(sensors).toJson(QJsonDocument::Compact) + ",\"values\":[";
}

/// A physical value with the digits that the raw one has: those of a double for Float64 and for 32 bit integers.
void appendValue(QByteArray& text, const Recording& recording, std::size_t at)
{
    const Channel& how = recording.info.channels[at % recording.channelCount()];
    const double raw = std::visit([at](const auto& values) { return static_cast<double>(values[at]); }, recording.data);
    const double value = wasMetric(how) ? raw : raw * how.scale + how.offset;
    const bool wide = recording.info.format == SampleFormat::Float64 || recording.info.format == SampleFormat::Int32;
    if (!std::isfinite(wide ? value : static_cast<float>(value)))
        text.append("null"); // JSON knows no other word; the import takes it as a missing value
    else if (wide)
        appendNumber(text, value);
    else
        appendNumber(text, static_cast<float>(value));
}

Status writeRows(const Recording& recording, QSaveFile& file, const Progress& progress)
{
    QByteArray text = startOf(recording.info);
    const std::size_t channels = recording.channelCount();
    const auto rows = static_cast<std::size_t>(recording.rows());
    for (std::size_t row = 0; row < rows; ++row) {
        text.append(row > 0 ? ",[" : "[");
        for (std::size_t channel = 0; channel < channels; ++channel) {
            if (channel > 0)
                text.append(',');
            appendValue(text, recording, row * channels + channel);
        }
        text.append(']');
        if (text.size() >= blockBytes) {
            if (Status written = writeAll(file, text); !written)
                return written;
            text.resize(0);
        }
        if (row % rowsBetweenReports == 0) {
            if (progress.cancelled())
                return Error{Error::Code::Cancelled, "export", {}, 0.0};
            progress.at(static_cast<double>(row) / static_cast<double>(rows), "write");
        }
    }
    return writeAll(file, text + "]}}\n");
}

} // namespace

Status exportEdgeImpulse(const Recording& recording, const QString& path, const Progress& progress)
{
    if (Status valid = checkRecording(recording); !valid)
        return valid;
    QSaveFile file(path);
    if (Status opened = openForExport(file); !opened)
        return opened;
    const Status written = writeRows(recording, file, progress);
    return written ? finishExport(file) : written;
}

} // namespace baseline::recording
