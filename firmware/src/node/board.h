// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"
#include "wire/device_messages.h"

namespace baseline {

// What a board gives the node. A port is a folder that implements these; nothing else of the node knows the hardware.
// Implementations live as long as the node and are owned by the port.

/// Monotonic time since power-up. Called from both entry points of the node.
class Clock {
public:
    virtual uint64_t micros() = 0;

protected:
    ~Clock() = default;
};

/// What one read from the sensor gave.
struct SensorRead {
    uint16_t frames;   ///< frames written to the caller's buffer
    uint32_t skipped;  ///< frames missing just before the first one; the sample index runs on over them
    bool lost;         ///< the skipped frames are a loss (overrun), not a gap that belongs to the signal
    uint64_t micros;   ///< when the first frame was taken
};

/// The accelerometer. start, stop and read are called from Node::sample() only.
class Sensor {
public:
    /// Any thread, before and after start: what there is. `descriptions` has room for maxSensors; returns how many.
    virtual uint8_t describe(SensorDescription* descriptions) = 0;
    /// False when the chip does not answer. The settings come from the description's lists.
    virtual bool start(const SensorSettings& settings) = 0;
    virtual void stop() = 0;
    /// Takes up to `maxFrames` frames that wait, interleaved. A frame after missing ones starts a read of its own, so
    /// that skipped frames always stand before the first. Returns frames = 0 when nothing waits. Never blocks. One
    /// count is range / 32768 g: where a chip weighs its counts otherwise (the LSM9DS1 at 16 g), the port converts.
    virtual SensorRead read(int16_t* counts, uint16_t maxFrames) = 0;

protected:
    ~Sensor() = default;
};

/// The way to the host. Neither call ever waits; both return the bytes they moved.
class HostLink {
public:
    virtual size_t write(Bytes bytes) = 0;
    virtual size_t read(MutableBytes buffer) = 0;

protected:
    ~HostLink() = default;
};

/// Flash with pages that erase to 0xFF and words that only clear bits. Addresses are those of flash_map.h.
class Flash {
public:
    virtual bool erasePage(uint32_t address) = 0;
    /// address and size are multiples of four; the bytes themselves may stand anywhere.
    virtual bool program(uint32_t address, Bytes bytes) = 0;
    /// Flash read in place; aligned as its address is.
    virtual const uint8_t* mapped(uint32_t address) = 0;

protected:
    ~Flash() = default;
};

enum class LightState : uint8_t { Off, Normal, Learning, Alarm, Fault };

/// The rest of the board.
class System {
public:
    virtual BoardKind kind() = 0;
    virtual void serialNumber(uint8_t (&serial)[16]) = 0;
    virtual uint32_t bootId() = 0;
    virtual uint32_t freeRam() = 0;       ///< bytes; 0: unknown
    virtual int16_t centiCelsius() = 0;   ///< or unknownTemperature
    virtual void setLight(LightState state) = 0;
    /// Whether reboot() can get there: not every board has a bootloader of ours.
    virtual bool canReboot(RebootTarget target) { return target <= RebootTarget::Bootloader; }
    virtual void reboot(RebootTarget target) = 0;

protected:
    ~System() = default;
};

struct Board {
    Clock& clock;
    Sensor& sensor;
    HostLink& link;
    Flash& flash;
    System& system;
};

} // namespace baseline
