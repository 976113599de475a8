// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/study_request.h"

#include "core/recording/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace baseline::workbench {
namespace {

/// Gives lupdate its context.
struct StudyWords {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::StudyWords)

public:
    static QString leftOut(int count);
};

QString StudyWords::leftOut(int count)
{
    if (count == 0)
        return {};
    return count == 1 ? tr("One recording was left out: the model is for another rate, range or number of channels.")
                      : tr("%n recordings were left out: the model is for another rate, range or number of channels.",
                           nullptr, count);
}

} // namespace

Result<StudyOutcome> StudyRequest::run(const Progress& progress) const
{
    return studyRecordings(project, ids, image, trainedOn, progress);
}

QString leftOutSentence(const StudyOutcome& outcome)
{
    return StudyWords::leftOut(static_cast<int>(outcome.leftOut.size()));
}

std::optional<StudyRequest> studyRequest(const Workbench& bench)
{
    const auto model = bench.modelAtHand();
    const auto recordings = bench.recordings();
    if (!model || !recordings || bench.projectPath().isEmpty())
        return std::nullopt;
    StudyRequest request{bench.projectPath(), {}, model->image, {}};
    if (!model->projectId.isEmpty() && bench.database() != nullptr) {
        if (const auto record = project::findModel(*bench.database(), model->projectId))
            request.trainedOn = record->trainedOn;
    }
    const auto isTrainedOn = [&request](const QString& id) {
        return std::ranges::any_of(request.trainedOn,
                                   [&id](const project::TrainingSpan& span) { return span.recordingId == id; });
    };
    QStringList unlabelled; // behind those that somebody named
    for (const project::RecordingSummary& summary : *recordings) {
        if (summary.running)
            continue;
        if (!summary.info.label.isEmpty() || summary.segments > 0)
            request.ids.append(summary.info.id);
        else if (isTrainedOn(summary.info.id))
            unlabelled.append(summary.info.id);
    }
    request.ids += unlabelled;
    return request;
}

bool mayHoldAnomalies(const Workbench& bench)
{
    const auto recordings = bench.recordings();
    return recordings && std::ranges::any_of(*recordings, [](const project::RecordingSummary& summary) {
               const QString& label = summary.info.label;
               return !summary.running &&
                      (summary.segments > 0 || (!label.isEmpty() && label != recording::normalLabel));
           });
}

} // namespace baseline::workbench
