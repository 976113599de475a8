// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/parity/parity_models.h"

#include "core/model/image.h"
#include "core/workbench/count_series.h"
#include "core/workbench/simulate_job.h"
#include "firmware/src/numeric/quantise.h"
#include "firmware/src/score/scorer.h"
#include "tests/firmware/parity/learn_record.h"
#include "tests/support/edge_impulse_block.h"
#include "tests/support/every_detector.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <memory>
#include <random>

namespace baseline::tests {

namespace {

constexpr std::uint16_t rms = 1;
constexpr std::uint16_t shape = 2;
constexpr std::uint16_t bands = 3;
constexpr std::uint16_t medianDeviation = 4;
constexpr std::uint16_t welch = 5;
constexpr std::uint16_t allFlags = edgeImpulseOverlap | edgeImpulseLog;
constexpr float metresPerG = 9.80665F;

/// scipy.signal.butter(4, 100, "low", fs=952, output="sos"): b0, b1, b2, a1, a2 of each section.
const std::vector<float> lowPass = {0.00570105342F, 0.0114021068F, 0.00570105342F, -1.00864470F, 0.276776403F,
                                    1.0F,           2.0F,          1.0F,           -1.27972543F, 0.619919598F};

using Rows = std::vector<std::vector<float>>;

std::size_t featureCountOf(const std::vector<BlockParts>& blocks)
{
    std::size_t count = 0;
    for (const BlockParts& block : blocks)
        count += featuresOf(FeatureBlock{static_cast<FeatureKind>(block.kind),
                                         {block.parameters.data(), block.parameters.size()}});
    return count * parityChannels;
}

/// The features of all windows, by a model that does nothing with them.
Rows rowsOf(ImageParts parts, const Counts& windows)
{
    parts.heads.resize(1);
    parts.projection.reset();
    const ByteVector image = buildImage(parts);
    ModelView model{};
    if (const ImageFault fault = readModel(view(image), model); fault != ImageFault::None)
        qFatal("the plain model is refused: %s", faultText(fault));
    const auto workspace = std::make_unique<ScoreWorkspace>();
    Rows rows;
    const std::size_t step = std::size_t{parts.length} * parityChannels;
    for (std::size_t at = 0; at + step <= windows.size(); at += step) {
        computeFeatures(model, {windows.data() + at, parts.length, parityChannels, 0}, workspace->feature,
                        workspace->features);
        rows.emplace_back(workspace->features, workspace->features + model.featureCount);
    }
    return rows;
}

/// Mean and standard deviation of each column; 1 for a column that stands still.
void fitScaler(const Rows& rows, ImageParts& parts)
{
    const double count = static_cast<double>(rows.size());
    for (std::size_t i = 0; i < parts.mean.size(); ++i) {
        double sum = 0.0;
        double squares = 0.0;
        for (const std::vector<float>& row : rows) {
            sum += static_cast<double>(row[i]);
            squares += static_cast<double>(row[i]) * static_cast<double>(row[i]);
        }
        const double deviation = std::sqrt(std::max(0.0, squares / count - sum / count * sum / count));
        parts.mean[i] = static_cast<float>(sum / count);
        parts.scale[i] = deviation > 1e-6 ? static_cast<float>(deviation) : 1.0F;
    }
}

HeadParts headOf(std::uint32_t rule, bool projected, const Rows& centres)
{
    HeadParts head;
    head.rule = rule;
    head.input = projected ? 1 : 0;
    head.threshold = 3.0F;
    head.dimension = static_cast<std::uint32_t>(centres.front().size());
    head.clusters = static_cast<std::uint32_t>(centres.size());
    head.centres.clear();
    head.radii.clear();
    for (const std::vector<float>& centre : centres) {
        head.centres.insert(head.centres.end(), centre.begin(), centre.end());
        head.radii.push_back(0.5F + 0.125F * static_cast<float>(head.radii.size()));
    }
    return head;
}

/// Counts of one file of the ceiling-fan recordings: 200 rows "x, y, z" in g, at ±4 g.
Counts fanCounts(const QString& path)
{
    Counts counts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return counts;
    const QList<QByteArray> values = file.readAll().replace('\n', ',').split(',');
    for (const QByteArray& value : values) {
        bool isNumber = false;
        const float g = value.trimmed().toFloat(&isNumber);
        if (isNumber)
            counts.push_back(quantise(g, 4));
    }
    return counts;
}

Counts stateWindows(simulate::State state, std::uint32_t length, std::size_t count)
{
    workbench::SimulateOptions options;
    options.state = state;
    options.duration = Seconds(static_cast<double>(length * count + 8) / 952.0);
    options.seed = 7;
    const auto recording = workbench::simulateRecording(options);
    const auto series = recording ? workbench::countSeries(*recording) : recording.error();
    if (!series || series->stretches.size() != 1)
        qFatal("the simulator gave no series");
    Counts counts = series->stretches.front().counts;
    const std::size_t wanted = std::size_t{length} * parityChannels * count;
    if (counts.size() < wanted)
        qFatal("the simulator gave %zu counts instead of %zu", counts.size(), wanted);
    counts.resize(wanted);
    return counts;
}

} // namespace

Counts simulatedWindows(std::uint32_t length, std::size_t perState)
{
    Counts windows;
    for (const simulate::StateEffect& effect : simulate::allStates()) {
        const Counts counts = stateWindows(effect.state, length, perState);
        windows.insert(windows.end(), counts.begin(), counts.end());
    }
    return windows;
}

Counts learningWindows(std::uint32_t length)
{
    return stateWindows(simulate::State::NormalLow, length, parityLearnWindows);
}

Counts ceilingFanWindows(std::size_t filesPerFolder)
{
    constexpr std::size_t windowCounts = 128 * parityChannels;
    Counts windows;
    const QDir fan(QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan"));
    for (const QString& folder : fan.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir files(fan.filePath(folder));
        const QStringList names = files.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
        for (const QString& name : names.mid(0, static_cast<qsizetype>(filesPerFolder))) {
            const Counts counts = fanCounts(files.filePath(name));
            for (std::size_t at = 0; at + windowCounts <= counts.size(); at += windowCounts / 2)
                windows.insert(windows.end(), counts.begin() + static_cast<std::ptrdiff_t>(at),
                               counts.begin() + static_cast<std::ptrdiff_t>(at + windowCounts));
        }
    }
    return windows;
}

Counts oddWindows(std::uint32_t length)
{
    Counts windows;
    const auto add = [&](auto countAt) {
        for (std::uint32_t i = 0; i < length; ++i)
            windows.insert(windows.end(), parityChannels, static_cast<std::int16_t>(countAt(i)));
    };
    add([](std::uint32_t) { return 0; });
    add([](std::uint32_t) { return -32768; });
    add([](std::uint32_t i) { return i % 2 == 0 ? 32767 : -32768; });
    add([](std::uint32_t i) { return i == 3 ? 32767 : 0; });
    add([](std::uint32_t i) { return i == 3 ? 1 : 0; });
    add([length](std::uint32_t i) { return i < length / 2 ? 8192 : 8193; });
    return windows;
}

std::vector<BlockParts> defaultBlocks(std::uint32_t length)
{
    BlockParts even{bands, {}};
    for (std::uint32_t i = 0; i <= 8; ++i)
        even.parameters.push_back(static_cast<std::uint16_t>(1 + i * (length / 16)));
    return {{rms, {}}, {shape, {}}, even};
}

std::vector<BlockParts> blocksOfAnyLength(std::uint32_t length)
{
    const auto segment = static_cast<std::uint16_t>(length < 64 ? 16 : 64);
    const std::uint16_t endBin = segment / 2 + 1;
    return {{medianDeviation, {}},
            {welch, {segment, 1, endBin}},
            {rms, {}},
            edgeImpulseBlock({4, 16, allFlags, 1, 1, 9, metresPerG})};
}

std::vector<std::vector<BlockParts>> everyRecipe(std::uint32_t length)
{
    const auto nyquist = static_cast<std::uint16_t>(length / 2);
    const auto end = static_cast<std::uint16_t>(nyquist + 1);
    std::vector<std::vector<BlockParts>> recipes = {
        defaultBlocks(length),
        {{rms, {}}},
        {{shape, {}}, {rms, {}}},
        {{bands, {1, 2, nyquist, end}}, {bands, {1, 3, 4}}},
        blocksOfAnyLength(length),
        {edgeImpulseBlock({2, 16, edgeImpulseLog, 1, 1, 9, 1.0F}, lowPass)}};
    if (length >= 256)
        recipes.push_back({edgeImpulseBlock({4, 64, edgeImpulseOverlap, 3, 1, 33, metresPerG}, lowPass)});
    if (length == 1024) {
        recipes.push_back({edgeImpulseBlock({2, 16, allFlags, 30, 1, 9, metresPerG}), {welch, {512, 1, 60}}});
        recipes.push_back({edgeImpulseBlock({4, 256, allFlags, 1, 20, 80, metresPerG})});
    }
    return recipes;
}

ByteVector everyHeadModel(const std::vector<BlockParts>& blocks, std::uint32_t length, const Counts& windows)
{
    ImageParts parts;
    parts.channels = parityChannels;
    parts.length = length;
    parts.hop = length / 2;
    parts.blocks = blocks;
    const std::size_t count = featureCountOf(blocks);
    parts.mean.assign(count, 0.0F);
    parts.scale.assign(count, 1.0F);
    parts.heads[0].dimension = static_cast<std::uint32_t>(count);
    parts.heads[0].centres.assign(count, 0.0F);

    Rows rows = rowsOf(parts, windows);
    fitScaler(rows, parts);
    std::mt19937 generator(3);
    std::uniform_real_distribution<float> weight(-0.5F, 0.5F);
    const std::size_t outputs = std::min<std::size_t>(count, 10);
    parts.projection = ProjectionParts{static_cast<std::uint32_t>(count), static_cast<std::uint32_t>(outputs), {}};
    for (std::size_t i = 0; i < count * outputs; ++i)
        parts.projection->rows.push_back(weight(generator));
    // An odd number of centres, so that one of them has no neighbour.
    Rows scaled;
    Rows projected;
    for (std::size_t j = 0; j < 7; ++j) {
        scaled.push_back(rows[j * rows.size() / 7]);
        projected.emplace_back(outputs);
        for (std::size_t i = 0; i < count; ++i)
            scaled.back()[i] = (scaled.back()[i] - parts.mean[i]) / parts.scale[i];
        for (std::size_t k = 0; k < count * outputs; ++k)
            projected.back()[k / count] += parts.projection->rows[k] * scaled.back()[k % count];
    }
    parts.heads = {headOf(0, false, scaled), headOf(1, false, scaled), headOf(0, true, projected), headOf(1, true, projected)};
    return buildImage(parts);
}

std::vector<ByteVector> everyDetectorModels(const std::vector<BlockParts>& blocks, std::uint32_t length,
                                            const Counts& windows)
{
    const ByteVector plain = everyHeadModel(blocks, length, windows);
    model::Model base = fitted(model::decode(plain), "plain model");
    base.heads.clear();
    ImageParts parts;
    parts.channels = parityChannels;
    parts.length = length;
    parts.blocks = blocks;
    parts.mean = base.scaler.mean;
    parts.scale = base.scaler.scale;
    parts.heads[0].dimension = static_cast<std::uint32_t>(parts.mean.size());
    parts.heads[0].centres.assign(parts.mean.size(), 0.0F);
    Matrix table;
    for (std::vector<float>& row : rowsOf(parts, windows)) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = (row[i] - parts.mean[i]) / parts.scale[i];
        table.append(row);
    }
    std::vector<ByteVector> images;
    model::Model current = base;
    const auto finish = [&] {
        model::Consensus consensus;
        for (std::uint32_t i = 0; i < current.heads.size(); ++i) {
            if (!model::isClassifier(current.heads[i].detector))
                consensus.members.push_back({i, i % 2 == 0 ? MemberRule::Logarithm : MemberRule::Plain, 0.5F, 2.0F});
        }
        current.heads.push_back({HeadInput::Heads, 1.0F, {}, consensus});
        images.push_back(fitted(model::encode(current), "every detector"));
        current = base;
    };
    for (const NamedDetector& one : everyDetector(table)) {
        current.heads.push_back({HeadInput::Scaled, 0.25F, {}, one.detector});
        if (current.heads.size() == 8)
            finish();
    }
    // The first block alone, for which any forest or largest deviation will do.
    current.heads.push_back({HeadInput::Blocks, 3.0F, {}, model::LargestDeviation{}, 1});
    finish();
    return images;
}

} // namespace baseline::tests
