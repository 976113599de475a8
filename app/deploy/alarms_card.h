// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deploy/table_card.h"
#include "core/project/alarms.h"
#include "core/workbench/kept_alarms.h"

namespace baseline::deploy {

/// The alarms that the studio saw since it started, and those that the connected board kept while nobody listened.
class AlarmsCard final : public TableCard {
    Q_OBJECT
public:
    explicit AlarmsCard(QWidget* parent = nullptr);

    /// Oldest first.
    void setAlarms(const std::vector<project::Alarm>& alarms);
    /// Newest first, as the board gives them; none when no board is connected.
    void setKept(const std::vector<workbench::KeptAlarmFacts>& kept);

private:
    void showRows();

    std::vector<TextRow> m_seen;
    std::vector<TextRow> m_kept;
};

} // namespace baseline::deploy
