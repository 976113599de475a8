// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_export.h"

#include "core/recording/check_recording.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QStringBuilder>

#include <array>
#include <charconv>

namespace baseline::recording {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;
constexpr SampleIndex rowsBetweenReports = 16384;

template <typename T>
void appendNumber(QByteArray& text, T value)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc())
        text.append(digits.data(), end - digits.data());
}

QByteArray headerOf(const RecordingInfo& info)
{
    QString line = QStringLiteral("time [s]");
    for (const Channel& channel : info.channels) {
        line += QLatin1Char(',') % channel.name;
        if (!channel.unit.isEmpty())
            line += QStringLiteral(" [") % channel.unit % QLatin1Char(']');
    }
    return line.toUtf8() + '\n';
}

/// A physical value in the width in which the recording would give it: Float64 keeps its double.
void appendValue(QByteArray& text, const Recording& recording, std::size_t at)
{
    const Channel& how = recording.info.channels[at % recording.channelCount()];
    const double value = std::visit(
        [&](const auto& raw) { return static_cast<double>(raw[at]) * how.scale + how.offset; }, recording.data);
    if (recording.info.format == SampleFormat::Float64)
        appendNumber(text, value);
    else
        appendNumber(text, static_cast<float>(value));
}

/// Qt reports every failed write alike, so the room that is left tells a full disk from another fault.
Error writeError(const QSaveFile& file)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < static_cast<qint64>(blockBytes);
    return Error{full ? Error::Code::DiskFull : Error::Code::FileNotWritable, file.errorString().toStdString(),
                 file.fileName().toStdString(), 0.0};
}

Status writeRows(const Recording& recording, QSaveFile& file, const Progress& progress)
{
    QByteArray text = headerOf(recording.info);
    std::size_t at = 0;
    for (const Span& span : recording.contiguousSpans()) {
        for (SampleIndex position = span.first; position < span.end(); ++position) {
            appendNumber(text, static_cast<double>(position) / recording.info.nominalRate.value);
            for (std::size_t channel = 0; channel < recording.channelCount(); ++channel) {
                text.append(',');
                appendValue(text, recording, at++);
            }
            text.append('\n');
            if (static_cast<std::size_t>(text.size()) >= blockBytes) {
                if (file.write(text) != text.size())
                    return writeError(file);
                text.resize(0);
            }
            if (position % rowsBetweenReports == 0) {
                if (progress.cancelled())
                    return Error{Error::Code::Cancelled, "export", {}, 0.0};
                progress.at(static_cast<double>(position) / static_cast<double>(recording.length()), "write");
            }
        }
    }
    return file.write(text) == text.size() ? done() : Status(writeError(file));
}

} // namespace

Status exportCsv(const Recording& recording, const QString& path, const Progress& progress)
{
    if (Status valid = checkRecording(recording); !valid)
        return valid;
    // QSaveFile would put a file in the place of a device or a folder if the user's rights allow it.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return Error{Error::Code::FileNotWritable, "not a regular file", path.toStdString(), 0.0};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    if (Status written = writeRows(recording, file, progress); !written)
        return written; // QSaveFile drops what is not committed
    return file.commit() ? done() : Status(writeError(file));
}

} // namespace baseline::recording
