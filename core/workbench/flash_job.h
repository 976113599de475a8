// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/device/flasher.h"
#include "core/workbench/deploy_job.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace baseline::workbench {

/// Firmware for one board. Whoever has the port open closes it first.
struct FlashRequest {
    QString port;
    std::vector<std::uint8_t> image;  ///< the .bin: the bytes from chip address 0x10000 on
    std::optional<BoardKind> board;   ///< what is known to be there; otherwise a running board is asked
    std::optional<std::uint64_t> expectedModelHash; ///< the built-in model that must run in the end
    bool alreadyInBootloader = false; ///< somebody has pressed the reset button twice
    device::FlasherOptions options;   ///< other ports and patience, for tests
};

/// A board that runs its new firmware and has answered.
struct FlashReport {
    QString port;       ///< where it answers now; may be another one than before
    QString bootloader; ///< what the bootloader says of itself
    int pages = 0;
    std::vector<DeployStage> stages; ///< "restart", "wait for the bootloader" (not where it waited
                                     ///< already), "write", "start", "compare"
    std::chrono::milliseconds took{0};
    Hello hello{};
};

/// Restarts the board into its bootloader, writes and checks every page, starts it and asks who is there. Waits; needs
/// no event loop. Cancel is heeded while it waits for the bootloader and between two pages: before the first page the
/// board is started again as it was (Cancelled), after it the board waits in its bootloader for another try.
/// Errors: those of device::checkFirmware (nothing was done), PortNotFound, PortBusy, PortNoPermission, NoBootloader,
/// FlashFailed, Cancelled; NoBoard (flashed, but nothing answers in 15 s, or until cancelled); FirmwareMismatch (subject
/// "the board" or "the model").
Result<FlashReport> flashFirmware(const FlashRequest& request, const Progress& progress = {});

/// The bytes of a file. Errors: FileNotFound, FileUnreadable, FirmwareTooLarge.
Result<std::vector<std::uint8_t>> readFirmwareFile(const QString& path);

} // namespace baseline::workbench
