// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace baseline::project {

/// Who has a project open in a studio.
struct LockHolder {
    QString program;
    QString host;
    qint64 process = 0;

    friend bool operator==(const LockHolder&, const LockHolder&) = default;
};

/// Tells two studios of each other: the second one opens the project for reading only. Advisory: commands and readers do
/// not ask for it, SQLite itself keeps their writes apart. A killed program's hold ends with it.
class StudioLock {
public:
    /// Nothing when it is held by somebody else; then `holder` says by whom, as far as it can be told. Error:
    /// FileNotWritable where the folder does not take the lock file: then nobody can be told apart.
    static Result<std::optional<StudioLock>> take(const QString& projectPath, LockHolder* holder = nullptr);
    ~StudioLock();
    StudioLock(StudioLock&&) noexcept;
    StudioLock& operator=(StudioLock&&) noexcept;

private:
    explicit StudioLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace baseline::project
