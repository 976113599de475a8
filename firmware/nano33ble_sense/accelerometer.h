// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/device_messages.h"

namespace baseline {

enum class Overrun : uint8_t {
    None,
    Possible, ///< the FIFO is full; whether frames were overwritten, the chip does not say
    Certain,  ///< at least one frame was overwritten
};

/// What waits in a chip's FIFO.
struct FifoLevel {
    uint16_t frames;
    Overrun overrun; ///< frames lost just before the first that waits
};

/// A chip of three axes with a FIFO, on the bus. After construction only the sampling thread may call it.
class Accelerometer {
public:
    /// Rates rise; channels is 3.
    virtual const SensorDescription& description() const = 0;
    /// Frames that the FIFO holds.
    virtual uint16_t fifoFrames() const = 0;
    /// Whether the chip answers with its own name.
    virtual bool isPresent() = 0;
    /// Writes every register that matters, so that it also serves a chip that had lost its supply, and empties the FIFO.
    /// False: settings that the chip does not have, or no answer.
    virtual bool start(const SensorSettings& settings) = 0;
    virtual void stop() = 0;
    /// False: no answer.
    virtual bool level(FifoLevel& level) = 0;
    /// Takes `frames` of those that wait, oldest first, x y z of the board, one count = range / 32768 g. Returns the
    /// frames read; fewer: the chip stopped answering.
    virtual uint16_t read(int16_t* counts, uint16_t frames) = 0;

protected:
    ~Accelerometer() = default;
};

} // namespace baseline
