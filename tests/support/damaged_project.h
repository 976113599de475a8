// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/alarms.h"
#include "core/project/deployments.h"
#include "core/project/edits.h"
#include "core/project/evaluations.h"
#include "core/project/machines.h"
#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/signal_reader.h"

#include <QFile>

#include <functional>
#include <span>

namespace baseline::project {

/// A project with something in most tables, closed.
inline bool makeSmallProject(const QString& path)
{
    const auto project = ProjectFile::create(path);
    if (!project)
        return false;
    Database& database = project->database();
    recording::Recording run;
    run.info.name = QStringLiteral("run");
    run.info.nominalRate = Hertz{1000.0};
    run.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 0.001, 0.0}};
    run.info.tags = {QStringLiteral("wet")};
    run.data = std::vector<std::int16_t>(3000, 12);
    run.gaps = {{1000, 50}};
    run.info.lost = 50;
    const auto machine = addMachine(database, {{}, QStringLiteral("pump"), {}});
    const auto session = machine ? addSession(database, {{}, QStringLiteral("one"), {}, *machine}) : machine;
    const auto id = storeRecording(database, run);
    const auto model = storeModel(database,
                                  {{}, QStringLiteral("m"), QStringLiteral("ab"), QStringLiteral("bands"),
                                   QStringLiteral("kmeans"), 1, {}, 0, {{QStringLiteral("r"), {0, 100}, {}}}},
                                  QByteArray("image"));
    return session && id && model && apply(database, MoveRecording{*id, *session}) &&
           apply(database, AddSegment{{{}, *id, {5, 10}, QStringLiteral("knock")}}) &&
           apply(database, AddExclusion{{{}, *id, {50, 10}, {}}}) &&
           addEvaluation(database, {{}, *model, {}, QStringLiteral("{}")}) &&
           addDeployment(database, {{}, *model, {}, {}, QStringLiteral("nano"), {}, true, {}, {}}) &&
           addAlarm(database, {{}, QStringLiteral("nano"), {}, {}, {}, 1.0, 2.0, {}, Judgement::Open});
}

/// Reads all that a studio reads of a project, and shows each recording that loads to `seen`. How much could be read;
/// what matters is that it returns.
inline int readEverything(const QString& path, const std::function<void(const recording::Recording&)>& seen = {})
{
    const auto project = ProjectFile::openForViewing(path);
    if (!project)
        return 0;
    Database& database = project->database();
    int read = 1;
    const auto count = [&read](const auto& result) { read += result.has_value() ? 1 : 0; };
    const auto recordings = listRecordings(database);
    count(recordings);
    for (const RecordingSummary& summary : recordings ? *recordings : std::vector<RecordingSummary>{}) {
        const auto loaded = loadRecording(database, summary.info.id);
        count(loaded);
        if (loaded && seen)
            seen(*loaded);
        count(listSegments(database, summary.info.id));
        const auto reader = SignalReader::open(database, summary.info.id);
        if (!reader)
            continue;
        count(reader->columns({0, std::max<SampleIndex>(1, summary.length)}, 50));
        count(reader->columns({990, 100}, 100));
        count(reader->part({990, 100}));
    }
    count(listExclusions(database, {}));
    count(listLabels(database));
    count(listLabelSets(database));
    count(listMachines(database));
    const auto sessions = listSessions(database);
    for (const Session& session : sessions ? *sessions : std::vector<Session>{})
        count(sessionPhoto(database, session.id));
    const auto models = listModels(database);
    for (const ModelRecord& model : models ? *models : std::vector<ModelRecord>{}) {
        count(loadModelImage(database, model.id));
        count(listEvaluations(database, model.id));
    }
    count(listDeployments(database));
    count(listAlarms(database));
    return read;
}

/// Writes the file with some of its bytes changed: three bytes say where, one says what.
inline bool writeDamaged(const QString& path, QByteArray bytes, std::span<const std::uint8_t> changes)
{
    for (std::size_t i = 0; i + 4 <= changes.size(); i += 4) {
        const qsizetype at = changes[i] << 16 | changes[i + 1] << 8 | changes[i + 2];
        bytes[at % bytes.size()] = static_cast<char>(changes[i + 3]);
    }
    for (const char* suffix : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace baseline::project
