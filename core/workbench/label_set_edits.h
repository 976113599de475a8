// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"

#include <QString>

#include <utility>
#include <vector>

namespace baseline::workbench {

/// What somebody did to a label set.
struct LabelSetChange {
    project::LabelSet set;                           ///< as it shall be
    std::vector<std::pair<QString, QString>> renamed; ///< from, to; the segments go along
};

/// As edits of one step: the set, and the segments of all recordings that carry a renamed label. The labels of whole
/// recordings stay; those are words of the library. Segments of a label that is gone keep it. Errors: those of
/// Database::run.
Result<std::vector<project::Edit>> labelSetEdits(project::Database& database, const LabelSetChange& change);

} // namespace baseline::workbench
