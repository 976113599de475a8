// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"

namespace baseline {

/// The board's time, from a timer that the emulator runs at the desktop's pace. A desktop that was busy elsewhere makes
/// a turn of the main loop long, as no chip would: such a turn counts 20 ms, so that a late emulator loses no samples.
class BoardClock final : public Clock {
public:
    BoardClock();

    void begin();
    uint64_t micros() override;

    /// The main loop begins a turn.
    void turn();
    /// Stands still for so long, as the chip does while it writes its own flash.
    void stall(uint32_t micros);

private:
    void advance(uint32_t limitTicks);

    uint64_t m_ticks; ///< of the board's time
    uint32_t m_last;  ///< the timer, as it was read last
    uint32_t m_left;  ///< ticks that this turn may still take
};

} // namespace baseline
