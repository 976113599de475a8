// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/feature_ranking_job.h"

#include "core/workbench/progress_part.h"
#include "core/workbench/sources.h"
#include "core/workbench/table_file.h"
#include "core/workbench/window_label.h"
#include "firmware/src/model/feature_block.h"

#include <algorithm>
#include <set>

namespace baseline::workbench {

namespace {

WindowRole roleOf(WindowKind kind)
{
    switch (kind) {
    case WindowKind::Unlabelled:
    case WindowKind::Normal:
        return WindowRole::Normal;
    case WindowKind::Anomalous:
        return WindowRole::Anomalous;
    case WindowKind::Mixed:
        break;
    }
    return WindowRole::LeftOut;
}

std::vector<WindowRole> rolesOf(const std::vector<CountSeries>& series, const std::vector<evaluate::WindowPlace>& places,
                                const std::vector<bool>& excluded)
{
    std::vector<WindowLabels> labels;
    for (const CountSeries& one : series)
        labels.emplace_back(one.segments);
    std::vector<WindowRole> roles;
    for (std::size_t row = 0; row < places.size(); ++row) {
        const evaluate::WindowPlace& place = places[row];
        const recording::Span span{place.start, place.end() - place.start};
        roles.push_back(excluded[row] ? WindowRole::LeftOut
                                      : roleOf(kindOf(span, labels[place.recording], series[place.recording].label)));
    }
    return roles;
}

/// Recordings; where all normal windows are of one, its halves.
std::vector<std::size_t> groupsOf(const FeatureRanking& ranking, const std::vector<std::size_t>& rows)
{
    std::set<std::size_t> recordings;
    std::vector<std::size_t> groups;
    for (const std::size_t row : rows) {
        groups.push_back(ranking.places[row].recording);
        recordings.insert(groups.back());
    }
    if (recordings.size() < 2) {
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i] = i < groups.size() / 2 ? 0 : 1;
    }
    return groups;
}

/// The units of one channel's features that a block makes.
void appendUnits(const model::FeatureBlock& block, std::vector<std::string>& units)
{
    const baseline::FeatureBlock view{block.kind, {block.parameters.data(), block.parameters.size()}};
    const std::size_t count = featuresOf(view);
    const std::size_t before = units.size();
    // Powers are decimal logarithms of mean squares: firmware/src/features.
    const char* rest = "";
    switch (block.kind) {
    case FeatureKind::Rms:
    case FeatureKind::Deviation:
        rest = "g";
        break;
    case FeatureKind::Bands:
        rest = "log g\xC2\xB2";
        break;
    case FeatureKind::Welch:
        rest = "log g\xC2\xB2/Hz";
        break;
    case FeatureKind::EdgeImpulse:
        units.insert(units.end(), {"m/s\xC2\xB2", "", ""});
        if (count > 3)
            rest = "log";
        break;
    case FeatureKind::Shape:
    case FeatureKind::Protocol36:
    case FeatureKind::Raw:
        break;
    }
    units.resize(before + count, rest);
}

std::vector<std::size_t> rowsOf(const FeatureRanking& ranking, WindowRole role)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < ranking.roles.size(); ++row) {
        if (ranking.roles[row] == role)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<std::string> featureUnits(const model::Recipe& recipe, std::uint32_t channels)
{
    std::vector<std::string> units;
    for (std::uint32_t channel = 0; channel < channels; ++channel) {
        for (const model::FeatureBlock& block : recipe.blocks)
            appendUnits(block, units);
    }
    return units;
}

std::vector<double> featureInstructions(const model::Recipe& recipe, std::uint32_t channels)
{
    std::vector<double> ofOne;
    for (const model::FeatureBlock& block : recipe.blocks) {
        const auto cost = model::boardCost({block}, 1, recipe.window);
        ofOne.resize(ofOne.size() + model::featuresPerChannel({block}), cost ? cost->featureInstructions : 0.0);
    }
    std::vector<double> instructions;
    for (std::uint32_t channel = 0; channel < channels; ++channel)
        instructions.insert(instructions.end(), ofOne.begin(), ofOne.end());
    return instructions;
}

Result<FeatureRanking> rankFeatures(const std::vector<CountSeries>& series, const model::Recipe& recipe,
                                    const Progress& progress)
{
    auto table = tabulateWindows(series, recipe, partOf(progress, 0.0, 0.5));
    if (!table)
        return table.error();
    FeatureRanking ranking;
    ranking.recipe = recipe;
    ranking.stream = series.front().stream;
    for (const CountSeries& one : series)
        ranking.recordings.push_back({one.recordingId, one.name, one.label, one.length});
    ranking.roles = rolesOf(series, table->places, table->excluded);
    ranking.names = std::move(table->names);
    ranking.units = featureUnits(ranking.recipe, ranking.stream.channels);
    ranking.units.resize(ranking.names.size());
    ranking.instructions = featureInstructions(ranking.recipe, ranking.stream.channels);
    ranking.instructions.resize(ranking.names.size());
    ranking.cost = model::boardCost(ranking.recipe.blocks, ranking.stream.channels, ranking.recipe.window);
    ranking.features = std::move(table->features);
    ranking.places = std::move(table->places);

    const std::vector<std::size_t> normal = rowsOf(ranking, WindowRole::Normal);
    const std::vector<std::size_t> anomalous = rowsOf(ranking, WindowRole::Anomalous);
    ranking.normal = normal.size();
    ranking.anomalous = anomalous.size();
    if (normal.empty())
        return Error{Error::Code::InvalidArgument, "no window is normal", "normal windows", 0.0};
    auto ranks = evaluate::rankFeatures(selectRows(ranking.features, normal), groupsOf(ranking, normal),
                                        selectRows(ranking.features, anomalous), {}, partOf(progress, 0.5, 0.5));
    if (!ranks)
        return ranks.error();
    ranking.ranks = std::move(*ranks);
    return ranking;
}

Result<std::shared_ptr<const FeatureRanking>> rankRecordings(const QString& projectPath, const QStringList& ids,
                                                             const std::string& recipe, const Progress& progress)
{
    const auto series = ids.isEmpty()
                            ? loadSources({projectPath}, sourceOptionsFor(recipe), partOf(progress, 0.0, 0.5))
                            : loadRecordings(projectPath, ids, partOf(progress, 0.0, 0.5), sourceOptionsFor(recipe));
    if (!series)
        return series.error();
    if (series->empty())
        return Error{Error::Code::InvalidArgument, "there is no recording", "recordings", 0.0};
    const auto made = model::makeRecipe(recipe, series->front().stream.nominalRate);
    if (!made)
        return made.error();
    auto ranking = rankFeatures(*series, *made, partOf(progress, 0.5, 0.5));
    if (!ranking)
        return ranking.error();
    return std::make_shared<const FeatureRanking>(std::move(*ranking));
}

Status saveRanking(const QString& path, const FeatureRanking& ranking)
{
    TableFile file(path, {QStringLiteral("feature"), QStringLiteral("unit"), QStringLiteral("mean"),
                          QStringLiteral("deviation"), QStringLiteral("stability"), QStringLiteral("halves_p"),
                          QStringLiteral("spread"), QStringLiteral("auc"), QStringLiteral("effect"), QStringLiteral("instructions")});
    for (const evaluate::FeatureRank& rank : ranking.ranks) {
        file.cell(QString::fromStdString(ranking.names[rank.column]));
        file.cell(QString::fromStdString(ranking.units[rank.column]));
        file.cell(rank.mean);
        file.cell(rank.deviation);
        for (const auto& value : {rank.stability, rank.halves, rank.spread, rank.auc, rank.effect}) {
            if (value)
                file.cell(*value);
            else
                file.cell(QString());
        }
        file.cell(ranking.instructions[rank.column]);
        file.endRow();
    }
    return file.finish();
}

} // namespace baseline::workbench
