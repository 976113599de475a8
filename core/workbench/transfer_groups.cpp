// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/machines.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/project/sessions.h"
#include "core/workbench/sources.h"
#include "core/workbench/transfer_matrix.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct TransferNames {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::TransferNames)
};

/// The group of each session by its id; an empty id is no session.
using GroupNames = std::map<QString, QString>;

Result<GroupNames> groupNames(project::Database& database)
{
    const auto sessions = project::listSessions(database);
    if (!sessions)
        return sessions.error();
    const auto machines = project::listMachines(database);
    if (!machines)
        return machines.error();
    GroupNames names{{QString(), TransferNames::tr("(no session)")}};
    for (const project::Session& session : *sessions) {
        const auto machine = std::ranges::find(*machines, session.machineId, &project::Machine::id);
        names[session.id] = machine != machines->end() ? machine->name : session.name;
    }
    return names;
}

struct Listed {
    std::vector<project::RecordingSummary> recordings;
    GroupNames names;
};

/// The project is closed again before its samples are read: loadRecordings opens it by itself.
Result<Listed> listOf(const QString& path)
{
    const Result<project::ProjectFile> file = project::ProjectFile::openForViewing(path);
    if (!file)
        return file.error();
    auto names = groupNames(file->database());
    if (!names)
        return names.error();
    auto recordings = project::listRecordings(file->database());
    if (!recordings)
        return recordings.error();
    return Listed{std::move(*recordings), std::move(*names)};
}

} // namespace

Result<TransferGroups> transferGroups(const QString& projectPath, const QString& normalLabel, const Progress& progress)
{
    auto listed = listOf(projectPath);
    if (!listed)
        return listed.error();
    std::map<QString, TransferGroup> byName;
    TransferGroups result;
    const auto count = static_cast<double>(listed->recordings.size());
    for (std::size_t i = 0; i < listed->recordings.size(); ++i) {
        const project::RecordingSummary& summary = listed->recordings[i];
        progress.at(static_cast<double>(i) / count, "load");
        if (summary.running || summary.info.label.isEmpty())
            continue;
        auto series = loadRecordings(projectPath, {summary.info.id}, {{}, progress.stop});
        if (!series && series.error().code == Error::Code::InvalidArgument) {
            result.leftOut.append(summary.info.name);
            continue;
        }
        if (!series)
            return series.error();
        TransferGroup& group = byName[listed->names[summary.info.sessionId]];
        (summary.info.label == normalLabel ? group.normal : group.anomalous).push_back(std::move(series->front()));
    }
    for (auto& [name, group] : byName) {
        group.name = name;
        result.groups.push_back(std::move(group));
    }
    return result;
}

} // namespace baseline::workbench
