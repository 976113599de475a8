// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/recipe_costs.h"

#include "core/model/edge_impulse_recipe.h"
#include "core/model/image.h"
#include "core/model/recipe.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstring>
#include <random>

namespace baseline::tests {

namespace {

constexpr Hertz rate{952.0};

/// A model of `recipe` with a projection to `projected` (0: none) and `heads` heads of `clusters` clusters.
RecipeCost costOf(const model::Recipe& recipe, const std::string& name, std::uint32_t channels, std::size_t projected,
                  std::size_t clusters, std::size_t heads = 1, KMeansRule rule = KMeansRule::NearestDistance)
{
    model::Model value;
    value.identity.name = "cost";
    value.identity.recipe = recipe.name;
    value.stream.nominalRate = rate;
    value.stream.channels = channels;
    value.window = recipe.window;
    value.features = recipe.blocks;
    const std::size_t count = model::featuresPerChannel(recipe.blocks) * channels;
    value.scaler = {std::vector<float>(count, 0.0F), std::vector<float>(count, 1.0F)};
    if (projected > 0)
        value.projection = model::Projection{Matrix(projected, count)};
    const HeadInput input = projected > 0 ? HeadInput::Projected : HeadInput::Scaled;
    const model::KMeans kmeans{rule, Matrix(clusters, projected > 0 ? projected : count),
                               std::vector<float>(clusters, 0.0F)};
    value.heads.assign(heads, {input, 1.0F, {}, kmeans});
    return {name + ", " + std::to_string(recipe.window.length) + " x " + std::to_string(channels) + ", projected "
                + std::to_string(projected) + ", clusters " + std::to_string(clusters) + " x " + std::to_string(heads),
            value};
}

std::uint32_t figureOf(const QByteArray& text, const char* name)
{
    for (const QByteArray& line : text.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2 && words[0] == name)
            return words[1].toUInt();
    }
    return 0;
}

/// Few bins of a transform, many, and bands of other widths: what a transform costs and what its bins cost.
void appendPartialSpectra(std::vector<RecipeCost>& costs)
{
    const auto add = [&costs](const char* name, std::uint32_t length, const model::FeatureBlock& block) {
        costs.push_back(costOf({name, {length, length}, {block}}, name, 1, 0, 4));
    };
    for (std::uint16_t length = 16; length <= 1024; length *= 2) {
        const auto end = static_cast<std::uint16_t>(length / 2 + 1);
        const auto middle = static_cast<std::uint16_t>(length / 4);
        add("shape", length, {FeatureKind::Shape, {}});
        add("one narrow band", length, {FeatureKind::Bands, {1, 2}});
        add("three bands", length, {FeatureKind::Bands, {1, 2, middle, end}});
    }
    for (const std::uint16_t segment : std::initializer_list<std::uint16_t>{16, 32, 64, 128, 256, 512}) {
        add("one bin of welch", 1024, {FeatureKind::Welch, {segment, 1, 2}});
        add("some bins of welch", 700, {FeatureKind::Welch, {segment, 2, 8}});
    }
    for (const std::uint16_t frame : std::initializer_list<std::uint16_t>{16, 32, 64, 128, 256}) {
        for (const std::uint16_t version : std::initializer_list<std::uint16_t>{2, 4}) {
            const EdgeImpulseParameters parameters = {version, frame, edgeImpulseOverlap | edgeImpulseLog, 1, 2, 5, 1.0F};
            model::FeatureBlock block{FeatureKind::EdgeImpulse, std::vector<std::uint16_t>(sizeof parameters / 2)};
            std::memcpy(block.parameters.data(), &parameters, sizeof parameters);
            add("three bins of Edge Impulse's", 800, block);
            block.parameters[2] = 0;
            add("three powers of Edge Impulse's", 900, block);
        }
    }
}

void appendEdgeImpulse(std::vector<RecipeCost>& costs)
{
    using Filter = model::EdgeImpulseOptions::Filter;
    struct Case {
        std::uint16_t version;
        std::uint16_t frame;
        std::uint16_t decimation;
        Filter filter;
        std::uint16_t order;
        std::uint32_t length;
        bool overlap;
        bool log;
    };
    const Case cases[] = {{4, 16, 1, Filter::None, 6, 16, true, true},      {4, 32, 1, Filter::None, 6, 250, true, true},
                          {2, 64, 1, Filter::None, 6, 500, false, true},    {4, 128, 1, Filter::None, 6, 1000, true, false},
                          {4, 256, 1, Filter::None, 6, 1024, true, true},   {4, 16, 1, Filter::Low, 6, 125, true, true},
                          {4, 16, 1, Filter::High, 8, 250, true, true},     {2, 32, 1, Filter::Low, 2, 1024, true, true},
                          {4, 16, 3, Filter::None, 6, 400, true, true},     {4, 16, 10, Filter::Low, 4, 1000, true, true},
                          {4, 16, 30, Filter::None, 6, 1024, true, true},   {2, 64, 3, Filter::High, 6, 1024, false, false}};
    for (const Case& one : cases) {
        model::EdgeImpulseOptions options;
        options.version = one.version;
        options.frame = one.frame;
        options.decimation = one.decimation;
        options.filter = one.filter;
        options.order = one.order;
        options.cutoff = Hertz{rate.value / one.decimation / 4.0};
        options.overlap = one.overlap;
        options.log = one.log;
        const auto block = model::edgeImpulseBlock(options, rate);
        costs.push_back(costOf({"edge-impulse", {one.length, one.length}, {*block}},
                               "block of frames of " + std::to_string(one.frame) + " by " + std::to_string(one.decimation),
                               1, 0, 4));
    }
}

} // namespace

std::vector<std::int16_t> measuredVibration(std::size_t size)
{
    std::mt19937 random(9);
    std::normal_distribution<double> normal(8000.0, 700.0);
    std::vector<std::int16_t> counts(size);
    for (std::size_t i = 0; i < size; ++i)
        counts[i] = static_cast<std::int16_t>(normal(random) + 900.0 * std::sin(0.2 * static_cast<double>(i)));
    return counts;
}

std::vector<RecipeCost> recipesToMeasure()
{
    std::vector<RecipeCost> costs;
    const auto add = [&costs](const char* name, std::uint32_t length, std::uint32_t channels, std::size_t projected,
                              std::size_t clusters, std::size_t heads = 1,
                              KMeansRule rule = KMeansRule::NearestDistance) {
        costs.push_back(costOf(*model::makeRecipe(name, rate, length), name, channels, projected, clusters, heads, rule));
    };
    for (std::uint32_t length = 16; length <= 1024; length *= 2) {
        add("bands", length, 3, 6, 8);
        add("bands", length, 1, 0, 4);
        add("rms", length, 3, 0, 8);
    }
    for (const std::uint32_t length : {17U, 100U, 125U, 200U, 256U, 500U, 1000U}) {
        add("mad", length, 3, 0, 8, 1, KMeansRule::DistanceMinusRadius);
        add("rms", length, 1, 0, 1);
        add("edge-impulse-2", length, 3, 0, 32, 1, KMeansRule::DistanceMinusRadius);
        add("edge-impulse", length, 3, 8, 5);
    }
    for (const std::uint32_t length : {64U, 100U, 256U, 512U, 1000U}) {
        add("welch", length, 3, 16, 8);
        add("welch", length, 2, 0, 8, 3);
    }
    costs.push_back(costOf({"levels", {100, 50}, {{FeatureKind::Rms, {}}, {FeatureKind::Shape, {}}}}, "levels", 3, 0, 4));
    add("bands", 256, 8, 20, 64);
    add("bands", 128, 6, 10, 16, 2);
    add("mad", 1024, 1, 0, 256);
    add("welch", 256, 8, 20, 32);
    for (const std::uint16_t segment : {std::uint16_t{16}, std::uint16_t{32}, std::uint16_t{128}, std::uint16_t{256},
                                        std::uint16_t{512}}) {
        const auto end = static_cast<std::uint16_t>(segment / 2 + 1);
        costs.push_back(costOf({"welch", {1000, 500}, {{FeatureKind::Welch, {segment, 1, end}}}},
                               "welch of " + std::to_string(segment), segment > 128 ? 1 : 2, 0, 4));
    }
    appendPartialSpectra(costs);
    appendEdgeImpulse(costs);
    return costs;
}

Status measure(const ArmBuild& build, RecipeCost& cost)
{
    const auto image = model::encode(cost.model);
    if (!image)
        return image.error();
    const QTemporaryDir folder;
    const std::vector<std::int16_t> counts = measuredVibration(std::size_t{cost.model.window.length} * cost.model.stream.channels);
    if (!writeBytes(folder.filePath(QStringLiteral("model")), image->data(), image->size())
        || !writeBytes(folder.filePath(QStringLiteral("windows")), counts.data(), counts.size() * sizeof counts[0]))
        return Error{Error::Code::FileNotWritable, "the model cannot be written"};
    if (const Status run = runOnArm(build, QStringLiteral("cost"), folder.path()); !run)
        return run.error();
    QFile file(folder.filePath(QStringLiteral("costs")));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, "cost.elf wrote no figures"};
    const QByteArray text = file.readAll();
    cost.features = figureOf(text, "features");
    cost.window = figureOf(text, "window");
    cost.stack = figureOf(text, "bytes-stack");
    if (cost.features == 0 || cost.window == 0 || cost.stack == 0)
        return Error{Error::Code::FileUnreadable, "cost.elf left a figure out"};
    return done();
}

} // namespace baseline::tests
