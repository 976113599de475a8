// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "firmware/virtual/file_flash.h"
#include "firmware/virtual/options.h"

#include <string>

namespace baseline::virtual_nano {

/// What an emulated board is made of, each with its folder.
struct ArmTools {
    std::string qemu;
    std::string boot;        ///< the program at address 0, which starts the application
    std::string application; ///< for an empty chip
    bool isFresh = false;    ///< the application was programmed just now, so it has to start
};

/// Errors: ToolMissing without QEMU; FileNotFound without the firmware. `detail` is a sentence that names the command
/// that helps.
Result<ArmTools> findArmTools(const Options& options);

/// Makes the flash ready for QEMU, and programs the application into a chip that has nothing, which `tools` is told.
/// Errors: FileUnreadable, FirmwareInvalid, FirmwareTooLarge (subject = file); FileNotWritable for the flash.
Status prepareFlash(FileFlash& flash, ArmTools& tools);

} // namespace baseline::virtual_nano
