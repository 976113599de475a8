// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/threshold_study.h"

class QLabel;
class QPushButton;

namespace baseline::widgets {
class NumberField;
}

namespace baseline::train {

/// What errors cost, and the threshold that makes them cheapest.
class CostCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit CostCard(QWidget* parent = nullptr);

    /// The study has to live until the next call. Null: none.
    void setStudy(const workbench::ThresholdStudy* study);
    void setPoint(const workbench::StudyPoint& point);

signals:
    void thresholdChosen(double threshold);

private:
    evaluate::ErrorCosts costs() const;
    void showCosts();

    const workbench::ThresholdStudy* m_study = nullptr;
    workbench::StudyPoint m_point;
    widgets::NumberField* m_miss;
    widgets::NumberField* m_falseAlarm;
    widgets::NumberField* m_share;
    QLabel* m_words;
    QPushButton* m_take;
    std::optional<double> m_cheapest;
};

} // namespace baseline::train
