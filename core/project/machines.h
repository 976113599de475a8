// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace baseline::project {

class Database;

/// A machine that is watched. A session names the one it was recorded at.
struct Machine {
    QString id;
    QString name; ///< not empty
    QString notes;

    friend bool operator==(const Machine&, const Machine&) = default;
};

/// Returns the id (a new one unless machine.id is set). Error: InvalidArgument for an empty name.
Result<QString> addMachine(Database& database, const Machine& machine);
/// The id of the machine of that name, which is made when there is none yet; empty for an empty name.
Result<QString> machineNamed(Database& database, const QString& name);
/// Sorted by name.
Result<std::vector<Machine>> listMachines(Database& database);

} // namespace baseline::project
