// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/project/edits.h"
#include "core/workbench/background_job.h"
#include "core/workbench/check_report.h"

#include <QStringList>

class QLabel;
class QPushButton;
class QStackedWidget;
class QUndoStack;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::widgets {
class StatusPill;
}

namespace baseline::sessions {

class FindingList;
class OutlierTable;

/// The quality gate on the chosen recordings: what is wrong and what to do, and the windows unlike all others, which one
/// click excludes (undoable). Checks in a thread of its own while it is seen, and again when the project changes.
class CheckCard final : public widgets::Card {
    Q_OBJECT
public:
    CheckCard(workbench::Workbench& bench, QUndoStack& undoStack, QWidget* parent = nullptr);

    /// The recordings to check; none: a sentence says what to do.
    void show(const QStringList& recordingIds);

    /// What is shown; without findings while nothing has been checked.
    const workbench::CheckReport& report() const { return m_report; }
    bool isChecking() const { return m_job.isRunning(); }

signals:
    /// The report on what was asked for stands.
    void checked();
    void failed(const baseline::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildReport();
    void check();
    void take(const Result<workbench::CheckReport>& report);
    void showReport();
    void showSentence(const QString& sentence);
    void exclude(const std::vector<workbench::Outlier>& outliers);
    void takeBackExclusions();
    void push(std::vector<project::Edit> edits, const QString& text);

    workbench::Workbench& m_bench;
    QUndoStack& m_undoStack;
    QStackedWidget* m_stack;
    QLabel* m_sentence;
    widgets::StatusPill* m_verdict;
    QLabel* m_summary;
    FindingList* m_findings;
    QWidget* m_outlierPart;
    OutlierTable* m_outliers;
    QLabel* m_outlierTitle;
    QPushButton* m_excludeChosen;
    QPushButton* m_excludeAll;
    QPushButton* m_takeBack;
    QStringList m_wanted;
    bool m_stale = false; ///< what is shown is not the answer to what is wanted
    workbench::CheckReport m_report;
    workbench::BackgroundJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::sessions
