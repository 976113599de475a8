// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/board.h"
#include "core/workbench/build_job.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/flash_job.h"

#include <functional>
#include <memory>

namespace baseline::workbench {

/// Build firmware with this model in it and put it on the board.
struct RebuildRequest {
    BuildRequest build; ///< its image must be a model
    QString port;
    bool alreadyInBootloader = false; ///< somebody has pressed the reset button twice
    DeployOptions deployment;         ///< the project that it is written into
};

/// A board that runs its new firmware with its new built-in model, read back equal.
struct RebuildReport {
    BuildReport build;
    QString port; ///< may be another one than before
    QString boardSerial;
    QString bootloader; ///< what it says of itself
    int pages = 0;      ///< of flash that were written
    QString modelName;
    std::uint64_t modelHash = 0;
    std::shared_ptr<const BoardModel> model; ///< as read back from the board
    std::vector<DeployStage> stages;         ///< "connect", those of the build and of flashFirmware, "read back"
    std::chrono::milliseconds took{0};
    std::optional<Error> logFault; ///< the deployment could not be written into the project
};

/// The steps between which rebuildAndFlash goes; for tests.
struct RebuildSteps {
    std::function<Result<BuildReport>(const BuildRequest&, const Progress&)> build = buildFirmware;
    std::function<Result<FlashReport>(const FlashRequest&, const Progress&)> flash = flashFirmware;
};

/// Builds, flashes through the bootloader, waits for the board, and holds the model that really runs against the one
/// that was built in. Waits; whoever holds the port must have closed it. One progress over all stages; cancel is heeded
/// at once while building, between two pages while flashing, and not after that. An attempt that failed on the board is
/// written into the project too, one that failed before is not.
/// A board that does not speak our protocol, because it has other firmware, is flashed all the same; one of another
/// kind than the target is not. Where a model in a flash slot goes on running, because it was chosen under firmware
/// with this very built-in model, the board is told to roll back to the built-in one. Errors: those of buildFirmware
/// and flashFirmware; of Link::open, before anything is done; ModelInvalid (no model to build in); FirmwareInvalid (the
/// board is of another kind); Unsupported (a virtual board without --arm has no firmware to flash); FirmwareMismatch
/// (the board runs another model: subject = which).
Result<RebuildReport> rebuildAndFlash(const RebuildRequest& request, const Progress& progress = {},
                                      const RebuildSteps& steps = {});

} // namespace baseline::workbench
