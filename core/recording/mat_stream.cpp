// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/mat_stream.h"

#include <zlib.h>

#include <algorithm>

namespace baseline::recording {

namespace {

constexpr qint64 blockBytes = 64 * 1024;

} // namespace

MatStream::MatStream(QFile& file, qint64 size, bool compressed) : m_file(file), m_left(size)
{
    if (!compressed)
        return;
    m_zip = std::make_unique<z_stream_s>();
    m_damaged = inflateInit(m_zip.get()) != Z_OK;
}

MatStream::~MatStream()
{
    if (m_zip)
        inflateEnd(m_zip.get());
}

/// The next block; false at the end and when damaged.
bool MatStream::refill()
{
    m_taken = 0;
    m_block.resize(blockBytes);
    qsizetype got = 0;
    while (m_zip && got == 0 && !m_ended && !m_damaged) {
        if (m_zip->avail_in == 0) {
            m_packed = m_file.read(std::min(m_left, blockBytes));
            m_left -= m_packed.size();
            m_zip->next_in = reinterpret_cast<Bytef*>(m_packed.data());
            m_zip->avail_in = static_cast<uInt>(m_packed.size());
        }
        m_zip->next_out = reinterpret_cast<Bytef*>(m_block.data());
        m_zip->avail_out = static_cast<uInt>(blockBytes);
        const int state = inflate(m_zip.get(), Z_NO_FLUSH);
        got = static_cast<qsizetype>(blockBytes) - static_cast<qsizetype>(m_zip->avail_out);
        m_ended = state == Z_STREAM_END;
        m_damaged = !m_ended && (state != Z_OK || (got == 0 && m_left == 0 && m_zip->avail_in == 0));
    }
    if (!m_zip) {
        got = m_file.read(m_block.data(), std::min(m_left, blockBytes));
        m_left -= std::max<qsizetype>(0, got);
    }
    m_block.resize(std::max<qsizetype>(0, got));
    m_total += static_cast<quint64>(m_block.size());
    return !m_block.isEmpty();
}

QByteArray MatStream::read(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        if (m_taken == m_block.size() && !refill())
            return {};
        const qsizetype part = std::min(size - bytes.size(), m_block.size() - m_taken);
        bytes.append(m_block.constData() + m_taken, part);
        m_taken += part;
        m_position += static_cast<quint64>(part);
    }
    return bytes;
}

bool MatStream::skip(quint64 size)
{
    while (size > 0) {
        if (m_taken == m_block.size()) {
            if (!m_zip) { // nothing to unpack on the way
                const bool there = size <= static_cast<quint64>(m_left) && m_file.seek(m_file.pos() + static_cast<qint64>(size));
                m_left -= there ? static_cast<qint64>(size) : 0;
                m_position += there ? size : 0;
                return there;
            }
            if (!refill())
                return false;
        }
        const auto part = std::min(size, static_cast<quint64>(m_block.size() - m_taken));
        m_taken += static_cast<qsizetype>(part);
        m_position += part;
        size -= part;
    }
    return true;
}

bool MatStream::endsWell(quint64 most, const Progress& progress)
{
    if (!m_zip)
        return true;
    while (m_total <= most && !progress.cancelled() && refill()) {
    }
    return m_ended && m_total <= most;
}

} // namespace baseline::recording
