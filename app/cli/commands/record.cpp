// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/board.h"
#include "core/workbench/record_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Record {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Record)
};

Status configure(workbench::Board& board, const Arguments& arguments)
{
    std::optional<Hertz> rate;
    if (const auto number = arguments.number("rate"))
        rate = Hertz{*number};
    const auto range = arguments.count("range");
    if (!rate && !range)
        return done();
    return board.configure(rate, range);
}

QJsonObject factsOf(const workbench::RecordOutcome& outcome)
{
    return {{QStringLiteral("id"), outcome.id},
            {QStringLiteral("name"), outcome.name},
            {QStringLiteral("seconds"), jsonNumber(outcome.total.recorded.count())},
            {QStringLiteral("samples"), static_cast<qint64>(outcome.total.samples)},
            {QStringLiteral("lost"), static_cast<qint64>(outcome.total.lost)},
            {QStringLiteral("skipped"), static_cast<qint64>(outcome.total.skipped)},
            {QStringLiteral("clipped"), static_cast<qint64>(outcome.total.clipped)},
            {QStringLiteral("nominal_rate"), jsonNumber(outcome.nominalRate.value)},
            {QStringLiteral("rate"), outcome.trueRate.value > 0.0 ? jsonNumber(outcome.trueRate.value)
                                                                  : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("complete"), !outcome.fault}};
}

QStringList linesOf(const workbench::RecordOutcome& outcome)
{
    const QString rate = outcome.trueRate.value > 0.0
                             ? Record::tr("true rate %1 Hz (nominal %2)")
                                   .arg(shown(outcome.trueRate.value), shown(outcome.nominalRate.value))
                             : Record::tr("nominal rate %1 Hz").arg(shown(outcome.nominalRate.value));
    return {Record::tr("Recording “%1”: %2 s, %3 samples, %4 lost, %5 clipped, %6.")
                .arg(outcome.name, shown(outcome.total.recorded.count()), counted(outcome.total.samples),
                     counted(outcome.total.lost), counted(outcome.total.clipped), rate)};
}

Outcome record(const Arguments& arguments, Console& console)
{
    workbench::Board board;
    const auto hello = board.open(arguments.text("port"));
    if (!hello)
        return hello.error();
    if (const Status configured = configure(board, arguments); !configured)
        return configured.error();
    workbench::RecordOptions options;
    options.projectPath = arguments.operand(0);
    options.createProject = true;
    options.name = arguments.text("name");
    options.label = arguments.text("label");
    options.duration = Seconds(*arguments.number("seconds"));
    const auto outcome = workbench::recordStream(
        board.link(), options,
        [&](const workbench::RecordProgress& progress) {
            console.showProgress(Record::tr("%1 of %2 s, %3 samples lost")
                                     .arg(progress.recorded.count(), 0, 'f', 1)
                                     .arg(options.duration.count(), 0, 'f', 1)
                                     .arg(progress.lost));
        },
        console.stop());
    if (!outcome)
        return outcome.error();
    console.result(factsOf(*outcome), linesOf(*outcome));
    if (outcome->fault)
        return *outcome->fault;
    return Outcome::done();
}

} // namespace

const Command& recordCommand()
{
    static const Command command{
        "record",
        QT_TRANSLATE_NOOP("baseline::cli", "record a board's signal into a project; Ctrl+C ends it and keeps it"),
        "PROJECT",
        1,
        1,
        {portOption(),
         {"seconds", Kind::Positive, "S", QT_TRANSLATE_NOOP("baseline::cli", "how long, in time of the signal"), true},
         {"name", Kind::Text, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the recording"), true},
         {"label", Kind::Text, "L", QT_TRANSLATE_NOOP("baseline::cli", "of the recording")},
         {"rate", Kind::Positive, "HZ", QT_TRANSLATE_NOOP("baseline::cli", "sampling rate (as the board is set)")},
         {"range", Kind::Count, "G", QT_TRANSLATE_NOOP("baseline::cli", "range in g (as the board is set)")}},
        "baseline record shop.baseline --port /dev/ttyACM0 --seconds 600 --name monday --label normal",
        record};
    return command;
}

} // namespace baseline::cli
