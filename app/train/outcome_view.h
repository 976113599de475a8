// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/train_job.h"

#include <QWidget>

class QLabel;

namespace baseline::widgets {
class KpiCard;
class ScoreStrip;
}

namespace baseline::train {

/// What a training gave: the threshold and where it comes from, the windows, the clusters, the calibration scores.
class OutcomeView final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeView(QWidget* parent = nullptr);

    void show(const workbench::TrainOutcome& outcome);

private:
    void showFigures(const workbench::TrainOutcome& outcome);
    void showScores(const workbench::TrainOutcome& outcome);

    widgets::KpiCard* m_threshold;
    widgets::KpiCard* m_windows;
    widgets::KpiCard* m_components;
    widgets::KpiCard* m_clusters;
    QLabel* m_certificate;
    QLabel* m_notes;
    widgets::ScoreStrip* m_scores;
};

} // namespace baseline::train
