// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/import_job.h"
#include "core/workbench/simulate_job.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Simulate {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Simulate)
};

QStringList states()
{
    QStringList names;
    for (const simulate::StateEffect& state : simulate::allStates())
        names.append(QString::fromUtf8(state.name.data(), static_cast<qsizetype>(state.name.size())));
    return names;
}

Outcome simulateMachine(const Arguments& arguments, Console& console)
{
    workbench::SimulateOptions options;
    const auto state = simulate::parseState(arguments.text("state").toStdString());
    if (!state)
        return state.error();
    options.state = *state;
    options.duration = Seconds(*arguments.number("seconds"));
    if (const auto rate = arguments.number("rate"))
        options.rate = Hertz{*rate};
    options.rangeG = arguments.count("range").value_or(options.rangeG);
    options.seed = arguments.seed("seed").value_or(options.seed);
    options.label = arguments.text("label");
    options.name = arguments.text("name");
    auto recording = workbench::simulateRecording(options, console.progress());
    if (!recording)
        return recording.error();
    const auto project = workbench::openOrCreateProject(arguments.operand(0));
    if (!project)
        return project.error();
    const auto id = workbench::addRecording(project->database(), *recording);
    if (!id)
        return id.error();
    console.result({{QStringLiteral("id"), *id},
                    {QStringLiteral("name"), recording->info.name},
                    {QStringLiteral("label"), recording->info.label},
                    {QStringLiteral("samples"), jsonCount(static_cast<std::uint64_t>(recording->rows()))},
                    {QStringLiteral("rate"), jsonNumber(recording->info.nominalRate.value)}},
                   {Simulate::tr("Recording “%1”, labelled “%2”: %3 samples at %4 Hz.")
                        .arg(recording->info.name, recording->info.label, counted(recording->rows()),
                             shown(recording->info.nominalRate.value))});
    return Outcome::done();
}

} // namespace

const Command& simulateCommand()
{
    static const Command command{
        "simulate",
        QT_TRANSLATE_NOOP("baseline::cli", "add a recording of the simulated machine, whose truth is known"),
        "PROJECT",
        1,
        1,
        {{"state", Kind::Choice, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "what the machine does"), true, states},
         {"seconds", Kind::Positive, "S", QT_TRANSLATE_NOOP("baseline::cli", "how long"), true},
         {"rate", Kind::Positive, "HZ", QT_TRANSLATE_NOOP("baseline::cli", "sampling rate (952)")},
         {"seed", Kind::Seed, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the machine's chance (1)")},
         {"label", Kind::Text, "L", QT_TRANSLATE_NOOP("baseline::cli", "of the recording (by the state)")},
         {"name", Kind::Text, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the recording (the state)")},
         {"range", Kind::Count, "G", QT_TRANSLATE_NOOP("baseline::cli", "of the sensor, in g (4)")}},
        "baseline simulate shop.baseline --state imbalance --seconds 60",
        simulateMachine};
    return command;
}

} // namespace baseline::cli
