// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/mat_check.h"

#include "core/recording/import_frame.h"
#include "core/recording/mat_stream.h"
#include "core/recording/mat_walk.h"

#include <QtEndian>

namespace baseline::recording {

namespace {

constexpr qint64 headerBytes = 128; // of version 5: a text, the version, the byte order
constexpr qint64 tagBytes = 8;      // kind and size of what follows
constexpr quint32 matrixKind = 14;
constexpr quint32 compressedKind = 15;
constexpr qsizetype startBytes = 20;    // before the name of a variable of version 4
constexpr int hdf5Version = 0x0200;
constexpr int mostVariables = 10000;

Error cut()
{
    return notUnderstood("the file ends before its numbers do");
}

quint32 wordAt(const QByteArray& bytes, qsizetype at, bool bigEndian)
{
    const char* from = bytes.constData() + at;
    return bigEndian ? qFromBigEndian<quint32>(from) : qFromLittleEndian<quint32>(from);
}

Status checkVersion5(QFile& file, bool bigEndian, const Progress& progress)
{
    if (file.size() <= headerBytes)
        return notUnderstood("there are no variables in it");
    int variables = 0;
    for (qint64 at = headerBytes; at < file.size(); ++variables) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "import", {}, 0.0};
        if (variables == mostVariables || !file.seek(at))
            return notUnderstood("far too many variables");
        const QByteArray tag = file.read(tagBytes);
        if (tag.size() < tagBytes)
            return cut();
        const quint32 kind = wordAt(tag, 0, bigEndian);
        const qint64 size = wordAt(tag, 4, bigEndian);
        at += tagBytes + size;
        if (kind != matrixKind && kind != compressedKind)
            return notUnderstood("something else than variables");
        if (at > file.size())
            return cut();
        if (kind == matrixKind)
            file.seek(file.pos() - tagBytes); // the walk begins with the tag of the variable; a compressed one has its own
        MatStream stream(file, kind == matrixKind ? size + tagBytes : size, kind == compressedKind);
        const bool sound = isSoundMatVariable(stream, bigEndian) && stream.endsWell(largestArrayBytes, progress);
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "import", {}, 0.0};
        if (!sound)
            return notUnderstood("a variable is damaged, or unpacks to more than 1 GB");
    }
    return done();
}

/// Version 4 has no header of the file: each variable begins with five words, of which the first is one of a few codes.
Status checkVersion4(QFile& file)
{
    constexpr qint64 widths[] = {8, 4, 4, 2, 2, 1};
    int variables = 0;
    for (qint64 at = 0; at < file.size(); ++variables) {
        if (variables == mostVariables || !file.seek(at))
            return notUnderstood("far too many variables");
        const QByteArray start = file.read(startBytes);
        if (start.size() < startBytes)
            return variables == 0 ? notUnderstood("not a MATLAB file") : cut();
        const bool bigEndian = wordAt(start, 0, false) > 4052; // the largest code
        const quint32 code = wordAt(start, 0, bigEndian);
        const quint32 width = code / 10 % 10;
        const quint32 kind = code % 10;
        const quint64 rows = wordAt(start, 4, bigEndian);
        const quint64 columns = wordAt(start, 8, bigEndian);
        const quint32 parts = wordAt(start, 12, bigEndian);
        const quint64 name = wordAt(start, 16, bigEndian);
        if (code > 4052 || code / 100 % 10 != 0 || width > 5 || kind > 2 || parts > 1 || name == 0 || name > 256)
            return notUnderstood("not a MATLAB file");
        if ((code / 1000 == 1) != bigEndian || code / 1000 > 1)
            return notUnderstood("numbers of a machine that is no longer built");
        const auto room = static_cast<quint64>(file.size() - at);
        if (rows > room || columns > room || name + rows * columns * static_cast<quint64>(widths[width]) * (parts + 1) > room)
            return cut();
        at += startBytes + static_cast<qint64>(name + rows * columns * static_cast<quint64>(widths[width]) * (parts + 1));
        if (at > file.size())
            return cut();
    }
    return variables > 0 ? done() : Status(notUnderstood("the file is empty"));
}

} // namespace

Status checkMatFile(QFile& file, const Progress& progress)
{
    file.seek(0);
    const QByteArray start = file.read(headerBytes);
    // Version 4 begins with a small number, version 5 with a text.
    const bool text = start.size() == headerBytes && start.left(4).count('\0') == 0;
    if (!text)
        return checkVersion4(file);
    const QByteArray order = start.mid(126, 2);
    if (order != "IM" && order != "MI")
        return notUnderstood("not a MATLAB file");
    const bool bigEndian = order == "MI";
    const char* version = start.constData() + 124;
    if ((bigEndian ? qFromBigEndian<quint16>(version) : qFromLittleEndian<quint16>(version)) == hdf5Version)
        return done();
    return checkVersion5(file, bigEndian, progress);
}

} // namespace baseline::recording
