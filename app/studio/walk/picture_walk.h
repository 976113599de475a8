// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/settings.h"

namespace baseline::studio {

class TranslationWitness;

/// Goes to every page and tab without a project, with an empty one, and with recordings, a board and a model; saves a
/// picture of each in `folder`, checks it, and reports there as pictures.json and index.html. Needs the application
/// with its theme and translators; `witness`, installed before those, may be null where the language is English.
/// Returns the program's exit code: 1 with any finding, after a line for each on stderr.
int runPictureWalk(const QString& folder, const Settings& settings, TranslationWitness* witness);

} // namespace baseline::studio
