// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/project_job.h"

#include "core/project/project_file.h"
#include "core/project/save_as.h"
#include "core/project/studio_lock.h"

#include <QFileInfo>

namespace baseline::workbench {

Status saveProjectAs(const QString& projectPath, const QString& path, const Progress& progress)
{
    const auto source = project::ProjectFile::openForViewing(projectPath, true);
    if (!source)
        return source.error();
    const bool isItself = QFileInfo::exists(path) &&
                          QFileInfo(path).canonicalFilePath() == QFileInfo(projectPath).canonicalFilePath();
    std::optional<project::StudioLock> lock;
    if (QFileInfo::exists(path) && !isItself) {
        auto taken = project::StudioLock::take(path);
        if (taken && !*taken)
            return Error{Error::Code::ProjectLocked, "the file to be replaced is open in a studio", path.toStdString(),
                         0.0};
        if (taken)
            lock = std::move(*taken);
    }
    return project::saveProjectAs(source->database(), path, progress);
}

} // namespace baseline::workbench
