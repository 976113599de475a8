// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/npy_export.h"

#include "core/recording/check_recording.h"
#include "core/recording/export_frame.h"

#include <QtEndian>

#include <algorithm>

namespace baseline::recording {

namespace {

constexpr std::size_t valuesPerBlock = 1 << 16;
constexpr qsizetype dataAlignment = 64; // as numpy does, so that the array can be mapped

QByteArray typeOf(SampleFormat format)
{
    switch (format) {
    case SampleFormat::Int16:
        return "<i2";
    case SampleFormat::Int32:
        return "<i4";
    case SampleFormat::Float32:
        return "<f4";
    case SampleFormat::Float64:
        return "<f8";
    }
    return {};
}

template <typename T>
Status writeValues(const std::vector<T>& values, QSaveFile& file, const Progress& progress)
{
    QByteArray block;
    for (std::size_t at = 0; at < values.size(); at += valuesPerBlock) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "export", {}, 0.0};
        progress.at(static_cast<double>(at) / static_cast<double>(values.size()), "write");
        const std::size_t count = std::min(valuesPerBlock, values.size() - at);
        block.resize(static_cast<qsizetype>(count * sizeof(T)));
        for (std::size_t i = 0; i < count; ++i)
            qToLittleEndian(values[at + i], block.data() + i * sizeof(T));
        if (Status written = writeAll(file, block); !written)
            return written;
    }
    return done();
}

} // namespace

QByteArray npyStart(SampleFormat format, SampleIndex rows, std::size_t channels)
{
    QByteArray dictionary = "{'descr': '" + typeOf(format) + "', 'fortran_order': False, 'shape': (" +
                            QByteArray::number(static_cast<qlonglong>(rows)) + ", " +
                            QByteArray::number(static_cast<qulonglong>(channels)) + "), }";
    QByteArray header("\x93NUMPY\x01\x00", 8);
    const qsizetype used = header.size() + 2 + dictionary.size() + 1;
    dictionary.append(QByteArray((dataAlignment - used % dataAlignment) % dataAlignment, ' ')).append('\n');
    QByteArray length(2, '\0');
    qToLittleEndian(static_cast<quint16>(dictionary.size()), length.data());
    return header + length + dictionary;
}

Status exportNpy(const Recording& recording, const QString& path, const Progress& progress)
{
    if (Status valid = checkRecording(recording); !valid)
        return valid;
    QSaveFile file(path);
    if (Status opened = openForExport(file); !opened)
        return opened;
    if (Status written = writeAll(file, npyStart(recording.info.format, recording.rows(), recording.channelCount())); !written)
        return written;
    const Status values = std::visit([&](const auto& raw) { return writeValues(raw, file, progress); }, recording.data);
    return values ? finishExport(file) : values;
}

} // namespace baseline::recording
