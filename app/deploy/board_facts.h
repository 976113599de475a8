// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/board.h"

#include <QList>
#include <QString>

#include <optional>

namespace baseline::deploy {

struct BoardFact {
    QString name;
    QString value;
};

/// What a board says of itself, in words and with units. `status` comes once a second; without one, what only it holds is
/// told as not known yet.
QList<BoardFact> boardFacts(const Hello& hello, const std::optional<BoardStatus>& status);

/// "Nano 33 BLE Sense", "emulated Cortex-M4F", …
QString boardKindText(BoardKind kind);

/// A model's name as a board states it, which may fill its field to the end.
QString modelNameText(const ModelIdentity& model);

} // namespace baseline::deploy
