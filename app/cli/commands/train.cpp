// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/cost_words.h"
#include "app/cli/words/signal_options.h"
#include "app/cli/words/train_words.h"
#include "core/learn/stream_watch.h"
#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/workbench/model_record.h"
#include "core/workbench/train_job.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace baseline::cli {

namespace {

using workbench::TrainOutcome;

struct Train {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Train)
};

QStringList detectors()
{
    QStringList names;
    for (const std::string& name : workbench::detectorNames())
        names.append(QString::fromStdString(name));
    // They learn from a stream: train() says where.
    return names + QStringList{QStringLiteral("evt"), QStringLiteral("spot"), QStringLiteral("dspot"), QStringLiteral("teda")};
}

QStringList rules()
{
    return {QStringLiteral("nearest"), QStringLiteral("edge-impulse")};
}

/// What fits the model's identity section.
constexpr qsizetype longestName = 31;

/// The file's name, shortened to whole characters.
QString nameFor(const QString& path)
{
    QString name = QFileInfo(path).completeBaseName();
    while (name.toUtf8().size() > longestName)
        name.chop(1);
    return name;
}

workbench::TrainOptions trainOptions(const Arguments& arguments)
{
    workbench::TrainOptions options;
    options.name = arguments.text("name", nameFor(arguments.text("out")));
    options.detector = arguments.text("detector", detectors().first()).toStdString();
    if (arguments.has("recipe"))
        options.recipe = arguments.text("recipe").toStdString();
    options.window = arguments.count("window");
    options.hop = arguments.count("hop");
    options.edgeImpulse = edgeImpulseOf(arguments);
    if (const auto clusters = arguments.count("clusters"))
        options.clusters = *clusters;
    if (arguments.text("rule") == QLatin1String("edge-impulse"))
        options.rule = KMeansRule::DistanceMinusRadius;
    options.alpha = arguments.number("alpha").value_or(options.alpha);
    options.alarmsPerHour = arguments.number("alarms-per-hour");
    options.seed = arguments.seed("seed").value_or(options.seed);
    return options;
}

/// The label that stands for normal in the projects among the sources: the given one, else "normal" where it occurs,
/// else none where nothing is labelled. A project whose labels all say something else has no baseline.
Result<QString> normalLabel(const Arguments& arguments)
{
    if (arguments.has("normal"))
        return arguments.text("normal");
    const QString usual = QStringLiteral("normal");
    bool labelled = false;
    for (const QString& path : arguments.operands()) {
        if (!workbench::isProjectPath(path))
            continue;
        const auto project = project::ProjectFile::open(path);
        if (!project)
            return project.error();
        const auto recordings = project::listRecordings(project->database());
        if (!recordings)
            return recordings.error();
        for (const project::RecordingSummary& recording : *recordings) {
            if (recording.info.label == usual)
                return usual;
            labelled = labelled || !recording.info.label.isEmpty();
        }
    }
    return labelled ? usual : QString();
}

/// The model goes into the project that it was trained on, when there is exactly one. Empty: there is none.
Result<QString> storeInProject(const TrainOutcome& outcome, const std::vector<workbench::CountSeries>& series,
                               const QStringList& sources)
{
    QStringList projects;
    for (const QString& path : sources) {
        if (workbench::isProjectPath(path) && !projects.contains(path))
            projects.append(path);
    }
    if (projects.size() != 1)
        return QString();
    const auto project = project::ProjectFile::open(projects.first());
    if (!project)
        return project.error();
    return project::storeModel(project->database(), workbench::modelRecordOf(outcome, series),
                               workbench::bytesOf(outcome.image));
}

Outcome train(const Arguments& arguments, Console& console)
{
    if (learn::streamDetectorOf(arguments.text("detector").toStdString()))
        return Outcome::wrongUsage(
            Train::tr("“%1” learns from a stream of scores or a feature as it comes: run it with “baseline watch”, or on a board "
                      "with “baseline learn --evt”.")
                .arg(arguments.text("detector")));
    if (arguments.has("alpha") && arguments.has("alarms-per-hour"))
        return Outcome::wrongUsage(Train::tr("--alpha and --alarms-per-hour exclude each other."));
    if (arguments.text("name").toUtf8().size() > longestName)
        return Outcome::wrongUsage(Train::tr("--name takes at most %1 bytes.").arg(longestName));
    if (const QString trouble = edgeImpulseTrouble(arguments); !trouble.isEmpty())
        return Outcome::wrongUsage(trouble);
    const auto label = normalLabel(arguments);
    if (!label)
        return label.error();
    workbench::SourceOptions sources = sourceOptions(arguments);
    sources.label = *label;
    const auto series = workbench::loadSources(arguments.operands(), sources, console.progress());
    if (!series)
        return series.error();
    const auto outcome = workbench::trainModel(*series, trainOptions(arguments), console.progress());
    if (!outcome)
        return outcome.error();

    const QString path = arguments.text("out");
    if (const Status saved = workbench::saveModelFile(path, outcome->image); !saved)
        return saved.error();
    const auto id = storeInProject(*outcome, *series, arguments.operands());
    if (!id)
        return id.error();
    QJsonObject facts = trainFacts(*outcome, path);
    QStringList lines = trainInWords(*outcome, path);
    if (!id->isEmpty()) {
        facts[QStringLiteral("project_model")] = *id;
        lines.append(Train::tr("Also stored in the project, with the exact spans it was trained on."));
    }
    console.result(facts, lines);
    noteClipping(console, *series);
    return Outcome::done();
}

} // namespace

const Command& trainCommand()
{
    static const Command command{
        "train",
        QT_TRANSLATE_NOOP("baseline::cli", "learn what is normal, and set a threshold with a stated guarantee"),
        "FILE…|PROJECT",
        1,
        -1,
        withEdgeImpulse({{"out", Kind::Text, "M.model", QT_TRANSLATE_NOOP("baseline::cli", "where the model goes"), true},
         {"detector", Kind::Choice, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "how it learns"), false, detectors},
         recipeOption(),
         windowOption(),
         hopOption(),
         {"normal", Kind::Text, "LABEL",
          QT_TRANSLATE_NOOP("baseline::cli", "label of the recordings of a project to learn from (normal)")},
         rateOption(),
         rangeOption(),
         {"alpha", Kind::Share, "SHARE",
          QT_TRANSLATE_NOOP("baseline::cli", "share of normal windows that may exceed the threshold (0.01)")},
         {"alarms-per-hour", Kind::Positive, "A",
          QT_TRANSLATE_NOOP("baseline::cli", "instead of --alpha: windows an hour that may exceed it")},
         {"clusters", Kind::Count, "K", QT_TRANSLATE_NOOP("baseline::cli", "clusters of normal (at most 8)")},
         {"rule", Kind::Choice, "NAME",
          QT_TRANSLATE_NOOP("baseline::cli", "score: distance to the nearest centre, or that less the cluster's size"),
          false, rules},
         {"seed", Kind::Seed, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the random starts (1)")},
         {"name", Kind::Text, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "of the model (the file's)")}}),
        "baseline train normal/ --rate 200 --out fan.model",
        train,
        costHelp};
    return command;
}

} // namespace baseline::cli
