// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/kept_alarms.h"

#include <QJsonArray>
#include <QStringList>

namespace baseline::cli {

/// All of them, newest first, for --json.
QJsonArray keptAlarmFacts(const std::vector<workbench::KeptAlarmFacts>& alarms);
/// A line that tells how many there are, and one for each of the ten newest.
QStringList keptAlarmsInWords(const std::vector<workbench::KeptAlarmFacts>& alarms);

} // namespace baseline::cli
