// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/threshold_study.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace baseline::widgets {
class NumberField;
}

namespace baseline::train {

/// A budget of alarms in normal running, on which recordings to calibrate for it, and what that promises.
class BudgetCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit BudgetCard(QWidget* parent = nullptr);

    /// Lists the recordings with normal windows that had no part in the fit; those that are wholly fresh are ticked, or all
    /// where none is. The study has to live until the next call. Null: none.
    void setStudy(const workbench::ThresholdStudy* study);
    void setBusy(bool isBusy);

    /// The promise that is wanted, and the normal windows to calibrate on.
    QStringList chosenIds() const;
    void showCertificate(const evaluate::BaselineCertificate& certificate, const model::Alarm& alarm);
    void showTrouble(const Error& error);
    /// Forgets what was promised: the threshold has moved since.
    void voidWords();

signals:
    /// Promise, budget and confidence; windows and alarm are the study's.
    void calibrateAsked(const baseline::evaluate::CertifyOptions& options);

private:
    /// Names, choices and what the tooltips say.
    void describe();
    void ask();
    void askForLess();
    void showChoice();

    const workbench::ThresholdStudy* m_study = nullptr;
    widgets::NumberField* m_budget;
    QComboBox* m_unit;
    QComboBox* m_promise;
    widgets::NumberField* m_confidence;
    QListWidget* m_recordings;
    QPushButton* m_calibrate;
    QPushButton* m_less; ///< asks for what can be certified
    QLabel* m_words;
    double m_certifiable = 0.0; ///< an hour
    bool m_isBusy = false;
};

} // namespace baseline::train
