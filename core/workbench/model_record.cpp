// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/model_record.h"

namespace baseline::workbench {

project::ModelRecord tunedRecordOf(const model::Model& model, const model::Image& image)
{
    project::ModelRecord record;
    record.name = QString::fromStdString(model.identity.name);
    record.hash = QString::fromStdString(model::hashText(model::hashOf(image)));
    record.recipe = QString::fromStdString(model.identity.recipe);
    record.createdUtc = QDateTime::fromSecsSinceEpoch(model.identity.createdUnixSeconds, Qt::UTC);
    return record;
}

project::ModelRecord modelRecordOf(const TrainOutcome& outcome, const std::vector<CountSeries>& trainedOn)
{
    project::ModelRecord record = tunedRecordOf(outcome.model, outcome.image);
    record.detector = QString::fromStdString(outcome.detector);
    record.seed = outcome.seed;
    for (const CountSeries& series : trainedOn) {
        if (series.recordingId.isEmpty())
            continue;
        for (const HashedSpan& kept : series.kept)
            record.trainedOn.push_back({series.recordingId, kept.span, kept.contentHash});
    }
    return record;
}

QByteArray bytesOf(const model::Image& image)
{
    return QByteArray(reinterpret_cast<const char*>(image.data()), qsizetype(image.size()));
}

model::Image imageOf(const QByteArray& bytes)
{
    return model::Image(bytes.begin(), bytes.end());
}

} // namespace baseline::workbench
