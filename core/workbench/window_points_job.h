// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/image.h"
#include "core/workbench/window_points.h"

#include <memory>

namespace baseline::workbench {

struct WindowPointsRequest {
    QString projectPath;
    model::Image image;
    QString modelId;    ///< of the model in the project, for its exact training spans; empty: no baseline is known
    QStringList others; ///< ids of recordings beside the baseline
    /// What was made before, to spare work: of the same recordings and a model that differs in names and threshold
    /// only, its windows are taken over (points_reuse.h), and labels are read anew.
    std::shared_ptr<const WindowPoints> before = {};
};

/// The windows of a model's baseline (where none was taken out when it was trained) and of other recordings, by the
/// model's own recipe and scores. The plane of a model that projects nothing comes from its fitted windows, or, where
/// these are not in the project any more, from all windows. Recordings that do not fit the model are left out and
/// named. Opens the project by itself, so that any thread may call it; holds the baseline in memory, and of the others
/// one at a time. Errors: those of the project; NotFound (the model is not there); ModelInvalid; Cancelled.
Result<std::shared_ptr<const WindowPoints>> placeWindows(const WindowPointsRequest& request,
                                                         const Progress& progress = {});

} // namespace baseline::workbench
