// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/project/edits.h"

#include <functional>
#include <vector>

namespace baseline::workbench {

class Workbench;

/// Edits of the project for an undo stack: the first call applies them, the next one takes them back, and so on; all or
/// none. A call that fails changes nothing, tells `failed`, and returns false; so does one whose segments somebody else,
/// as the stack of another page, has changed or removed since: it would write over that. The bench has to live longer.
std::function<bool()> reversible(Workbench& bench, std::vector<project::Edit> edits,
                                 std::function<void(const Error&)> failed);

} // namespace baseline::workbench
