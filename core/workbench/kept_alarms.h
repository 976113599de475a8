// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/board.h"

#include <chrono>

namespace baseline::workbench {

/// What can be said of an alarm that a board kept. A board has no calendar: it knows when an alarm came in the run that
/// it is in, and of earlier runs only how long they had lasted.
struct KeptAlarmFacts {
    KeptAlarm alarm;
    std::optional<std::chrono::microseconds> age; ///< nothing: it came before the last restart
    QString feature;                              ///< "x rms"; empty: the board runs another model now
};

/// Of the connected board's kept alarms, newest first; empty when no board is connected.
std::vector<KeptAlarmFacts> keptAlarmFacts(const Board& board);

/// The same without a board. `uptime` is the board's own, now. `active` may be null.
std::vector<KeptAlarmFacts> keptAlarmFacts(const std::vector<KeptAlarm>& alarms, std::uint32_t bootId,
                                           std::chrono::microseconds uptime, const BoardModel* active);

} // namespace baseline::workbench
