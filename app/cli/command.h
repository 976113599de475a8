// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/error.h"

#include <QString>

#include <vector>

namespace baseline::cli {

class Console;

/// How a command ended. An Error makes a failure with its sentence.
struct Outcome {
    Outcome() = default;
    Outcome(const Error& error);

    static Outcome done() { return {}; }
    static Outcome failed(const QString& sentence);
    /// For what the table of options cannot say: two that exclude each other, one that needs another.
    static Outcome wrongUsage(const QString& sentence);

    int exitCode = 0; ///< 0 done, 1 failed, 2 wrong usage
    QString sentence; ///< what the user reads where it is not 0
    QString detail;   ///< English, shown with --verbose only
};

/// One word of the command line: what it takes and what it does. The texts are English and translated where they are
/// shown (context "baseline::cli").
struct Command {
    const char* name;
    const char* summary;
    const char* operands;    ///< as in the syntax line: "PROJECT FILE…"; empty: none
    int fewestOperands;
    int mostOperands;        ///< -1: no limit
    std::vector<Option> options;
    const char* example;     ///< a whole line that works
    Outcome (*run)(const Arguments& arguments, Console& console);
    const char* keys = nullptr; ///< a sentence about keys of its JSON that need one; null: none

    /// Among its own and the common ones; null: there is none.
    const Option* option(const QString& optionName) const;
};

/// --json, --verbose and --help: every command has them.
const std::vector<Option>& commonOptions();

} // namespace baseline::cli
