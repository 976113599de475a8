// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/import_note.h"

#include <QString>

namespace baseline::workbench {

/// What a user reads about a decision of an import, in the language of the program. Both front ends use it.
QString sentenceFor(const recording::ImportNote& note);

} // namespace baseline::workbench
