// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace baseline::project {

class Database;

/// The lock file that a RecordingWriter holds while it lives. The system ends the hold of a killed program.
QString recordingLockPath(const QString& projectPath, const QString& recordingId);

/// Marks every recording that counts as running but whose writer is gone as ended: what was committed is kept, the
/// reason is "interrupted". Returns how many there were.
Result<int> recoverRecordings(Database& database);

} // namespace baseline::project
