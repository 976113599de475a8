// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <stop_token>

namespace baseline::workbench {

// The programs that firmware builds need. Each function gives ToolMissing where one is not there: subject = its name,
// detail = the command that installs it on this system. They look at the disk and start programs: any thread, not the
// GUI's.

/// The board package and the library of the sketch, as they were tried.
constexpr char arduinoCore[] = "arduino:mbed_nano";
constexpr char arduinoCoreVersion[] = "4.6.0";
constexpr char arduinoLibrary[] = "Arduino_BMI270_BMM150";
constexpr char arduinoLibraryVersion[] = "1.2.3";

/// arduino-cli's path: `setting`, the environment variable BASELINE_ARDUINO_CLI, PATH, then the usual places: Homebrew,
/// ~/.local/bin, ~/bin, snap, Program Files, and inside Arduino IDE 2. One that is set must be there.
Result<QString> findArduinoCli(const QString& setting = {});

/// What an arduino-cli has of what the sketch needs.
struct ArduinoSetup {
    QString cliVersion;
    QString coreVersion;
    QString libraryVersion;
};

/// Asks for its version, `core list` and `lib list`. Errors: ToolMissing (the core or the library; detail = the command
/// that installs both), BuildFailed (it fails, or answers something else; subject = its complaint), Cancelled.
Result<ArduinoSetup> checkArduinoSetup(const QString& arduinoCli, std::stop_token stop = {});

/// The compiler of the emulated board with its libraries.
struct ArmCompiler {
    QString path;    ///< of arm-none-eabi-g++
    QString version; ///< "12.2.1"
};

/// On PATH, else where Arm's own installer and Homebrew put it. Also ToolMissing where its C library or its C++ library
/// is not there (Debian packs them apart). Errors: Cancelled.
Result<ArmCompiler> findArmCompiler(std::stop_token stop = {});

Result<QString> findCMake();

/// What CMake hands the work to.
struct BuildProgram {
    QString path;
    QString generator; ///< as CMake calls it
};

/// ninja, else make.
Result<BuildProgram> findBuildProgram();

} // namespace baseline::workbench
