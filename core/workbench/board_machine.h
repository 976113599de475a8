// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace baseline::project {
class Database;
}

namespace baseline::workbench {

/// A board that is known at another machine than those that a model was trained on.
struct OtherMachine {
    QString trainedOn; ///< names, with commas between
    QString boardAt;

    friend bool operator==(const OtherMachine&, const OtherMachine&) = default;
};

/// By the sessions of the recordings: the model's of its training, the board's of the newest recording that it made. None: the
/// same machine, or not both are known. Errors: NotFound for the model; those of the project.
Result<std::optional<OtherMachine>> otherMachine(project::Database& database, const QString& modelId, const QString& boardSerial);

/// Such models rarely serve another machine, in words.
QString sentenceFor(const OtherMachine& machines);

} // namespace baseline::workbench
