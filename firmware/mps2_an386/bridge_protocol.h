// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/device_messages.h"

namespace baseline {

// What the emulated board and the program around it (virtual-nano --arm) say to each other over the second UART: the
// sensor, the light and the reset button, which QEMU has not. The board asks, the bridge answers; bytes cannot get lost
// on this line (the bridge has connected before the core starts), so a message is its letter and a fixed number of
// little-endian bytes. The board keeps the time: it asks for the frames that its own clock makes due, so that a late
// desktop thread changes no time stamp; while an answer is due its clock runs on for 20 ms at most.

enum class BridgeRequest : uint8_t {
    Describe = 'D', ///< → BridgeDescription. At power-up, before anything else.
    Start = 'S',    ///< rate u32 mHz, range u8 g, channels u8 → true rate u32 mHz; 0: refused. Ends what ran before.
    Frames = 'N',   ///< n u8 (1..bridgeMaxFrames) → gap u32, frames u8 (1..n), then frames · channels counts i16
    Skip = 'K',     ///< n u32: the next n frames are lost (the FIFO ran over); no answer
    Stop = 'P',     ///< no answer
    Light = 'L',    ///< LightState u8; no answer
    Reboot = 'R',   ///< RebootTarget u8; no answer: the bridge takes the supply away
    Crashed = 'X',  ///< the program has met a fault and stands still; no answer
};

constexpr uint8_t bridgeMaxFrames = 32;

/// The answer to Describe: serial number 16, boot id u32, kind u8 (SensorKind), channels u8, rates u8, ranges u8, then
/// maxRates rates u32 mHz and maxRanges ranges u8 g (unused ones 0), then the defaults: rate u32 mHz, range u8 g.
/// gap (in the answer to Frames): frames missing before the first one that belong to the signal, as SensorRead::skipped
/// with lost = false.
constexpr size_t bridgeDescriptionBytes = 16 + 4 + 4 + 4 * maxRates + maxRanges + 4 + 1;

} // namespace baseline
