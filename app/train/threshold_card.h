// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/chosen_threshold.h"
#include "core/workbench/threshold_study.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace baseline::widgets {
class NumberField;
}

namespace baseline::train {

/// The threshold in use: its number, which can be typed, where it came from, what it does, and what to do with it.
class ThresholdCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit ThresholdCard(QWidget* parent = nullptr);

    void showPoint(const workbench::ThresholdStudy& study, const workbench::StudyPoint& point,
                   const workbench::ChosenThreshold& chosen, const model::Model& model);
    /// `canGoBack`: there is a model that the one at hand came from.
    void setBusy(bool isBusy, bool canGoBack);

signals:
    void typed(double threshold);
    void applied();
    void resetAsked();
    void backAsked();

private:
    void takeTyped();
    QLabel* addRow(QFormLayout& form, const QString& name);

    widgets::NumberField* m_threshold;
    QLabel* m_trouble;
    QLabel* m_origin;
    QLabel* m_falseAlarms;
    QLabel* m_missed;
    QLabel* m_precision;
    QLabel* m_windows;
    QLabel* m_alarms;
    QLabel* m_faults;
    QLabel* m_ranking;
    QPushButton* m_apply;
    QPushButton* m_reset;
    QPushButton* m_back;
    double m_shown = 0.0;
    bool m_isChanged = false;
};

} // namespace baseline::train
