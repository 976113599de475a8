// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/source_tree.h"

namespace baseline::lint {

/// Both SPDX lines at the top of code, CMake files, scripts and rules; #pragma once in headers.
Findings checkLicences(const Tree& tree);

/// Files longer than a reader's patience: 200 lines a header, 400 a source, 500 a test.
Findings checkSizes(const Tree& tree);

/// Words that put work off without an issue number, and file or folder names that say nothing about their content.
Findings checkWords(const Tree& tree);

/// Calls of a library in whose place we have something of our own, outside of that.
Findings checkCalls(const Tree& tree);

} // namespace baseline::lint
