// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_export.h"

#include "core/recording/check_recording.h"
#include "core/recording/export_frame.h"
#include "core/recording/number_text.h"

#include <QStringBuilder>


namespace baseline::recording {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;
constexpr SampleIndex rowsBetweenReports = 16384;

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

/// A physical value with the digits that the raw one has: those of a double for Float64 and for 32 bit integers.
void appendValue(QByteArray& text, const Recording& recording, std::size_t at)
{
    const Channel& how = recording.info.channels[at % recording.channelCount()];
    const double value = std::visit(
        [&](const auto& raw) { return static_cast<double>(raw[at]) * how.scale + how.offset; }, recording.data);
    if (recording.info.format == SampleFormat::Float64 || recording.info.format == SampleFormat::Int32)
        appendNumber(text, value);
    else
        appendNumber(text, static_cast<float>(value));
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
            if (text.size() >= blockBytes) {
                if (Status written = writeAll(file, text); !written)
                    return written;
                text.resize(0);
            }
            if (position % rowsBetweenReports == 0) {
                if (progress.cancelled())
                    return Error{Error::Code::Cancelled, "export", {}, 0.0};
                progress.at(static_cast<double>(position) / static_cast<double>(recording.length()), "write");
            }
        }
    }
    return writeAll(file, text);
}

} // namespace

Status exportCsv(const Recording& recording, const QString& path, const Progress& progress)
{
    if (Status valid = checkRecording(recording); !valid)
        return valid;
    QSaveFile file(path);
    if (Status opened = openForExport(file); !opened)
        return opened;
    if (Status written = writeRows(recording, file, progress); !written)
        return written; // QSaveFile drops what is not committed
    return finishExport(file);
}

} // namespace baseline::recording
