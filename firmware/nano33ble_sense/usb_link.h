// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"

namespace baseline {

/// The board's USB serial port, one packet at a time. No call ever waits.
class UsbPort {
public:
    /// Whether a host holds the port open (DTR).
    virtual bool isOpen() = 0;
    /// Hands a packet of at most UsbLink::packetBytes over. Returns the bytes taken; 0 while the packet before is still
    /// on its way.
    virtual size_t offer(Bytes packet) = 0;
    virtual size_t take(MutableBytes buffer) = 0;

protected:
    ~UsbPort() = default;
};

/// The node's link. Arduino's Serial.write() waits for each packet, for ever if the host holds the port and does not
/// read; so packets are handed to the USB driver itself, which takes one when it has room and says so.
class UsbLink final : public HostLink {
public:
    explicit UsbLink(UsbPort& port) : m_port(port) {}

    /// One byte below the packets of full speed: a packet that is full would tell the host that more follows, and be
    /// kept back until it does.
    static constexpr size_t packetBytes = 63;

    /// While nobody holds the port, bytes go nowhere, as on a cable that is not plugged in: what was meant for the host
    /// who left must not reach the next.
    size_t write(Bytes bytes) override;
    size_t read(MutableBytes buffer) override { return m_port.take(buffer); }

private:
    UsbPort& m_port;
};

} // namespace baseline
