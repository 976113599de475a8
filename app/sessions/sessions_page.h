// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/import_job.h"
#include "core/workbench/workbench.h"

#include <QTimer>
#include <QUndoStack>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace baseline::widgets {
class EmptyState;
class PageHeader;
}

namespace baseline::sessions {

class ActivityCard;
class LibraryJobs;
class RecordingTabs;
class RecordingsCard;
class ReplayStart;
class SyntheticCard;
class Transfers;

/// The library of recordings: rename, label and remove with undo, look, import, export, and synthetic data.
class SessionsPage final : public QWidget {
    Q_OBJECT
public:
    explicit SessionsPage(workbench::Workbench& bench, QWidget* parent = nullptr);
    ~SessionsPage() override;

    /// Files, and folders file by file, without asking first.
    void importFiles(const QStringList& paths, const recording::ImportOptions& options = {});
    void removeRecordings(const QStringList& ids);
    void labelRecordings(const QStringList& ids, const QString& label);
    void tagRecordings(const QStringList& ids, const QString& tag, bool on);
    /// Empty: to no session.
    void moveRecordings(const QStringList& ids, const QString& sessionId);
    /// One step: the session is made, and the recordings go into it.
    void moveToNewSession(const QStringList& ids, const QString& name);
    /// Opens a recording's timeline with the cursor at that sample, also where the search hides its row.
    void showRecording(const QString& id, qint64 sample);

    RecordingsCard& recordings() { return *m_recordings; }
    RecordingTabs& tabs() { return *m_tabs; }
    ActivityCard& activity() { return *m_activity; }
    LibraryJobs& jobs() { return *m_jobs; }
    ReplayStart& replay() { return *m_replay; }
    /// Import dialogs and exports.
    Transfers& transfers() { return *m_transfers; }
    QUndoStack& undoStack() { return m_undo; }

signals:
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);
    /// Nothing is recorded yet, and the user wants to; or a recording is being replayed there.
    void liveRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildHeader();
    QWidget* buildLibrary();
    void connectJobs();
    /// As one step; false when it failed.
    bool pushAll(std::vector<project::Edit> edits, const QString& text);
    void reload();
    void showSessions();
    void showState();
    void showChosen();
    void tellImported(const std::vector<workbench::ImportedFile>& files);

    workbench::Workbench& m_bench;
    LibraryJobs* m_jobs;
    QUndoStack m_undo;
    QTimer m_reload; ///< many edits in a row make one reload
    widgets::PageHeader* m_header;
    QPushButton* m_synthesise = nullptr;
    QPushButton* m_importFolder = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_remove = nullptr;
    ActivityCard* m_activity;
    SyntheticCard* m_synthetic;
    QStackedWidget* m_stack;
    widgets::EmptyState* m_nothing;
    widgets::EmptyState* m_noProject;
    RecordingsCard* m_recordings;
    Transfers* m_transfers;
    ReplayStart* m_replay;
    RecordingTabs* m_tabs;
    bool m_editFailed = false;
    QStringList m_selectNext;  ///< chosen after the next reload
    QStringList m_withoutRate; ///< files that wait for their sampling rate
};

} // namespace baseline::sessions
