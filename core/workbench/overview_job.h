// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace baseline::workbench {

/// Makes the pyramids and thumbnails that a project misses (core/project/overview.h) and returns how many recordings got
/// theirs. Opens the project by itself, so that any thread may call it. A recording that is deleted meanwhile is passed
/// over; cancelled, it goes on with the rest the next time. Errors: those of ProjectFile::open and buildOverview.
Result<int> buildOverviews(const QString& projectPath, const Progress& progress = {});

} // namespace baseline::workbench
