// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/extreme_options.h"
#include "app/cli/words/signal_options.h"
#include "app/cli/words/watch_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace baseline::cli {

namespace {

struct WatchCommandText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::WatchCommandText)
};

QStringList detectors()
{
    return {QStringLiteral("evt"), QStringLiteral("spot"), QStringLiteral("dspot"), QStringLiteral("teda")};
}

/// What is given belongs to this detector; empty: all of it does.
QString foreignOption(const Arguments& arguments, learn::StreamDetector detector)
{
    const auto foreign = [&](std::initializer_list<const char*> options, const char* owner) -> QString {
        for (const char* option : options) {
            if (arguments.has(option))
                return WatchCommandText::tr("--%1 belongs to --detector %2.").arg(QLatin1String(option), QLatin1String(owner));
        }
        return {};
    };
    QString wrong;
    if (detector != learn::StreamDetector::ExtremeValue)
        wrong = foreign({"experiment", "calibrated", "gamma", "delta", "n", "m", "t", "r"}, "evt");
    if (wrong.isEmpty() && detector != learn::StreamDetector::Spot && detector != learn::StreamDetector::DriftSpot)
        wrong = foreign({"risk", "level", "first"}, "spot");
    if (wrong.isEmpty() && detector != learn::StreamDetector::DriftSpot)
        wrong = foreign({"depth"}, "dspot");
    if (wrong.isEmpty() && detector != learn::StreamDetector::Teda)
        wrong = foreign({"sigmas"}, "teda");
    return wrong;
}

/// Usual memory of DSPOT's moving mean: some seconds of windows.
constexpr std::uint32_t usualDepth = 50;

learn::StreamOptions optionsOf(const Arguments& arguments)
{
    const ExtremeChoice choice = extremeChoice(arguments);
    learn::StreamOptions options;
    options.detector = *learn::streamDetectorOf(arguments.text("detector", detectors().first()).toStdString());
    options.experiment = choice.experiment;
    options.delta = choice.delta;
    options.spot.risk = arguments.number("risk").value_or(options.spot.risk);
    options.spot.level = arguments.number("level").value_or(options.spot.level);
    options.spot.depth = arguments.count("depth").value_or(usualDepth);
    options.firstValues = arguments.count("first").value_or(0);
    options.sigmas = arguments.number("sigmas").value_or(options.sigmas);
    return options;
}

Result<workbench::StreamValues> ofModel(const Arguments& arguments, Console& console)
{
    auto model = workbench::loadModelFile(arguments.operand(0));
    if (!model)
        return model.error();
    const auto series =
        workbench::loadSources(arguments.operandsFrom(1), sourceOptionsFor(*model, arguments), console.progress());
    if (!series)
        return series.error();
    noteClipping(console, *series);
    return workbench::streamOfScores(*model, *series, console.progress());
}

Result<workbench::StreamValues> ofFeature(const Arguments& arguments, Console& console)
{
    const auto series = workbench::loadSources(arguments.operands(), sourceOptions(arguments), console.progress());
    if (!series)
        return series.error();
    const std::string name = arguments.has("recipe") ? arguments.text("recipe").toStdString()
                                                     : model::recipeNames().front();
    const auto recipe = model::makeRecipe(name, series->front().stream.nominalRate, arguments.count("window"),
                                          arguments.count("hop"));
    if (!recipe)
        return recipe.error();
    noteClipping(console, *series);
    return workbench::streamOfFeature(*series, *recipe, arguments.text("feature"), console.progress());
}

bool isModel(const QString& path)
{
    return QFileInfo(path).suffix() == QLatin1String("model");
}

/// What is wrong about what shall be watched; empty: nothing.
QString sourceTrouble(const Arguments& arguments)
{
    const bool model = isModel(arguments.operand(0));
    const bool feature = arguments.has("feature");
    if (model && (feature || arguments.has("column")))
        return WatchCommandText::tr("A model gives a score: leave --feature and --column out.");
    if (model && arguments.operands().size() < 2)
        return WatchCommandText::tr("Say which recordings the model shall score.");
    if (feature && arguments.has("column"))
        return WatchCommandText::tr("--feature is of signals, --column of a table: give one of them.");
    if (!model && !feature && arguments.operands().size() > 1)
        return WatchCommandText::tr("One table at a time; for signals say which --feature, or give a model first.");
    if (!feature && (arguments.has("recipe") || arguments.has("window") || arguments.has("hop")))
        return WatchCommandText::tr("--recipe, --window and --hop belong to --feature.");
    if ((feature || model) && arguments.has("r"))
        return WatchCommandText::tr("R is the time from window to window here: leave --r out.");
    return {};
}

Outcome watch(const Arguments& arguments, Console& console)
{
    QString wrong = extremeTrouble(arguments);
    if (wrong.isEmpty())
        wrong = sourceTrouble(arguments);
    learn::StreamOptions options;
    if (wrong.isEmpty()) {
        options = optionsOf(arguments);
        wrong = foreignOption(arguments, options.detector);
    }
    if (!wrong.isEmpty())
        return Outcome::wrongUsage(wrong);
    const Result<workbench::StreamValues> stream =
        isModel(arguments.operand(0)) ? ofModel(arguments, console)
        : arguments.has("feature")    ? ofFeature(arguments, console)
                                      : workbench::streamOfTable(arguments.operand(0), arguments.text("column"));
    if (!stream)
        return stream.error();
    if (stream->period.count() > 0)
        options.experiment.r = stream->period;
    const auto watched = workbench::watchValues(*stream, options, console.progress());
    if (!watched)
        return watched.error();
    QJsonObject facts = watchFacts(*stream, *watched, options);
    if (options.detector == learn::StreamDetector::ExtremeValue) {
        facts.insert(QStringLiteral("settings"), factsOf(ExtremeChoice{options.experiment, options.delta}));
        noteImpossible(console, options.experiment);
    }
    if (const QString out = arguments.text("out"); !out.isEmpty()) {
        if (const Status saved = workbench::saveWatch(out, *stream, *watched); !saved)
            return saved.error();
        facts.insert(QStringLiteral("out"), out);
    }
    console.result(facts, watchInWords(*stream, *watched, options));
    return Outcome::done();
}

} // namespace

const Command& watchCommand()
{
    static const Command command{
        "watch",
        QT_TRANSLATE_NOOP("baseline::cli", "run a detector that learns from a stream: on scores, a feature or a column"),
        "M.model FILE…|PROJECT, FILE… --feature NAME, or TABLE.csv",
        1,
        -1,
        withExtremes({{"detector", Kind::Choice, "NAME",
          QT_TRANSLATE_NOOP("baseline::cli", "evt: extreme values; spot and dspot: the tail; teda (default evt)"), false,
          detectors},
         {"column", Kind::Text, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "of a table: which column")},
         {"feature", Kind::Text, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "of signals: which feature, “x rms” for instance")},
         recipeOption(),
         windowOption(),
         hopOption(),
         rateOption(),
         rangeOption(),
         {"out", Kind::Text, "FILE.csv",
          QT_TRANSLATE_NOOP("baseline::cli", "table of every value, its verdict, bounds and limits")},
         {"risk", Kind::Share, "Q", QT_TRANSLATE_NOOP("baseline::cli", "spot: chance of an alarm at one value (0.001)")},
         {"level", Kind::Share, "L", QT_TRANSLATE_NOOP("baseline::cli", "spot: quantile where the tail begins (0.98)")},
         {"first", Kind::Count, "N", QT_TRANSLATE_NOOP("baseline::cli", "spot: values to begin from (1000)")},
         {"depth", Kind::Count, "N", QT_TRANSLATE_NOOP("baseline::cli", "dspot: values of the moving mean (50)")},
         {"sigmas", Kind::Positive, "M", QT_TRANSLATE_NOOP("baseline::cli", "teda: deviations (3)")}}),
        "baseline watch scores.csv --column score --detector evt --calibrated",
        watch};
    return command;
}

} // namespace baseline::cli
