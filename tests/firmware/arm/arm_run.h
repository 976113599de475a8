// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace baseline::tests {

/// The node built for the Cortex-M4F with one set of flags.
struct ArmBuild {
    const char* name;   ///< row name in tests
    const char* flags;  ///< as the table of costs has them
    const char* folder; ///< of the cross build
};

/// How the emulated board's firmware is built, and how the board package of the Nano compiles.
constexpr ArmBuild armBuilds[] = {
    {"O2 hard", "-O2 hard", BASELINE_ARM_O2_HARD},
    {"Os softfp", "-Os softfp", BASELINE_ARM_OS_SOFTFP},
};

/// Runs the program `name` of `build` on the emulated board, with `folder` as its working folder, where its files are.
/// Every run counts the same instructions. Errors: ToolMissing; FileUnreadable with what QEMU said.
Status runOnArm(const ArmBuild& build, const QString& name, const QString& folder);

/// What `program`, one of the cross tools, prints. Errors: ToolMissing; FileUnreadable with what it said.
Result<QString> outputOf(const QString& program, const QStringList& arguments);

bool writeBytes(const QString& path, const void* data, std::size_t bytes);

} // namespace baseline::tests
