// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/board_words.h"
#include "app/cli/words/deploy_words.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/board.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Rollback {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Rollback)
};

Outcome rollback(const Arguments& arguments, Console& console)
{
    workbench::Board board;
    const auto hello = board.open(arguments.text("port"));
    if (!hello)
        return hello.error();
    const auto report = workbench::rollbackBoard(board.link());
    if (!report)
        return report.error();
    console.result(deployFacts(*report), {Rollback::tr("%1: “%2” (%3) runs again.")
                                              .arg(report->port, report->modelName, hashWord(report->modelHash))});
    return Outcome::done();
}

} // namespace

const Command& rollbackCommand()
{
    static const Command command{
        "rollback",
        QT_TRANSLATE_NOOP("baseline::cli", "bring back the model that a board ran before"),
        "",
        0,
        0,
        {portOption()},
        "baseline rollback --port /dev/ttyACM0",
        rollback};
    return command;
}

} // namespace baseline::cli
