// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/label_export.h"

#include "core/recording/export_frame.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::recording {

namespace {

constexpr int labelsVersion = 1;

Status checkRates(const std::vector<RecordingLabels>& labels)
{
    for (const RecordingLabels& one : labels) {
        if (!(one.rate.value > 0.0) || !std::isfinite(one.rate.value))
            return Error{Error::Code::InvalidArgument, "a recording without a rate", "rate", one.rate.value};
    }
    return done();
}

double secondsAt(SampleIndex position, Hertz rate)
{
    return static_cast<double>(position) / rate.value;
}

/// A cell of a CSV file (RFC 4180): in quotes where the text could be taken for more than a cell.
QByteArray cellOf(QString text)
{
    const bool quote = std::any_of(text.begin(), text.end(), [](QChar character) {
        return character == QLatin1Char(',') || character == QLatin1Char('"') || character == QLatin1Char('\n') ||
               character == QLatin1Char('\r');
    });
    if (quote)
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return text.toUtf8();
}

QByteArray lineOf(const RecordingLabels& recording, const LabelledSpan& labelled)
{
    const auto seconds = [&](SampleIndex position) {
        return QByteArray::number(secondsAt(position, recording.rate), 'g', QLocale::FloatingPointShortest);
    };
    const Span& span = labelled.span;
    return cellOf(recording.name) + ',' + cellOf(labelled.label) + ',' + seconds(span.first) + ',' + seconds(span.end()) + ',' +
           QByteArray::number(static_cast<qlonglong>(span.first)) + ',' +
           QByteArray::number(static_cast<qlonglong>(span.count)) + '\n';
}

QJsonObject jsonOf(const RecordingLabels& recording)
{
    QJsonArray segments;
    for (const LabelledSpan& segment : recording.segments)
        segments.append(QJsonObject{{QStringLiteral("label"), segment.label},
                                    {QStringLiteral("start"), secondsAt(segment.span.first, recording.rate)},
                                    {QStringLiteral("end"), secondsAt(segment.span.end(), recording.rate)},
                                    {QStringLiteral("first"), static_cast<qint64>(segment.span.first)},
                                    {QStringLiteral("count"), static_cast<qint64>(segment.span.count)}});
    return {{QStringLiteral("recording"), recording.name},
            {QStringLiteral("label"), recording.label},
            {QStringLiteral("rate"), recording.rate.value},
            {QStringLiteral("length"), static_cast<qint64>(recording.length)},
            {QStringLiteral("segments"), segments}};
}

Status writeFile(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (Status opened = openForExport(file); !opened)
        return opened;
    const Status written = writeAll(file, text);
    return written ? finishExport(file) : written;
}

} // namespace

Status exportLabelsCsv(const std::vector<RecordingLabels>& labels, const QString& path)
{
    if (Status rates = checkRates(labels); !rates)
        return rates;
    QByteArray text = "recording,label,start [s],end [s],first,count\n";
    for (const RecordingLabels& recording : labels) {
        if (!recording.label.isEmpty())
            text += lineOf(recording, {{0, recording.length}, recording.label});
        for (const LabelledSpan& segment : recording.segments)
            text += lineOf(recording, segment);
    }
    return writeFile(path, text);
}

Status exportLabelsJson(const std::vector<RecordingLabels>& labels, const QString& path)
{
    if (Status rates = checkRates(labels); !rates)
        return rates;
    QJsonArray recordings;
    for (const RecordingLabels& recording : labels)
        recordings.append(jsonOf(recording));
    return writeFile(path, QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("baseline-labels")},
                                                     {QStringLiteral("version"), labelsVersion},
                                                     {QStringLiteral("recordings"), recordings}})
                               .toJson());
}

} // namespace baseline::recording
