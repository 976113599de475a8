// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/wire/frame.h"
#include "tests/support/pty_node.h"

namespace baseline::tests {

/// Cuts a stream of bytes into frames and lets each meet its fate.
class FrameStream {
public:
    FrameStream(bool toHost, const FrameFate& fate, PtyNode::Counts& counts)
        : m_toHost(toHost), m_fate(fate), m_counts(counts)
    {
    }

    void feed(Bytes bytes)
    {
        for (const std::uint8_t byte : bytes) {
            m_frame.push_back(byte);
            if (byte == 0)
                passOn();
        }
    }

    /// Bytes that came through; the caller takes them from the front.
    std::vector<std::uint8_t>& passed() { return m_passed; }

private:
    void passOn()
    {
        FrameDecoder decoder;
        Fate fate = Fate::Pass;
        std::uint64_t samples = 0;
        decoder.feed(Bytes(m_frame.data(), m_frame.size()), [&](const Frame& frame) {
            const auto type = static_cast<MessageType>(frame.type);
            Samples message;
            if (type == MessageType::Samples && decode(frame.payload, message))
                samples = message.frames;
            fate = m_fate ? m_fate(m_toHost, type) : Fate::Pass;
        });
        // The frame behind a truncated one joins its rest, so it is lost as well.
        const bool spoilt = m_truncated && samples + m_frame.size() > 1;
        m_truncated = fate == Fate::Truncate;
        if (spoilt || (fate != Fate::Pass && fate != Fate::AfterGarbage)) {
            ++m_counts.framesLost;
            m_counts.samplesLost += samples;
        }
        send(fate);
        m_frame.clear();
    }

    void send(Fate fate)
    {
        if (fate == Fate::Drop)
            return;
        if (fate == Fate::Corrupt) {
            std::uint8_t& byte = m_frame[m_frame.size() / 2];
            byte = byte == 0x10 ? 0x20 : 0x10; // not zero: that would make two frames of it
        }
        if (fate == Fate::Truncate)
            m_frame.resize(m_frame.size() / 2);
        if (fate == Fate::AfterGarbage) {
            const std::uint8_t garbage[] = {'h', 'e', 'l', 'l', 'o', '\r', '\n', 0x03, 0x11, 0x13, 0xFF, 0x00, 0x00};
            m_passed.insert(m_passed.end(), std::begin(garbage), std::end(garbage));
        }
        m_passed.insert(m_passed.end(), m_frame.begin(), m_frame.end());
    }

    bool m_toHost;
    const FrameFate& m_fate;
    PtyNode::Counts& m_counts;
    std::vector<std::uint8_t> m_frame;
    std::vector<std::uint8_t> m_passed;
    bool m_truncated = false;
};

} // namespace baseline::tests
