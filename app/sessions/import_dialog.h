// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/import_list.h"
#include "core/workbench/background_job.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace baseline::widgets {
class TraceView;
}

namespace baseline::sessions {

class ImportForm;
class ImportScan;

/// Shows what an import of files would give before anything is stored, and asks for what they do not say: one dialog for
/// any number of files. What is typed holds for the chosen rows; at first these are all. Not modal: a recording goes on
/// beside it.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// Folders are taken file by file. `labels` are offered.
    ImportDialog(const QStringList& paths, const QStringList& labels, QWidget* parent = nullptr);
    ~ImportDialog() override;

    const ImportList& list() const { return *m_list; }
    /// True while files are being looked at.
    bool isLooking() const { return !m_list->pending().empty(); }

signals:
    /// The user wants them, those that cannot be imported among them: the report will say why.
    void chosen(const std::vector<baseline::workbench::ImportRequest>& requests);

private:
    QWidget* buildFiles();
    QWidget* buildPreview();
    void take();
    void answer();
    void showCurrent();
    void showState();
    void drawPicture();
    int currentRow() const;

    ImportList* m_list;
    ImportScan* m_scan;
    QTableView* m_table;
    ImportForm* m_form;
    widgets::TraceView* m_trace;
    QLabel* m_sentence;
    QLabel* m_notes;
    QLabel* m_count;
    QPushButton* m_import;
    workbench::BackgroundJob m_picture; ///< reads the samples of the current file
    QString m_drawn;                    ///< what stands in the picture: path and answers
    QString m_reading;
};

} // namespace baseline::sessions
