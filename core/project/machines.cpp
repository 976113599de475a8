// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/machines.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

#include <algorithm>

namespace baseline::project {

Result<QString> addMachine(Database& database, const Machine& machine)
{
    if (machine.name.trimmed().isEmpty())
        return Error{Error::Code::InvalidArgument, "a machine needs a name", "name", 0.0};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<qint64> ordinal = nextOrdinal(database, QStringLiteral("machines"));
    if (!ordinal)
        return ordinal.error();
    const QString id = machine.id.isEmpty() ? newId() : machine.id;
    const auto inserted = database.run(QStringLiteral("INSERT INTO machines (id, ordinal, name, notes) VALUES (?, ?, ?, ?)"),
                                       {id, *ordinal, machine.name, notNull(machine.notes)});
    if (!inserted)
        return inserted.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<QString> machineNamed(Database& database, const QString& name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return QString();
    const auto machines = listMachines(database);
    if (!machines)
        return machines.error();
    const auto known = std::find_if(machines->begin(), machines->end(),
                                    [&](const Machine& machine) { return machine.name == wanted; });
    return known != machines->end() ? Result<QString>(known->id) : addMachine(database, {{}, wanted, {}});
}

Result<std::vector<Machine>> listMachines(Database& database)
{
    auto query = database.run(QStringLiteral("SELECT id, name, notes FROM machines"));
    if (!query)
        return query.error();
    std::vector<Machine> machines;
    while (query->next())
        machines.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString()});
    std::sort(machines.begin(), machines.end(), // two databases need not sort alike
              [](const Machine& a, const Machine& b) { return a.name < b.name; });
    return machines;
}

} // namespace baseline::project
