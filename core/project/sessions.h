// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace baseline::project {

class Database;

/// A set of recordings made for one purpose; a recording names its session in RecordingInfo::sessionId. Changed through
/// edits.h (ChangeSession), so that it can be undone.
struct Session {
    QString id;
    QString name; ///< not empty
    QString notes;
    QString machineId = {};    ///< empty: none
    QString operatorName = {}; ///< who stood there
    QDateTime createdUtc = {};

    friend bool operator==(const Session&, const Session&) = default;
};

/// Returns the id (a new one unless session.id is set). Error: InvalidArgument for an empty name.
Result<QString> addSession(Database& database, const Session& session);
/// Oldest first.
Result<std::vector<Session>> listSessions(Database& database);
/// Those that the recordings belong to, each once; an empty id stands for none. Ids that are unknown are left out.
Result<QStringList> sessionsOf(Database& database, const QStringList& recordingIds);
/// How many recordings a session has; those taken out of the lists are not counted.
Result<int> recordingsIn(Database& database, const QString& sessionId);
/// Its recordings stay and belong to no session. Error: NotFound.
Status deleteSession(Database& database, const QString& id);

/// A picture of how the sensor was mounted: the bytes of a PNG or JPEG file, at most `largestPhotoBytes`.
inline constexpr qsizetype largestPhotoBytes = 16 << 20;
/// Empty bytes take the picture away. Not undoable: large objects stay out of undo. Errors: InvalidArgument (subject
/// "photo": neither PNG nor JPEG, or too large, then value = its bytes), NotFound.
Status setSessionPhoto(Database& database, const QString& sessionId, const QByteArray& bytes);
/// Empty: none.
Result<QByteArray> sessionPhoto(Database& database, const QString& sessionId);

} // namespace baseline::project
