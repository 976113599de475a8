// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/settings.h"

namespace baseline::studio {

/// What is opened at the start: `asked`, as the command line has it; else the project worked on last, where it is still
/// there; else "My machine" in "Baseline Studio" among the user's documents, so that Record works at once. The folder
/// of that one is made.
QString projectToOpen(const QString& asked, const Settings& settings);

} // namespace baseline::studio
