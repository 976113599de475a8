// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace baseline::workbench {

/// The progress of one job as a part of a whole: from `from`, `share` of it. Cancelled with the whole.
inline Progress partOf(const Progress& whole, double from, double share)
{
    Progress part{{}, whole.stop};
    if (whole.report)
        part.report = [report = whole.report, from, share](double fraction, std::string_view stage) {
            report(from + share * fraction, stage);
        };
    return part;
}

} // namespace baseline::workbench
