// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/board.h"
#include "firmware/virtual/pseudo_terminal.h"
#include "firmware/virtual/touch_watch.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace baseline::virtual_nano {

/// The node's way to the host over a pseudo-terminal. Where nobody listens the bytes go nowhere; for one who is slow
/// they wait in a bounded queue, which takes the place of the host's USB driver; beyond it, nothing is taken and the
/// node drops frames. One thread, the one that serves.
class TerminalLink final : public HostLink {
public:
    /// `queueBytes`: what may wait for the host.
    explicit TerminalLink(std::size_t queueBytes);

    void setQueueLimit(std::size_t bytes) { m_limit = bytes; }

    void plugIn(PseudoTerminal terminal);
    void unplug();
    bool isPluggedIn() const { return m_terminal.has_value(); }
    /// Somebody has the port open.
    bool isConnected() const { return m_connected; }
    /// Bytes wait for the host.
    bool isWaiting() const { return m_begin != m_queue.size(); }
    /// So much waits that the host cannot keep up.
    bool isCrowded() const { return m_queue.size() - m_begin > m_limit / 4; }
    /// To wait on; -1: unplugged or not connected, nothing can come.
    int descriptor() const;

    /// A stalled link takes and gives nothing.
    void setStalled(bool stalled) { m_stalled = stalled; }
    bool isStalled() const { return m_stalled; }

    /// Whether the port was touched (see TouchWatch) since the last call.
    bool takeTouch();

    /// Notices who came and who left, and passes on what waits. Call before and after each turn of serve().
    void update();

    std::size_t write(Bytes bytes) override;
    std::size_t read(MutableBytes buffer) override;

private:
    void pass();
    void forget();

    std::optional<PseudoTerminal> m_terminal;
    std::vector<std::uint8_t> m_queue;
    std::size_t m_begin = 0; ///< first byte of the queue that still waits
    std::size_t m_limit;
    TouchWatch m_watch;
    bool m_touched = false;
    bool m_connected = false;
    bool m_stalled = false;
};

} // namespace baseline::virtual_nano
