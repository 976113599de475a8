// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/block_features.h"
#include "tests/support/scipy_table.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace baseline;
using namespace baseline::tests;
using baseline::testing::scipyTable;

namespace {

using Counts = std::vector<std::int16_t>;

constexpr float metresPerG = 9.80665F;

const BlockParts deviation{4, {}};

/// What the median absolute deviation is by its definition: in integers, by sorting.
double deviationBySorting(Counts counts)
{
    const auto twiceMedian = [](std::vector<int> values) {
        std::ranges::sort(values);
        return values[(values.size() - 1) / 2] + values[values.size() / 2];
    };
    const int centre = twiceMedian({counts.begin(), counts.end()});
    std::vector<int> away;
    for (const std::int16_t count : counts)
        away.push_back(std::abs(2 * count - centre));
    return 1.4826 * twiceMedian(away) / 4.0 * 4.0 / 32768.0;
}

} // namespace

/// The blocks against SciPy and NumPy in float64 (tests/support/make_feature_vectors.py), and at their edges.
class TestFeatureBlocks final : public QObject {
    Q_OBJECT

private:
    std::map<std::string, std::vector<float>> m_table;

    Counts counts(std::size_t length) const
    {
        const std::vector<float>& all = m_table.at("counts");
        return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(length)};
    }

    /// Holds the features of one block against a column: each within `share` of its size, or of 1.
    void compare(const BlockParts& block, std::size_t length, const std::string& column, double share)
    {
        const std::vector<float>& expected = m_table.at(column);
        const std::vector<float> features = featuresOfBlock(block, counts(length), 1, expected.size());
        QCOMPARE(features.size(), expected.size());
        for (std::size_t i = 0; i < features.size(); ++i) {
            const auto wanted = static_cast<double>(expected[i]);
            const double apart = std::abs(static_cast<double>(features[i]) - wanted);
            if (!(apart <= share * std::max(1.0, std::abs(wanted))))
                QFAIL(qPrintable(QStringLiteral("%1, feature %2: %3 instead of %4")
                                     .arg(QString::fromStdString(column))
                                     .arg(i)
                                     .arg(static_cast<double>(features[i]), 0, 'g', 9)
                                     .arg(wanted, 0, 'g', 9)));
        }
    }

private slots:
    void initTestCase()
    {
        m_table = scipyTable(BASELINE_FEATURE_VECTORS "/blocks.csv");
        QVERIFY(m_table.contains("counts"));
    }

    /// All is exact but the last multiplication and the constant: two roundings of 6e-8.
    void deviationIsSciPys()
    {
        for (const std::size_t length : {16U, 125U, 128U, 1023U, 1024U})
            compare(deviation, length, "mad_" + std::to_string(length), 2e-7);
    }

    void deviationIsThatOfSortedCounts()
    {
        std::mt19937 random(5);
        std::uniform_int_distribution<int> length(16, 300);
        for (int round = 0; round < 300; ++round) {
            // From two values to all 65536: ties, even and odd lengths, both ends of the range.
            const int spread = 1 << (round % 17);
            std::uniform_int_distribution<int> value(round % 2 == 0 ? -32768 : 32768 - spread, 32767);
            Counts window(static_cast<std::size_t>(length(random)));
            for (std::int16_t& count : window)
                count = static_cast<std::int16_t>(value(random));
            const std::vector<float> features = featuresOfBlock(deviation, window, 1, 1);
            const double expected = deviationBySorting(window);
            QVERIFY(std::abs(static_cast<double>(features.at(0)) - expected) <= 2e-7 * expected);
        }
    }

    void deviationIsBlindToOutliers()
    {
        Counts window(128, 100);
        QCOMPARE(featuresOfBlock(deviation, window, 1, 1).at(0), 0.0F);
        std::fill(window.begin(), window.begin() + 60, std::int16_t{-32768});
        QCOMPARE(featuresOfBlock(deviation, window, 1, 1).at(0), 0.0F);
    }

    /// Logarithms of powers that sum squares of floats: the small ones stand beside large ones, 1e-7 of which is 1e-4 of
    /// a bin three decades below. The largest distance measured is 2e-6.
    void welchIsSciPys()
    {
        compare({5, {64, 1, 33}}, 256, "welch_256_64", 1e-5);
        compare({5, {64, 1, 33}}, 200, "welch_200_64", 1e-5);
        compare({5, {512, 1, 257}}, 1024, "welch_1024_512", 1e-5);
        compare({5, {16, 1, 9}}, 125, "welch_125_16", 1e-5);
    }

    void welchOfAStillChannelIsItsFloor()
    {
        for (const float value : featuresOfBlock({5, {64, 1, 33}}, Counts(256, 8192), 1, 32))
            QVERIFY(std::abs(value + 14.0F) < 1e-5F);
    }

    void edgeImpulseIsNumPys()
    {
        constexpr std::uint16_t both = edgeImpulseOverlap | edgeImpulseLog;
        compare(edgeImpulseBlock({2, 16, both, 1, 1, 9, metresPerG}), 125, "v2", 1e-5);
        compare(edgeImpulseBlock({4, 16, both, 1, 1, 9, metresPerG}), 125, "v4", 1e-5);
        compare(edgeImpulseBlock({4, 32, edgeImpulseLog, 1, 1, 17, metresPerG}), 250, "v4_apart", 1e-5);
        compare(edgeImpulseBlock({2, 64, edgeImpulseOverlap, 1, 1, 33, metresPerG}), 256, "v2_powers", 1e-5);
    }

    /// A filter in float carries its rounding along: a tilt of 10 m/s² rounds to 1e-6, and the filters' slow poles gather
    /// some ten of these.
    void edgeImpulseFiltersAsSciPyDoes()
    {
        constexpr std::uint16_t both = edgeImpulseOverlap | edgeImpulseLog;
        compare(edgeImpulseBlock({4, 16, both, 1, 1, 3, metresPerG}, m_table.at("low")), 256, "v4_low", 1e-4);
        compare(edgeImpulseBlock({4, 32, both, 1, 2, 17, metresPerG}, m_table.at("high")), 256, "v4_high", 1e-4);
        compare(edgeImpulseBlock({2, 16, both, 3, 1, 9, metresPerG}), 256, "v2_by3", 1e-4);
        compare(edgeImpulseBlock({2, 16, both, 10, 1, 9, metresPerG}), 1024, "v2_by10", 1e-4);
        compare(edgeImpulseBlock({4, 16, both, 30, 1, 9, metresPerG}), 1024, "v4_by30", 1e-4);
        compare(edgeImpulseBlock({4, 32, both, 3, 1, 17, metresPerG}, m_table.at("steep")), 1024, "v4_by3_steep", 1e-4);
    }

    void aStillAxisHasNoShape()
    {
        constexpr std::uint16_t both = edgeImpulseOverlap | edgeImpulseLog;
        const std::vector<float> features =
            featuresOfBlock(edgeImpulseBlock({4, 16, both, 1, 1, 9, metresPerG}), Counts(125, -7000), 1, 13);
        QCOMPARE(features.size(), std::size_t{13});
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(features[i], 0.0F);
        for (std::size_t i = 5; i < 13; ++i)
            QVERIFY(std::abs(features[i] + 10.0F) < 2e-6F);
    }

    /// Stable as they are, four such sections amplify beyond what a float holds: still, and no NaN.
    void aFilterThatRunsAwayIsStill()
    {
        std::vector<float> sections;
        for (int i = 0; i < 4; ++i)
            sections.insert(sections.end(), {1000.0F, 1000.0F, 1000.0F, -1.99F, 0.9901F});
        Counts window(256);
        for (std::size_t i = 0; i < window.size(); ++i)
            window[i] = i % 2 == 0 ? 32767 : -32768;
        const auto block = edgeImpulseBlock({4, 16, edgeImpulseLog, 1, 1, 9, 100.0F}, sections);
        for (const float value : featuresOfBlock(block, window, 1, 13))
            QVERIFY(std::isfinite(value));
        QCOMPARE(featuresOfBlock(block, window, 1, 13).at(0), 0.0F);
    }

    /// Where the window begins in its ring, and which channel it is, changes no bit.
    void ringAndChannelsChangeNothing()
    {
        constexpr std::uint16_t both = edgeImpulseOverlap | edgeImpulseLog;
        const std::vector<std::pair<BlockParts, std::size_t>> blocks = {
            {deviation, 1},
            {{5, {64, 1, 33}}, 32},
            {edgeImpulseBlock({4, 16, both, 1, 1, 9, metresPerG}), 13},
            {edgeImpulseBlock({4, 16, both, 3, 1, 9, metresPerG}, m_table.at("low")), 13}};
        const Counts one = counts(200);
        for (const auto& [block, size] : blocks) {
            const std::vector<float> expected = featuresOfBlock(block, one, 1, size);
            QCOMPARE(expected.size(), size);
            for (const std::uint32_t first : {0U, 1U, 63U, 199U}) {
                Counts ring(400);
                for (std::size_t i = 0; i < one.size(); ++i) {
                    ring[2 * ((i + first) % 200)] = 5;
                    ring[2 * ((i + first) % 200) + 1] = one[i];
                }
                const std::vector<float> features = featuresOfBlock(block, ring, 2, size, first);
                QVERIFY(std::equal(expected.begin(), expected.end(), features.begin() + static_cast<std::ptrdiff_t>(size)));
            }
        }
    }

    /// A block that spoils the signal and the spectrum leaves the blocks behind it what they need.
    void blocksDoNotDisturbEachOther()
    {
        const BlockParts bands{3, {1, 8, 33}};
        const std::vector<BlockParts> mixed = {{1, {}}, bands, {5, {64, 1, 3}}, bands, {2, {}}, deviation, {1, {}}};
        const BuiltModel model(partsWith(mixed, 1, 64, 12));
        QCOMPARE(model.fault(), ImageFault::None);
        const Counts window = counts(64);
        FeatureWorkspace workspace;
        std::vector<float> features(12);
        computeFeatures(model.view(), {window.data(), 64, 1, 0}, workspace, features.data());
        const std::vector<float> level = featuresOfBlock({1, {}}, window, 1, 1);
        const std::vector<float> powers = featuresOfBlock(bands, window, 1, 2);
        const std::vector<float> shape = featuresOfBlock({2, {}}, window, 1, 3);
        QCOMPARE(features[0], level[0]);
        QCOMPARE(features[11], level[0]);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(features[1 + i], powers[i]);
            QCOMPARE(features[5 + i], powers[i]);
        }
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(features[7 + i], shape[i]);
    }
};

QTEST_APPLESS_MAIN(TestFeatureBlocks)
#include "test_feature_blocks.moc"
