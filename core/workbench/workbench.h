// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/deployments.h"
#include "core/project/edits.h"
#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/project/studio_lock.h"
#include "core/workbench/aids_keeper.h"
#include "core/workbench/alarm_log.h"
#include "core/workbench/alarm_signals.h"
#include "core/workbench/background_job.h"
#include "core/workbench/board.h"
#include "core/workbench/capture_keeper.h"
#include "core/workbench/live_analyser.h"
#include "core/workbench/record_job.h"
#include "core/workbench/train_job.h"
#include "core/workbench/virtual_board.h"

#include <QObject>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace baseline::workbench {

/// A model that the user works with: just trained, or taken from the project.
struct ModelAtHand {
    model::Image image;
    model::Model model;
    QString projectId;                             ///< of the model in the project; empty: not stored
    std::shared_ptr<const TrainOutcome> training; ///< how it came about; null: trained in an earlier session
};

/// What the studio has on its bench: the open project, the connected board, the model at hand. The pages share one and
/// talk to each other only through it. Lives in the GUI thread; what takes long is a job of its own.
class Workbench final : public QObject {
    Q_OBJECT
public:
    explicit Workbench(QObject* parent = nullptr);
    ~Workbench() override;

    Board& board() { return m_board; }
    LiveAnalyser& analyser() { return m_analyser; }
    VirtualBoard& virtualBoard() { return m_virtualBoard; }
    RecordJob& recorder() { return m_recorder; }
    /// Any sketch that prints numbers, in place of a board.
    device::TextSource& textSource() { return m_text; }
    /// The last minute of either.
    CaptureKeeper& keeper() { return m_keeper; }
    AlarmLog& alarms() { return m_alarms; }
    /// The signal around that alarm is not complete yet.
    bool isKeepingSignal(const QString& alarmId) const { return m_alarmSignals.isWaitingFor(alarmId); }
    /// What the user has told about the rotating machine that is looked at.
    AidsKeeper& aids() { return m_aids; }

    /// Starts the virtual Nano if need be (also in place of one of the other kind), and connects to it: Board::connected or Board::failed follows.
    /// Errors: those of VirtualBoard::start.
    Status connectVirtual(const VirtualBoardOptions& options = {});
    /// True while the connected board is the virtual one: only then can the machine be broken at will.
    bool isVirtual() const;

    /// Opens a project, or makes it when `path` does not exist. The one before is closed. Pictures that its recordings miss
    /// are made in the background. One that cannot be written, or
    /// that another studio has open, is opened for reading: see readOnly(). Errors: those of ProjectFile::openForViewing
    /// and create; the one before then stays open.
    Status openProject(const QString& path);
    /// Empty: none is open.
    QString projectPath() const;
    /// What opening had to recover; 0: nothing.
    int recovered() const;
    std::vector<project::RecoveredRecording> recoveredRecordings() const;

    /// For what a page reads, in the GUI thread; null: no project is open. Changes go through apply() and the jobs.
    project::Database* database() const;
    /// No: it can be written.
    project::ProjectFile::ReadOnly readOnly() const;
    /// The studio that had the project open first, where readOnly() is Asked.
    const project::LockHolder& lockHolder() const { return m_lockHolder; }

    /// Empty without a project. Errors: those of Database::run.
    Result<std::vector<project::RecordingSummary>> recordings() const;
    Result<std::vector<project::ModelRecord>> models() const;
    Result<std::vector<project::Deployment>> deployments() const;
    Result<recording::Recording> loadRecording(const QString& id) const;
    /// Applies an edit and returns the one that takes it back. Error: NotFound without a project; those of apply().
    Result<project::Edit> apply(const project::Edit& edit);
    /// All or none. The inverses come in the order in which they have to be applied.
    Result<std::vector<project::Edit>> applyAll(std::span<const project::Edit> edits);

    /// Null: no model yet.
    std::shared_ptr<const ModelAtHand> modelAtHand() const { return m_model; }
    /// Stores the outcome in the open project, with its exact training spans, and makes it the model at hand. The model is at hand
    /// even when storing fails. Errors: those of storeModel.
    Status adopt(const TrainOutcome& outcome, const std::vector<CountSeries>& trainedOn);
    /// Stores the model at hand with another threshold (the image; its training stays behind it) and what is known of that
    /// as an evaluation (a JSON document, or nothing), and makes it the model at hand. Errors: NotFound without a model at
    /// hand; ModelInvalid; those of storeModel, after which it is at hand all the same.
    Status adoptTuned(const model::Image& image, const QString& evaluation = {});
    /// Makes a model of the project the one at hand. Errors: NotFound, ModelInvalid.
    Status takeModel(const QString& id);

    /// A job has stored a model in the project, or taken one out.
    void noteModels() { emit modelsChanged(); }

signals:
    void projectChanged();
    /// Recordings were added, changed or removed.
    void recordingsChanged();
    void modelsChanged();
    void modelAtHandChanged();
    /// What is done in the background went wrong: told once, and tried again when the project is opened again.
    void failed(const baseline::Error& error);

private:
    void startOverviews();
    void setModel(std::shared_ptr<const ModelAtHand> model);

    Board m_board;
    LiveAnalyser m_analyser{m_board};
    VirtualBoard m_virtualBoard;
    device::TextSource m_text;
    RecordJob m_recorder{m_board.link(), m_text};
    CaptureKeeper m_keeper{m_board, m_text};
    AlarmLog m_alarms;
    AlarmSignals m_alarmSignals{m_alarms, m_keeper};
    AidsKeeper m_aids;
    std::optional<project::StudioLock> m_lock; ///< of m_project; none: held by another studio, or not to be had there
    project::LockHolder m_lockHolder;
    std::optional<project::ProjectFile> m_project;
    std::shared_ptr<const ModelAtHand> m_model;
    QString m_overviewsOf;     ///< the project that the job below works on
    BackgroundJob m_overviews; ///< last: it ends before what it reports to
};

} // namespace baseline::workbench
