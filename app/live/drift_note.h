// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/drift_keeper.h"

#include <QFrame>

class QLabel;

namespace baseline::live {

/// Says that the baseline has drifted, apart from alarms; hidden while it has not.
class DriftNote final : public QFrame {
    Q_OBJECT
public:
    explicit DriftNote(workbench::Workbench& bench, QWidget* parent = nullptr);

    workbench::DriftKeeper& keeper() { return m_keeper; }

private:
    void showDrift();

    QLabel* m_sentence;
    workbench::DriftKeeper m_keeper;
};

} // namespace baseline::live
