// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/import_file.h"

#include "core/recording/csv_import.h"
#include "core/recording/edge_impulse_import.h"
#include "core/recording/import_frame.h"
#include "core/recording/manifest.h"
#include "core/recording/mat_import.h"
#include "core/recording/numpy_import.h"
#include "core/recording/recording_collector.h"
#include "core/recording/wav_import.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace baseline::recording {

namespace {

enum class Format { Table, EdgeImpulse, Sound, Numpy, Matlab };

struct Suffix {
    QLatin1String text;
    Format format;
};

constexpr std::array suffixes{
    Suffix{QLatin1String("csv"), Format::Table},        Suffix{QLatin1String("txt"), Format::Table},
    Suffix{QLatin1String("tsv"), Format::Table},        Suffix{QLatin1String("wd"), Format::Table},
    Suffix{QLatin1String("log"), Format::Table},        Suffix{QLatin1String("dat"), Format::Table},
    Suffix{QLatin1String("json"), Format::EdgeImpulse}, Suffix{QLatin1String("cbor"), Format::EdgeImpulse},
    Suffix{QLatin1String("wav"), Format::Sound},        Suffix{QLatin1String("wave"), Format::Sound},
    Suffix{QLatin1String("aif"), Format::Sound},        Suffix{QLatin1String("aiff"), Format::Sound},
    Suffix{QLatin1String("mat"), Format::Matlab},
    Suffix{QLatin1String("npy"), Format::Numpy},        Suffix{QLatin1String("npz"), Format::Numpy},
};

Result<Format> formatOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::FileNotFound, "no such file", path.toStdString(), 0.0};
    const QString suffix = info.suffix().toLower();
    for (const Suffix& known : suffixes) {
        if (suffix == known.text)
            return known.format;
    }
    return Error{Error::Code::Unsupported, "no reader for this kind of file", info.suffix().toStdString(), 0.0};
}

Result<Recording> readWhole(Format format, const QString& path, const ImportOptions& options, const Progress& progress,
                            ImportNotes* notes)
{
    switch (format) {
    case Format::EdgeImpulse:
        return importEdgeImpulse(path, options, progress, notes);
    case Format::Sound:
        return importWav(path, options, progress, notes);
    case Format::Numpy:
        return importNumpy(path, options, progress, notes);
    case Format::Matlab:
        return importMat(path, options, progress, notes);
    case Format::Table:
        break;
    }
    return importCsv(path, options, progress);
}

/// Passes a recording on, and the notes of its import as soon as the sink may have them.
class NotingSink final : public RecordingSink {
public:
    NotingSink(RecordingSink& sink, const ImportNotes& notes) : m_sink(sink), m_notes(notes) {}

    Status begin(const RecordingInfo& info) override
    {
        Status begun = m_sink.begin(info);
        for (const ImportNote& one : m_notes) {
            if (begun)
                m_sink.note(one);
        }
        return begun;
    }
    Status append(const SampleData& rows, SampleIndex first) override { return m_sink.append(rows, first); }
    Status finish(const RecordingInfo& info) override { return m_sink.finish(info); }

private:
    RecordingSink& m_sink;
    const ImportNotes& m_notes;
};

} // namespace

Result<Recording> importFile(const QString& path, const ImportOptions& options, const Progress& progress)
{
    const Result<Format> format = formatOf(path);
    return format ? readWhole(*format, path, options, progress, nullptr) : format.error();
}

Status importFile(const QString& path, RecordingSink& sink, const ImportOptions& options, const Progress& progress)
{
    const Result<Format> format = formatOf(path);
    if (!format)
        return format.error();
    if (*format == Format::Table)
        return importCsv(path, sink, options, progress);
    ImportNotes notes;
    const auto recording = readWhole(*format, path, options, progress, &notes);
    if (!recording)
        return recording.error();
    NotingSink noting(sink, notes);
    return pour(*recording, noting);
}

QStringList recordingSuffixes()
{
    QStringList all;
    for (const Suffix& known : suffixes)
        all.append(known.text);
    return all;
}

Result<QStringList> listRecordingFiles(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::FileNotFound, "no such file or folder", path.toStdString(), 0.0};
    if (!info.isDir())
        return QStringList{path};
    QStringList files;
    const QDir folder(path);
    const QStringList known = recordingSuffixes();
    for (const QString& name : folder.entryList(QDir::Files, QDir::Unsorted)) {
        if (known.contains(QFileInfo(name).suffix().toLower()) && name != manifestName)
            files.append(folder.filePath(name));
    }
    if (files.isEmpty())
        return Error{Error::Code::NotFound, "no recordings in this folder", path.toStdString(), 0.0};
    std::sort(files.begin(), files.end()); // by code point; QDir would sort by the user's locale
    return files;
}

} // namespace baseline::recording
