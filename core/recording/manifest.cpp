// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/manifest.h"

#include "core/recording/recording_json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace baseline::recording {

namespace {

constexpr int manifestVersion = 1;
constexpr qint64 largestManifestBytes = 256 << 20;

QString pathIn(const QString& folder)
{
    return QDir(folder).filePath(manifestName);
}

QJsonObject jsonOf(const ManifestEntry& entry)
{
    QJsonArray segments;
    for (const LabelledSpan& segment : entry.segments)
        segments.append(QJsonObject{{QStringLiteral("first"), static_cast<qint64>(segment.span.first)},
                                    {QStringLiteral("count"), static_cast<qint64>(segment.span.count)},
                                    {QStringLiteral("label"), segment.label}});
    return {{QStringLiteral("file"), entry.file},
            {QStringLiteral("bytes"), static_cast<qint64>(entry.bytes)},
            {QStringLiteral("recording"), recording::jsonOf(entry.info)},
            {QStringLiteral("gaps"), recording::jsonOf(entry.gaps)},
            {QStringLiteral("segments"), segments}};
}

Result<LabelledSpan> segmentOf(const QJsonObject& object)
{
    const auto first = wholeNumber(object, "first");
    const auto count = wholeNumber(object, "count");
    const QJsonValue label = object.value(QLatin1String("label"));
    if (!first || !count || *count < 1 || !label.isString())
        return Error{Error::Code::BadFormat, "a segment is damaged", {}, 0.0};
    return LabelledSpan{{*first, *count}, label.toString()};
}

Result<ManifestEntry> entryOf(const QJsonObject& object)
{
    ManifestEntry entry;
    entry.file = object.value(QLatin1String("file")).toString();
    if (entry.file.isEmpty())
        return Error{Error::Code::BadFormat, "an entry names no file", {}, 0.0};
    const auto bytes = wholeNumber(object, "bytes");
    if (!bytes)
        return bytes.error();
    entry.bytes = *bytes;
    auto info = infoOf(object.value(QLatin1String("recording")).toObject());
    if (!info)
        return info.error();
    entry.info = std::move(*info);
    auto gaps = gapsOf(object.value(QLatin1String("gaps")).toArray());
    if (!gaps)
        return gaps.error();
    entry.gaps = std::move(*gaps);
    for (const QJsonValue value : object.value(QLatin1String("segments")).toArray()) {
        auto segment = segmentOf(value.toObject());
        if (!segment)
            return segment.error();
        entry.segments.push_back(std::move(*segment));
    }
    return entry;
}

} // namespace

Status writeManifest(const QString& folder, const std::vector<ManifestEntry>& entries)
{
    auto before = readManifest(folder);
    if (!before)
        return before.error();
    QJsonArray array;
    for (const ManifestEntry& old : *before) {
        const bool replaced = std::any_of(entries.begin(), entries.end(),
                                          [&](const ManifestEntry& entry) { return entry.file == old.file; });
        if (!replaced && QFile::exists(QDir(folder).filePath(old.file)))
            array.append(jsonOf(old));
    }
    for (const ManifestEntry& entry : entries)
        array.append(jsonOf(entry));
    const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("baseline-recordings")},
                                                      {QStringLiteral("version"), manifestVersion},
                                                      {QStringLiteral("files"), array}})
                                .toJson();
    const QString path = pathIn(folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::FileNotWritable, file.errorString().toStdString(), path.toStdString(), 0.0};
    if (file.write(text) != text.size() || !file.commit())
        return Error{Error::Code::DiskFull, file.errorString().toStdString(), path.toStdString(), 0.0};
    return done();
}

Result<std::vector<ManifestEntry>> readManifest(const QString& folder)
{
    std::vector<ManifestEntry> entries;
    const QString path = pathIn(folder);
    QFile file(path);
    if (!file.exists())
        return entries;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString(), 0.0};
    if (file.size() > largestManifestBytes)
        return entries;
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    if (whole.value(QLatin1String("format")).toString() != QLatin1String("baseline-recordings"))
        return entries;
    if (whole.value(QLatin1String("version")).toInt() > manifestVersion)
        return Error{Error::Code::TooNew, "made by a newer version", path.toStdString(), 0.0};
    for (const QJsonValue value : whole.value(QLatin1String("files")).toArray()) {
        auto entry = entryOf(value.toObject());
        if (!entry)
            return Error{Error::Code::BadFormat, entry.error().detail, path.toStdString(), 0.0};
        entries.push_back(std::move(*entry));
    }
    return entries;
}

} // namespace baseline::recording
