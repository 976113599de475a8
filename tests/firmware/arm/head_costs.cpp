// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/head_costs.h"

#include "core/model/board_cost.h"
#include "core/model/loaded_model.h"
#include "tests/support/every_detector.h"

namespace baseline::tests {

namespace {

/// A model of RMS and shape, 4 features a channel, whose standardised features of the measured window are `z`.
model::Model modelAround(std::size_t columns, std::span<const float> z)
{
    model::Model value;
    value.identity.name = "head cost";
    value.identity.recipe = "levels";
    value.stream.nominalRate = Hertz{952.0};
    value.stream.channels = static_cast<std::uint32_t>(columns / 4);
    value.window = {128, 128};
    value.features = {{FeatureKind::Rms, {}}, {FeatureKind::Shape, {}}};
    const auto counts = measuredVibration(std::size_t{value.window.length} * value.stream.channels);
    model::FeatureExtractor extractor({"levels", value.window, value.features}, value.stream);
    Matrix features;
    extractor.appendWindows(counts, features);
    value.scaler = {std::vector<float>(columns), std::vector<float>(columns, 1.0F)};
    for (std::size_t i = 0; i < columns; ++i)
        value.scaler.mean[i] = features(0, i) - z[i];
    return value;
}

} // namespace

std::vector<RecipeCost> headsToMeasure()
{
    std::vector<RecipeCost> costs;
    for (const std::size_t columns : {4U, 12U, 24U}) {
        const Matrix table = correlatedRows(400, columns, 7);
        const Matrix fresh = correlatedRows(2, columns, 8);
        for (std::size_t row = 0; row < fresh.rows; ++row) {
            const model::Model base = modelAround(columns, fresh.row(row));
            model::Model all = base;
            model::Consensus consensus;
            for (const NamedDetector& one : everyDetector(table)) {
                model::Model single = base;
                single.heads = {{HeadInput::Scaled, 1.0F, {}, one.detector}};
                if (model::isClassifier(one.detector))
                    single.heads.push_back({HeadInput::Scaled, 9.0F, {}, model::LargestDeviation{}});
                costs.push_back({one.name + ", " + std::to_string(columns), single});
                if (model::isClassifier(one.detector) || all.heads.size() == 5)
                    continue;
                consensus.members.push_back({static_cast<std::uint32_t>(all.heads.size()),
                                             all.heads.size() % 2 == 0 ? MemberRule::Plain : MemberRule::Logarithm,
                                             0.0F, 1.0F});
                all.heads.push_back({HeadInput::Scaled, 1.0F, {}, one.detector});
            }
            all.heads.push_back({HeadInput::Heads, 1.0F, {}, consensus});
            costs.push_back({"consensus, " + std::to_string(columns), all});
            model::Model part = base;
            part.heads = {{HeadInput::Blocks, 1.0F, {}, model::LargestDeviation{}, 2}};
            costs.push_back({"one block, " + std::to_string(columns), part});
        }
    }
    return costs;
}

double headsAlone(const RecipeCost& cost)
{
    model::Model bare = cost.model;
    bare.heads.clear();
    return cost.window - cost.features - model::scalingInstructions(bare);
}

} // namespace baseline::tests
