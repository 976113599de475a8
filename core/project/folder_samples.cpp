// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/folder_samples.h"

#include "core/project/database.h"
#include "core/project/recording_rows.h"
#include "core/project/recording_store.h"
#include "core/project/sample_bytes.h"
#include "core/recording/check_recording.h"
#include "core/recording/export_frame.h"
#include "core/recording/npy_export.h"
#include "core/recording/npy_header.h"

#include <QFile>

#include <algorithm>
#include <limits>

namespace baseline::project {

namespace {

constexpr std::size_t valuesAtOnce = 1 << 16;

Error bad(const QString& path, const char* detail)
{
    return Error{Error::Code::BadFormat, detail, path.toStdString(), 0.0};
}

Error cancelled()
{
    return Error{Error::Code::Cancelled, "folder", {}, 0.0};
}

recording::NumberType typeOf(recording::SampleFormat format)
{
    switch (format) {
    case recording::SampleFormat::Int16:
        return recording::NumberType::Int16;
    case recording::SampleFormat::Int32:
        return recording::NumberType::Int32;
    case recording::SampleFormat::Float32:
        return recording::NumberType::Float32;
    case recording::SampleFormat::Float64:
        break;
    }
    return recording::NumberType::Float64;
}

/// Where the rows of an open file begin, and how many there are.
struct Rows {
    qint64 offset = 0;
    SampleIndex count = 0;
};

Result<Rows> findRows(QFile& file, const recording::RecordingInfo& info)
{
    const auto header = recording::readNpyHeader(file.peek(recording::longestNpyStart));
    if (!header)
        return bad(file.fileName(), header.error().detail.c_str());
    const recording::RawArray& array = header->array;
    if (!header->problem.empty() || array.type != typeOf(info.format) || array.bigEndian || !array.rowMajor ||
        array.columns != info.channels.size())
        return bad(file.fileName(), "the array is not of the recording's format and channels");
    const auto size = array.size();
    if (!size || *size != static_cast<std::size_t>(std::max<qint64>(0, file.size() - header->dataOffset)))
        return bad(file.fileName(), "the array is not as long as it says");
    return Rows{header->dataOffset, static_cast<SampleIndex>(array.rows)};
}

/// Moves rows from an open file into a store, stretch by stretch.
class Mover {
public:
    Mover(RecordingStore& store, QFile& file, const recording::RecordingInfo& info, const RowsPassed& passed)
        : m_store(store), m_file(file), m_info(info), m_passed(passed)
    {
    }

    Status move(SampleIndex first, SampleIndex count)
    {
        const std::size_t channels = m_info.channels.size();
        const auto atOnce = static_cast<SampleIndex>(std::max<std::size_t>(1, valuesAtOnce / channels));
        const auto rowBytes = static_cast<qint64>(channels * recording::bytesPerValue(m_info.format));
        for (SampleIndex at = 0; at < count; at += atOnce) {
            const SampleIndex rows = std::min(atOnce, count - at);
            const QByteArray bytes = m_file.read(rows * rowBytes);
            if (bytes.size() != rows * rowBytes)
                return Error{Error::Code::FileUnreadable, "the file ended", m_file.fileName().toStdString(), 0.0};
            recording::SampleData data = recording::emptyData(m_info.format);
            std::visit([&](auto& raw) { appendSamples(raw, bytes); }, data);
            if (Status stored = m_store.append(data, first + at); !stored)
                return stored;
            if (!m_passed(rows))
                return cancelled();
        }
        return done();
    }

private:
    RecordingStore& m_store;
    QFile& m_file;
    const recording::RecordingInfo& m_info;
    const RowsPassed& m_passed;
};

Status checkAgainst(const recording::RecordingInfo& info, const std::vector<recording::Gap>& gaps, SampleIndex rows,
                    const QString& path)
{
    if (Status valid = recording::checkInfo(info); !valid)
        return bad(path, valid.error().detail.c_str());
    SampleIndex lost = 0; // of a sum below 2^53, see gapsOf
    for (const recording::Gap& gap : gaps) {
        if (gap.at - lost > rows)
            return bad(path, "a gap lies outside the recording");
        lost += gap.lost;
    }
    return lost == info.lost ? done() : Status(bad(path, "the gaps do not add up to the lost samples"));
}

} // namespace

Status writeSamples(Database& database, const recording::RecordingInfo& info, SampleIndex length, const QString& path,
                    const RowsPassed& passed)
{
    QSaveFile file(path);
    if (Status opened = recording::openForExport(file); !opened)
        return opened;
    SampleIndex left = length - info.lost;
    if (Status begun = recording::writeAll(file, recording::npyStart(info.format, left, info.channels.size())); !begun)
        return begun;
    Status written = done();
    const Status read =
        readChunks(database, info, {0, length}, [&](recording::Span chunk, const recording::SampleData& data) {
            const QByteArray bytes = std::visit([](const auto& raw) { return bytesOf(std::span(raw)); }, data);
            written = recording::writeAll(file, bytes);
            left -= chunk.count;
            if (written && !passed(chunk.count))
                written = cancelled();
            return written.has_value();
        });
    if (!written)
        return written;
    if (!read)
        return read;
    if (left != 0)
        return Error{Error::Code::NotAProject, "the chunks do not fill the recording", database.path().toStdString(),
                     0.0};
    return recording::finishExport(file);
}

Status readSamples(Database& database, const recording::RecordingInfo& info, const std::vector<recording::Gap>& gaps,
                   const QString& path, const RowsPassed& passed)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::FileNotFound, "no such file", path.toStdString(), 0.0};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString(), 0.0};
    const auto rows = findRows(file, info);
    if (!rows)
        return rows.error();
    if (Status fits = checkAgainst(info, gaps, rows->count, path); !fits)
        return fits;
    if (!file.seek(rows->offset))
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString(), 0.0};
    auto store = RecordingStore::begin(database, info);
    if (!store)
        return store.error().code == Error::Code::Internal ? bad(path, "its recording is there twice, or of no session")
                                                           : store.error();
    Mover mover(*store, file, info, passed);
    SampleIndex position = 0;
    SampleIndex left = rows->count;
    for (const recording::Gap& gap : gaps) {
        if (Status moved = mover.move(position, gap.at - position); !moved)
            return moved;
        left -= gap.at - position;
        position = gap.at + gap.lost;
    }
    if (Status moved = mover.move(position, left); !moved)
        return moved;
    return store->finish(info);
}

} // namespace baseline::project
