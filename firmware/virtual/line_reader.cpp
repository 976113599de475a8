// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/line_reader.h"

#include <cerrno>

#include <unistd.h>

namespace baseline::virtual_nano {

namespace {

/// No command is as long: whatever sends this much without a line end is thrown away.
constexpr std::size_t longestLine = 65536;

} // namespace

void LineReader::fill()
{
    char buffer[4096];
    const ssize_t got = ::read(m_descriptor, buffer, sizeof buffer);
    if (got > 0)
        m_text.append(buffer, static_cast<std::size_t>(got));
    else if (got == 0 || (errno != EINTR && errno != EAGAIN))
        m_ended = true;
    if (m_text.size() > longestLine && m_text.find('\n') == std::string::npos)
        m_text.clear();
}

std::optional<std::string> LineReader::take()
{
    const std::size_t end = m_text.find('\n');
    if (end == std::string::npos)
        return std::nullopt;
    std::string line = m_text.substr(0, end);
    m_text.erase(0, end + 1);
    return line;
}

} // namespace baseline::virtual_nano
