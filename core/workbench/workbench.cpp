// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/workbench.h"

#include "core/project/evaluations.h"
#include "core/project/overview.h"
#include "core/project/recording_samples.h"
#include "core/workbench/model_record.h"
#include "core/workbench/overview_job.h"

#include <QFileInfo>

namespace baseline::workbench {

namespace {

Error noProject()
{
    return {Error::Code::NotFound, "no project is open", "project"};
}

} // namespace

Workbench::Workbench(QObject* parent) : QObject(parent)
{
    connect(&m_analyser, &LiveAnalyser::scored, &m_alarms, &AlarmLog::take);
    connect(&m_board, &Board::connected, this, [this](const Hello& hello) {
        m_alarms.setBoard(serialText(hello), hello.bootId);
    });
    connect(&m_recorder, &RecordJob::finished, this, [this] { emit recordingsChanged(); });
    connect(&m_keeper, &CaptureKeeper::kept, this, [this] { emit recordingsChanged(); });
    connect(&m_alarms, &AlarmLog::signalKept, this, [this] { emit recordingsChanged(); });
}

Workbench::~Workbench() = default;

Status Workbench::connectVirtual(const VirtualBoardOptions& options)
{
    if (!m_virtualBoard.isRunning() || m_virtualBoard.isEmulated() != options.emulated) {
        const auto port = m_virtualBoard.start(options);
        if (!port)
            return port.error();
    }
    m_board.connectTo(m_virtualBoard.port());
    return done();
}

bool Workbench::isVirtual() const
{
    return m_virtualBoard.isRunning() && m_board.isOpen() && m_board.port() == m_virtualBoard.port();
}

Status Workbench::openProject(const QString& path)
{
    // The studio must not find itself to be the other one.
    const QString known = QFileInfo(path).canonicalFilePath();
    const bool mine = m_lock && !known.isEmpty() && known == QFileInfo(projectPath()).canonicalFilePath();
    project::LockHolder holder;
    std::optional<project::StudioLock> lock;
    bool isHeld = false;
    if (!mine) {
        auto taken = project::StudioLock::take(path, &holder);
        isHeld = taken && !*taken;
        if (taken)
            lock = std::move(*taken); // where no lock can be made, nobody writes, or nobody else can be told of
    }
    auto opened = QFileInfo::exists(path) ? project::ProjectFile::openForViewing(path, isHeld)
                                          : project::ProjectFile::create(path);
    if (!opened)
        return opened.error();
    m_project.emplace(std::move(*opened));
    if (!mine)
        m_lock = std::move(lock);
    m_lockHolder = isHeld ? holder : project::LockHolder{};
    m_alarmSignals.storeNow(); // into the project that was open
    // One that is open for reading only takes no alarms either.
    m_alarms.setProject(readOnly() == project::ProjectFile::ReadOnly::No ? path : QString());
    emit projectChanged();
    emit recordingsChanged();
    emit modelsChanged();
    startOverviews();
    return done();
}

/// For a project from before there were pictures, and for recordings that a crash ended.
void Workbench::startOverviews()
{
    if (m_overviews.isRunning()) {
        if (m_overviewsOf != projectPath())
            m_overviews.cancel(); // its end begins with the project that is open then
        return;
    }
    if (!m_project || readOnly() != project::ProjectFile::ReadOnly::No)
        return;
    const auto missing = project::recordingsWithoutOverview(m_project->database());
    if (!missing || missing->isEmpty())
        return;
    m_overviewsOf = projectPath();
    m_overviews.start<int>([path = m_overviewsOf](const Progress& progress) { return buildOverviews(path, progress); },
                           [this](const Result<int>& built) {
                               const bool isStopped = !built && built.error().code == Error::Code::Cancelled;
                               if (isStopped || m_overviewsOf != projectPath())
                                   startOverviews(); // another project was opened meanwhile, and perhaps this one again
                               else if (!built)
                                   emit failed(built.error());
                               else if (*built > 0)
                                   emit recordingsChanged();
                           });
}

QString Workbench::projectPath() const
{
    return m_project ? m_project->path() : QString();
}

int Workbench::recovered() const
{
    return m_project ? m_project->recovered() : 0;
}

std::vector<project::RecoveredRecording> Workbench::recoveredRecordings() const
{
    return m_project ? m_project->recoveredRecordings() : std::vector<project::RecoveredRecording>{};
}

project::Database* Workbench::database() const
{
    return m_project ? &m_project->database() : nullptr;
}

project::ProjectFile::ReadOnly Workbench::readOnly() const
{
    return m_project ? m_project->readOnly() : project::ProjectFile::ReadOnly::No;
}

Result<std::vector<project::RecordingSummary>> Workbench::recordings() const
{
    if (!m_project)
        return std::vector<project::RecordingSummary>{};
    return project::listRecordings(m_project->database());
}

Result<std::vector<project::ModelRecord>> Workbench::models() const
{
    if (!m_project)
        return std::vector<project::ModelRecord>{};
    return project::listModels(m_project->database());
}

Result<std::vector<project::Deployment>> Workbench::deployments() const
{
    if (!m_project)
        return std::vector<project::Deployment>{};
    return project::listDeployments(m_project->database());
}

Result<recording::Recording> Workbench::loadRecording(const QString& id) const
{
    if (!m_project)
        return noProject();
    return project::loadRecording(m_project->database(), id);
}

Result<project::Edit> Workbench::apply(const project::Edit& edit)
{
    if (!m_project)
        return noProject();
    auto inverse = project::apply(m_project->database(), edit);
    if (inverse)
        emit recordingsChanged();
    return inverse;
}

Result<std::vector<project::Edit>> Workbench::applyAll(std::span<const project::Edit> edits)
{
    if (!m_project)
        return noProject();
    auto inverses = project::applyAll(m_project->database(), edits);
    if (inverses)
        emit recordingsChanged();
    return inverses;
}

void Workbench::setModel(std::shared_ptr<const ModelAtHand> model)
{
    m_model = std::move(model);
    const auto& training = m_model ? m_model->training : nullptr;
    m_analyser.setPicture(m_model ? model::hashOf(m_model->image) : 0,
                          training ? std::make_shared<const PicturePlane>(training->plane) : nullptr);
    m_analyser.setCandidate(m_model ? std::make_shared<const model::Image>(m_model->image) : nullptr);
    emit modelAtHandChanged();
}

Status Workbench::adopt(const TrainOutcome& outcome, const std::vector<CountSeries>& trainedOn)
{
    ModelAtHand atHand{outcome.image, outcome.model, {}, std::make_shared<const TrainOutcome>(outcome)};
    Status stored = done();
    if (m_project) {
        const auto id = project::storeModel(m_project->database(), modelRecordOf(outcome, trainedOn),
                                            bytesOf(outcome.image));
        if (id)
            atHand.projectId = *id;
        else
            stored = id.error();
    }
    setModel(std::make_shared<const ModelAtHand>(std::move(atHand)));
    emit modelsChanged();
    return stored;
}

Status Workbench::adoptTuned(const model::Image& image, const QString& evaluation)
{
    if (!m_model)
        return Error{Error::Code::NotFound, "no model is at hand", "model"};
    auto tuned = model::decode(image);
    if (!tuned)
        return tuned.error();
    ModelAtHand atHand{image, std::move(*tuned), {}, m_model->training};
    const auto store = [&]() -> Result<QString> {
        project::ModelRecord record = tunedRecordOf(atHand.model, atHand.image);
        if (!m_model->projectId.isEmpty()) {
            const auto parent = project::findModel(m_project->database(), m_model->projectId);
            if (!parent)
                return parent.error();
            record.detector = parent->detector;
            record.seed = parent->seed;
            record.trainedOn = parent->trainedOn;
        }
        auto id = project::storeModel(m_project->database(), record, bytesOf(atHand.image));
        if (!id || evaluation.isEmpty())
            return id;
        const auto kept = project::addEvaluation(
            m_project->database(), {{}, *id, QDateTime::currentDateTimeUtc(), evaluation});
        return kept ? id : Result<QString>(kept.error());
    };
    Status stored = done();
    if (m_project) {
        const auto id = store();
        if (id)
            atHand.projectId = *id;
        else
            stored = id.error();
    }
    setModel(std::make_shared<const ModelAtHand>(std::move(atHand)));
    emit modelsChanged();
    return stored;
}

Status Workbench::takeModel(const QString& id)
{
    if (!m_project)
        return noProject();
    const auto bytes = project::loadModelImage(m_project->database(), id);
    if (!bytes)
        return bytes.error();
    model::Image image = imageOf(*bytes);
    auto decoded = model::decode(image);
    if (!decoded)
        return decoded.error();
    setModel(std::make_shared<const ModelAtHand>(ModelAtHand{std::move(image), std::move(*decoded), id, nullptr}));
    return done();
}

} // namespace baseline::workbench
