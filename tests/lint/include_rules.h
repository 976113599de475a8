// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/source_tree.h"

namespace baseline::lint {

/// Who may include whom, and which libraries, from the table at the top of include_rules.cpp. Every #include "…" must also be
/// found, and outside firmware/ be written from the root of the repository.
Findings checkIncludes(const Tree& tree);

/// What an #include <…> belongs to: "std", "Eigen", "kissfft", "formats", a Qt module such as "QtGui", or "system" for all else.
QString libraryOf(const QString& header);

} // namespace baseline::lint
