// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

class QDateTime;

namespace baseline::deploy {

/// A stage in the words of the user: the jobs of the workbench name theirs in English. An unknown one as it is.
QString stageText(const QString& stage);

/// "612 ms", "< 1 ms", "12.4 s" from ten seconds on.
QString millisecondsText(std::chrono::milliseconds took);

/// "2026-01-31 14:05:59", local time.
QString timeText(const QDateTime& utc);

} // namespace baseline::deploy
