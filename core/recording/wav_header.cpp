// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/wav_header.h"

#include "core/recording/import_frame.h"

#include <QIODevice>
#include <QtEndian>

#include <optional>

namespace baseline::recording {

namespace {

constexpr quint32 sizeLeftOpen = 0xFFFFFFFF; // RF64, and programs that write into a pipe
constexpr qint64 formatBytes = 16;

struct Chunk {
    QByteArray id;
    quint32 size = 0;
};

std::optional<Chunk> nextChunk(QIODevice& device, bool bigEndian)
{
    const QByteArray head = device.read(8);
    if (head.size() != 8)
        return std::nullopt;
    return Chunk{head.left(4), bigEndian ? qFromBigEndian<quint32>(head.data() + 4)
                                         : qFromLittleEndian<quint32>(head.data() + 4)};
}

std::optional<WavHeader> formatOf(const QByteArray& chunk, bool bigEndian)
{
    if (chunk.size() < formatBytes)
        return std::nullopt;
    const auto word = [&](qsizetype at) -> int {
        return bigEndian ? qFromBigEndian<quint16>(chunk.data() + at) : qFromLittleEndian<quint16>(chunk.data() + at);
    };
    WavHeader header;
    header.format = word(0);
    header.channels = word(2);
    header.bytesPerRow = word(12);
    header.bits = word(14);
    return header;
}

/// Sizes of plain numbers follow from one another; compressed sound has its own rules and is refused elsewhere.
bool contradicts(const WavHeader& header)
{
    const bool plain = header.format == 1 || header.format == 3 || header.format == 0xFFFE;
    return header.channels < 1 || (plain && (header.bits < 1 || header.bytesPerRow != header.channels * ((header.bits + 7) / 8)));
}

} // namespace

Result<WavHeader> readWavHeader(QIODevice& device)
{
    const QByteArray start = device.read(12);
    const bool bigEndian = start.startsWith("RIFX");
    if (start.size() != 12 || !(bigEndian || start.startsWith("RIFF") || start.startsWith("RF64"))
        || start.mid(8) != "WAVE")
        return notUnderstood("not a WAV file");
    std::optional<WavHeader> header;
    while (const std::optional<Chunk> chunk = nextChunk(device, bigEndian)) {
        if (chunk->id == "data") {
            if (!header)
                return notUnderstood("the samples come before the header that describes them");
            header->dataBytes = chunk->size == sizeLeftOpen ? -1 : static_cast<qint64>(chunk->size);
            header->dataThere = device.size() - device.pos();
            return *header;
        }
        const qint64 next = device.pos() + chunk->size + chunk->size % 2; // chunks begin at even positions
        if (chunk->id == "fmt ") {
            header = formatOf(device.read(formatBytes), bigEndian);
            if (!header)
                break;
            if (contradicts(*header))
                return notUnderstood("the header contradicts itself");
        }
        if (next > device.size() || !device.seek(next))
            break;
    }
    return notUnderstood("the file ends within its header");
}

} // namespace baseline::recording
