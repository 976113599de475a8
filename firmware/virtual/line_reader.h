// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace baseline::virtual_nano {

/// Lines from a descriptor that is read whenever it has something; never waits by itself.
class LineReader {
public:
    explicit LineReader(int descriptor) : m_descriptor(descriptor) {}

    /// To wait on; -1 after the end.
    int descriptor() const { return m_ended ? -1 : m_descriptor; }
    bool hasEnded() const { return m_ended; }

    /// Reads once. Call when the descriptor has something to read or has ended.
    void fill();
    /// The next whole line, without its end.
    std::optional<std::string> take();

private:
    int m_descriptor;
    std::string m_text;
    bool m_ended = false;
};

} // namespace baseline::virtual_nano
