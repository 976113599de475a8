// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/learned_record.h"

#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/model_record.h"

namespace baseline::workbench {

namespace {

std::uint32_t rowsOfNothing(const Matrix& whitening)
{
    std::uint32_t count = 0;
    for (std::size_t row = 0; row < whitening.rows; ++row)
        count += whitening(row, row) == 0.0F ? 1U : 0U;
    return count;
}

project::ModelRecord recordOf(const model::Model& model, const LearnReport& report)
{
    project::ModelRecord record;
    record.name = report.modelName;
    record.hash = QString::fromStdString(model::hashText(report.modelHash));
    record.recipe = QString::fromStdString(model.identity.recipe);
    // A baseline's threshold is certified, a limit of extreme values is not.
    record.detector = report.calibrationWindows > 0 ? QStringLiteral("mahalanobis") : QStringLiteral("evt");
    record.createdUtc = model.identity.createdUnixSeconds > 0
                            ? QDateTime::fromSecsSinceEpoch(model.identity.createdUnixSeconds, Qt::UTC)
                            : QDateTime::currentDateTimeUtc();
    return record;
}

/// The id of the model in the project; empty: it is not there yet.
QString knownId(project::Database& database, const QString& hash)
{
    const auto known = project::findModel(database, hash);
    return known && known->hash == hash ? known->id : QString();
}

} // namespace

LearnReport learnedFacts(const model::Model& model)
{
    LearnReport report;
    report.modelName = QString::fromStdString(model.identity.name);
    report.parentHash = model.identity.parentHash;
    report.features = static_cast<std::uint32_t>(model.scaler.mean.size());
    if (model.heads.empty())
        return report;
    const model::Head& head = model::judgeOf(model);
    if (const auto* mahalanobis = std::get_if<model::Mahalanobis>(&head.detector))
        report.constantFeatures = rowsOfNothing(mahalanobis->whitening);
    report.calibrationWindows = head.certificate.calibrationWindows;
    report.rank = head.certificate.rank;
    report.alpha = static_cast<double>(head.certificate.alpha);
    report.threshold = static_cast<double>(head.threshold);
    return report;
}

void keepLearned(const QString& projectPath, const model::Model& model, LearnReport& report)
{
    if (projectPath.isEmpty())
        return;
    const project::ModelRecord record = recordOf(model, report);
    {
        const Result<project::ProjectFile> file = project::ProjectFile::open(projectPath);
        if (!file) {
            report.logFault = file.error();
            return;
        }
        report.modelId = knownId(file->database(), record.hash);
        if (!report.modelId.isEmpty())
            return; // fetched before
        const Result<QString> id = project::storeModel(file->database(), record, bytesOf(report.image));
        if (!id) {
            report.logFault = id.error();
            return;
        }
        report.modelId = *id;
    }
    project::Deployment deployment;
    deployment.modelId = report.modelId;
    deployment.modelName = report.modelName;
    deployment.modelHash = record.hash;
    deployment.boardSerial = report.boardSerial;
    deployment.verified = true;
    report.logFault = noteDeployment({projectPath, report.modelId}, deployment);
}

} // namespace baseline::workbench
