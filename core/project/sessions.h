// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace baseline::project {

class Database;

/// A set of recordings made for one purpose; a recording names its session in RecordingInfo::sessionId.
struct Session {
    QString id;
    QString name;
    QString notes;
    QDateTime createdUtc;

    friend bool operator==(const Session&, const Session&) = default;
};

/// Returns the id (a new one unless session.id is set). Error: InvalidArgument for an empty name.
Result<QString> addSession(Database& database, const Session& session);

/// Oldest first.
Result<std::vector<Session>> listSessions(Database& database);

} // namespace baseline::project
