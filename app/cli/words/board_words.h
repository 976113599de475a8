// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/board.h"

#include <QJsonObject>
#include <QStringList>

namespace baseline::cli {

/// Everything a board says of itself, for `board`. Without a status, what only it holds is missing.
QJsonObject boardFacts(const workbench::Board& board, const Hello& hello, const std::optional<BoardStatus>& status);
QStringList boardInWords(const workbench::Board& board, const Hello& hello, const std::optional<BoardStatus>& status);

/// Sixteen hexadecimal digits.
QString hashWord(std::uint64_t hash);

} // namespace baseline::cli
