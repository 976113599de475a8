// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/workbench/board.h"
#include "core/workbench/learn_job.h"

namespace baseline::cli {

// `baseline learn` with the extreme-value detector. What is common to all learning stays in learn.cpp.

/// Stores, writes and prints a learned model, with these facts beside it.
using TellLearned = Outcome (*)(const workbench::LearnReport& report, const QJsonObject& more, const Arguments& arguments,
                                Console& console);

/// --evt: begins to watch; with --minutes it waits for so many of windows, and keeps what they came to.
Outcome watchExtremes(workbench::Board& board, const Arguments& arguments, Console& console, TellLearned tell);
/// --keep
Outcome keepExtremes(device::Link& link, const Arguments& arguments, Console& console, TellLearned tell);
/// --accept
Outcome acceptExtreme(device::Link& link, Console& console);

} // namespace baseline::cli
