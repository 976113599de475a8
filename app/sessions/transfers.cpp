// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/transfers.h"

#include "app/sessions/import_dialog.h"
#include "app/sessions/library_jobs.h"
#include "app/sessions/recordings_card.h"
#include "app/widgets/save_file.h"
#include "core/recording/labels.h"

#include <QFileDialog>
#include <QMenu>

namespace baseline::sessions {

Transfers::Transfers(workbench::Workbench& bench, LibraryJobs& jobs, RecordingsCard& recordings, QWidget& page)
    : QObject(&page), m_bench(bench), m_jobs(jobs), m_recordings(recordings), m_page(page)
{
}

void Transfers::chooseFiles()
{
    openImport(QFileDialog::getOpenFileNames(
        &m_page, tr("Import recordings"), {},
        tr("Recordings (*.csv *.txt *.tsv *.wd *.log *.dat *.json *.cbor *.wav *.mat *.npy *.npz);;All files (*)")));
}

void Transfers::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_page, tr("Import every recording of a folder"));
    if (!folder.isEmpty())
        openImport({folder});
}

ImportDialog* Transfers::openImport(const QStringList& paths)
{
    if (paths.isEmpty() || m_bench.projectPath().isEmpty())
        return nullptr;
    QStringList labels;
    for (const project::RecordingSummary& recording : m_recordings.rows()) {
        if (!recording.info.label.isEmpty() && !labels.contains(recording.info.label))
            labels.append(recording.info.label);
    }
    if (!labels.contains(recording::normalLabel))
        labels.prepend(recording::normalLabel);
    auto* dialog = new ImportDialog(paths, labels, &m_page);
    connect(dialog, &ImportDialog::chosen, &m_jobs, &LibraryJobs::importFiles);
    dialog->show(); // not modal: a recording goes on beside it
    return dialog;
}

void Transfers::fillExportMenu(QMenu& menu)
{
    using workbench::ExportFormat;
    const auto addFormat = [&](const QString& text, ExportFormat format) {
        menu.addAction(text, this, [this, format] { exportRecordings(m_recordings.selectedIds(), format); });
    };
    addFormat(tr("&CSV tables…"), ExportFormat::Csv);
    addFormat(tr("&WAV files…"), ExportFormat::Wav);
    addFormat(tr("&Edge Impulse JSON…"), ExportFormat::EdgeImpulse);
    addFormat(tr("&numpy arrays…"), ExportFormat::Npy);
    menu.addSeparator();
    menu.addAction(tr("&Labels only…"), this, [this] { exportLabels(m_recordings.selectedIds()); });
}

void Transfers::exportRecordings(const QStringList& ids, workbench::ExportFormat format)
{
    if (ids.isEmpty())
        return;
    if (ids.size() > 1) {
        const QString folder = QFileDialog::getExistingDirectory(&m_page, tr("Folder for the files"));
        if (!folder.isEmpty())
            m_jobs.exportMany(ids, folder, format);
        return;
    }
    const QString ending = workbench::exportFormatNames().at(static_cast<qsizetype>(format));
    const project::RecordingSummary* recording = m_recordings.find(ids.first());
    const QString suggestion = (recording ? recording->info.name : QString()) + QLatin1Char('.') + ending;
    const QString path = widgets::chooseSaveFile(&m_page, tr("Export recording"), suggestion,
                                                 QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    if (!path.isEmpty())
        m_jobs.exportOne(ids.first(), path);
}

void Transfers::exportLabels(const QStringList& ids)
{
    const QString path = widgets::chooseSaveFile(&m_page, tr("Export labels"), QStringLiteral("labels.csv"),
                                                 tr("Labels (*.csv *.json)"));
    if (!path.isEmpty())
        m_jobs.exportLabels(ids, path);
}

} // namespace baseline::sessions
