// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/board_machine.h"

#include "core/project/machines.h"
#include "core/project/models.h"
#include "core/project/recordings.h"
#include "core/project/sessions.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct BoardMachine {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::BoardMachine)
};

/// The machine of each session that names one.
Result<std::map<QString, QString>> machinesOfSessions(project::Database& database)
{
    const auto sessions = project::listSessions(database);
    if (!sessions)
        return sessions.error();
    const auto machines = project::listMachines(database);
    if (!machines)
        return machines.error();
    std::map<QString, QString> names;
    for (const project::Session& session : *sessions) {
        const auto machine = std::ranges::find(*machines, session.machineId, &project::Machine::id);
        if (machine != machines->end())
            names[session.id] = machine->name;
    }
    return names;
}

} // namespace

Result<std::optional<OtherMachine>> otherMachine(project::Database& database, const QString& modelId, const QString& boardSerial)
{
    const auto model = project::findModel(database, modelId);
    if (!model)
        return model.error();
    const auto names = machinesOfSessions(database);
    if (!names)
        return names.error();
    const auto recordings = project::listRecordings(database);
    if (!recordings)
        return recordings.error();
    QStringList trained;
    QString boardAt;
    for (const project::RecordingSummary& summary : *recordings) {
        const auto name = names->find(summary.info.sessionId);
        if (name == names->end())
            continue;
        const auto isThis = [&](const project::TrainingSpan& span) { return span.recordingId == summary.info.id; };
        if (std::ranges::any_of(model->trainedOn, isThis) && !trained.contains(name->second))
            trained.append(name->second);
        if (!boardSerial.isEmpty() && summary.info.deviceSerial == boardSerial)
            boardAt = name->second; // the newest comes last
    }
    if (trained.isEmpty() || boardAt.isEmpty() || trained.contains(boardAt))
        return std::optional<OtherMachine>();
    return std::optional<OtherMachine>(OtherMachine{trained.join(QStringLiteral(", ")), boardAt});
}

QString sentenceFor(const OtherMachine& machines)
{
    return BoardMachine::tr("The model was trained on “%1”, and this board last recorded at “%2”: such models rarely serve another "
                            "machine. Record a baseline there.")
        .arg(machines.trainedOn, machines.boardAt);
}

} // namespace baseline::workbench
