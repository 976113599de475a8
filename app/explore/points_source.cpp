// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/points_source.h"

#include "core/workbench/points_reuse.h"
#include "core/workbench/running_work.h"
#include "core/workbench/training_points.h"

namespace baseline::explore {

PointsSource::PointsSource(workbench::Workbench& bench, std::function<bool()> isSeen, QObject* parent)
    : QObject(parent), m_bench(bench), m_job(std::move(isSeen), [this] { begin(); })
{
    connect(&bench, &workbench::Workbench::modelAtHandChanged, this, &PointsSource::follow);
    connect(&bench, &workbench::Workbench::projectChanged, this, [this] {
        m_others.clear();
        m_points.reset();
        m_read.reset();
        follow();
    });
    // Labels, names and exclusions are read anew; the windows themselves only where there are others.
    connect(&bench, &workbench::Workbench::recordingsChanged, &m_job, &workbench::RepeatedJob::refresh);
    connect(&m_job.job(), &workbench::BackgroundJob::runningChanged, this, &PointsSource::changed);
    // What nobody asked for is read again whenever the page is opened: nobody would miss it.
    workbench::nameJob(m_job.job(), [this] { return m_others.isEmpty() ? QString() : tr("Reading windows"); });
    follow();
}

void PointsSource::chooseOthers(const QStringList& ids)
{
    if (ids == m_others && !m_fault)
        return;
    m_others = ids;
    m_job.refresh();
}

/// Another model or project.
void PointsSource::follow()
{
    const auto model = m_bench.modelAtHand();
    m_fault.reset();
    m_ofTraining.reset();
    if (model && model->training)
        m_ofTraining = std::make_shared<const workbench::WindowPoints>(
            workbench::pointsOfTraining(model->model, model::hashOf(model->image), *model->training));
    // The windows of before stay until the new ones are there, where the model only got another name or threshold.
    const bool isAlike = m_points && model && workbench::placesAlike(m_points->model, model->model);
    if (!isAlike || m_bench.projectPath().isEmpty()) { // without a project none will come
        m_read.reset();
        setPoints(m_ofTraining);
    }
    if (model && !m_bench.projectPath().isEmpty())
        m_job.refresh();
    else
        m_job.drop();
    emit changed();
}

void PointsSource::begin()
{
    const auto model = m_bench.modelAtHand();
    project::Database* const database = m_bench.database();
    if (!model || !database)
        return;
    // A model of the project that was open before has no baseline in this one.
    const bool isOfProject = !model->projectId.isEmpty() && project::findModel(*database, model->projectId);
    workbench::WindowPointsRequest request{m_bench.projectPath(), model->image,
                                           isOfProject ? model->projectId : QString(), m_others, m_read};
    m_job.run<std::shared_ptr<const workbench::WindowPoints>>(
        [request = std::move(request)](const Progress& progress) { return workbench::placeWindows(request, progress); },
        [this](Result<std::shared_ptr<const workbench::WindowPoints>> points) { take(std::move(points)); });
}

void PointsSource::take(Result<std::shared_ptr<const workbench::WindowPoints>> points)
{
    if (!points) {
        m_fault = points.error();
    } else {
        m_fault.reset();
        m_read = *points;
        if ((*points)->points.empty() && m_ofTraining && !m_ofTraining->points.empty()) {
            auto kept = std::make_shared<workbench::WindowPoints>(*m_ofTraining);
            kept->leftOut = (*points)->leftOut;
            setPoints(std::move(kept));
        } else {
            setPoints(std::move(*points));
        }
    }
    emit changed();
}

void PointsSource::setPoints(std::shared_ptr<const workbench::WindowPoints> points)
{
    m_points = std::move(points);
    if (m_points && !m_points->plane.isEmpty()) // so that the live window lies in the same picture
        m_bench.analyser().setPicture(m_points->modelHash,
                                      std::shared_ptr<const workbench::PicturePlane>(m_points, &m_points->plane));
}

} // namespace baseline::explore
