// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/board.h"
#include "core/workbench/capture_store.h"
#include "core/workbench/record_job.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    QJsonArray parts;
    for (const workbench::CapturedPart& part : outcome.parts)
        parts.append(QJsonObject{{QStringLiteral("id"), part.id},
                                 {QStringLiteral("name"), part.name},
                                 {QStringLiteral("first"), static_cast<qint64>(part.first)},
                                 {QStringLiteral("length"), static_cast<qint64>(part.length)}});
    return {{QStringLiteral("id"), outcome.id},
            {QStringLiteral("name"), outcome.name},
            {QStringLiteral("seconds"), jsonNumber(outcome.total.recorded.count())},
            {QStringLiteral("samples"), static_cast<qint64>(outcome.total.samples)},
            {QStringLiteral("lost"), static_cast<qint64>(outcome.total.lost)},
            {QStringLiteral("losses_visible"), outcome.total.lossesVisible},
            {QStringLiteral("skipped"), static_cast<qint64>(outcome.total.skipped)},
            {QStringLiteral("clipped"), static_cast<qint64>(outcome.total.clipped)},
            {QStringLiteral("nominal_rate"), jsonNumber(outcome.nominalRate.value)},
            {QStringLiteral("rate"), outcome.trueRate.value > 0.0 ? jsonNumber(outcome.trueRate.value)
                                                                  : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("recordings"), parts},
            {QStringLiteral("complete"), !outcome.fault}};
}

QStringList linesOf(const workbench::RecordOutcome& outcome)
{
    if (outcome.parts.empty())
        return {Record::tr("Nothing was recorded: the level was not reached in %1 s.")
                    .arg(shown(outcome.total.recorded.count()))};
    const QString rate = outcome.trueRate.value > 0.0
                             ? Record::tr("true rate %1 Hz (nominal %2)")
                                   .arg(shown(outcome.trueRate.value), shown(outcome.nominalRate.value))
                             : Record::tr("nominal rate %1 Hz").arg(shown(outcome.nominalRate.value));
    const QString lost = outcome.total.lossesVisible
                             ? Record::tr("%1 lost").arg(counted(outcome.total.lost))
                             : Record::tr("losses cannot be seen (%1 lines damaged)").arg(counted(outcome.total.lost));
    QStringList lines{Record::tr("Recording “%1”: %2 s, %3 samples, %4, %5 clipped, %6.")
                          .arg(outcome.name, shown(outcome.total.recorded.count()), counted(outcome.total.samples), lost,
                               counted(outcome.total.clipped), rate)};
    if (outcome.parts.size() > 1) {
        for (const workbench::CapturedPart& part : outcome.parts)
            lines += Record::tr("  “%1”: from %2 s, %3 s")
                         .arg(part.name, shown(durationOf(part.first, outcome.nominalRate).count()),
                              shown(durationOf(part.length, outcome.nominalRate).count()));
    }
    return lines;
}

/// A sentence when options contradict each other; empty: they do not.
QString contradiction(const Arguments& arguments)
{
    const bool ends = arguments.has("part") || arguments.has("trigger") || arguments.has("keep-last");
    if (!arguments.has("seconds") && !ends)
        return Record::tr("The option --seconds is missing: say how long.");
    if (arguments.has("keep-last") && (arguments.has("part") || arguments.has("trigger")))
        return Record::tr("--keep-last goes neither with --part nor with --trigger.");
    for (const char* option : {"release", "before", "after"}) {
        if (arguments.has(option) && !arguments.has("trigger"))
            return Record::tr("--%1 needs --trigger.").arg(QLatin1String(option));
    }
    if (arguments.has("unit") && !arguments.has("text-lines"))
        return Record::tr("--unit needs --text-lines: a board says its unit.");
    if (arguments.has("range") && arguments.has("text-lines"))
        return Record::tr("--range does not go with --text-lines: a sketch cannot be set.");
    return {};
}

workbench::RecordOptions optionsOf(const Arguments& arguments)
{
    workbench::RecordOptions options;
    options.projectPath = arguments.operand(0);
    options.createProject = true;
    options.name = arguments.text("name");
    options.label = arguments.text("label");
    options.unit = arguments.text("unit");
    options.duration = Seconds(arguments.number("seconds").value_or(0.0));
    options.partLength = Seconds(arguments.number("part").value_or(0.0));
    if (const auto level = arguments.number("trigger")) {
        workbench::TriggerOptions trigger;
        trigger.level = *level;
        trigger.release = arguments.number("release").value_or(trigger.release);
        trigger.before = Seconds(arguments.number("before").value_or(trigger.before.count()));
        trigger.after = Seconds(arguments.number("after").value_or(trigger.after.count()));
        options.trigger = trigger;
    }
    return options;
}

/// From a board or from a sketch: both are recorded alike.
template <typename Source, typename Job>
Outcome capture(Source& source, Job job, const Arguments& arguments, Console& console)
{
    const workbench::RecordOptions options = optionsOf(arguments);
    const auto observe = [&](const workbench::RecordProgress& progress) {
        const QString time = QString::number(progress.recorded.count(), 'f', 1);
        if (options.trigger && !progress.writing)
            console.showProgress(Record::tr("%1 s, waiting: level %2 of %3, %4 recorded")
                                     .arg(time, shown(progress.level, 3), shown(options.trigger->level, 3))
                                     .arg(progress.parts));
        else if (options.duration.count() > 0.0)
            console.showProgress(Record::tr("%1 of %2 s, %3 samples lost")
                                     .arg(time)
                                     .arg(options.duration.count(), 0, 'f', 1)
                                     .arg(progress.lost));
        else
            console.showProgress(Record::tr("%1 s, %2 samples lost").arg(time).arg(progress.lost));
    };
    const auto span = arguments.number("keep-last");
    const auto outcome = span ? workbench::keepLast(source, Seconds(*span), options, observe, console.stop())
                              : job(source, options, observe, console.stop());
    if (!outcome)
        return outcome.error();
    console.result(factsOf(*outcome), linesOf(*outcome));
    if (outcome->fault)
        return *outcome->fault;
    return Outcome::done();
}

Outcome record(const Arguments& arguments, Console& console)
{
    if (const QString wrong = contradiction(arguments); !wrong.isEmpty())
        return Outcome::wrongUsage(wrong);
    const QString port = arguments.text("port");
    if (arguments.has("text-lines")) {
        device::TextSource source;
        if (const Status opened = source.open(port, Hertz{arguments.number("rate").value_or(0.0)}); !opened)
            return opened.error();
        return capture(source, workbench::recordText, arguments, console);
    }
    workbench::Board board;
    const auto hello = board.open(port);
    if (!hello)
        return hello.error();
    if (const Status configured = configure(board, arguments); !configured)
        return configured.error();
    return capture(board.link(), workbench::recordStream, arguments, console);
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
         {"seconds", Kind::Positive, "S", QT_TRANSLATE_NOOP("baseline::cli", "how long, in time of the signal; needed unless it "
                                                                          "records in parts, on a level, or the last")},
         {"name", Kind::Text, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the recording"), true},
         {"label", Kind::Text, "L", QT_TRANSLATE_NOOP("baseline::cli", "of the recording")},
         {"rate", Kind::Positive, "HZ", QT_TRANSLATE_NOOP("baseline::cli", "sampling rate (as the board is set)")},
         {"range", Kind::Count, "G", QT_TRANSLATE_NOOP("baseline::cli", "range in g (as the board is set)")},
         {"part", Kind::Positive, "S", QT_TRANSLATE_NOOP("baseline::cli", "a new recording after so long, without a sample lost between")},
         {"trigger", Kind::Positive, "LEVEL",
          QT_TRANSLATE_NOOP("baseline::cli", "record only from this vibration on (RMS of a tenth of a second)")},
         {"release", Kind::Positive, "LEVEL", QT_TRANSLATE_NOOP("baseline::cli", "and until it stays below this (70 % of it)")},
         {"before", Kind::NotNegative, "S", QT_TRANSLATE_NOOP("baseline::cli", "signal before the level that belongs to it (2)")},
         {"after", Kind::NotNegative, "S", QT_TRANSLATE_NOOP("baseline::cli", "how long it has to stay below (2)")},
         {"keep-last", Kind::Positive, "S",
          QT_TRANSLATE_NOOP("baseline::cli", "store nothing until the end, then the last so many seconds")},
         {"text-lines", Kind::Flag, "", QT_TRANSLATE_NOOP("baseline::cli", "from a sketch that prints lines of numbers")},
         {"unit", Kind::Text, "UNIT", QT_TRANSLATE_NOOP("baseline::cli", "of those numbers")}},
        "baseline record shop.baseline --port /dev/ttyACM0 --seconds 600 --name monday --label normal",
        record};
    return command;
}

} // namespace baseline::cli
