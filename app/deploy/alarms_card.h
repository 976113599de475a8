// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deploy/table_card.h"
#include "core/project/alarms.h"
#include "core/workbench/kept_alarms.h"

#include <optional>

class QComboBox;

namespace baseline::deploy {

/// The alarms of the project and of this session, and those that the connected board kept while nobody listened; all, or
/// those of one judgement.
class AlarmsCard final : public TableCard {
    Q_OBJECT
public:
    explicit AlarmsCard(QWidget* parent = nullptr);

    /// Oldest first.
    void setAlarms(const std::vector<project::Alarm>& alarms);
    /// Newest first, as the board gives them; none when no board is connected.
    void setKept(const std::vector<workbench::KeptAlarmFacts>& kept);
    /// None: all of them.
    void setFilter(std::optional<project::Judgement> judgement);
    /// As in AlarmCard, below it.
    bool hasHeightForWidth() const override { return false; }

private:
    void showRows();
    std::optional<project::Judgement> filter() const;

    QComboBox* m_filter;
    std::vector<project::Alarm> m_alarms; ///< oldest first
    std::vector<TextRow> m_kept;
};

/// "open", "real" or "false" in the language of the program.
QString judgementText(project::Judgement judgement);

} // namespace baseline::deploy
