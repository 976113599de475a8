// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/model/edge_impulse_recipe.h"
#include "core/model/lanes.h"
#include "core/model/loaded_model.h"
#include "firmware/src/numeric/logarithm.h"

#include <bit>
#include <random>

using namespace baseline;

namespace {

using Counts = std::vector<std::int16_t>;

/// Noise on a tilt; then stretches that stand still, clip, and knock once.
Counts signal(std::size_t frames, std::size_t channels)
{
    std::mt19937 random(static_cast<unsigned>(frames * channels));
    std::normal_distribution<double> normal(6000.0, 800.0);
    Counts counts(frames * channels);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::size_t tenth = 10 * i / counts.size();
        counts[i] = tenth == 3   ? std::int16_t{-12345}
                    : tenth == 5 ? static_cast<std::int16_t>(i / channels % 2 == 0 ? 32767 : -32768)
                    : tenth == 7 ? static_cast<std::int16_t>(i % 1009 == 0 ? 30000 : 0)
                                 : static_cast<std::int16_t>(normal(random));
    }
    return counts;
}

/// The features of all windows together against those of each alone, which the board's own code computes.
void compare(const model::Recipe& recipe, std::uint32_t channels)
{
    const model::Stream stream{Hertz{952.0}, 4, channels};
    const Counts counts = signal(recipe.window.length + 22 * recipe.window.hop, channels);
    model::FeatureExtractor extractor(recipe, stream);
    Matrix together;
    QCOMPARE(extractor.appendWindows(counts, together), std::size_t{23});
    Matrix alone;
    for (std::size_t i = 0; i < 23; ++i)
        extractor.appendWindows(std::span<const std::int16_t>(counts).subspan(i * recipe.window.hop * channels,
                                                                             recipe.window.length * channels),
                                alone);
    QCOMPARE(together.rows, alone.rows);
    QCOMPARE(together.columns, alone.columns);
    QVERIFY(std::memcmp(together.values.data(), alone.values.data(), alone.values.size() * sizeof(float)) == 0);
}

} // namespace

/// Four windows at once have the bits of each alone, which are the board's.
class TestLaneFeatures final : public QObject {
    Q_OBJECT

private slots:
    void recipes_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<int>("length");
        for (const std::string& name : model::recipeNames()) {
            if (model::isDesktopRecipe(name))
                continue;
            const QString recipe = QString::fromStdString(name);
            for (const int length : {16, 64, 100, 125, 128, 256, 500, 512, 1000, 1024})
                QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(recipe).arg(length))) << recipe << length;
        }
    }

    void recipes()
    {
        QFETCH(QString, recipe);
        QFETCH(int, length);
        const auto size = static_cast<std::uint32_t>(length);
        for (const std::uint32_t hop : {1U, size / 2, size}) {
            const auto made = model::makeRecipe(recipe.toStdString(), Hertz{952.0}, size, hop);
            if (!made)
                QSKIP("the recipe takes no such window");
            for (const std::uint32_t channels : {1U, 3U}) {
                compare(*made, channels);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    /// Blocks that share a signal or a spectrum, and those that spoil it, in one recipe.
    void mixedBlocks()
    {
        model::EdgeImpulseOptions options;
        options.frame = 64;
        options.log = false;
        options.overlap = false;
        const model::FeatureBlock bands{FeatureKind::Bands, {1, 4, 20, 65}};
        const model::FeatureBlock welch{FeatureKind::Welch, {32, 2, 9}};
        compare({"mixed",
                 {128, 50},
                 {bands, {FeatureKind::Shape, {}}, welch, bands, {FeatureKind::Rms, {}},
                  *model::edgeImpulseBlock(options, Hertz{952.0}), {FeatureKind::Shape, {}}, bands}},
                2);
    }

    /// A filter goes one window at a time.
    void filteredBlocks()
    {
        model::EdgeImpulseOptions options;
        options.filter = model::EdgeImpulseOptions::Filter::Low;
        options.cutoff = Hertz{100.0};
        compare({"filtered", {200, 60}, {*model::edgeImpulseBlock(options, Hertz{952.0})}}, 3);
    }

    void logarithmOfEveryKindOfNumber()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 200000; ++i) {
            Lanes x;
            for (std::size_t lane = 0; lane < laneCount; ++lane)
                x[lane] = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
            const Lanes log = log10Of(x);
            for (std::size_t lane = 0; lane < laneCount; ++lane)
                QCOMPARE(std::bit_cast<std::uint32_t>(static_cast<float>(log[lane])),
                         std::bit_cast<std::uint32_t>(exactLog10(x[lane])));
        }
    }
};

QTEST_APPLESS_MAIN(TestLaneFeatures)
#include "test_lane_features.moc"
