// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/simulate/scenario_text.h"
#include "core/workbench/demo_project.h"
#include "core/workbench/import_job.h"
#include "core/workbench/simulate_job.h"

#include <QCoreApplication>
#include <QJsonArray>

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

/// Which states, and for how long; the sentence where that is not said once.
QString wrongTiming(const Arguments& arguments)
{
    const bool single = arguments.has("state") || arguments.has("seconds");
    if (arguments.has("script"))
        return single ? Simulate::tr("--script says states and seconds itself: leave --state and --seconds out.")
                      : QString();
    if (!arguments.has("state"))
        return Simulate::tr("--state is missing, or --script.");
    return arguments.has("seconds") ? QString() : Simulate::tr("--seconds is missing.");
}

void readNumbers(const Arguments& arguments, workbench::SimulateOptions& options)
{
    if (const auto rate = arguments.number("rate"))
        options.rate = Hertz{*rate};
    if (const auto speed = arguments.number("speed"))
        options.speed = Hertz{*speed};
    if (const auto speed = arguments.number("speed-to"))
        options.endSpeed = Hertz{*speed};
    options.load = arguments.number("load").value_or(options.load);
    options.roll = arguments.number("roll").value_or(options.roll);
    options.pitch = arguments.number("pitch").value_or(options.pitch);
    options.noiseDensity = arguments.number("noise").value_or(options.noiseDensity);
    options.rangeG = arguments.count("range").value_or(options.rangeG);
    options.seed = arguments.seed("seed").value_or(options.seed);
    options.label = arguments.text("label");
    options.name = arguments.text("name");
}

Result<workbench::SimulateOptions> readOptions(const Arguments& arguments)
{
    workbench::SimulateOptions options;
    readNumbers(arguments, options);
    if (arguments.has("script")) {
        if (const Status read = simulate::readStates(options, arguments.text("script").toStdString()); !read)
            return read.error();
    } else {
        const auto state = simulate::parseState(arguments.text("state").toStdString());
        if (!state)
            return state.error();
        options.state = *state;
        options.duration = Seconds(*arguments.number("seconds"));
    }
    if (arguments.has("load-steps")) {
        if (const Status read = simulate::readLoadSteps(options, arguments.text("load-steps").toStdString()); !read)
            return read.error();
    }
    if (const auto at = arguments.number("knock"))
        simulate::addEvent(options, {Seconds(*at), simulate::Mounting::Knocked});
    if (const auto at = arguments.number("turn"))
        simulate::addEvent(options, {Seconds(*at), simulate::Mounting::Turned});
    return options;
}

QJsonArray jsonTruth(const workbench::Simulated& simulated)
{
    QJsonArray segments;
    const double rate = simulated.recording.info.nominalRate.value;
    for (const project::Segment& segment : simulated.truth) {
        segments.append(QJsonObject{{QStringLiteral("from"), jsonNumber(static_cast<double>(segment.span.first) / rate)},
                                    {QStringLiteral("to"), jsonNumber(static_cast<double>(segment.span.end()) / rate)},
                                    {QStringLiteral("label"), segment.label}});
    }
    return segments;
}

void tell(Console& console, const QString& id, const workbench::Simulated& simulated, const QString& again)
{
    const recording::RecordingInfo& info = simulated.recording.info;
    const auto samples = simulated.recording.rows();
    const QString sentence =
        simulated.truth.empty()
            ? Simulate::tr("Recording “%1”, labelled “%2”: %3 samples at %4 Hz.")
                  .arg(info.name, info.label, counted(samples), shown(info.nominalRate.value))
            : Simulate::tr("Recording “%1” with %2 labelled segments: %3 samples at %4 Hz.")
                  .arg(info.name, counted(simulated.truth.size()), counted(samples), shown(info.nominalRate.value));
    console.result({{QStringLiteral("id"), id},
                    {QStringLiteral("name"), info.name},
                    {QStringLiteral("label"), info.label},
                    {QStringLiteral("samples"), jsonCount(static_cast<std::uint64_t>(samples))},
                    {QStringLiteral("rate"), jsonNumber(info.nominalRate.value)},
                    {QStringLiteral("segments"), jsonTruth(simulated)},
                    {QStringLiteral("again"), again}},
                   {sentence});
}

/// A whole project in place of one recording.
Outcome makeDemo(const Arguments& arguments, Console& console)
{
    for (const char* option : {"state", "seconds", "script", "rate", "seed", "speed", "speed-to", "load", "load-steps", "knock",
                               "turn", "roll", "pitch", "noise", "range", "label", "name"}) {
        if (arguments.has(option))
            return Outcome::wrongUsage(Simulate::tr("--demo makes a whole project by itself: leave --%1 out.")
                                           .arg(QLatin1String(option)));
    }
    const auto made = workbench::makeDemoProject(arguments.operand(0), {}, console.progress());
    if (!made)
        return made.error();
    console.result({{QStringLiteral("project"), made->path},
                    {QStringLiteral("recordings"), made->recordings},
                    {QStringLiteral("sessions"), made->sessions},
                    {QStringLiteral("model"), made->modelId}},
                   {Simulate::tr("A demo project with %1 labelled recordings in %2 sessions and a trained model: “%3”.")
                        .arg(counted(made->recordings), counted(made->sessions), made->path)});
    return Outcome::done();
}

Outcome simulateMachine(const Arguments& arguments, Console& console)
{
    if (arguments.has("demo"))
        return makeDemo(arguments, console);
    const QString wrong = wrongTiming(arguments);
    if (!wrong.isEmpty())
        return Outcome::wrongUsage(wrong);
    const auto options = readOptions(arguments);
    if (!options)
        return options.error();
    auto simulated = workbench::simulateWithTruth(*options, console.progress());
    if (!simulated)
        return simulated.error();
    const auto project = workbench::openOrCreateProject(arguments.operand(0));
    if (!project)
        return project.error();
    const auto id = workbench::addSimulated(project->database(), *simulated);
    if (!id)
        return id.error();
    tell(console, *id, *simulated, workbench::simulateCommand(*options));
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
        {{"state", Kind::Choice, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "what the machine does"), false, states},
         {"seconds", Kind::Positive, "S", QT_TRANSLATE_NOOP("baseline::cli", "how long")},
         {"script", Kind::Text, "NAME:S,NAME:S",
          QT_TRANSLATE_NOOP("baseline::cli", "instead of both: states one after the other, each with its seconds")},
         {"rate", Kind::Positive, "HZ", QT_TRANSLATE_NOOP("baseline::cli", "sampling rate (952)")},
         {"seed", Kind::Seed, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the machine's chance (1)")},
         {"speed", Kind::NotNegative, "HZ", QT_TRANSLATE_NOOP("baseline::cli", "of the shaft, 0 to 1000 (29.5)")},
         {"speed-to", Kind::NotNegative, "HZ",
          QT_TRANSLATE_NOOP("baseline::cli", "a ramp to this speed over the whole time")},
         {"load", Kind::NotNegative, "L", QT_TRANSLATE_NOOP("baseline::cli", "of the machine, 0 light to 1 heavy (0)")},
         {"load-steps", Kind::Text, "S:L,S:L", QT_TRANSLATE_NOOP("baseline::cli", "from second S on the load L")},
         {"knock", Kind::NotNegative, "S",
          QT_TRANSLATE_NOOP("baseline::cli", "the sensor is knocked then, and loose from there on")},
         {"turn", Kind::NotNegative, "S",
          QT_TRANSLATE_NOOP("baseline::cli", "the sensor is put back at another angle then")},
         {"roll", Kind::Number, "DEG",
          QT_TRANSLATE_NOOP("baseline::cli", "how the sensor was put on: about its x axis, -180 to 180 (2)")},
         {"pitch", Kind::Number, "DEG", QT_TRANSLATE_NOOP("baseline::cli", "about its y axis, -180 to 180 (-3.5)")},
         {"noise", Kind::NotNegative, "UG",
          QT_TRANSLATE_NOOP("baseline::cli", "of the sensor, in µg/√Hz, 0 to 10000 (160)")},
         {"range", Kind::Count, "G", QT_TRANSLATE_NOOP("baseline::cli", "of the sensor, in g (4)")},
         {"label", Kind::Text, "L", QT_TRANSLATE_NOOP("baseline::cli", "of the recording (by the state)")},
         {"name", Kind::Text, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the recording (the state)")},
         {"demo", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "instead of all that: a new project with a fan, its faults and a model")}},
        "baseline simulate shop.baseline --script normal:60,bearing-outer:60 --seed 7",
        simulateMachine};
    return command;
}

} // namespace baseline::cli
