// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/learn_extremes.h"
#include "app/cli/console.h"
#include "app/cli/words/board_words.h"
#include "app/cli/words/extreme_options.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/board.h"
#include "core/workbench/learn_job.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sentence.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct LearnText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::LearnText)
};

QJsonObject factsOf(const workbench::LearnReport& report)
{
    return {{QStringLiteral("port"), report.port},
            {QStringLiteral("serial"), report.boardSerial},
            {QStringLiteral("model"), report.modelName},
            {QStringLiteral("hash"), hashWord(report.modelHash)},
            {QStringLiteral("parent"), hashWord(report.parentHash)},
            {QStringLiteral("bytes"), jsonCount(report.bytes)},
            {QStringLiteral("slot"), QString(QLatin1Char(static_cast<char>('A' + report.slot)))},
            {QStringLiteral("features"), jsonCount(report.features)},
            {QStringLiteral("constant_features"), jsonCount(report.constantFeatures)},
            {QStringLiteral("threshold"), jsonNumber(report.threshold)},
            {QStringLiteral("alpha"), jsonNumber(static_cast<float>(report.alpha))},
            {QStringLiteral("calibration_windows"), jsonCount(report.calibrationWindows)},
            {QStringLiteral("rank"), jsonCount(report.rank)},
            {QStringLiteral("left_out"), jsonCount(report.leftOut)},
            {QStringLiteral("project_model"), report.modelId}};
}

QStringList linesOf(const workbench::LearnReport& report)
{
    QStringList lines{LearnText::tr("%1: “%2” (%3) runs now, read back equal: %4 features, threshold %5.")
                          .arg(report.port, report.modelName, hashWord(report.modelHash), counted(report.features),
                               shown(report.threshold))};
    if (report.calibrationWindows > 0)
        lines += LearnText::tr("Of new windows of this normal at most %1 exceed it, by %2 windows that had no part in the fit.")
                     .arg(percent(report.alpha), counted(report.calibrationWindows));
    else
        lines += LearnText::tr("The threshold is the tail of a law fitted to the last maxima: an estimate, not a guarantee.");
    const int constant = static_cast<int>(report.constantFeatures);
    if (constant > 0)
        lines += constant == 1 ? LearnText::tr("One feature did not vary and takes no part.")
                               : LearnText::tr("%n features did not vary and take no part.", nullptr, constant);
    const int leftOut = static_cast<int>(report.leftOut);
    if (leftOut > 0)
        lines += leftOut == 1 ? LearnText::tr("One window without data, or clipped, was left out.")
                              : LearnText::tr("%n windows without data, or clipped, were left out.", nullptr, leftOut);
    return lines;
}

QString progressText(const workbench::LearnState& state)
{
    const QString figures = LearnText::tr("%1 of %2 windows").arg(counted(state.windows), counted(state.wanted));
    return state.phase == LearnPhase::Calibrating ? LearnText::tr("calibrating: %1").arg(figures)
                                                  : LearnText::tr("learning: %1").arg(figures);
}

Outcome stop(device::Link& link, Console& console)
{
    if (const Status stopped = workbench::stopLearning(link); !stopped)
        return stopped.error();
    console.result({{QStringLiteral("port"), link.port()}, {QStringLiteral("stopped"), true}},
                   {LearnText::tr("%1: not learning any more. It runs what it ran.").arg(link.port())});
    return Outcome::done();
}

Outcome reset(device::Link& link, Console& console)
{
    const Result<std::uint32_t> parent = workbench::resetLearning(link);
    if (!parent)
        return parent.error();
    const auto hello = link.hello();
    const bool went = *parent != 0 && hello.has_value();
    const QString name = hello ? QString::fromUtf8(hello->active.name,
                                                   static_cast<qsizetype>(qstrnlen(hello->active.name, 32)))
                               : QString();
    console.result({{QStringLiteral("port"), link.port()},
                    {QStringLiteral("reset"), true},
                    {QStringLiteral("model"), went ? QJsonValue(name) : QJsonValue(QJsonValue::Null)}},
                   {went ? LearnText::tr("%1: “%2” runs again, which it had learned from.").arg(link.port(), name)
                         : LearnText::tr("%1: it runs nothing that it learned by itself, so nothing was changed.")
                               .arg(link.port())});
    return Outcome::done();
}

Outcome tell(const workbench::LearnReport& report, const QJsonObject& more, const Arguments& arguments, Console& console)
{
    if (const QString out = arguments.text("out"); !out.isEmpty()) {
        if (const Status saved = workbench::saveModelFile(out, report.image); !saved)
            return saved.error();
    }
    QJsonObject facts = factsOf(report);
    for (auto fact = more.begin(); fact != more.end(); ++fact)
        facts.insert(fact.key(), fact.value());
    console.result(facts, linesOf(report));
    if (report.logFault)
        console.note(LearnText::tr("The project could not take the model: %1")
                         .arg(workbench::sentenceFor(*report.logFault)));
    return Outcome::done();
}

Outcome learnAndKeep(device::Link& link, const Arguments& arguments, Console& console)
{
    workbench::LearnOptions options;
    options.minutes = *arguments.count("minutes");
    options.alpha = arguments.number("alpha").value_or(options.alpha);
    options.projectPath = arguments.text("project");
    Progress progress;
    progress.stop = console.stop();
    const auto report = workbench::learnOnBoard(
        link, options, [&](const workbench::LearnState& state) { console.showProgress(progressText(state)); },
        progress);
    return report ? tell(*report, {}, arguments, console) : Outcome(report.error());
}

/// What is wrong about how the actions were put together; empty: nothing.
QString troubleOf(const Arguments& arguments)
{
    int ends = 0;
    for (const char* action : {"stop", "reset", "keep", "accept"})
        ends += arguments.has(action) ? 1 : 0;
    if (arguments.has("stop") && arguments.has("reset"))
        return LearnText::tr("--stop and --reset exclude each other.");
    if (ends > 1)
        return LearnText::tr("--stop, --reset, --keep and --accept exclude each other.");
    const bool begins = arguments.has("minutes") || arguments.has("evt");
    if ((ends == 1) == begins)
        return LearnText::tr("Give --minutes to learn, or --evt, or one of --stop, --reset, --keep and --accept.");
    if (arguments.has("evt") && arguments.has("alpha"))
        return LearnText::tr("--alpha is of a baseline; with --evt it is δ that says how rare an outlier is.");
    for (const char* option : {"on", "experiment", "calibrated", "gamma", "delta", "n", "m", "t", "r"}) {
        if (arguments.has(option) && !arguments.has("evt"))
            return LearnText::tr("--%1 belongs to --evt.").arg(QLatin1String(option));
    }
    return extremeTrouble(arguments);
}

Outcome learn(const Arguments& arguments, Console& console)
{
    if (const QString trouble = troubleOf(arguments); !trouble.isEmpty())
        return Outcome::wrongUsage(trouble);
    workbench::Board board;
    const auto hello = board.open(arguments.text("port"));
    if (!hello)
        return hello.error();
    if (arguments.has("stop"))
        return stop(board.link(), console);
    if (arguments.has("reset"))
        return reset(board.link(), console);
    if (arguments.has("keep"))
        return keepExtremes(board.link(), arguments, console, tell);
    if (arguments.has("accept"))
        return acceptExtreme(board.link(), console);
    if (arguments.has("evt"))
        return watchExtremes(board, arguments, console, tell);
    return learnAndKeep(board.link(), arguments, console);
}

} // namespace

const Command& learnCommand()
{
    static const Command command{
        "learn",
        QT_TRANSLATE_NOOP("baseline::cli", "let a board learn its own baseline while its machine runs normally"),
        "",
        0,
        0,
        withExtremes({portOption(),
         {"minutes", Kind::Count, "M", QT_TRANSLATE_NOOP("baseline::cli", "of normal running, 1 to 1440")},
         {"alpha", Kind::Share, "A",
          QT_TRANSLATE_NOOP("baseline::cli",
                            "at most this share of normal windows shall exceed the threshold (default 0.01)")},
         {"project", Kind::Text, "PROJECT",
          QT_TRANSLATE_NOOP("baseline::cli", "also store the model and its deployment there")},
         {"out", Kind::Text, "M.model", QT_TRANSLATE_NOOP("baseline::cli", "also write the model there")},
         {"stop", Kind::Flag, "", QT_TRANSLATE_NOOP("baseline::cli", "end what a board is learning")},
         {"reset", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "go back to the model that the board learned from")},
         {"evt", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "watch a score or a feature for extreme values instead, and learn on the way")},
         {"on", Kind::Text, "score|FEATURE",
          QT_TRANSLATE_NOOP("baseline::cli", "what to watch: the score, or a feature of the running model (default score)")},
         {"keep", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "end the watching with a model that has the limit it came to")},
         {"accept", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "the newest outlier was normal: learn it")}}),
        "baseline learn --port /dev/ttyACM0 --minutes 10",
        learn};
    return command;
}

} // namespace baseline::cli
