// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/mps2_an386/bridge_protocol.h"
#include "firmware/virtual/played_signal.h"
#include "firmware/virtual/virtual_system.h"

#include <cstdint>
#include <vector>

namespace baseline::virtual_nano {

/// The emulated board's sensor, light and reset, by bridge_protocol.h: bytes in, bytes out. A reboot that the board
/// asks for is left with the VirtualSystem. Whatever the board sends, it gets no more than what is there. One thread.
class SensorServer {
public:
    /// `system` outlives the server.
    SensorServer(const SensorDescription& description, const SensorSettings& defaults, PlayedSignal signal,
                 VirtualSystem& system);

    PlayedSignal& signal() { return m_signal; }
    /// What the sensor was set to last, in mHz.
    std::uint32_t rateMilliHertz() const { return m_rate; }

    /// The board has no supply any more, or has it again.
    void restart();
    /// Whether the board has asked who it is since then; it does so first of all.
    bool hasDescribed() const { return m_described; }
    /// Whether it has reported a fault since then, and stands still.
    bool hasCrashed() const { return m_crashed; }

    /// What the board said; returns the answers.
    std::vector<std::uint8_t> answer(Bytes bytes);

private:
    void obey();
    void describe();
    void start();
    void giveFrames(std::uint8_t wanted);
    void skip(std::uint32_t frames);
    std::uint32_t gapLeft() const;
    void put(std::uint32_t value, unsigned bytes);

    SensorDescription m_description;
    SensorSettings m_defaults;
    PlayedSignal m_signal;
    VirtualSystem& m_system;
    std::uint32_t m_rate;
    std::vector<std::uint8_t> m_request; ///< as far as it has come
    std::vector<std::uint8_t> m_answers;
    std::uint32_t m_gapSkipped = 0;      ///< frames of the gap ahead that were lost with others
    bool m_described = false;
    bool m_crashed = false;
};

} // namespace baseline::virtual_nano
