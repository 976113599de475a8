// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/edge_impulse_import.h"

#include "core/recording/channel_names.h"
#include "core/recording/import_frame.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>
#include <optional>

namespace baseline::recording {

namespace {

/// The whole document is held as a tree that takes some thirty times the room of the shortest rows.
constexpr qint64 largestFile = 64 << 20;
constexpr qsizetype rowsBetweenReports = 16384;
constexpr double millisecondsPerSecond = 1000.0;

/// Both encodings as one tree; Qt keeps JSON as CBOR inside, so nothing is copied.
Result<QCborMap> documentOf(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    if (start.startsWith('{') || start.startsWith('[')) {
        QJsonParseError fault;
        const QJsonDocument json = QJsonDocument::fromJson(bytes, &fault);
        if (fault.error != QJsonParseError::NoError)
            return notUnderstood("damaged JSON at byte " + std::to_string(fault.offset) + ": "
                                 + fault.errorString().toStdString());
        return QCborMap::fromJsonObject(json.object());
    }
    QCborParserError fault;
    const QCborValue cbor = QCborValue::fromCbor(bytes, &fault);
    if (fault.error != QCborError::NoError || !cbor.isMap())
        return notUnderstood("neither JSON nor whole CBOR");
    return cbor.toMap();
}

QCborValue field(const QCborMap& map, const char* name)
{
    return map.value(QLatin1String(name));
}

Result<std::vector<Channel>> channelsOf(const QCborMap& payload)
{
    const QCborArray sensors = field(payload, "sensors").toArray();
    if (sensors.isEmpty() || static_cast<std::size_t>(sensors.size()) > largestChannelCount)
        return notUnderstood("no payload.sensors, or far too many");
    std::vector<Channel> channels = unnamedChannels(static_cast<std::size_t>(sensors.size()));
    for (qsizetype i = 0; i < sensors.size(); ++i) {
        const QCborMap sensor = sensors.at(i).toMap();
        Channel& channel = channels[static_cast<std::size_t>(i)];
        if (const QString name = field(sensor, "name").toString().trimmed(); !name.isEmpty())
            channel.name = name;
        channel.unit = field(sensor, "units").toString().trimmed();
    }
    return channels;
}

/// Nothing for what is no number. A null is a missing one, and so is NaN, which CBOR can write and JSON cannot.
std::optional<double> numberOf(const QCborValue& value)
{
    if (value.isInteger() || value.isDouble())
        return value.toDouble();
    if (value.isNull())
        return std::numeric_limits<double>::quiet_NaN();
    return std::nullopt;
}

template <typename T>
Status readRow(const QCborValue& row, qsizetype channels, std::vector<T>& values)
{
    if (!row.isArray()) {
        const std::optional<double> number = channels == 1 ? numberOf(row) : std::nullopt;
        if (!number)
            return notUnderstood("something else than numbers");
        values.push_back(static_cast<T>(*number));
        return done();
    }
    const QCborArray cells = row.toArray();
    if (cells.size() != channels)
        return notUnderstood(std::to_string(cells.size()) + " instead of " + std::to_string(channels) + " values");
    for (qsizetype i = 0; i < channels; ++i) {
        const std::optional<double> number = numberOf(cells.at(i));
        if (!number)
            return notUnderstood("something else than numbers");
        values.push_back(static_cast<T>(*number));
    }
    return done();
}

template <typename T>
Status readRows(const QCborArray& rows, qsizetype channels, std::vector<T>& values, const Progress& progress)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenReports == 0) {
            if (progress.cancelled())
                return Error{Error::Code::Cancelled, "import", {}, 0.0};
            progress.at(static_cast<double>(i) / static_cast<double>(rows.size()), "read");
        }
        if (const Status row = readRow(rows.at(i), channels, values); !row)
            return notUnderstood("row " + std::to_string(i + 1) + " of the values: " + row.error().detail);
    }
    return done();
}

Result<Hertz> rateOf(const QCborMap& payload, const ImportOptions& options)
{
    if (options.rate)
        return *options.rate;
    const double rate = millisecondsPerSecond / field(payload, "interval_ms").toDouble(0.0);
    if (!(rate > 0.0) || !std::isfinite(rate))
        return Error{Error::Code::RateUnknown, "payload.interval_ms is missing or not positive", {}, 0.0};
    return Hertz{rate};
}

Result<Recording> recordingOf(const QCborMap& document, const ImportOptions& options, const Progress& progress,
                              ImportNotes* notes)
{
    const QCborMap payload = field(document, "payload").toMap();
    if (payload.isEmpty())
        return notUnderstood("not in the acquisition format of Edge Impulse: no payload");
    Result<std::vector<Channel>> channels = channelsOf(payload);
    if (!channels)
        return channels.error();
    const QCborArray rows = field(payload, "values").toArray();
    if (rows.isEmpty())
        return notUnderstood("no payload.values");
    const Result<Hertz> rate = rateOf(payload, options);
    if (!rate)
        return rate.error();

    Recording recording;
    recording.info.nominalRate = *rate;
    recording.info.channels = std::move(*channels);
    giveUnits(recording.info, options, QStringLiteral("g"), notes);
    recording.info.deviceSerial = field(payload, "device_name").toString().trimmed();
    recording.info.notes = field(payload, "device_type").toString().trimmed();
    recording.info.format = options.format;
    const auto width = static_cast<qsizetype>(recording.channelCount());
    const auto read = [&](auto& values) { return readRows(rows, width, values, progress); };
    const Status all = options.format == SampleFormat::Float64
                           ? read(recording.data.emplace<std::vector<double>>())
                           : read(recording.data.emplace<std::vector<float>>());
    if (!all)
        return all.error();
    if (Status finite = turnBadRowsIntoGaps(recording, notes); !finite)
        return finite.error();
    keepFirst(recording, options.maximumRows);
    return recording;
}

} // namespace

Result<Recording> importEdgeImpulse(const QString& path, const ImportOptions& options, const Progress& progress,
                                    ImportNotes* notes)
{
    if (options.format != SampleFormat::Float32 && options.format != SampleFormat::Float64)
        return Error{Error::Code::Unsupported, "values are read as floating point numbers", "integer format", 0.0};
    if (Status usable = checkOptions(options); !usable)
        return usable.error();
    QFile file(path);
    if (Status opened = openForImport(file); !opened)
        return opened.error();
    if (file.size() > largestFile)
        return atPath(notUnderstood("larger than 64 MB, too much for this format; export it as CSV"), path);
    const Result<QCborMap> document = documentOf(file.readAll());
    Result<Recording> recording = document ? recordingOf(*document, options, progress, notes) : document.error();
    if (!recording)
        return atPath(recording.error(), path);
    recording->info.label = QFileInfo(path).baseName();
    nameAfterFile(recording->info, path, options);
    return recording;
}

} // namespace baseline::recording
