// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/command_list.h"

#include <vector>

namespace baseline::studio {

/// How well what was typed fits a text: 0 not at all; the higher, the better. Every word that was typed has to be
/// found, whatever its case and accents: at the start of the text is best, then at the start of a word, then inside
/// one, then its letters in that order.
int matchScore(const QString& typed, const QString& text);

/// The commands that fit, the best first; of equally good ones those that can be done, then the order given. All of
/// them in the order given when nothing was typed. A word may also be found in the group, which counts less.
std::vector<Command> matchingCommands(const std::vector<Command>& commands, const QString& typed);

} // namespace baseline::studio
