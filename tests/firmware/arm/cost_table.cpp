// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/cost_table.h"

#include "core/workbench/simulate_job.h"
#include "core/workbench/train_job.h"
#include "tests/firmware/arm/arm_run.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <cmath>

namespace baseline::tests {

namespace {

// Of the table's figures. Bytes get more, since every change anywhere in the node moves them.
constexpr double instructionTolerance = 0.02;
constexpr double byteTolerance = 0.1;

using Figures = QHash<QString, std::uint32_t>;

Error fault(const char* detail)
{
    return {Error::Code::FileUnreadable, detail, {}};
}

/// The model and the first window of the main job: three axes at 952 Hz, the default recipe, PCA and eight clusters.
Status writeMainJob(const QString& folder)
{
    workbench::SimulateOptions simulate;
    simulate.duration = Seconds(90.0);
    const auto recording = workbench::simulateRecording(simulate);
    if (!recording)
        return recording.error();
    const auto series = workbench::countSeries(*recording);
    if (!series)
        return series.error();
    workbench::TrainOptions train;
    train.createdUnixSeconds = 0;
    const auto outcome = workbench::trainModel({*series}, train);
    if (!outcome)
        return outcome.error();
    const std::vector<std::int16_t>& counts = series->stretches.front().counts;
    if (!writeBytes(folder + QLatin1String("/model"), outcome->image.data(), outcome->image.size())
        || !writeBytes(folder + QLatin1String("/windows"), counts.data(), counts.size() * sizeof counts[0]))
        return fault("the files of the main job cannot be written");
    return done();
}

/// What cost.elf counted.
Result<Figures> countedBy(const ArmBuild& build, const QString& folder)
{
    if (const Status run = runOnArm(build, QStringLiteral("cost"), folder); !run)
        return run.error();
    QFile file(folder + QLatin1String("/costs"));
    if (!file.open(QIODevice::ReadOnly))
        return fault("cost.elf wrote no figures");
    Figures figures;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            figures.insert(QString::fromLatin1(words[0]), words[1].toUInt());
    }
    return figures;
}

/// Code and constants, and variables, of a program or of the objects in an archive whose name starts with one of `names`
/// (none: all).
struct Sizes {
    std::uint32_t code = 0;
    std::uint32_t ram = 0;
};

Result<Sizes> sizesOf(const ArmBuild& build, const char* file, const QStringList& names = {})
{
    const auto text = outputOf(QStringLiteral(BASELINE_ARM_TOOLS "size"),
                               {QString::fromLocal8Bit(build.folder) + QLatin1String(file)});
    if (!text)
        return text.error();
    Sizes sizes;
    for (const QString& line : text->split(QLatin1Char('\n')).mid(1)) {
        const QStringList words = line.simplified().split(QLatin1Char(' ')); // text data bss dec hex name
        if (words.size() < 6)
            continue;
        const auto isWanted = [&](const QString& name) { return words[5].startsWith(name + QLatin1String(".cpp")); };
        if (!names.isEmpty() && std::none_of(names.begin(), names.end(), isWanted))
            continue;
        sizes.code += words[0].toUInt() + words[1].toUInt();
        sizes.ram += words[1].toUInt() + words[2].toUInt();
    }
    if (sizes.code == 0)
        return fault("no sizes");
    return sizes;
}

Status appendCosts(const ArmBuild& build, const QString& folder, std::vector<Cost>& costs)
{
    const QStringList transform = {QStringLiteral("power_spectrum"), QStringLiteral("cosine_table")};
    const QStringList scorer = {QStringLiteral("scorer"), QStringLiteral("distance_scores")};
    const QStringList features = transform
                                 + QStringList{QStringLiteral("logarithm"), QStringLiteral("window_features"),
                                               QStringLiteral("moments"), QStringLiteral("bands"),
                                               QStringLiteral("channel_signal")};
    const QStringList extremes = {QStringLiteral("extreme_value"), QStringLiteral("extreme_watch"), QStringLiteral("peak_law")};
    constexpr auto archive = "/mps2/libbaseline_node.a";
    const auto counted = countedBy(build, folder);
    const auto transformSizes = sizesOf(build, archive, transform);
    const auto scorerSizes = sizesOf(build, archive, scorer);
    const auto featureSizes = sizesOf(build, archive, features);
    const auto windowSizes = sizesOf(build, archive, features + scorer);
    const auto extremeSizes = sizesOf(build, archive, extremes);
    const auto allSizes = sizesOf(build, archive);
    const auto firmware = sizesOf(build, "/mps2/node.elf");
    for (const auto* sizes : {&transformSizes, &scorerSizes, &featureSizes, &windowSizes, &extremeSizes, &allSizes, &firmware}) {
        if (!*sizes)
            return sizes->error();
    }
    if (!counted)
        return counted.error();
    const auto figure = [&](const char* name) { return counted->value(QString::fromLatin1(name)); };
    const auto add = [&](const char* what, std::optional<std::uint32_t> instructions, std::optional<std::uint32_t> code,
                         std::optional<std::uint32_t> ram) {
        costs.push_back({QString::fromLatin1(what), QString::fromLatin1(build.flags), instructions, code, ram});
    };
    add("spectrum", figure("spectrum"), transformSizes->code, figure("bytes-spectrum"));
    add("kmeans-nearest", figure("kmeans-nearest"), scorerSizes->code, std::nullopt);
    add("kmeans-radius", figure("kmeans-radius"), scorerSizes->code, std::nullopt);
    add("features", figure("features"), featureSizes->code, std::nullopt);
    add("window", figure("window"), windowSizes->code, figure("bytes-workspace"));
    add("extreme-values", figure("extreme-values"), extremeSizes->code, figure("bytes-extremes"));
    add("scoring-stack", std::nullopt, std::nullopt, figure("bytes-stack"));
    add("node", std::nullopt, allSizes->code, figure("bytes-node") + figure("bytes-ring") + figure("bytes-stack"));
    add("firmware", std::nullopt, firmware->code, firmware->ram);
    return done();
}

QString fieldOf(const std::optional<std::uint32_t>& figure)
{
    return figure ? QString::number(*figure) : QString();
}

bool isNear(const std::optional<std::uint32_t>& measured, const std::optional<std::uint32_t>& table, double tolerance)
{
    if (!measured || !table)
        return measured.has_value() == table.has_value();
    return std::abs(static_cast<double>(*measured) - *table) <= tolerance * *table;
}

bool isWithin(const std::optional<std::uint32_t>& measured, const std::optional<std::uint32_t>& budget)
{
    return !budget || (measured && *measured <= *budget);
}

const Cost* find(const std::vector<Cost>& costs, const Cost& like)
{
    const auto found = std::find_if(costs.begin(), costs.end(), [&](const Cost& cost) {
        return cost.what == like.what && cost.flags == like.flags;
    });
    return found == costs.end() ? nullptr : &*found;
}

} // namespace

const std::vector<CostBudget>& costBudgets()
{
    constexpr auto none = std::nullopt;
    static const std::vector<CostBudget> budgets = {
        {"spectrum", "256 real points to 129 squared magnitudes", 8'000, none, none},
        {"kmeans-nearest", "32 clusters of 12 features: distance to the nearest", 2'700, none, none},
        {"kmeans-radius", "the same less the clusters' radii", none, none, none},
        {"features", "36 features of 3 axes of 256 samples: the recipe bands", none, none, none},
        {"window", "features and score of that window: PCA and 8 clusters", 60'000, none, none},
        {"extreme-values", "a value into the extreme-value detector, N 5, that fits its law again", none, none, none},
        {"scoring-stack", "how deep scoring goes into the stack", none, none, none},
        {"node", "all of firmware/src; the node with a ring of 32 blocks and that stack", none, 65'536, 32'768},
        {"firmware", "node.elf of the emulated board: variables without stack", none, 65'536, 32'768},
    };
    return budgets;
}

Result<std::vector<Cost>> measureCosts()
{
    const QTemporaryDir folder;
    if (const Status written = writeMainJob(folder.path()); !written)
        return written.error();
    std::vector<Cost> costs;
    for (const ArmBuild& build : armBuilds) {
        if (const Status measured = appendCosts(build, folder.path(), costs); !measured)
            return measured.error();
    }
    return costs;
}

QByteArray costTable(const std::vector<Cost>& costs)
{
    QString text = QStringLiteral("what,flags,instructions,code bytes,RAM bytes,meaning\n");
    for (const Cost& cost : costs) {
        QString meaning;
        for (const CostBudget& budget : costBudgets()) {
            if (cost.what == QLatin1String(budget.what))
                meaning = QString::fromLatin1(budget.meaning);
        }
        text += QStringList{cost.what, cost.flags, fieldOf(cost.instructions), fieldOf(cost.codeBytes),
                            fieldOf(cost.ramBytes), QLatin1Char('"') + meaning + QLatin1Char('"')}
                    .join(QLatin1Char(','))
                + QLatin1Char('\n');
    }
    return text.toUtf8();
}

Result<std::vector<Cost>> parseCostTable(const QByteArray& text)
{
    std::vector<Cost> costs;
    for (const QByteArray& line : text.trimmed().split('\n').mid(1)) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() < 5)
            return Error{Error::Code::BadFormat, line.toStdString(), {}};
        std::optional<std::uint32_t> figures[3];
        for (qsizetype i = 0; i < 3; ++i) {
            bool isNumber = true;
            if (!fields[2 + i].isEmpty())
                figures[i] = fields[2 + i].toUInt(&isNumber);
            if (!isNumber)
                return Error{Error::Code::BadFormat, line.toStdString(), {}};
        }
        costs.push_back({QString::fromUtf8(fields[0]), QString::fromUtf8(fields[1]), figures[0], figures[1], figures[2]});
    }
    return costs;
}

std::vector<QString> costFaults(const std::vector<Cost>& measured, const std::vector<Cost>& table)
{
    std::vector<QString> faults;
    const auto say = [&](const Cost& cost, const char* what) {
        faults.push_back(QStringLiteral("%1, %2 (%3 instructions, %4 bytes of code, %5 of RAM): %6")
                             .arg(cost.what, cost.flags, fieldOf(cost.instructions), fieldOf(cost.codeBytes),
                                  fieldOf(cost.ramBytes), QString::fromLatin1(what)));
    };
    for (const Cost& cost : measured) {
        const Cost* const expected = find(table, cost);
        if (expected == nullptr)
            say(cost, "not in the table");
        else if (!isNear(cost.instructions, expected->instructions, instructionTolerance)
                 || !isNear(cost.codeBytes, expected->codeBytes, byteTolerance)
                 || !isNear(cost.ramBytes, expected->ramBytes, byteTolerance))
            say(cost, "too far from the table");
        for (const CostBudget& budget : costBudgets()) {
            if (cost.what == QLatin1String(budget.what)
                && !(isWithin(cost.instructions, budget.instructions) && isWithin(cost.codeBytes, budget.codeBytes)
                     && isWithin(cost.ramBytes, budget.ramBytes)))
                say(cost, "above its budget");
        }
    }
    for (const Cost& cost : table) {
        if (find(measured, cost) == nullptr)
            say(cost, "in the table, but not measured");
    }
    return faults;
}

} // namespace baseline::tests
