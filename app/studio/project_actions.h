// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/workbench/background_job.h"

#include <QObject>

#include <functional>

class QProgressDialog;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::studio {

class MainWindow;
class NoticeBar;

/// New, open, save as, to a plain folder and back: what the menu does with a project as a whole, and what is said about
/// one that was opened. The window's title names the open project.
class ProjectActions final : public QObject {
    Q_OBJECT
public:
    ProjectActions(workbench::Workbench& bench, MainWindow& window, NoticeBar& notice, QObject* parent = nullptr);
    ~ProjectActions() override;

    /// Opens or makes a project and says what came of it.
    bool open(const QString& path);
    /// The same, unless a recording runs: then it is said why not.
    bool openUnlessRecording(const QString& path);
    /// Copies the open project in the background and goes on with the copy. False while another copy is made.
    bool saveAs(const QString& path);
    /// Writes the open project into a plain folder, in the background. False while another copy is made.
    bool exportFolder(const QString& folder);
    /// Makes the project `path` of such a folder, in the background, and goes on with it. False as above.
    bool openFolder(const QString& folder, const QString& path);

    /// `chosen` where it is empty or new; otherwise a new folder in it with the name of the project.
    static QString folderFor(const QString& projectPath, const QString& chosen);

signals:
    void failed(const baseline::Error& error);
    void saved(const QString& path);
    void exported(const QString& folder);

private:
    void add(const QString& text, const QKeySequence& keys, std::function<void()> slot);
    void choose(bool create);
    void chooseCopy();
    void chooseFolder();
    void chooseFromFolder();
    /// Runs what takes long with a progress dialog. False while another one runs.
    bool begin(const QString& what, std::function<Status(const Progress&)> work, std::function<void()> then);
    /// False, and said why, while a recording runs: it writes into the open project.
    bool mayLeave();
    void tellOpened();
    QString recoveredSentence() const;
    QString readOnlySentence() const;
    void showTitle();

    workbench::Workbench& m_bench;
    MainWindow& m_window;
    NoticeBar& m_notice;
    QProgressDialog* m_progress;
    workbench::BackgroundJob m_job;
};

} // namespace baseline::studio
