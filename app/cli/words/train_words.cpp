// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/train_words.h"

#include "app/cli/words/cost_words.h"

#include "app/cli/console.h"
#include "app/cli/words/model_words.h"
#include "app/cli/words/signal_options.h"
#include "app/cli/words/stop_words.h"
#include "core/workbench/detector_words.h"

#include <QCoreApplication>

namespace baseline::cli {

using workbench::TrainOutcome;

namespace {

struct TrainText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::TrainText)
};

double keptShare(const TrainOutcome& outcome)
{
    double sum = 0.0;
    for (const double share : outcome.explained)
        sum += share;
    return sum;
}

std::size_t clusterCount(const TrainOutcome& outcome)
{
    const model::Head* head = model::clusterHead(outcome.model);
    return head != nullptr ? std::get<model::KMeans>(head->detector).centres.rows : 0;
}

} // namespace

QJsonObject trainFacts(const TrainOutcome& outcome, const QString& path)
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
    facts[QStringLiteral("excluded_windows")] = jsonCount(outcome.falseAlarms.excludedWindows);
    facts[QStringLiteral("false_alarms_without_excluded")] = jsonNumber(outcome.falseAlarms.withoutExcluded);
    facts[QStringLiteral("false_alarms_with_excluded")] = jsonNumber(outcome.falseAlarms.withExcluded);
    facts[QStringLiteral("board")] = costFacts(model::boardCost(outcome.model));
    facts[QStringLiteral("milliseconds")] = static_cast<qint64>(outcome.took.count());
    return facts;
}

QStringList trainInWords(const TrainOutcome& outcome, const QString& path)
{
    const model::Model& model = outcome.model;
    QStringList lines{
        TrainText::tr("Model “%1” (%2), %3 bytes, written to %4.")
            .arg(QString::fromStdString(model.identity.name),
                 QString::fromStdString(model::hashText(model::hashOf(outcome.image))),
                 counted(outcome.image.size()), path),
        signalInWords(model),
        TrainText::tr("Windows: %1 fitted the detector, %2 later ones that do not overlap set the threshold, %3 "
                      "between them were not used.")
            .arg(counted(outcome.fitWindows), counted(outcome.calibrationWindows), counted(outcome.unusedWindows)),
    };
    if (!outcome.explained.empty())
        lines.append(TrainText::tr("Principal components: %1 of %2 features keep %3 of the variance.")
                         .arg(counted(outcome.explained.size()), counted(model.scaler.mean.size()),
                              percent(keptShare(outcome))));
    if (clusterCount(outcome) > 0)
        lines.append((outcome.iterations == 1 ? TrainText::tr("Clusters: %1, inertia %2 after one iteration (%3).")
                                              : TrainText::tr("Clusters: %1, inertia %2 after %n iterations (%3).",
                                                              nullptr, static_cast<int>(outcome.iterations)))
                         .arg(counted(clusterCount(outcome)), shown(outcome.inertia), stopInWords(outcome.stop)));
    for (const model::Head& head : model.heads)
        lines.append(TrainText::tr("Detector: %1.").arg(workbench::detectorName(head.detector)));
    lines.append(TrainText::tr("Threshold: %1. %2")
                     .arg(shown(static_cast<double>(model::judgeOf(model).threshold)),
                          certificateInWords(model)));
    lines.append(costInWords(model::boardCost(model)));
    const workbench::FalseAlarms& alarms = outcome.falseAlarms;
    if (alarms.excludedWindows > 0)
        lines.append(TrainText::tr("Excluded: %1 windows were not trained on, %2 of them alarm. False alarms on the "
                                   "baseline: %3 without them, %4 with them.")
                         .arg(counted(alarms.excludedWindows), counted(alarms.excludedAlarms),
                              percent(alarms.withoutExcluded), percent(alarms.withExcluded)));
    if (!outcome.constantFeatures.empty()) {
        QStringList names;
        for (const std::string& name : outcome.constantFeatures)
            names.append(QString::fromStdString(name));
        lines.append(TrainText::tr("Left out, because they never varied: %1.").arg(names.join(QStringLiteral(", "))));
    }
    return lines;
}

} // namespace baseline::cli
