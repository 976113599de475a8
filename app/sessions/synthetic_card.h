// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/simulate_job.h"

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace baseline::sessions {

/// Asks what the simulated machine should do, for how long and with which seed.
class SyntheticCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit SyntheticCard(QWidget* parent = nullptr);

    void setBusy(bool busy);
    void focusFirst();

signals:
    void requested(const baseline::workbench::SimulateOptions& options);
    void closed();

private:
    workbench::SimulateOptions options() const;

    QComboBox* m_state;
    QDoubleSpinBox* m_seconds;
    QSpinBox* m_seed;
    QPushButton* m_add;
};

} // namespace baseline::sessions
