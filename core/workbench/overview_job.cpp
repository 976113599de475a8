// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/overview_job.h"

#include "core/project/overview.h"
#include "core/project/project_file.h"
#include "core/workbench/progress_part.h"

namespace baseline::workbench {

Result<int> buildOverviews(const QString& projectPath, const Progress& progress)
{
    const auto project = project::ProjectFile::open(projectPath);
    if (!project)
        return project.error();
    const auto missing = project::recordingsWithoutOverview(project->database());
    if (!missing)
        return missing.error();
    int built = 0;
    for (qsizetype i = 0; i < missing->size(); ++i) {
        const double share = 1.0 / static_cast<double>(missing->size());
        const Status done = project::buildOverview(project->database(), missing->at(i),
                                                   partOf(progress, static_cast<double>(i) * share, share));
        if (!done && done.error().code != Error::Code::NotFound)
            return done.error();
        built += done ? 1 : 0;
    }
    return built;
}

} // namespace baseline::workbench
