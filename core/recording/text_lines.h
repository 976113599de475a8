// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

class QIODevice;

namespace baseline::recording {

/// Reads an open device line by line through one block of memory, whatever the size of the file. Removes the end of the
/// line (LF, CRLF) and a UTF-8 byte order mark.
class TextLines {
public:
    enum class State { Ok, End, Unreadable, NotText };

    explicit TextLines(QIODevice& device);

    /// The next line, valid until the next call; nothing at the end or on an error, see state().
    std::optional<std::string_view> next();

    State state() const { return m_state; }
    /// Of the line that next() returned last, from 1.
    std::int64_t lineNumber() const { return m_lineNumber; }
    std::int64_t bytesRead() const { return m_bytesRead; }

    /// Begins again with the first line. False when the device cannot do that.
    bool rewind();

private:
    bool fill();
    std::string_view take(std::size_t length, std::size_t terminator);

    QIODevice& m_device;
    std::vector<char> m_block;
    std::size_t m_begin = 0; ///< of the text not yet handed out
    std::size_t m_end = 0;
    std::int64_t m_lineNumber = 0;
    std::int64_t m_bytesRead = 0;
    State m_state = State::Ok;
};

} // namespace baseline::recording
