// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/workbench/background_job.h"
#include "core/workbench/lesson_transfer.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::classroom {

class CurveView;
class ValueSlider;

/// Why a model does not transfer: trained on one simulated machine it judges another, and a baseline of that one mends
/// it.
class TransferLesson final : public LessonView {
    Q_OBJECT
public:
    explicit TransferLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// None: nothing has been judged yet for what is chosen.
    const std::optional<workbench::TransferJudgement>& judgement() const { return m_judgement; }
    workbench::TransferQuestion question() const;
    bool isBusy() const { return m_job.isRunning(); }
    QString facts() const;

private:
    QWidget* buildPlot();
    QWidget* buildSide();
    void run();
    void take(Result<workbench::TransferJudgement> outcome);
    void forget();
    void showState();

    CurveView* m_view;
    QComboBox* m_trainedOn;
    ValueSlider* m_difference;
    QPushButton* m_run;
    QPushButton* m_cancel;
    QPushButton* m_again;
    QLabel* m_facts;
    std::optional<workbench::TransferJudgement> m_judgement;
    std::uint64_t m_seed = 1;
    bool m_isStale = false;         ///< the job that runs answers another question
    workbench::BackgroundJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::classroom
