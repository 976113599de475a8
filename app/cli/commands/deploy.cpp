// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/deploy_words.h"
#include "core/workbench/fleet_job.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sentence.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Deploy {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Deploy)
};

QString rowInWords(const workbench::FleetRow& row)
{
    return row.outcome ? deployInWords(*row.outcome)
                       : Deploy::tr("%1: not updated. %2").arg(row.port, workbench::sentenceFor(row.outcome.error()));
}

Outcome deploy(const Arguments& arguments, Console& console)
{
    const auto model = workbench::loadModelFile(arguments.operand(0));
    if (!model)
        return model.error();
    QStringList ports = arguments.texts("port");
    ports.removeDuplicates();
    workbench::FleetRequest request;
    request.image = model->image();
    for (const QString& port : ports)
        request.boards.push_back({port, nullptr});
    workbench::FleetWatcher watcher;
    // A row as soon as it is known: the next board may take its time. A single board's failure is the command's own.
    watcher.finished = [&](const workbench::FleetRow& row) {
        if (row.outcome || ports.size() > 1)
            console.line(rowInWords(row));
    };
    const auto rows = workbench::deployToFleet(request, watcher, console.progress());
    if (!rows)
        return rows.error();

    QJsonArray boards;
    int failed = 0;
    for (const workbench::FleetRow& row : *rows) {
        boards.append(row.outcome ? deployFacts(*row.outcome) : deployFaultFacts(row.port, row.outcome.error()));
        failed += row.outcome ? 0 : 1;
    }
    console.line(QJsonObject{{QStringLiteral("boards"), boards}, {QStringLiteral("failed"), failed}});
    if (failed > 0 && ports.size() == 1)
        return rows->front().outcome.error();
    if (failed > 0)
        return Outcome::failed(
            Deploy::tr("Boards that were not updated: %1 of %2; their rows say why.").arg(failed).arg(ports.size()));
    return Outcome::done();
}

} // namespace

const Command& deployCommand()
{
    static const Command command{
        "deploy",
        QT_TRANSLATE_NOOP("baseline::cli", "put a model on boards: upload, switch, read back, compare"),
        "M.model",
        1,
        1,
        {{"port", Kind::Texts, "PORT", QT_TRANSLATE_NOOP("baseline::cli", "where the boards are"), true}},
        "baseline deploy fan.model --port /dev/ttyACM0 /dev/ttyACM1",
        deploy};
    return command;
}

} // namespace baseline::cli
