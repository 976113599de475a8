// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/reversible_edits.h"

#include "core/workbench/workbench.h"

#include <utility>

namespace baseline::workbench {

std::function<bool()> reversible(Workbench& bench, std::vector<project::Edit> edits,
                                 std::function<void(const Error&)> failed)
{
    return [&bench, next = std::move(edits), failed = std::move(failed)]() mutable {
        auto inverses = bench.applyAll(next);
        if (!inverses) {
            failed(inverses.error());
            return false;
        }
        next = std::move(*inverses);
        return true;
    };
}

} // namespace baseline::workbench
