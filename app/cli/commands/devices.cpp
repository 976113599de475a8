// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "core/workbench/board.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Devices {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Devices)
};

Outcome devices(const Arguments&, Console& console)
{
    QJsonArray ports;
    std::vector<QStringList> rows{{Devices::tr("port"), Devices::tr("serial number"), Devices::tr("description")}};
    for (const device::PortInfo& port : workbench::Board::ports()) {
        if (!port.isBoard)
            continue;
        ports.append(QJsonObject{{QStringLiteral("port"), port.path},
                                 {QStringLiteral("serial"), port.serialNumber},
                                 {QStringLiteral("description"), port.description},
                                 {QStringLiteral("virtual"), port.isVirtual}});
        rows.push_back({port.path, port.serialNumber, port.isVirtual ? Devices::tr("virtual Nano") : port.description});
    }
    console.result({{QStringLiteral("devices"), ports}},
                   rows.size() > 1 ? alignedTable(rows)
                                   : QStringList{Devices::tr("No board is plugged in, and no virtual board runs.")});
    return Outcome::done();
}

} // namespace

const Command& devicesCommand()
{
    static const Command command{
        "devices", QT_TRANSLATE_NOOP("baseline::cli", "ports with a board, and virtual boards that run"),
        "",        0,
        0,         {},
        "baseline devices --json",
        devices};
    return command;
}

} // namespace baseline::cli
