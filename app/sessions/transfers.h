// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/export_job.h"
#include "core/workbench/workbench.h"

#include <QObject>

class QMenu;
class QWidget;

namespace baseline::sessions {

class ImportDialog;
class LibraryJobs;
class RecordingsCard;

/// What asks the user which files come into the project and which go out of it; the jobs do the rest.
class Transfers final : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand before `page`. All must outlive it.
    Transfers(workbench::Workbench& bench, LibraryJobs& jobs, RecordingsCard& recordings, QWidget& page);

    void chooseFiles();
    void chooseFolder();
    /// Shows what would come of files and folders and asks for what they do not say. Null when no project is open.
    ImportDialog* openImport(const QStringList& paths);

    /// An entry for each format, for the recordings that are chosen then.
    void fillExportMenu(QMenu& menu);
    void exportRecordings(const QStringList& ids, workbench::ExportFormat format);
    void exportLabels(const QStringList& ids);

private:
    workbench::Workbench& m_bench;
    LibraryJobs& m_jobs;
    RecordingsCard& m_recordings;
    QWidget& m_page;
};

} // namespace baseline::sessions
