// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/quality_rows.h"

#include "core/workbench/count_series.h"
#include "tests/bench/quality/product_fit.h"
#include "tests/bench/quality/quality_tasks.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace baseline::tests {

namespace {

constexpr double thresholdPercent = 99.0;
constexpr std::size_t pumpTrainingRows = 400;

/// Numbers recordings by their paths, and what they are drawn among by their labels.
class Register {
public:
    std::size_t indexOf(const recording::Recording& one)
    {
        const auto [place, isNew] = m_recordings.try_emplace(one.info.source, m_strata.size());
        if (isNew)
            m_strata.push_back(m_labels.try_emplace(one.info.label, m_labels.size()).first->second);
        return place->second;
    }
    std::vector<std::size_t> strata() const { return m_strata; }

private:
    std::map<QString, std::size_t> m_recordings;
    std::map<QString, std::size_t> m_labels;
    std::vector<std::size_t> m_strata;
};

/// Scores of the windows of some recordings by all judges, and where each window is from.
struct ScoredSet {
    std::array<std::vector<double>, judges> scores;
    std::array<std::vector<std::size_t>, judges> recordings;
};

/// What a task's recordings become before they are judged.
struct TaskRecipes {
    model::Recipe protocol;
    model::Recipe product;
    std::uint32_t rangeG = 0; ///< 0: values
};

Result<FeatureRows> productFeatures(const Recordings& recordings, const TaskRecipes& recipes)
{
    return recipes.rangeG == 0 ? valueFeatures(recordings, recipes.product)
                               : countFeatures(recordings, recipes.product, recipes.rangeG);
}

/// The first of the board's ranges from its default on at which no recording has more clipped samples than trainModel()
/// lets through.
Result<std::uint32_t> rangeFor(const Recordings& training)
{
    constexpr double mostClippedPercent = 0.1;
    constexpr std::uint32_t largest = 16;
    for (const std::uint32_t range : {4U, 8U, largest}) {
        double worst = 0.0;
        for (const recording::Recording& one : training) {
            const auto series = workbench::countSeries(one, range);
            if (!series)
                return series.error();
            worst = std::max(worst, series->clippedPercent());
        }
        if (worst <= mostClippedPercent)
            return range;
    }
    return largest;
}

/// All judges of one task, fitted.
class Panel {
public:
    static Result<Panel> fit(const Recordings& training, const TaskRecipes& recipes, const ProtocolOptions& options,
                             Register& known)
    {
        const auto forProtocol = valueFeatures(training, recipes.protocol);
        if (!forProtocol)
            return forProtocol.error();
        const auto forProduct = productFeatures(training, recipes);
        if (!forProduct)
            return forProduct.error();
        auto protocol = ProtocolFit::fit(forProtocol->features, options);
        if (!protocol)
            return protocol.error();
        Panel panel(recipes, std::move(*protocol));
        for (const char* name : productDetectors) {
            auto product = ProductFit::fit(name, *forProduct, recipes.product);
            if (!product)
                return product.error();
            panel.m_products.push_back(std::move(*product));
        }
        const auto own = panel.score(training, known);
        if (!own)
            return own.error();
        for (std::size_t i = 0; i < judges; ++i)
            panel.m_thresholds[i] = percentileOf(own->scores[i], thresholdPercent);
        return panel;
    }

    Result<ScoredSet> score(const Recordings& recordings, Register& known)
    {
        const auto forProtocol = valueFeatures(recordings, m_recipes.protocol);
        if (!forProtocol)
            return forProtocol.error();
        const auto forProduct = productFeatures(recordings, m_recipes);
        if (!forProduct)
            return forProduct.error();
        ScoredSet set;
        std::ranges::move(m_protocol.scores(forProtocol->features), set.scores.begin());
        for (std::size_t i = 0; i < m_products.size(); ++i) {
            auto scores = m_products[i].scores(forProduct->features);
            if (!scores)
                return scores.error();
            set.scores[protocolDetectors + i] = std::move(*scores);
        }
        for (std::size_t i = 0; i < judges; ++i) {
            for (const std::size_t index : (i < protocolDetectors ? *forProtocol : *forProduct).recordings)
                set.recordings[i].push_back(known.indexOf(recordings[index]));
        }
        return set;
    }

    std::array<double, judges> falseAlarms(const ScoredSet& normal) const
    {
        std::array<double, judges> shares{};
        for (std::size_t i = 0; i < judges; ++i)
            shares[i] = shareAbove(normal.scores[i], m_thresholds[i]);
        return shares;
    }

private:
    Panel(TaskRecipes recipes, ProtocolFit protocol) : m_recipes(std::move(recipes)), m_protocol(std::move(protocol)) {}

    TaskRecipes m_recipes;
    ProtocolFit m_protocol;
    std::vector<ProductFit> m_products;
    std::array<double, judges> m_thresholds{};
};

void append(std::vector<JudgedWindow>& windows, const ScoredSet& set, std::size_t judge, bool isAnomalous)
{
    for (std::size_t i = 0; i < set.scores[judge].size(); ++i)
        windows.push_back({set.scores[judge][i], set.recordings[judge][i], isAnomalous});
}

Judged judged(const ScoredSet& normal, const ScoredSet& anomalous)
{
    Judged part;
    for (std::size_t i = 0; i < judges; ++i) {
        append(part[i], normal, i, false);
        append(part[i], anomalous, i, true);
    }
    return part;
}

/// A task judged by a panel: its unseen normal windows, and those of each anomaly.
struct JudgedTask {
    ScoredSet normal;
    std::vector<ScoredSet> anomalies;
};

Result<JudgedTask> judgeBy(Panel& panel, const QualityTask& task, Register& known)
{
    auto normal = panel.score(task.normal, known);
    if (!normal)
        return normal.error();
    JudgedTask result{std::move(*normal), {}};
    for (const Anomaly& anomaly : task.anomalies) {
        auto anomalous = panel.score(anomaly.recordings, known);
        if (!anomalous)
            return anomalous.error();
        result.anomalies.push_back(std::move(*anomalous));
    }
    return result;
}

Status addTask(const QualityTask& task, Register& known, std::vector<QualityRow>& rows)
{
    const auto protocol = model::makeRecipe("protocol36", task.rate, task.protocol.length, task.protocol.hop);
    if (!protocol)
        return protocol.error();
    const auto product = model::makeRecipe("wide", task.rate, task.product.length, task.product.hop);
    if (!product)
        return product.error();
    const auto range = rangeFor(task.training);
    if (!range)
        return range.error();
    const TaskRecipes recipes{*protocol, *product, *range};
    auto panel = Panel::fit(task.training, recipes, {}, known);
    if (!panel)
        return panel.error();
    const auto usual = judgeBy(*panel, task, known);
    if (!usual)
        return usual.error();
    const std::size_t first = rows.size();
    for (std::size_t i = 0; i < task.anomalies.size(); ++i)
        rows.push_back({task.set, task.anomalies[i].name, {judged(usual->normal, usual->anomalies[i])},
                        panel->falseAlarms(usual->normal), {}, *range});
    if (task.inTurn.empty())
        return done();
    auto other = Panel::fit(task.inTurn, recipes, {}, known);
    if (!other)
        return other.error();
    const auto turned = judgeBy(*other, task, known);
    if (!turned)
        return turned.error();
    for (std::size_t i = 0; i < task.anomalies.size(); ++i) {
        Judged part = judged(turned->normal, turned->anomalies[i]);
        std::move(part.begin() + protocolDetectors, part.end(), rows[first + i].inTurn.begin());
    }
    return done();
}

/// One file of the pump: its first rows are normal, each later one is judged.
Result<Judged> judgePump(const PumpFile& file, std::array<double, judges>& falseAlarms, Register& known)
{
    const model::Recipe raw = *model::makeRecipe("raw", Hertz{1.0});
    const TaskRecipes recipes{raw, raw, 0};
    // At most two components of the mixture, as the README has them here.
    auto panel = Panel::fit({rowsOf(file.signal, 0, pumpTrainingRows)}, recipes, {8, 2, 0}, known);
    if (!panel)
        return panel.error();
    const auto scored = panel->score({rowsOf(file.signal, pumpTrainingRows, file.anomalous.size())}, known);
    if (!scored)
        return scored.error();
    Judged part;
    ScoredSet normal;
    for (std::size_t i = 0; i < judges; ++i) {
        for (std::size_t row = 0; row < scored->scores[i].size(); ++row) {
            const bool isAnomalous = file.anomalous[pumpTrainingRows + row];
            part[i].push_back({scored->scores[i][row], scored->recordings[i][row], isAnomalous});
            if (!isAnomalous)
                normal.scores[i].push_back(scored->scores[i][row]);
        }
    }
    const auto shares = panel->falseAlarms(normal);
    for (std::size_t i = 0; i < judges; ++i)
        falseAlarms[i] += shares[i];
    return part;
}

Status addPump(Register& known, std::vector<QualityRow>& rows)
{
    const auto files = pumpFiles();
    if (!files)
        return files.error();
    QualityRow row{QStringLiteral("SKAB"), QStringLiteral("mean of %1 files").arg(files->size()), {}};
    for (const PumpFile& file : *files) {
        auto part = judgePump(file, row.falseAlarms, known);
        if (!part)
            return part.error();
        row.parts.push_back(std::move(*part));
    }
    for (double& share : row.falseAlarms)
        share /= static_cast<double>(files->size());
    rows.push_back(std::move(row));
    return done();
}

} // namespace

Result<QualityRows> judgeQuality()
{
    const auto tasks = qualityTasks();
    if (!tasks)
        return tasks.error();
    Register known;
    QualityRows result;
    for (const QualityTask& task : *tasks) {
        std::fprintf(stderr, "%s\n", qPrintable(task.set));
        const Status added = addTask(task, known, result.rows);
        if (!added)
            return added.error();
    }
    const Status added = addPump(known, result.rows);
    if (!added)
        return added.error();
    result.strata = known.strata();
    return result;
}

} // namespace baseline::tests
