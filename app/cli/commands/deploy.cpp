// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/deploy_words.h"
#include "core/workbench/board.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sentence.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

using workbench::DeployReport;

struct Deploy {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Deploy)
};

Result<DeployReport> deployTo(const QString& port, const model::Image& image, Console& console)
{
    workbench::Board board;
    const auto hello = board.open(port);
    if (!hello)
        return hello.error();
    return workbench::deployToBoard(board.link(), image, {}, console.progress());
}

Outcome deploy(const Arguments& arguments, Console& console)
{
    const auto model = workbench::loadModelFile(arguments.operand(0));
    if (!model)
        return model.error();
    QStringList ports = arguments.texts("port");
    ports.removeDuplicates();
    QJsonArray boards;
    std::optional<Error> fault;
    int failed = 0;
    for (const QString& port : ports) {
        if (console.stop().stop_requested())
            return Error{Error::Code::Cancelled, "stopped between two boards"};
        const auto report = deployTo(port, model->image(), console);
        boards.append(report ? deployFacts(*report) : deployFaultFacts(port, report.error()));
        // A row as soon as it is known: the next board may take its time.
        if (report)
            console.line(deployInWords(*report));
        else if (ports.size() > 1)
            console.line(Deploy::tr("%1: not updated. %2").arg(port, workbench::sentenceFor(report.error())));
        if (!report) {
            fault = report.error();
            ++failed;
        }
    }
    console.line(QJsonObject{{QStringLiteral("boards"), boards}, {QStringLiteral("failed"), failed}});
    if (fault && ports.size() == 1)
        return *fault;
    if (fault)
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
