// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/flash_job.h"
#include "core/workbench/rebuild_job.h"
#include "core/workbench/workbench.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace baseline::deploy {

class BuildLog;
class CommandNote;
class DoubleTapHelp;
class FirmwareForm;
class OutcomeCard;

/// The jobs that this tab starts; tests put others in their place.
struct FirmwareJobs {
    std::function<Result<workbench::RebuildReport>(const workbench::RebuildRequest&, const Progress&)> rebuild =
        [](const auto& request, const Progress& progress) { return workbench::rebuildAndFlash(request, progress); };
    std::function<Result<workbench::FlashReport>(const workbench::FlashRequest&, const Progress&)> flash =
        &workbench::flashFirmware;
};

/// Builds firmware with the model at hand in it and puts it on a board through the bootloader; or flashes an image that
/// is there already. The studio's own link is closed for the time, and opened again afterwards.
class FirmwareTab final : public QWidget {
    Q_OBJECT
public:
    /// `job` is shared with the other tabs: one at a time works on the board.
    FirmwareTab(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent = nullptr);
    ~FirmwareTab() override;

    void setJobs(FirmwareJobs jobs) { m_jobs = std::move(jobs); }
    /// Why nothing can be flashed, and why nothing can be built; empty when it can.
    QString obstacleToFlash() const;
    QString obstacleToRebuild() const;
    /// Also while the link is being closed before it.
    bool isBusy() const { return m_task != Task::None; }

    FirmwareForm& form() { return *m_form; }
    OutcomeCard& outcomeCard() { return *m_outcome; }
    BuildLog& log() { return *m_log; }
    CommandNote& commandNote() { return *m_command; }
    DoubleTapHelp& help() { return *m_help; }
    /// One card below the other, for small windows.
    void setNarrow(bool narrow);

public slots:
    void rebuild();
    void flashFile(const QString& path);
    /// Again what did not succeed, with a board that somebody has brought into its bootloader.
    void tryAgain();
    void findPorts();
    void showBoard();
    void showReadiness();

signals:
    void busyChanged(bool busy);
    /// Firmware was put on a board, or not; the project may have a new deployment.
    void deployed();
    void notify(const QString& sentence);

private:
    enum class Task { None, Rebuild, File };

    void buildLayout();
    void connectCards();
    void begin(Task task, bool alreadyInBootloader);
    void launch(bool alreadyInBootloader);
    void launchRebuild(bool alreadyInBootloader);
    void launchFlash(bool alreadyInBootloader);
    void showRebuilt(const workbench::RebuildReport& report);
    void showFlashed(const workbench::FlashReport& report);
    void showFailed(const Error& error);
    void end(const QString& reconnectTo);
    void leaveBoard();
    QString connectedPort() const;
    std::optional<BoardKind> connectedKind() const;

    workbench::Workbench& m_bench;
    workbench::BackgroundJob& m_job;
    FirmwareJobs m_jobs;
    Task m_task = Task::None; ///< that runs now
    Task m_last = Task::None; ///< for tryAgain
    QString m_file;           ///< of the last Task::File
    QString m_portBefore;     ///< that the studio was connected to; empty: none
    QBoxLayout* m_columns;
    FirmwareForm* m_form;
    OutcomeCard* m_outcome;
    CommandNote* m_command;
    DoubleTapHelp* m_help;
    BuildLog* m_log;
};

} // namespace baseline::deploy
