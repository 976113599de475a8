// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/board_cost.h"

#include <QJsonValue>
#include <QString>

namespace baseline::cli {

/// instructions, microseconds, flash_bytes and ram_bytes of a window on the board; null where only a desktop runs it.
QJsonValue costFacts(const std::optional<model::BoardCost>& cost);
QString costInWords(const std::optional<model::BoardCost>& cost);

/// What a command's help says of costFacts().
extern const char* const costHelp;

} // namespace baseline::cli
