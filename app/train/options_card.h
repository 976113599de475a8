// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/train_job.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace baseline::train {

/// How to train: recipe, detector, clusters, threshold.
class OptionsCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit OptionsCard(QWidget* parent = nullptr);

    workbench::TrainOptions options() const;
    /// Sets detector and features; unknown names change nothing.
    void choose(const QString& detector, const QString& recipe);
    /// k-means with that many clusters.
    void chooseClusters(int clusters);

private:
    void showUnit();
    void showDetector();

    QLineEdit* m_name;
    QComboBox* m_recipe;
    QComboBox* m_detector;
    QSpinBox* m_clusters;
    QComboBox* m_rule;
    QDoubleSpinBox* m_variance;
    QComboBox* m_budgetKind;
    QDoubleSpinBox* m_budget;
    QSpinBox* m_seed;
};

} // namespace baseline::train
