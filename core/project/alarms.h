// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace baseline::project {

class Database;

enum class Judgement { Open, Real, False };

/// One alarm of a board, from the window that raised it to the one that cleared it.
struct Alarm {
    QString id; ///< UUID without braces; empty in addAlarm: one is made
    QString boardSerial;
    QString modelHash;
    QDateTime raisedUtc;
    QDateTime clearedUtc; ///< invalid: still on
    double score = 0.0;   ///< of the window that raised it
    double threshold = 0.0;
    QString why; ///< the feature that stood out most, with its unit
    Judgement judgement = Judgement::Open;
    QString recordingId = {}; ///< of the signal around it; empty: none was kept

    friend bool operator==(const Alarm&, const Alarm&) = default;
};

/// Returns the id. Error: InvalidArgument for a score or threshold that is not finite.
Result<QString> addAlarm(Database& database, const Alarm& alarm);
/// Oldest first.
Result<std::vector<Alarm>> listAlarms(Database& database);
/// Error: NotFound.
Result<Alarm> findAlarm(Database& database, const QString& id);
/// Names the recording that holds the signal around an alarm. Error: NotFound.
Status keepAlarmSignal(Database& database, const QString& id, const QString& recordingId);
/// Error: NotFound.
Status clearAlarm(Database& database, const QString& id, const QDateTime& clearedUtc);
/// Returns the judgement before; as a reversible edit: JudgeAlarm of edits.h. Error: NotFound.
Result<Judgement> judgeAlarm(Database& database, const QString& id, Judgement judgement);

} // namespace baseline::project
