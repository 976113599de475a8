// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/image.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/firmware_kit.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

namespace baseline::workbench {

/// What to build, and where things are. Only the target must be said.
struct BuildRequest {
    model::Image image; ///< becomes the built-in model; empty: firmware without one
    FirmwareTarget target = FirmwareTarget::Mps2An386;
    /// Where the image goes, as baseline-TARGET.bin; made if need be. Empty: it stays in the build folder.
    QString outputFolder;
    /// Each line that the tools print, as they print it, and the commands; called in the thread of the job.
    std::function<void(const QString& line)> log;

    QString kitFolder;  ///< empty: see findFirmwareKit
    QString arduinoCli; ///< its path, as somebody has set it; empty: see findArduinoCli
    /// Keeps the build folders, so that the next build compiles only what changed. Empty: see buildCacheFolder.
    QString cacheFolder;
};

/// Firmware that was built.
struct BuildReport {
    QString imagePath;               ///< what is flashed: the bytes from chip address 0x10000 on
    std::uint32_t bytes = 0;         ///< of it
    std::uint32_t ramBytes = 0;      ///< variables, without stacks where the tool tells them apart
    QString tool;                    ///< what compiled: "arm-none-eabi-g++ 12.2.1", "arduino-cli 1.5.1"
    std::vector<DeployStage> stages; ///< "prepare", "configure", "compile", "image"
    std::chrono::milliseconds took{0};
};

/// Builds firmware with a model built in. Waits; needs no event loop, so any thread will do. Writes into the cache and
/// the output folder, never into the kit. Progress stages as in BuildReport. Cancelled, it ends the tools and every
/// process they started. Two builds of one target wait for each other.
/// Errors: Cancelled, ModelInvalid, ToolMissing (subject = the tool, detail = the command that installs it),
/// BuildFailed (subject = the first complaint, "board.cpp:12: error: …"), FirmwareTooLarge, FileNotFound (the kit),
/// FileNotWritable and DiskFull (cache or output folder).
Result<BuildReport> buildFirmware(const BuildRequest& request, const Progress& progress = {});

/// baseline-studio/firmware in the system's folder for what can be made again (~/.cache on Linux), with a folder a
/// target and a kit. It can be deleted at any time.
QString buildCacheFolder();

} // namespace baseline::workbench
