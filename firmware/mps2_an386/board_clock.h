// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"

namespace baseline {

/// The board's time, from a timer that the emulator runs at the desktop's pace. A desktop that was busy elsewhere makes
/// a turn of the main loop long, as no chip would: such a turn counts 20 ms at most, and no more than the sensor's FIFO
/// has room for, so that a late desktop loses no samples. Only writing the flash makes the board itself late.
class BoardClock final : public Clock {
public:
    BoardClock();

    void begin();
    uint64_t micros() override;

    /// The main loop begins a turn.
    void turn();
    /// From the next turn on: what one may count at most. Above 20 ms: 20 ms.
    void limitTurn(uint64_t micros);
    /// Stands still for so long, as the chip does while it writes its own flash.
    void stall(uint32_t micros);

private:
    void advance(uint32_t limitTicks);

    uint64_t m_ticks;     ///< of the board's time
    uint32_t m_last;      ///< the timer, as it was read last
    uint32_t m_turnTicks; ///< that a turn may count
    uint32_t m_left;      ///< of them, those that this turn has not yet counted
};

} // namespace baseline
