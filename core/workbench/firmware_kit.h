// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace baseline::workbench {

/// The boards that firmware can be built for.
enum class FirmwareTarget {
    Nano33Ble, ///< the real board, through arduino-cli
    Mps2An386, ///< the emulated Cortex-M4F of virtual-nano --arm, through arm-none-eabi-gcc and CMake
};

/// As the command line has it: "nano33ble", "mps2".
QString targetName(FirmwareTarget target);

/// The firmware kit: the sources of the node, the sketch and the emulated board, as they are in the folder `firmware`
/// of the repository and in an installed studio. It is only read.
struct FirmwareKit {
    QString folder; ///< absolute, links resolved

    /// nano33ble_sense or mps2_an386 in it.
    QString boardFolder(FirmwareTarget target) const;
};

/// Looks in `setting`, in the environment variable BASELINE_FIRMWARE_KIT, and beside the program
/// (../share/baseline-studio/firmware); the first of them that is given counts, whole or not. Errors: FileNotFound
/// (subject = the folder, or what is missing in it).
Result<FirmwareKit> findFirmwareKit(const QString& setting = {});

} // namespace baseline::workbench
