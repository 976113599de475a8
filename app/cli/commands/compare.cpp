// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/words/comparison_words.h"
#include "app/cli/words/signal_options.h"
#include "core/recording/labels.h"
#include "core/workbench/comparison_traps.h"
#include "core/workbench/detector_comparison.h"
#include "core/workbench/note_sentence.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct Compare {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Compare)
};

/// What a comparison is about.
struct Compared {
    std::vector<workbench::CountSeries> normal;
    std::vector<workbench::CountSeries> anomalous;
    QStringList leftOut;
};

/// Each source is read once: of projects the recordings with the label --normal are normal, those with another one faults;
/// without that option all is normal. Files are normal, and those after --anomaly faults.
Result<Compared> readSources(const Arguments& arguments, Console& console)
{
    Compared compared;
    const workbench::SourceOptions options = sourceOptions(arguments);
    for (const QString& path : arguments.operands()) {
        const bool bySort = arguments.has("normal") && workbench::isProjectPath(path);
        auto all = workbench::loadSources({path}, options, console.progress(), &compared.leftOut);
        if (!all)
            return all.error();
        for (workbench::CountSeries& series : *all) {
            if (!bySort || series.label == arguments.text("normal"))
                compared.normal.push_back(std::move(series));
            else if (!series.label.isEmpty() && !arguments.has("anomaly"))
                compared.anomalous.push_back(std::move(series));
        }
    }
    if (compared.normal.empty() && arguments.has("normal"))
        return Error{Error::Code::NotFound, "no recording with that label", arguments.text("normal").toStdString()};
    if (!arguments.has("anomaly"))
        return compared;
    auto faults = workbench::loadSources(arguments.texts("anomaly"), options, console.progress(), &compared.leftOut);
    if (!faults)
        return faults.error();
    compared.anomalous = std::move(*faults);
    return compared;
}

/// What makes the figures flatter, told on standard error and in the facts.
void tellTraps(const Compared& compared, const workbench::ComparisonOptions& options, Console& console, QJsonObject& facts)
{
    std::vector<workbench::Trap> traps = workbench::comparisonTraps(compared.normal, compared.anomalous);
    for (const std::string& recipe : options.recipes) {
        if (recipe == "raw")
            traps.push_back({workbench::TrapKind::MeansAreInside, QString::fromStdString(recipe)});
    }
    for (const QString& name : compared.leftOut)
        traps.push_back({workbench::TrapKind::LeftOut, name});
    QJsonArray sentences;
    for (const workbench::Trap& trap : traps) {
        console.note(workbench::sentenceFor(trap));
        sentences.append(workbench::sentenceFor(trap));
    }
    facts[QStringLiteral("warnings")] = sentences;
}

Outcome compareMachines(const Arguments& arguments, Console& console)
{
    if (arguments.operands().size() != 1 || !workbench::isProjectPath(arguments.operand(0)))
        return Outcome::wrongUsage(Compare::tr("--transfer takes one project."));
    if (arguments.texts("detector").size() > 1 || arguments.texts("recipe").size() > 1 || arguments.has("anomaly"))
        return Outcome::wrongUsage(Compare::tr("--transfer takes one detector, one recipe and no --anomaly."));
    const QString normal = arguments.has("normal") ? arguments.text("normal") : QString(recording::normalLabel);
    const auto groups = workbench::transferGroups(arguments.operand(0), normal, console.progress());
    if (!groups)
        return groups.error();
    workbench::TransferOptions options;
    if (arguments.has("detector"))
        options.detector = arguments.texts("detector").front().toStdString();
    if (arguments.has("recipe"))
        options.recipe = arguments.texts("recipe").front().toStdString();
    options.alpha = arguments.number("alpha").value_or(options.alpha);
    options.seed = arguments.seed("seed").value_or(options.seed);
    const auto matrix = workbench::transferMatrix(groups->groups, options, console.progress());
    if (!matrix)
        return matrix.error();
    for (const QString& name : groups->leftOut)
        console.note(workbench::sentenceFor(workbench::Trap{workbench::TrapKind::LeftOut, name}));
    console.result(transferFacts(*matrix), transferLines(*matrix));
    return Outcome::done();
}

Outcome compare(const Arguments& arguments, Console& console)
{
    if (arguments.has("transfer"))
        return compareMachines(arguments, console);
    const auto compared = readSources(arguments, console);
    if (!compared)
        return compared.error();
    workbench::ComparisonOptions options;
    for (const QString& name : arguments.texts("detector"))
        options.detectors.push_back(name.toStdString());
    for (const QString& name : arguments.texts("recipe"))
        options.recipes.push_back(name.toStdString());
    options.alpha = arguments.number("alpha").value_or(options.alpha);
    options.seed = arguments.seed("seed").value_or(options.seed);
    const auto comparison =
        workbench::compareDetectors(compared->normal, compared->anomalous, options, console.progress());
    if (!comparison)
        return comparison.error();
    QJsonObject facts = comparisonFacts(*comparison);
    tellTraps(*compared, options, console, facts);
    console.result(facts, comparisonInWords(*comparison));
    noteClipping(console, compared->normal);
    return Outcome::done();
}

} // namespace

const Command& compareCommand()
{
    static const Command command{
        "compare",
        QT_TRANSLATE_NOOP("baseline::cli", "train every detector on every recipe and say what each is worth"),
        "FILE…|PROJECT",
        1,
        -1,
        {{"anomaly", Kind::Texts, "FILE", QT_TRANSLATE_NOOP("baseline::cli", "recordings of faults; without them no AUC")},
         {"normal", Kind::Text, "LABEL",
          QT_TRANSLATE_NOOP("baseline::cli", "label of the normal recordings of a project; other labels are faults")},
         {"detector", Kind::Texts, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "only these (all)")},
         {"recipe", Kind::Texts, "NAME", QT_TRANSLATE_NOOP("baseline::cli", "only these (rms bands welch mad)")},
         {"alpha", Kind::Share, "SHARE",
          QT_TRANSLATE_NOOP("baseline::cli", "share of normal windows that may exceed a threshold (0.05)")},
         {"seed", Kind::Seed, "N", QT_TRANSLATE_NOOP("baseline::cli", "of the random starts (1)")},
         {"transfer", Kind::Flag, "",
          QT_TRANSLATE_NOOP("baseline::cli", "of one project: train on each machine and judge all the others by it")},
         rateOption(),
         rangeOption()},
        "baseline compare quiet/ --anomaly coin/ --rate 200",
        compare};
    return command;
}

} // namespace baseline::cli
