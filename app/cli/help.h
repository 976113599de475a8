// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>

namespace baseline::cli {

/// What `baseline --help` prints.
QString programHelp();
/// What `baseline COMMAND --help` prints: syntax, options, an example. Made from the command's own table.
QString commandHelp(const Command& command);
/// "baseline roc SCORES.csv [--json]": required options first, as the help and the messages show it.
QString syntaxOf(const Command& command);

} // namespace baseline::cli
