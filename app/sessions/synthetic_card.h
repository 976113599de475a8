// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/simulate_job.h"

class QLabel;
class QPushButton;

namespace baseline::sessions {

class SyntheticForm;

/// Asks what the simulated machine should do, and says in a sentence what will be made.
class SyntheticCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit SyntheticCard(QWidget* parent = nullptr);

    void setBusy(bool busy);
    void focusFirst();
    /// What will be made, or why nothing can be.
    QString sentence() const;

signals:
    void requested(const baseline::workbench::SimulateOptions& options);
    void closed();

private:
    void add();
    void showScenario();

    SyntheticForm* m_form;
    QLabel* m_sentence;
    QLabel* m_filter;
    QPushButton* m_more;
    QPushButton* m_add;
    bool m_busy = false;
};

} // namespace baseline::sessions
