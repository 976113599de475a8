// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/simulate/state.h"
#include "firmware/virtual/replay_signal.h"

#include <cstdint>
#include <string>
#include <vector>

#include <poll.h>

namespace baseline::virtual_nano {

/// What stands behind the port: the node on this desktop, or on an emulated chip. It plugs its port in, for the port
/// feeds it. One thread.
class PoweredBoard {
public:
    virtual ~PoweredBoard() = default;

    /// A cold start. Errors: those of Port::plugIn; an emulator that does not start.
    virtual Status powerOn() = 0;
    virtual void powerOff() = 0;
    /// One turn of its main loop. Error: it cannot go on, and says why.
    virtual Status turn() = 0;
    /// Adds what else to wait on than the port.
    virtual void addSources(std::vector<pollfd>&) const {}
    /// Whether it would take bytes from the port now.
    virtual bool takesInput() const { return true; }

    /// The button, pressed once and twice. Error Unsupported: it has no bootloader.
    virtual Status reset() = 0;
    virtual Status doubleTap() = 0;

    virtual void simulate(simulate::State state) = 0;
    /// The signal fits the sensor as it is set.
    virtual void replay(ReplaySignal signal, double rateError) = 0;
    virtual std::uint32_t rateMilliHertz() const = 0;
    virtual double speed() const { return 1.0; }
    /// Error Unsupported: it keeps real time.
    virtual Status setSpeed(double speed) = 0;

    /// "light=… serial=…" and whatever it tells of itself.
    virtual std::string status() const = 0;
};

} // namespace baseline::virtual_nano
