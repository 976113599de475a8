// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/project/segments.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

using project::ModelRecord;
using project::RecordingSummary;

struct List {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::List)
};

double rateOf(const RecordingSummary& recording)
{
    const recording::RecordingInfo& info = recording.info;
    return info.trueRate.value > 0.0 ? info.trueRate.value : info.nominalRate.value;
}

Result<QJsonObject> recordingFacts(project::Database& database, const RecordingSummary& recording)
{
    const auto segments = project::listSegments(database, recording.info.id);
    if (!segments)
        return segments.error();
    const Hertz rate = recording.info.nominalRate;
    QJsonArray spans;
    for (const project::Segment& segment : *segments)
        spans.append(QJsonObject{{QStringLiteral("from"), jsonNumber(durationOf(segment.span.first, rate).count())},
                                 {QStringLiteral("to"), jsonNumber(durationOf(segment.span.end(), rate).count())},
                                 {QStringLiteral("label"), segment.label}});
    const recording::RecordingInfo& info = recording.info;
    return QJsonObject{{QStringLiteral("id"), info.id},
                       {QStringLiteral("name"), info.name},
                       {QStringLiteral("label"), info.label},
                       {QStringLiteral("seconds"), jsonNumber(recording.duration().count())},
                       {QStringLiteral("length"), static_cast<qint64>(recording.length)},
                       {QStringLiteral("rate"), jsonNumber(rateOf(recording))},
                       {QStringLiteral("nominal_rate"), jsonNumber(rate.value)},
                       {QStringLiteral("range"), jsonNumber(info.range.value)},
                       {QStringLiteral("channels"), jsonCount(info.channels.size())},
                       {QStringLiteral("lost"), static_cast<qint64>(info.lost)},
                       {QStringLiteral("clipped"), static_cast<qint64>(info.clipped)},
                       {QStringLiteral("complete"), info.complete},
                       {QStringLiteral("reason"), info.reason},
                       {QStringLiteral("started"), info.startedUtc.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("source"), info.source},
                       {QStringLiteral("tags"), QJsonArray::fromStringList(info.tags)},
                       {QStringLiteral("session"), info.sessionId},
                       {QStringLiteral("losses_visible"), info.lossesVisible},
                       {QStringLiteral("excluded"), recording.excluded},
                       {QStringLiteral("segments"), spans}};
}

QJsonObject modelRecordFacts(const ModelRecord& model)
{
    return {{QStringLiteral("id"), model.id},
            {QStringLiteral("name"), model.name},
            {QStringLiteral("hash"), model.hash},
            {QStringLiteral("detector"), model.detector},
            {QStringLiteral("recipe"), model.recipe},
            {QStringLiteral("bytes"), static_cast<qint64>(model.imageBytes)},
            {QStringLiteral("created"), model.createdUtc.toString(Qt::ISODate)},
            {QStringLiteral("recordings"), jsonCount(model.trainedOn.size())}};
}

QString stateOf(const RecordingSummary& recording)
{
    if (recording.running)
        return List::tr("recording");
    return recording.info.complete ? QString() : List::tr("ended early: %1").arg(recording.info.reason);
}

QStringList recordingLines(const std::vector<RecordingSummary>& recordings)
{
    std::vector<QStringList> rows{{List::tr("recording"), List::tr("label"), List::tr("seconds"), List::tr("Hz"),
                                   List::tr("channels"), List::tr("lost"), List::tr("clipped"), QString()}};
    for (const RecordingSummary& recording : recordings) {
        const recording::RecordingInfo& info = recording.info;
        rows.push_back({info.name, info.label, shown(recording.duration().count()), shown(rateOf(recording)),
                        QString::number(info.channels.size()), QString::number(info.lost),
                        QString::number(info.clipped), stateOf(recording)});
    }
    return alignedTable(rows);
}

QStringList modelLines(const std::vector<ModelRecord>& models)
{
    std::vector<QStringList> rows{
        {List::tr("model"), List::tr("detector"), List::tr("recipe"), List::tr("bytes"), List::tr("hash")}};
    for (const ModelRecord& model : models)
        rows.push_back({model.name, model.detector, model.recipe, QString::number(model.imageBytes), model.hash});
    return alignedTable(rows);
}

Outcome list(const Arguments& arguments, Console& console)
{
    const auto project = project::ProjectFile::open(arguments.operand(0));
    if (!project)
        return project.error();
    project::Database& database = project->database();
    const auto recordings = project::listRecordings(database);
    if (!recordings)
        return recordings.error();
    const auto models = project::listModels(database);
    if (!models)
        return models.error();
    QJsonArray recordingArray;
    for (const RecordingSummary& recording : *recordings) {
        const auto facts = recordingFacts(database, recording);
        if (!facts)
            return facts.error();
        recordingArray.append(*facts);
    }
    QJsonArray modelArray;
    for (const ModelRecord& model : *models)
        modelArray.append(modelRecordFacts(model));
    QStringList lines = recordings->empty() ? QStringList{List::tr("There is no recording yet.")}
                                            : recordingLines(*recordings);
    if (!models->empty())
        lines += QStringList{QString()} + modelLines(*models);
    console.result({{QStringLiteral("recordings"), recordingArray}, {QStringLiteral("models"), modelArray}}, lines);
    return Outcome::done();
}

} // namespace

const Command& listCommand()
{
    static const Command command{
        "list",
        QT_TRANSLATE_NOOP("baseline::cli", "recordings and models of a project"),
        "PROJECT",
        1,
        1,
        {},
        "baseline list shop.baseline",
        list};
    return command;
}

} // namespace baseline::cli
