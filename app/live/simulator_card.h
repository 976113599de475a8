// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/workbench.h"

class QButtonGroup;

namespace baseline::live {

/// Breaks and repairs the machine of the virtual Nano, with the truth in words.
class SimulatorCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit SimulatorCard(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// The state's name on virtual-nano's command line, such as "imbalance".
    QString state() const { return m_state; }

public slots:
    void setState(const QString& name);

signals:
    void failed(const baseline::Error& error);

private:
    void showState();

    workbench::Workbench& m_bench;
    QButtonGroup* m_buttons;
    QString m_state = QStringLiteral("normal");
};

} // namespace baseline::live
