// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/mat_check.h"

#include "core/recording/import_frame.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>

namespace baseline::recording {

namespace {

constexpr qint64 headerBytes = 128; // of version 5: a text, the version, the byte order
constexpr qint64 tagBytes = 8;      // kind and size of what follows
constexpr quint32 matrixKind = 14;
constexpr quint32 compressedKind = 15;
constexpr quint32 firstNumberClass = 6; // double
constexpr quint32 lastNumberClass = 15; // unsigned 64 bit integers
constexpr qsizetype startBytes = 20;    // of a variable: all of its header in version 4, up to its class in version 5
constexpr qint64 blockBytes = 64 * 1024;
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

struct Inflater {
    Inflater() { started = inflateInit(&stream) == Z_OK; }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    z_stream stream{};
    bool started = false;
};

/// Unpacks `size` bytes from where the file stands, and throws away what comes out but its start: the tag of the
/// variable and, behind another tag, the word with its class.
Status checkCompressed(QFile& file, qint64 size, bool bigEndian, const Progress& progress)
{
    Inflater inflater;
    if (!inflater.started)
        return Error{Error::Code::Internal, "zlib does not start", {}, 0.0};
    std::array<char, blockBytes> room{};
    QByteArray start;
    quint64 unpacked = 0;
    int state = Z_OK;
    for (qint64 left = size; left > 0 && state == Z_OK;) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "import", {}, 0.0};
        QByteArray packed = file.read(std::min(left, blockBytes));
        if (packed.isEmpty())
            return cut();
        left -= packed.size();
        inflater.stream.next_in = reinterpret_cast<Bytef*>(packed.data());
        inflater.stream.avail_in = static_cast<uInt>(packed.size());
        do {
            inflater.stream.next_out = reinterpret_cast<Bytef*>(room.data());
            inflater.stream.avail_out = static_cast<uInt>(room.size());
            state = inflate(&inflater.stream, Z_NO_FLUSH);
            const auto got = static_cast<qsizetype>(room.size() - inflater.stream.avail_out);
            start.append(room.data(), std::min<qsizetype>(got, startBytes - start.size()));
            unpacked += static_cast<quint64>(got);
            if (unpacked > largestArrayBytes)
                return notUnderstood("a variable of more than 1 GB");
        } while (state == Z_OK && inflater.stream.avail_out == 0);
        if (state == Z_BUF_ERROR)
            state = Z_OK; // wants more input
    }
    if (state != Z_STREAM_END)
        return notUnderstood("a compressed variable is damaged");
    if (start.size() < startBytes || wordAt(start, 0, bigEndian) != matrixKind)
        return notUnderstood("something else than variables");
    // Of numbers only: libmatio itself states some bytes too many for the texts and structures that it writes.
    const quint32 kind = wordAt(start, 16, bigEndian) & 0xff;
    const bool numbers = kind >= firstNumberClass && kind <= lastNumberClass;
    if (numbers && wordAt(start, 4, bigEndian) + quint64{tagBytes} > unpacked)
        return notUnderstood("a compressed variable is not as large as it states");
    return done();
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
        if (kind == compressedKind) {
            if (Status sound = checkCompressed(file, size, bigEndian, progress); !sound)
                return sound;
        }
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
