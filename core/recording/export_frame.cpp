// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/export_frame.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace baseline::recording {

namespace {

/// With less room than this a write that failed did so for want of it.
constexpr qint64 littleRoom = 256 * 1024;

} // namespace

Status openForExport(QSaveFile& file)
{
    // QSaveFile would put a file in the place of a device or a folder if the user's rights allow it.
    if (const QFileInfo target(file.fileName()); target.exists() && !target.isFile())
        return Error{Error::Code::FileNotWritable, "not a regular file", file.fileName().toStdString(), 0.0};
    return file.open(QIODevice::WriteOnly) ? done() : Status(writeError(file));
}

Error writeError(const QSaveFile& file)
{
    // Qt reports every failed write alike, so the room that is left tells a full disk from another fault.
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < littleRoom;
    return Error{full ? Error::Code::DiskFull : Error::Code::FileNotWritable, file.errorString().toStdString(),
                 file.fileName().toStdString(), 0.0};
}

Status writeAll(QSaveFile& file, const QByteArray& bytes)
{
    return file.write(bytes) == bytes.size() ? done() : Status(writeError(file));
}

Status finishExport(QSaveFile& file)
{
    return file.commit() ? done() : Status(writeError(file));
}

} // namespace baseline::recording
