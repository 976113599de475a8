// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/built_model.h"

#include "firmware/src/features/window_features.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace baseline;
using namespace baseline::tests;

namespace {

using Counts = std::vector<std::int16_t>;
using Features = std::vector<float>;

const BlockParts rms{1, {}};
const BlockParts shape{2, {}};

/// The features of a window, in a workspace that holds NaN wherever nothing has been computed.
Features featuresOf(const ModelView& view, const Counts& counts, std::uint32_t first = 0)
{
    FeatureWorkspace workspace;
    std::memset(static_cast<void*>(&workspace), 0xFF, sizeof workspace);
    Features features(view.featureCount, std::nanf(""));
    computeFeatures(view, {counts.data(), view.window.length, view.stream.channels, first}, workspace,
                    features.data());
    return features;
}

/// One channel of amplitude * sin(2 pi cycles t / length), in counts.
Counts sine(std::size_t length, double cycles, double amplitude)
{
    Counts counts(length);
    for (std::size_t i = 0; i < length; ++i) {
        const double turn = cycles * static_cast<double>(i) / static_cast<double>(length);
        counts[i] = static_cast<std::int16_t>(std::lround(amplitude * std::sin(2.0 * std::numbers::pi * turn)));
    }
    return counts;
}

Counts noise(std::size_t size, double amplitude, unsigned seed)
{
    std::mt19937 generator(seed);
    std::normal_distribution<double> normal(0.0, amplitude);
    Counts counts(size);
    for (std::int16_t& count : counts)
        count = static_cast<std::int16_t>(std::lround(normal(generator)));
    return counts;
}

bool isNear(float value, double expected, double error)
{
    return std::fabs(static_cast<double>(value) - expected) <= error;
}

/// Rounding to counts moves each sample by at most half a count: relative to an amplitude of 10000 that is 5e-5, and
/// twice and four times that in squares and fourth powers.
constexpr double countError = 2e-4;

} // namespace

class TestWindowFeatures final : public QObject {
    Q_OBJECT

private slots:
    void sineHasItsTextbookMoments()
    {
        const BuiltModel model(partsWith({rms, shape}, 1, 256, 4));
        const Features features = featuresOf(model.view(), sine(256, 32.0, 10000.0)); // peaks fall on samples
        const double amplitude = 10000.0 * 4.0 / 32768.0;
        QVERIFY(isNear(features[0], amplitude / std::numbers::sqrt2, countError));
        QVERIFY(isNear(features[1], std::numbers::sqrt2, countError));
        QVERIFY(isNear(features[2], -1.5, countError));
        QVERIFY(isNear(features[3], 0.0, countError));
    }

    void squareWaveIsExact()
    {
        const BuiltModel model(partsWith({shape, rms}, 1, 64, 4));
        Counts counts(64);
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] = i % 8 < 4 ? 8192 : -8192; // ±1 g at ±4 g: all sums are exact
        const Features features = featuresOf(model.view(), counts);
        QVERIFY(features == Features({1.0F, -2.0F, 0.0F, 1.0F}));
    }

    void skewnessHasTheSignOfTheLongTail()
    {
        const BuiltModel model(partsWith({shape}, 1, 16, 3));
        Counts counts(16, 0);
        counts[5] = 16000;
        const Features up = featuresOf(model.view(), counts);
        counts[5] = -16000;
        const Features down = featuresOf(model.view(), counts);
        // One of n: skewness (n - 2) / sqrt(n - 1), excess kurtosis (n² - 3n + 3) / (n - 1) - 3, crest sqrt(n - 1).
        QVERIFY(isNear(up[2], 14.0 / std::sqrt(15.0), 1e-5));
        QVERIFY(isNear(down[2], -14.0 / std::sqrt(15.0), 1e-5));
        QVERIFY(isNear(up[1], (256.0 - 48.0 + 3.0) / 15.0 - 3.0, 1e-5));
        QVERIFY(isNear(up[0], std::sqrt(15.0), 1e-5));
    }

    void toneShowsInItsBandAsMeanSquare_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<double>("cycles");
        QTest::addColumn<int>("band");
        for (const int length : {64, 256, 1024}) {
            QTest::addRow("%d, low", length) << length << length / 16.0 << 0;
            QTest::addRow("%d, middle", length) << length << length * 3 / 16.0 << 1;
            QTest::addRow("%d, high", length) << length << length * 3 / 8.0 << 2;
        }
    }

    void toneShowsInItsBandAsMeanSquare()
    {
        QFETCH(int, length);
        QFETCH(double, cycles);
        QFETCH(int, band);
        const auto n = static_cast<std::uint16_t>(length);
        const auto edge = [n](int eighths) { return static_cast<std::uint16_t>(n * eighths / 16); };
        const BlockParts bands{3, {1, edge(2), edge(4), static_cast<std::uint16_t>(n / 2 + 1)}};
        const BuiltModel model(partsWith({bands}, 1, n, 3));
        QCOMPARE(model.fault(), ImageFault::None);
        const Features features = featuresOf(model.view(), sine(n, cycles, 10000.0));
        const double amplitude = 10000.0 * 4.0 / 32768.0;
        for (int i = 0; i < 3; ++i) {
            if (i == band)
                QVERIFY(isNear(features[static_cast<std::size_t>(i)], std::log10(amplitude * amplitude / 2.0), 1e-4));
            else // the rounding to counts: 1/12 count² in all, a few times that where its harmonics gather
                QVERIFY(features[static_cast<std::size_t>(i)] < -7.5F);
        }
    }

    void stillChannelIsZeroAndFloor()
    {
        const BlockParts bands{3, {1, 8, 33}};
        const BuiltModel model(partsWith({rms, shape, bands}, 2, 64, 6));
        Counts counts(128, 12345);
        const Features features = featuresOf(model.view(), counts);
        for (std::size_t channel = 0; channel < 2; ++channel) {
            for (std::size_t i = 0; i < 4; ++i)
                QVERIFY(features[channel * 6 + i] == 0.0F);
            for (std::size_t i = 4; i < 6; ++i)
                QVERIFY(isNear(features[channel * 6 + i], -10.0, 2e-6)); // log10 of the floor of 1e-10 g²
        }
    }

    void mountingIsNoFeature_data()
    {
        QTest::addColumn<int>("length");
        for (int length = 16; length <= 1024; length *= 2)
            QTest::addRow("%d", length) << length;
    }

    /// Gravity on the axes adds a constant: not one bit of any feature may see it.
    void mountingIsNoFeature()
    {
        QFETCH(int, length);
        const auto n = static_cast<std::uint16_t>(length);
        const BlockParts bands{3, {1, 4, static_cast<std::uint16_t>(n / 2 + 1)}};
        const BuiltModel model(partsWith({rms, shape, bands}, 1, n, 6));
        const Counts level = noise(n, 1500.0, 11);
        const Features expected = featuresOf(model.view(), level);
        for (int tilt = -25000; tilt <= 25000; tilt += 487) {
            Counts tilted = level;
            for (std::int16_t& count : tilted)
                count = static_cast<std::int16_t>(count + tilt);
            QVERIFY2(featuresOf(model.view(), tilted) == expected, qPrintable(QString::number(tilt)));
        }
    }

    /// The ring is laid straight before anything is computed, and the mean is an integer sum: not a bit differs.
    void ringGivesTheBitsOfTheStraightWindow()
    {
        const BlockParts bands{3, {1, 4, 16, 65}};
        const BuiltModel model(partsWith({rms, shape, bands}, 3, 128, 7));
        const Counts straight = noise(384, 3000.0, 12);
        const Features expected = featuresOf(model.view(), straight);
        for (std::uint32_t first = 0; first < 128; ++first) {
            Counts ring(384);
            for (std::size_t i = 0; i < ring.size(); ++i)
                ring[(i + 3 * first) % 384] = straight[i];
            QVERIFY(featuresOf(model.view(), ring, first) == expected);
        }
    }

    void channelsAreNumberedOneAfterTheOther()
    {
        const BuiltModel three(partsWith({shape, rms}, 3, 64, 4));
        const BuiltModel one(partsWith({shape, rms}, 1, 64, 4));
        const Counts counts = noise(192, 2000.0, 13);
        Features expected;
        for (std::size_t channel = 0; channel < 3; ++channel) {
            Counts single;
            for (std::size_t i = channel; i < counts.size(); i += 3)
                single.push_back(counts[i]);
            const Features features = featuresOf(one.view(), single);
            expected.insert(expected.end(), features.begin(), features.end());
        }
        QVERIFY(featuresOf(three.view(), counts) == expected);
    }

    /// From a single count of difference to full scale on every channel, and at the ends of the scales a model may
    /// have: no NaN, no infinity.
    void everyFeatureIsFinite_data()
    {
        QTest::addColumn<float>("gravityPerCount");
        QTest::addRow("smallest scale") << 1e-6F;
        QTest::addRow("2 g") << 2.0F / 32768.0F;
        QTest::addRow("largest scale") << 1.0F;
    }

    void everyFeatureIsFinite()
    {
        QFETCH(float, gravityPerCount);
        for (const std::uint16_t n : {std::uint16_t{16}, std::uint16_t{1024}}) {
            const BlockParts bands{3, {1, 4, static_cast<std::uint16_t>(n / 2 + 1)}};
            ImageParts parts = partsWith({rms, shape, bands}, 1, n, 6);
            parts.gravityPerCount = gravityPerCount;
            const BuiltModel model(parts);
            QCOMPARE(model.fault(), ImageFault::None);
            Counts one(n, -32768);
            one[n / 2U] = -32767;
            Counts full(n, -32768);
            Counts alternating(n);
            for (std::size_t i = 0; i < n; ++i) {
                full[i] = i < n / 2U ? std::int16_t{-32768} : std::int16_t{32767};
                alternating[i] = i % 2 == 0 ? std::int16_t{-32768} : std::int16_t{32767};
            }
            Counts spike(n, -32768);
            spike[0] = 32767;
            for (const Counts& counts : {one, full, alternating, spike}) {
                for (const float feature : featuresOf(model.view(), counts))
                    QVERIFY(std::isfinite(feature));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestWindowFeatures)
#include "test_window_features.moc"
