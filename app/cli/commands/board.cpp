// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/alarm_words.h"
#include "app/cli/words/board_words.h"
#include "app/cli/words/signal_options.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

/// The board needs two seconds of signal to know its rate, and tells its status once a second.
constexpr int statusesUntilRate = 5;

/// The board's status with its true rate. A board that is idle samples for this long only.
Result<BoardStatus> statusWithRate(workbench::Board& board, const Hello& hello)
{
    const bool idle = (hello.flags & (boardSampling | boardSensorFault)) == 0;
    // Without a sensor that starts there is no rate; everything else is still worth showing.
    const bool started = idle && board.start().has_value();
    Result<BoardStatus> status = board.waitForStatus();
    for (int i = 1; i < statusesUntilRate && status && status->rateMilliHertz == 0; ++i)
        status = board.waitForStatus();
    if (started && board.isOpen()) {
        if (const auto stopped = board.stop(); !stopped)
            return stopped.error();
    }
    return status;
}

Outcome board(const Arguments& arguments, Console& console)
{
    workbench::Board board;
    const auto hello = board.open(arguments.text("port"));
    if (!hello)
        return hello.error();
    const auto status = statusWithRate(board, *hello);
    if (!status)
        return status.error();
    // Asked again for the time: the status has taken seconds.
    if (const auto now = board.link().identify(); !now)
        return now.error();
    if (const Status read = board.readKeptAlarms(); !read)
        return read.error();
    const auto alarms = workbench::keptAlarmFacts(board);
    QJsonObject facts = boardFacts(board, *hello, *status);
    facts[QStringLiteral("alarms")] = keptAlarmFacts(alarms);
    console.result(facts, boardInWords(board, *hello, *status) + keptAlarmsInWords(alarms));
    return Outcome::done();
}

} // namespace

const Command& boardCommand()
{
    static const Command command{
        "board",
        QT_TRANSLATE_NOOP("baseline::cli", "who a board is: sensors, true rate, models, free memory, its last alarms"),
        "",
        0,
        0,
        {portOption()},
        "baseline board --port /dev/ttyACM0",
        board};
    return command;
}

} // namespace baseline::cli
