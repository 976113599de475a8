// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/board_words.h"
#include "app/cli/words/signal_options.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

Outcome board(const Arguments& arguments, Console& console)
{
    workbench::Board board;
    const auto hello = board.open(arguments.text("port"));
    if (!hello)
        return hello.error();
    const auto status = board.waitForStatus();
    if (!status)
        return status.error();
    console.result(boardFacts(board, *hello, *status), boardInWords(board, *hello, *status));
    return Outcome::done();
}

} // namespace

const Command& boardCommand()
{
    static const Command command{
        "board",
        QT_TRANSLATE_NOOP("baseline::cli", "who a board is: sensors, true rate, models, free memory"),
        "",
        0,
        0,
        {portOption()},
        "baseline board --port /dev/ttyACM0",
        board};
    return command;
}

} // namespace baseline::cli
