// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace baseline::widgets {
class EmptyState;
class PageHeader;
}

namespace baseline::train {

class BaselineList;
class CompareTab;
class OptionsCard;
class OutcomeView;
class StreamTab;
class ThresholdsTab;

/// Trains a detector on normal recordings and says what it promises.
class TrainPage final : public QWidget {
    Q_OBJECT
public:
    explicit TrainPage(workbench::Workbench& bench, QWidget* parent = nullptr);

    bool isTraining() const { return m_job.isRunning(); }
    bool isComparing() const;
    /// Sets the options and shows them; nothing is trained yet.
    void chooseClusters(int clusters);

signals:
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);
    /// A report of the model at hand is wanted.
    void reportRequested();

private:
    /// What a run of the job brings back.
    struct Trained {
        workbench::TrainOutcome outcome;
        std::vector<workbench::CountSeries> recordings;
    };

    QWidget* buildChoice();
    QWidget* buildResult();
    void trainOrCancel();
    void trainChosen(const QString& detector, const QString& recipe);
    void take(const Result<Trained>& trained);
    /// Of the model at hand, if it was trained since the start.
    void showTraining();
    void showState();

    workbench::Workbench& m_bench;
    widgets::PageHeader* m_header;
    QPushButton* m_train;
    QPushButton* m_report;
    BaselineList* m_recordings;
    OptionsCard* m_options;
    widgets::EmptyState* m_nothing = nullptr;
    QStackedWidget* m_result; ///< nothing yet, or the outcome
    OutcomeView* m_outcome;
    QTabWidget* m_tabs; ///< the training, and the threshold of the model at hand
    CompareTab* m_compare;
    ThresholdsTab* m_thresholds;
    StreamTab* m_stream;
    QLabel* m_trouble;
    QProgressBar* m_progress;
    workbench::BackgroundJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::train
