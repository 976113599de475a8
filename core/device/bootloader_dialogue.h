// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <chrono>
#include <cstdint>
#include <span>
#include <string>

namespace baseline::device {

/// How long to wait for answers. Those of the vendor's client; tests are quicker.
struct BootloaderPatience {
    std::chrono::milliseconds answer{1000};
    /// For erasing, writing or checking a page, which take 130 ms.
    std::chrono::milliseconds work{5000};
};

/// The bootloader of the Nano 33 BLE from the host's side (SAM-BA extended, as the vendor's client speaks it). Waits for
/// each answer, so it belongs in a pool thread; the device must be able to wait for bytes without an event loop.
/// Addresses count from applicationAddress. It cannot read memory, only checksum it, and says that it wrote when it did
/// not: every page is checked.
class BootloaderDialogue {
public:
    /// `device` is open, and outlives this.
    explicit BootloaderDialogue(QIODevice& device, BootloaderPatience patience = {})
        : m_device(device), m_patience(patience)
    {
    }

    /// Something that answers to the first word. `patience`: how long a board may take to.
    bool isThere(std::chrono::milliseconds patience);
    /// Asks what it is: its version, then the chip ("Arduino Bootloader … 2.0 [Arduino:IKXYZ], nRF52840-QIAA"). Errors:
    /// NoBootloader (no answer, or one that lacks what writing needs; nothing was written), PortLost.
    Result<std::string> greet();
    /// Erases, writes and checks one page of 4096 bytes, up to three times. Errors: FlashFailed (detail says why),
    /// PortLost.
    Status writePage(std::uint32_t address, std::span<const std::uint8_t> page);
    /// Starts the application. There is no answer, and nothing to do where the port has vanished.
    void restart();

private:
    Status send(const QByteArray& bytes);
    /// Whatever comes until nothing has come for a while; at most for a second more than `patience`.
    QByteArray takeAll(std::chrono::milliseconds patience);
    Result<QByteArray> takeLine(char kind, qsizetype size, std::chrono::milliseconds patience);
    Status command(const QByteArray& line, char kind, std::chrono::milliseconds patience);
    Status tryPage(std::uint32_t address, const QByteArray& page);
    Error lost() const;
    bool isLost() const;

    QIODevice& m_device;
    BootloaderPatience m_patience;
};

/// CRC-16/XMODEM: polynomial 1021, start 0, no reflection ("123456789" gives 31C3).
std::uint16_t crcXmodem(std::span<const std::uint8_t> bytes);

} // namespace baseline::device
