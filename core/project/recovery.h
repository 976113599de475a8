// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <QString>

#include <vector>

namespace baseline::project {

class Database;

/// The lock file that a RecordingWriter holds while it lives. The system ends the hold of a killed program.
QString recordingLockPath(const QString& projectPath, const QString& recordingId);

/// A recording that its program could not finish.
struct RecoveredRecording {
    QString id;
    QString name;
    Seconds kept{0.0}; ///< of signal, gaps included

    friend bool operator==(const RecoveredRecording&, const RecoveredRecording&) = default;
};

/// Marks every recording that counts as running but whose writer is gone as ended: what was committed is kept, the
/// reason is "interrupted". Returns them in the order in which they were begun.
Result<std::vector<RecoveredRecording>> recoverRecordings(Database& database);

} // namespace baseline::project
