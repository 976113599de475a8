// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/model_words.h"
#include "app/cli/words/signal_options.h"
#include "app/cli/words/stop_words.h"
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
    return names;
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

double keptShare(const TrainOutcome& outcome)
{
    double sum = 0.0;
    for (const double share : outcome.explained)
        sum += share;
    return sum;
}

std::size_t clusterCount(const TrainOutcome& outcome)
{
    return std::get<model::KMeans>(outcome.model.heads.front().detector).centres.rows;
}

QJsonObject factsOf(const TrainOutcome& outcome, const QString& path)
{
    QJsonObject facts = modelFacts(outcome.model, outcome.image);
    facts[QStringLiteral("model")] = path;
    facts[QStringLiteral("detector")] = QString::fromStdString(outcome.detector);
    facts[QStringLiteral("seed")] = QString::number(outcome.seed);
    facts[QStringLiteral("fit_windows")] = jsonCount(outcome.fitWindows);
    facts[QStringLiteral("calibration_windows")] = jsonCount(outcome.calibrationWindows);
    facts[QStringLiteral("unused_windows")] = jsonCount(outcome.unusedWindows);
    facts[QStringLiteral("components")] = jsonCount(outcome.explained.size());
    facts[QStringLiteral("explained")] = jsonNumbers(outcome.explained);
    facts[QStringLiteral("clusters")] = jsonCount(clusterCount(outcome));
    facts[QStringLiteral("inertia")] = jsonNumber(outcome.inertia);
    facts[QStringLiteral("iterations")] = jsonCount(outcome.iterations);
    facts[QStringLiteral("stop")] = stopWord(outcome.stop);
    facts[QStringLiteral("constant_features")] = jsonTexts(outcome.constantFeatures);
    facts[QStringLiteral("milliseconds")] = static_cast<qint64>(outcome.took.count());
    return facts;
}

QStringList linesOf(const TrainOutcome& outcome, const QString& path)
{
    const model::Model& model = outcome.model;
    QStringList lines{
        Train::tr("Model “%1” (%2), %3 bytes, written to %4.")
            .arg(QString::fromStdString(model.identity.name),
                 QString::fromStdString(model::hashText(model::hashOf(outcome.image))))
            .arg(static_cast<qulonglong>(outcome.image.size()))
            .arg(path),
        signalInWords(model),
        Train::tr("Windows: %1 fitted the detector, %2 later ones that do not overlap set the threshold, %3 between "
                  "them were not used.")
            .arg(static_cast<qulonglong>(outcome.fitWindows))
            .arg(static_cast<qulonglong>(outcome.calibrationWindows))
            .arg(static_cast<qulonglong>(outcome.unusedWindows)),
        Train::tr("Principal components: %1 of %2 features keep %3 of the variance.")
            .arg(static_cast<qulonglong>(outcome.explained.size()))
            .arg(static_cast<qulonglong>(model.scaler.mean.size()))
            .arg(percent(keptShare(outcome))),
        Train::tr("Clusters: %1, inertia %2 after %3 iterations (%4).")
            .arg(static_cast<qulonglong>(clusterCount(outcome)))
            .arg(shown(outcome.inertia))
            .arg(static_cast<qulonglong>(outcome.iterations))
            .arg(stopInWords(outcome.stop)),
        Train::tr("Threshold: %1. %2")
            .arg(shown(static_cast<double>(model.heads.front().threshold)),
                 certificateInWords(model.heads.front().certificate)),
    };
    if (!outcome.constantFeatures.empty()) {
        QStringList names;
        for (const std::string& name : outcome.constantFeatures)
            names.append(QString::fromStdString(name));
        lines.append(Train::tr("Left out, because they never varied: %1.").arg(names.join(QStringLiteral(", "))));
    }
    return lines;
}

Outcome train(const Arguments& arguments, Console& console)
{
    if (arguments.has("alpha") && arguments.has("alarms-per-hour"))
        return Outcome::wrongUsage(Train::tr("--alpha and --alarms-per-hour exclude each other."));
    if (arguments.text("name").toUtf8().size() > longestName)
        return Outcome::wrongUsage(Train::tr("--name takes at most %1 bytes.").arg(longestName));
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
    QJsonObject facts = factsOf(*outcome, path);
    QStringList lines = linesOf(*outcome, path);
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
        {{"out", Kind::Text, "M.model", QT_TRANSLATE_NOOP("baseline::cli", "where the model goes"), true},
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
         {"name", Kind::Text, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "of the model (the file's)")}},
        "baseline train normal/ --rate 200 --out fan.model",
        train};
    return command;
}

} // namespace baseline::cli
