// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/board.h"
#include "firmware/src/wire/frame.h"

#include <array>
#include <cstdint>

namespace baseline::virtual_nano {

/// A link that loses or damages whole outgoing frames, by chance and by seed. What comes in passes unharmed.
class LinkFaults final : public HostLink {
public:
    struct Counters {
        std::uint64_t frames = 0; ///< that the node sent
        std::uint64_t dropped = 0;
        std::uint64_t corrupted = 0;
    };

    LinkFaults(HostLink& link, std::uint64_t seed) : m_link(link), m_random(seed) {}

    /// Probabilities, 0..1.
    void setDrop(double share) { m_drop = share; }
    void setCorrupt(double share) { m_corrupt = share; }
    double drop() const { return m_drop; }
    double corrupt() const { return m_corrupt; }
    const Counters& counters() const { return m_counters; }

    /// The connection is new: forgets half a frame.
    void restart();

    std::size_t write(Bytes bytes) override;
    std::size_t read(MutableBytes buffer) override { return m_link.read(buffer); }

private:
    void judge();
    void flipBit();
    bool happens(double share);

    HostLink& m_link;
    std::uint64_t m_random;
    double m_drop = 0.0;
    double m_corrupt = 0.0;
    Counters m_counters;
    std::array<std::uint8_t, maxFrameOnWire> m_frame{};
    std::size_t m_used = 0;
    std::size_t m_passed = 0; ///< bytes of a whole frame that the link has taken
    bool m_whole = false;
};

} // namespace baseline::virtual_nano
