// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/import_note.h"
#include "core/workbench/comparison_traps.h"

#include <QString>

namespace baseline::workbench {

/// What a user reads about a decision of an import, in the language of the program. Both front ends use it.
QString sentenceFor(const recording::ImportNote& note);

/// Why the figures of a comparison may flatter, and what to do.
QString sentenceFor(const Trap& trap);

} // namespace baseline::workbench
