// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/points_reuse.h"

#include "core/project/recordings.h"

namespace baseline::workbench {

namespace {

/// Names, thresholds and certificates change no place and no score.
model::Model withoutNames(model::Model model)
{
    model.identity = {};
    model.alarm = {};
    for (model::Head& head : model.heads) {
        head.threshold = 0.0F;
        head.certificate = {};
        head.names.clear();
    }
    return model;
}

/// True where the recordings that are wanted are those of before, none longer or gone by now.
bool areSame(const WindowPoints& before, const QStringList& wanted, project::Database& database)
{
    auto known = before.recordings.begin();
    auto leftOut = before.leftOut.begin();
    for (const QString& id : wanted) {
        const auto summary = project::findRecording(database, id);
        if (!summary && summary.error().code != Error::Code::NotFound)
            return false;
        const SampleIndex length = summary ? summary->length : LeftOutRecording::gone;
        if (known != before.recordings.end() && known->id == id && known->length == length)
            ++known;
        else if (leftOut != before.leftOut.end() && leftOut->id == id && leftOut->length == length)
            ++leftOut;
        else
            return false;
    }
    return known == before.recordings.end() && leftOut == before.leftOut.end();
}

/// A threshold that was moved.
void judgeAnew(WindowPoints& points)
{
    const float threshold = model::judgeOf(points.model).threshold;
    for (WindowPoint& point : points.points) {
        if (point.verdict != Verdict::NoData)
            point.verdict = point.score > threshold ? Verdict::Anomaly : Verdict::Normal;
    }
}

} // namespace

bool placesAlike(const model::Model& one, const model::Model& other)
{
    return withoutNames(one) == withoutNames(other);
}

std::shared_ptr<WindowPoints> reusedPoints(const WindowPoints* before, const QStringList& wanted,
                                           const model::LoadedModel& model, project::Database& database)
{
    if (before == nullptr || !placesAlike(before->model, model.model()))
        return nullptr;
    // Of several heads any may have judged.
    if (model.model().heads.size() > 1 &&
        model::judgeOf(before->model).threshold != model::judgeOf(model.model()).threshold)
        return nullptr;
    if (!areSame(*before, wanted, database))
        return nullptr;
    auto points = std::make_shared<WindowPoints>(*before);
    points->model = model.model();
    points->modelHash = model.hash();
    judgeAnew(*points);
    return points;
}

} // namespace baseline::workbench
