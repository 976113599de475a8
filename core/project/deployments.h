// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <vector>

namespace baseline::project {

class Database;

/// A board that this project has met.
struct Board {
    QString serial; ///< the key; not empty
    QString name;   ///< given by the user, or the board's type
    QDateTime lastSeenUtc;

    friend bool operator==(const Board&, const Board&) = default;
};

/// Adds the board, or updates name and time of a known one.
Status rememberBoard(Database& database, const Board& board);
/// By serial number.
Result<std::vector<Board>> listBoards(Database& database);

/// How a model came onto a board.
enum class DeployWay {
    Wire,     ///< as data, into a slot of its flash
    Firmware, ///< built into firmware that was flashed
};

struct StageTime {
    QString name; ///< "write", "read back": English, as the job calls it
    std::chrono::milliseconds took{0};

    friend bool operator==(const StageTime&, const StageTime&) = default;
};

/// One attempt to put a model onto a board.
struct Deployment {
    QString id;      ///< UUID without braces; empty in addDeployment: one is made
    QString modelId; ///< empty: the model came from a file and is not in the project
    QString modelName;
    QString modelHash;
    QString boardSerial; ///< not empty; the board is remembered
    QDateTime whenUtc;
    bool verified = false; ///< read back from the board and compared
    std::chrono::milliseconds took{0};
    QString outcome; ///< empty: done; otherwise the English reason why not
    DeployWay way = DeployWay::Wire;
    std::vector<StageTime> stages = {}; ///< in their order; empty: not measured

    friend bool operator==(const Deployment&, const Deployment&) = default;
};

/// Returns the id. Error: InvalidArgument without a serial number.
Result<QString> addDeployment(Database& database, const Deployment& deployment);
/// Oldest first.
Result<std::vector<Deployment>> listDeployments(Database& database);

} // namespace baseline::project
