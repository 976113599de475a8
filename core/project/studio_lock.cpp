// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/studio_lock.h"

#include <QFileInfo>
#include <QLockFile>

namespace baseline::project {

StudioLock::StudioLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

StudioLock::~StudioLock() = default;
StudioLock::StudioLock(StudioLock&&) noexcept = default;
StudioLock& StudioLock::operator=(StudioLock&&) noexcept = default;

Result<std::optional<StudioLock>> StudioLock::take(const QString& projectPath, LockHolder* holder)
{
    // Beside the file itself, however it was reached: a link to it is the same project.
    const QString canonical = QFileInfo(projectPath).canonicalFilePath(); // empty: there is no such file yet
    const QString project = canonical.isEmpty() ? projectPath : canonical;
    auto file = std::make_unique<QLockFile>(project + QLatin1String(".studio.lock"));
    file->setStaleLockTime(0); // stale only when its program is gone, however long the studio stays open
    if (file->tryLock(0))
        return std::optional<StudioLock>(StudioLock(std::move(file)));
    if (file->error() != QLockFile::LockFailedError)
        return Error{Error::Code::FileNotWritable, "the lock file beside the project cannot be made",
                     projectPath.toStdString(), 0.0};
    if (holder != nullptr) {
        *holder = {};
        file->getLockInfo(&holder->process, &holder->host, &holder->program);
    }
    return std::optional<StudioLock>();
}

} // namespace baseline::project
