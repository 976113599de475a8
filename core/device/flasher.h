// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/device/bootloader_dialogue.h"
#include "core/device/port_list.h"
#include "core/device/serial_device.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace baseline::device {

/// Where ports come from and how long to wait for one.
struct FlasherOptions {
    DeviceOpener opener = openSerialPort;
    std::function<std::vector<PortInfo>()> ports = availablePorts;
    std::chrono::milliseconds bootloaderPatience{10000};
    std::chrono::milliseconds boardPatience{15000}; ///< for the new firmware's first answer
    bool alreadyInBootloader = false;               ///< no touch
    /// Asked while the application still runs and the port is free; its error ends it all, and nothing has happened.
    std::function<Status()> beforeTouch;
};

/// A bootloader that was found.
struct BootloaderPort {
    QString path;
    std::unique_ptr<QIODevice> device;
    std::vector<PortInfo> before; ///< the ports before the board was restarted
};

/// Restarts the board behind `port` into its bootloader (opened at 1200 baud with DTR low for a quarter of a second) and
/// finds it there, at the same port or a new one. One that waits in its bootloader already is left as it is. Waits.
/// Errors: PortNotFound, PortBusy and PortNoPermission (also of a port that is so when the bootloader should be there),
/// NoBootloader (subject = port), Cancelled, those of beforeTouch.
Result<BootloaderPort> enterBootloader(const QString& port, const FlasherOptions& options, const Progress& progress);

/// What was written.
struct FlashedPages {
    std::string bootloader; ///< what it says of itself
    int pages = 0;
};

/// Writes an image and starts it. The first page is erased first and written last, so that a board whose flashing was
/// interrupted stays in its bootloader. Waits; cancel is heeded between pages. Before the first page the board is started
/// again as it was: NoBootloader, Cancelled. Later the board waits in its bootloader: FlashFailed, subject = where it
/// ended, also when cancelled or when the port vanished at any moment.
Result<FlashedPages> writeFirmware(QIODevice& device, std::span<const std::uint8_t> image, const Progress& progress,
                                   BootloaderPatience patience = {});

} // namespace baseline::device
