// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/alarm_explanation.h"
#include "core/workbench/background_job.h"
#include "core/workbench/retrain_job.h"
#include "core/workbench/workbench.h"

#include <QUndoStack>
#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace baseline::deploy {

class AlarmCard;
class AlarmsCard;

/// The alarm log: the alarms of the project and of this session, why each alarmed, its judgement (undoable), and labels and
/// a new model from it. Explains and trains in threads of their own.
class AlarmsTab final : public QWidget {
    Q_OBJECT
public:
    explicit AlarmsTab(workbench::Workbench& bench, QWidget* parent = nullptr);
    ~AlarmsTab() override;

    AlarmsCard& list() { return *m_list; }
    AlarmCard& card() { return *m_card; }
    QUndoStack& undoStack() { return m_undo; }
    bool isTraining() const { return m_training.isRunning(); }
    std::size_t alarmCount() const { return m_count; }

public slots:
    void showAlarms();
    void judge(baseline::project::Judgement judgement);
    /// Adds the chosen alarm to the labels and trains its model again where that changes it.
    void labelAndRetrain();

signals:
    /// alarmCount() is another one.
    void countChanged();
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);

private:
    void connectBench();
    void showChosen();
    void explain();
    void showExplained(const workbench::ExplanationQuestion& question,
                       const Result<workbench::AlarmExplanation>& explanation);
    const project::Alarm* chosen() const;
    QString obstacle() const;
    void push(std::vector<project::Edit> edits, const QString& text);
    void takeLabels(const QString& alarmId, const Result<std::vector<project::Edit>>& edits);
    void takeModel(const Result<std::shared_ptr<const workbench::Retrained>>& retrained);

    workbench::Workbench& m_bench;
    QUndoStack m_undo;
    AlarmsCard* m_list;
    AlarmCard* m_card;
    std::vector<project::Alarm> m_alarms; ///< oldest first
    std::size_t m_stored = 0;             ///< the first of them are in the project
    std::size_t m_count = 0;
    QString m_project;
    std::optional<workbench::ExplanationQuestion> m_question; ///< that is shown, or on its way
    workbench::BackgroundJob m_explaining;
    workbench::BackgroundJob m_training; ///< last: they end before what they report to
};

} // namespace baseline::deploy
