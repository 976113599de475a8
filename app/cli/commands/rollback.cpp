// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/deploy_words.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/board.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

Outcome rollback(const Arguments& arguments, Console& console)
{
    workbench::Board board;
    const auto hello = board.open(arguments.text("port"));
    if (!hello)
        return hello.error();
    const auto report = workbench::rollbackBoard(board.link());
    if (!report)
        return report.error();
    console.result(deployFacts(*report), {deployInWords(*report)});
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
