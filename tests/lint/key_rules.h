// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/source_tree.h"

namespace baseline::lint {

/// Who handles keys by itself, in keyPressEvent() or in an event filter, tells them in keyUses(): otherwise nobody finds
/// them in the overview of shortcuts.
Findings checkKeys(const Tree& tree);

} // namespace baseline::lint
