// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board_clock.h"

namespace baseline {

/// The chip's flash as memory that the emulator keeps in a file, with the chip's manners and times: pages of 4 KB erase
/// to 0xFF in 85 ms, words only lose bits, in 41 µs each, and the core stands still meanwhile. The node's own pages only.
class BoardFlash final : public Flash {
public:
    explicit BoardFlash(BoardClock& clock) : m_clock(clock) {}

    bool erasePage(uint32_t address) override;
    bool program(uint32_t address, Bytes bytes) override;
    const uint8_t* mapped(uint32_t address) override;

private:
    BoardClock& m_clock;
};

} // namespace baseline
