// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/project_job.h"

#include "core/project/project_file.h"
#include "core/project/project_folder.h"
#include "core/project/save_as.h"
#include "core/project/studio_lock.h"

#include <QDir>
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

Status exportProjectFolder(const QString& projectPath, const QString& folder, const Progress& progress)
{
    const auto source = project::ProjectFile::openForViewing(projectPath, true);
    return source ? project::writeProjectFolder(source->database(), folder, progress) : Status(source.error());
}

bool isProjectFolder(const QString& folder)
{
    // Both: a folder of other files may well have a project.json of some other program.
    const QDir root(folder);
    return root.exists(QStringLiteral("project.json")) && root.exists(QStringLiteral("recordings"));
}

Status importProjectFolder(const QString& folder, const QString& path, const Progress& progress)
{
    if (!isProjectFolder(folder))
        return Error{Error::Code::NotAProject, "no project.json with recordings", folder.toStdString(), 0.0};
    return project::readProjectFolder(folder, path, progress);
}

} // namespace baseline::workbench
