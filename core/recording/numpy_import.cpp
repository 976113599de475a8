// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/numpy_import.h"

#include "core/recording/import_frame.h"
#include "core/recording/npy_header.h"
#include "core/recording/variable_choice.h"
#include "core/recording/zip_archive.h"

#include <QFile>
#include <QFileInfo>

namespace baseline::recording {

namespace {

const QLatin1String npySuffix(".npy");

Result<RawArray> arrayOfFile(QFile& file)
{
    Result<NpyHeader> header = readNpyHeader(file.read(longestNpyStart));
    if (!header)
        return header.error();
    if (!header->problem.empty())
        return notUnderstood("it holds " + header->problem);
    const std::optional<std::size_t> size = header->array.size();
    if (!size || static_cast<qint64>(*size) > file.size() - header->dataOffset)
        return notUnderstood("the file ends before its numbers do");
    if (!file.seek(header->dataOffset))
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), {}, 0.0};
    header->array.bytes = file.read(static_cast<qint64>(*size));
    return header->array;
}

Result<RawArray> arrayOfEntry(const ZipArchive& archive, const ZipArchive::Entry& entry, const NpyHeader& header)
{
    const std::optional<std::size_t> size = header.array.size();
    if (!size || *size > largestArrayBytes)
        return notUnderstood("an array of more than 1 GB");
    // One byte more than needed, so that an entry that ends where it should is read to its checksum.
    const qsizetype all = header.dataOffset + static_cast<qsizetype>(*size) + 1;
    const Result<QByteArray> bytes = archive.read(entry, all);
    if (!bytes)
        return bytes.error();
    RawArray array = header.array;
    array.bytes = bytes->mid(header.dataOffset);
    return array;
}

Result<RawArray> arrayOfArchive(const QString& path, const ImportOptions& options, ImportNotes* notes)
{
    const Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    std::vector<Variable> variables;
    std::vector<NpyHeader> headers;
    std::vector<ZipArchive::Entry> entries;
    for (const ZipArchive::Entry& entry : archive->entries()) {
        if (!entry.name.endsWith(npySuffix))
            continue;
        const Result<QByteArray> start = archive->read(entry, longestNpyStart);
        const Result<NpyHeader> header = start ? readNpyHeader(*start) : start.error();
        const std::string problem = !header                    ? header.error().detail
                                    : header->problem.empty() ? std::string()
                                                              : "it holds " + header->problem;
        variables.push_back({entry.name.chopped(npySuffix.size()), problem});
        headers.push_back(header ? *header : NpyHeader{});
        entries.push_back(entry);
    }
    const Result<std::size_t> chosen = chooseVariable(variables, options.variable);
    if (!chosen)
        return chosen.error();
    noteLeftOut(variables, *chosen, notes);
    return arrayOfEntry(*archive, entries[*chosen], headers[*chosen]);
}

Result<Recording> readNumpy(QFile& file, const ImportOptions& options, ImportNotes* notes)
{
    const bool archive = file.peek(2) == "PK";
    const Result<RawArray> array = archive ? arrayOfArchive(file.fileName(), options, notes) : arrayOfFile(file);
    if (!array)
        return array.error();
    if (!options.rate)
        return Error{Error::Code::RateUnknown, "numpy files do not state a rate", {}, 0.0};
    Recording recording;
    recording.info.nominalRate = *options.rate;
    if (Status taken = takeNumbers(recording, *array); !taken)
        return taken.error();
    giveUnits(recording.info, options, QStringLiteral("g"), notes);
    if (Status finite = turnBadRowsIntoGaps(recording, notes); !finite)
        return finite.error();
    keepFirst(recording, options.maximumRows);
    if (archive && options.variable)
        recording.info.name = QFileInfo(file.fileName()).completeBaseName() + QLatin1Char(' ') + *options.variable;
    return recording;
}

} // namespace

Result<Recording> importNumpy(const QString& path, const ImportOptions& options, const Progress& progress,
                              ImportNotes* notes)
{
    if (Status usable = checkOptions(options); !usable)
        return usable.error();
    if (progress.cancelled())
        return Error{Error::Code::Cancelled, "import", {}, 0.0};
    QFile file(path);
    if (Status opened = openForImport(file); !opened)
        return opened.error();
    Result<Recording> recording = readNumpy(file, options, notes);
    if (!recording)
        return atPath(recording.error(), path);
    nameAfterFile(recording->info, path, options);
    return recording;
}

} // namespace baseline::recording
