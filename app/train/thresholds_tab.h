// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/background_job.h"
#include "core/workbench/chosen_threshold.h"
#include "core/workbench/study_request.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace baseline::widgets {
class EmptyState;
}

namespace baseline::train {

class BudgetCard;
class CostCard;
class ThresholdCard;
class ThresholdPlots;

/// The threshold of the model at hand: what it does to the labelled recordings, what it costs, what it promises. Scores them
/// when it is shown and something has changed. A new threshold becomes a new model.
class ThresholdsTab final : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdsTab(workbench::Workbench& bench, QWidget* parent = nullptr);

    bool isBusy() const { return m_scoring.isRunning() || m_certifying.isRunning(); }
    /// Null: nothing is studied yet.
    const workbench::ThresholdStudy* study() const { return m_outcome ? &m_outcome->study : nullptr; }
    const workbench::ChosenThreshold& chosen() const { return m_chosen; }

public slots:
    void moveTo(double threshold);
    void stepBy(int count, bool inHundredths);

signals:
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildContent();
    void connectParts();
    void forget();
    void scoreIfShown();
    void take(Result<workbench::StudyOutcome> outcome);
    void takeCostThreshold(double threshold);
    void calibrate(const evaluate::CertifyOptions& options);
    void takeCertificate(const Result<evaluate::BaselineCertificate>& certificate);
    void reset();
    void keep();
    void goBack();
    QString evaluationJson() const;
    void showPoint();
    void showState();

    workbench::Workbench& m_bench;
    std::optional<workbench::StudyOutcome> m_outcome;
    workbench::ChosenThreshold m_chosen;
    std::optional<evaluate::BaselineCertificate> m_certificate; ///< of m_chosen; none: it was chosen otherwise
    QString m_before;        ///< the project's model that the one at hand came from
    bool m_isStale = true;
    bool m_isKeeping = false; ///< the model at hand changes by our own hand
    QTimer m_refresh;        ///< a drag moves faster than pictures are painted
    QStackedWidget* m_stack;
    widgets::EmptyState* m_empty;
    QLabel* m_trouble;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    ThresholdPlots* m_plots;
    ThresholdCard* m_threshold;
    BudgetCard* m_budget;
    CostCard* m_costs;
    workbench::BackgroundJob m_scoring; ///< last: they end before the widgets that they report to
    workbench::BackgroundJob m_certifying;
};

} // namespace baseline::train
