// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/text_lines.h"

#include <QIODevice>

#include <cstring>

namespace baseline::recording {

namespace {
// A table's line is far shorter; a "line" longer than this is a binary file.
constexpr std::size_t blockBytes = 64 * 1024;
} // namespace

TextLines::TextLines(QIODevice& device) : m_device(device), m_block(blockBytes) {}

bool TextLines::rewind()
{
    m_begin = m_end = 0;
    m_lineNumber = m_bytesRead = 0;
    m_state = State::Ok;
    return m_device.seek(0);
}

std::optional<std::string_view> TextLines::next()
{
    if (m_state != State::Ok)
        return std::nullopt;
    std::size_t searched = 0;
    for (;;) {
        const std::size_t waiting = m_end - m_begin;
        const char* text = m_block.data() + m_begin;
        if (const void* found = std::memchr(text + searched, '\n', waiting - searched); found != nullptr)
            return take(static_cast<std::size_t>(static_cast<const char*>(found) - text), 1);
        searched = waiting;
        if (fill())
            continue;
        if (m_state != State::End || waiting == 0)
            return std::nullopt;
        m_state = State::Ok; // the last line has no terminator; End comes with the next call
        return take(waiting, 0);
    }
}

bool TextLines::fill()
{
    std::memmove(m_block.data(), m_block.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    if (m_end == m_block.size()) {
        m_state = State::NotText;
        return false;
    }
    const qint64 got = m_device.read(m_block.data() + m_end, static_cast<qint64>(m_block.size() - m_end));
    if (got <= 0) {
        m_state = got < 0 ? State::Unreadable : State::End;
        return false;
    }
    // No text encoding that we read has a zero byte; UTF-16 and binary formats do.
    if (std::memchr(m_block.data() + m_end, 0, static_cast<std::size_t>(got)) != nullptr) {
        m_state = State::NotText;
        return false;
    }
    m_end += static_cast<std::size_t>(got);
    m_bytesRead += got;
    return true;
}

std::string_view TextLines::take(std::size_t length, std::size_t terminator)
{
    std::string_view line(m_block.data() + m_begin, length);
    m_begin += length + terminator;
    if (++m_lineNumber == 1 && line.substr(0, 3) == "\xEF\xBB\xBF")
        line.remove_prefix(3);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

} // namespace baseline::recording
