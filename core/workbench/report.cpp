// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/report.h"

#include "core/project/alarms.h"
#include "core/project/content_hash.h"
#include "core/project/evaluations.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/workbench/model_record.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"
#include "core/workbench/version.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace baseline::workbench {

namespace {

/// How the work is shared out: reading and hashing, scoring, the level watch.
constexpr double readShare = 0.2;
constexpr double scoreShare = 0.5;

constexpr const char* levelDetector = "rms-z";

Error cancelled()
{
    return {Error::Code::Cancelled, "the report was cancelled"};
}

/// What the project remembers of the model, and what is read of the project on the way.
struct Known {
    std::optional<project::ModelRecord> record;
    std::vector<project::RecordingSummary> recordings;
};

/// What the samples of a span are today.
Status describe(project::Database& database, const project::RecordingSummary& summary, ReportSpan& span)
{
    span.name = summary.info.name;
    span.label = summary.info.label;
    span.rate = summary.info.nominalRate;
    span.range = summary.info.range;
    const auto loaded = project::loadRecording(database, summary.info.id, {});
    if (!loaded)
        return loaded.error();
    for (const recording::Gap& gap : loaded->gaps) {
        if (gap.at < span.span.first || gap.at >= span.span.end())
            continue;
        ++span.gaps;
        span.lost += std::min(gap.lost, span.span.end() - gap.at);
    }
    if (project::contentHash(*loaded, span.span) != span.contentHash)
        span.state = SpanState::Changed;
    return done();
}

Status readTraining(project::Database& database, const Known& known, Report& report, const Progress& progress)
{
    for (const project::TrainingSpan& trained : known.record->trainedOn) {
        if (progress.cancelled())
            return cancelled();
        ReportSpan span;
        span.span = trained.span;
        span.contentHash = trained.contentHash;
        const auto found = std::ranges::find(known.recordings, trained.recordingId,
                                             [](const project::RecordingSummary& each) { return each.info.id; });
        if (found == known.recordings.end())
            span.state = SpanState::Gone;
        else if (Status described = describe(database, *found, span); !described)
            return described;
        report.training.push_back(std::move(span));
    }
    return done();
}

Status readDeployments(project::Database& database, Report& report)
{
    const auto all = project::listDeployments(database);
    if (!all)
        return all.error();
    const auto boards = project::listBoards(database);
    if (!boards)
        return boards.error();
    for (const project::Deployment& one : *all) {
        if (one.modelHash != report.hash)
            continue;
        const auto board = std::ranges::find(*boards, one.boardSerial, &project::Board::serial);
        report.deployments.push_back({one, board != boards->end() ? board->name : QString()});
    }
    return done();
}

Status readAlarms(project::Database& database, Report& report)
{
    const auto all = project::listAlarms(database);
    if (!all)
        return all.error();
    for (const project::Alarm& alarm : *all) {
        if (alarm.modelHash != report.hash)
            continue;
        switch (alarm.judgement) {
        case project::Judgement::Real:
            ++report.alarms.real;
            break;
        case project::Judgement::False:
            ++report.alarms.falseOnes;
            break;
        case project::Judgement::Open:
            ++report.alarms.open;
            break;
        }
    }
    return done();
}

/// The words of the last calibration, if the threshold came from one.
Status readCertificate(project::Database& database, const project::ModelRecord& record, Report& report)
{
    const auto evaluations = project::listEvaluations(database, record.id);
    if (!evaluations)
        return evaluations.error();
    for (const project::Evaluation& evaluation : *evaluations) {
        const QJsonValue words =
            QJsonDocument::fromJson(evaluation.json.toUtf8()).object().value(QStringLiteral("certificate"));
        if (!words.isArray())
            continue;
        report.certificateWords.clear();
        for (const QJsonValue& line : words.toArray())
            report.certificateWords.append(line.toString());
    }
    return done();
}

Result<Known> readProject(const QString& path, Report& report, const Progress& progress)
{
    const Result<project::ProjectFile> file = project::ProjectFile::openForViewing(path);
    if (!file)
        return file.error();
    project::Database& database = file->database();
    auto recordings = project::listRecordings(database);
    if (!recordings)
        return recordings.error();
    Known known{{}, std::move(*recordings)};
    auto record = project::findModel(database, report.hash);
    if (!record && record.error().code != Error::Code::NotFound)
        return record.error();
    // A model may carry the hash of another as its name.
    if (record && record->hash == report.hash)
        known.record = std::move(*record);
    if (const Status read = readDeployments(database, report); !read)
        return read.error();
    if (const Status read = readAlarms(database, report); !read)
        return read.error();
    if (const std::uint64_t parent = report.model.identity.parentHash; parent != 0) {
        const QString hash = QString::fromStdString(model::hashText(parent));
        const auto found = project::findModel(database, hash);
        if (found && found->hash == hash)
            report.parentName = found->name;
    }
    if (!known.record)
        return known;
    report.inProject = true;
    report.detector = known.record->detector;
    report.seed = known.record->seed;
    if (const Status read = readCertificate(database, *known.record, report); !read)
        return read.error();
    if (const Status read = readTraining(database, known, report, progress); !read)
        return read.error();
    return known;
}

/// What can be judged: labelled recordings, and those that were trained on without a label.
QStringList judgedIds(const Known& known)
{
    QStringList ids;
    for (const project::RecordingSummary& summary : known.recordings) {
        const auto isThis = [&](const project::TrainingSpan& span) { return span.recordingId == summary.info.id; };
        const bool isTrained = known.record && std::ranges::any_of(known.record->trainedOn, isThis);
        if (!summary.running && (!summary.info.label.isEmpty() || summary.segments > 0 || isTrained))
            ids.append(summary.info.id);
    }
    return ids;
}

Status study(const QString& path, const Known& known, const model::Image& image, Report& report, const Progress& progress)
{
    auto outcome = studyRecordings(path, judgedIds(known), image,
                                   known.record ? known.record->trainedOn : std::vector<project::TrainingSpan>{}, progress);
    if (!outcome && outcome.error().code == Error::Code::InvalidArgument && outcome.error().subject == "judged windows") {
        report.studyProblem = outcome.error();
        return done();
    }
    if (!outcome)
        return outcome.error();
    report.study = std::move(outcome->study);
    for (const QString& nameOrId : outcome->leftOut) {
        const auto found = std::ranges::find(known.recordings, nameOrId,
                                             [](const project::RecordingSummary& each) { return each.info.id; });
        report.leftOut.append(found != known.recordings.end() ? found->info.name : nameOrId);
    }
    return done();
}

LevelState levelStateOf(const Known& known, const Report& report)
{
    if (!known.record || report.training.empty()
        || std::ranges::any_of(report.training, [](const ReportSpan& span) { return span.state != SpanState::Same; }))
        return LevelState::TrainingUnknown;
    const model::Head& judge = model::judgeOf(report.model);
    if (std::holds_alternative<model::LargestDeviation>(judge.detector) && report.model.identity.recipe == "rms")
        return LevelState::IsItself;
    const bool hasClasses = std::ranges::any_of(
        report.model.heads, [](const model::Head& head) { return model::isClassifier(head.detector); });
    return hasClasses || !report.cost ? LevelState::NotComparable : LevelState::Judged;
}

Result<StudyOutcome> studyLevel(const QString& path, const Known& known, const Report& report, const Progress& progress)
{
    QStringList ids;
    for (const project::TrainingSpan& span : known.record->trainedOn) {
        if (!ids.contains(span.recordingId))
            ids.append(span.recordingId);
    }
    SourceOptions sources;
    sources.rangeG = report.model.stream.rangeG;
    const auto series = loadRecordings(path, ids, {{}, progress.stop}, sources);
    if (!series)
        return series.error();
    TrainOptions training;
    training.detector = levelDetector;
    training.recipe = "rms";
    training.window = report.model.window.length;
    training.hop = report.model.window.hop;
    training.createdUnixSeconds = report.model.identity.createdUnixSeconds;
    if (const auto alpha = static_cast<double>(model::judgeOf(report.model).certificate.alpha); alpha > 0.0 && alpha < 1.0)
        training.alpha = alpha;
    const auto trained = trainModel(*series, training, {{}, progress.stop});
    if (!trained)
        return trained.error();
    return studyRecordings(path, judgedIds(known), trained->image, modelRecordOf(*trained, *series).trainedOn, progress);
}

Status judgeLevel(const QString& path, const Known& known, Report& report, const Progress& progress)
{
    report.level.state = levelStateOf(known, report);
    if (report.level.state != LevelState::Judged || !report.study)
        return done();
    const auto outcome = studyLevel(path, known, report, progress);
    if (!outcome && outcome.error().code == Error::Code::Cancelled)
        return outcome.error();
    if (!outcome) {
        report.level.state = LevelState::Failed;
        report.level.problem = outcome.error();
        return done();
    }
    report.level.point = outcome->study.at(outcome->study.scores().threshold);
    if (outcome->study.curves()) {
        report.level.auc = outcome->study.curves()->roc.auc;
        report.level.interval = outcome->study.curves()->interval;
    }
    return done();
}

Status judgeCosts(const ReportOptions& options, Report& report)
{
    report.costs = options.costs;
    if (!options.costs || !report.study || !report.study->curves())
        return done();
    const auto plan = report.study->cheapest(*options.costs);
    if (!plan)
        return plan.error();
    report.cheapest = *plan;
    return done();
}

} // namespace

Result<Report> gatherReport(const QString& projectPath, const model::Image& image, const ReportOptions& options,
                            const Progress& progress)
{
    const auto model = model::LoadedModel::load(image);
    if (!model)
        return model.error();
    Report report;
    report.madeUtc = options.madeUtc.value_or(QDateTime::currentDateTimeUtc());
    report.madeBy = QString::fromStdString(studioVersion());
    report.projectName = QFileInfo(projectPath).fileName();
    report.model = model->model();
    report.hash = QString::fromStdString(model::hashText(model->hash()));
    report.imageBytes = image.size();
    report.cost = model::boardCost(report.model);
    report.fitsBoard = model::decode(image, ImageReader::Board).has_value();
    progress.at(0.0, "read");
    const auto known = readProject(projectPath, report, progress);
    if (!known)
        return known.error();
    if (const Status studied = study(projectPath, *known, image, report, partOf(progress, readShare, scoreShare)); !studied)
        return studied.error();
    if (const Status judged = judgeCosts(options, report); !judged)
        return judged.error();
    progress.at(readShare + scoreShare, "level");
    if (const Status judged = judgeLevel(projectPath, *known, report,
                                         partOf(progress, readShare + scoreShare, 1.0 - readShare - scoreShare));
        !judged)
        return judged.error();
    progress.at(1.0, "level");
    return report;
}

} // namespace baseline::workbench
