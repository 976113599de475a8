// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::dsp;

class TestSpectrogram final : public QObject {
    Q_OBJECT
private slots:
    void aByteIsALevel()
    {
        for (int level = 1; level <= 255; ++level) {
            const double decibels = decibelsOf(static_cast<LevelByte>(level));
            QCOMPARE(int(levelByte(static_cast<float>(std::pow(10.0, decibels / 20.0)))), level);
        }
        QCOMPARE(levelByte(0.0F), LevelByte{1});
        QCOMPARE(levelByte(-1.0F), LevelByte{1});
        QCOMPARE(levelByte(1e-30F), LevelByte{1});
        QCOMPARE(levelByte(1e30F), LevelByte{255});
        QCOMPARE(levelByte(std::numeric_limits<float>::quiet_NaN()), noLevel);
        QCOMPARE(levelByte(std::numeric_limits<float>::infinity()), noLevel);
    }

    void theGridFitsTheRate_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("highest");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("bins");
        QTest::addColumn<double>("columns"); // a second
        QTest::newRow("8 channels at 20 kHz") << 20000.0 << 0.0 << 1024 << 513 << 20.0;
        QTest::newRow("its lowest 500 Hz") << 20000.0 << 500.0 << 20000 << 501 << 8.0; // a second, not 20480 samples
        QTest::newRow("952 Hz") << 952.0 << 0.0 << 240 << 121 << 952.0 / 48.0;          // a quarter of a second
        QTest::newRow("above half the rate") << 952.0 << 5000.0 << 240 << 121 << 952.0 / 48.0;
        QTest::newRow("slow") << 10.0 << 0.0 << 64 << 33 << 10.0 / 8.0;
    }

    void theGridFitsTheRate()
    {
        QFETCH(double, rate);
        QFETCH(double, highest);
        QFETCH(int, length);
        QFETCH(int, bins);
        QFETCH(double, columns);
        const SpectrogramGrid grid = spectrogramGrid({rate}, {highest});
        QCOMPARE(grid.length, static_cast<std::size_t>(length));
        QCOMPARE(grid.bins, static_cast<std::size_t>(bins));
        QVERIFY(std::abs(1.0 / grid.interval().count() - columns) < 1e-9);
        QVERIFY(SegmentPower::supports(grid.length));
    }

    void aRateThatIsNoneGivesNoGrid()
    {
        for (const double rate : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
            QCOMPARE(spectrogramGrid({rate}, {0.0}).bins, std::size_t{0});
        const SpectrogramGrid fast = spectrogramGrid({1e9}, {std::numeric_limits<double>::quiet_NaN()});
        QVERIFY(fast.bins > 0 && fast.bins < 1000);
        const SpectrogramGrid narrow = spectrogramGrid({1e9}, {1e-9});
        QVERIFY(narrow.bins >= 2 && narrow.length <= 65536 + 1000);
    }

    void aSineStandsAtItsLevel()
    {
        const SpectrogramGrid grid = spectrogramGrid({20000.0}, {0.0});
        SpectrogramColumn column(grid);
        std::vector<float> segment(grid.length);
        constexpr std::size_t bin = 100;
        for (std::size_t i = 0; i < segment.size(); ++i)
            segment[i] = static_cast<float>(1.0 + 0.5 * std::sin(2.0 * std::numbers::pi * bin * static_cast<double>(i) / static_cast<double>(segment.size())));
        std::vector<LevelByte> levels(grid.bins);
        column.compute(segment, levels);
        // 0.5 is -6.02 dB; a byte is good to half a step. Hann puts half of it into the lines beside.
        QVERIFY(std::abs(decibelsOf(levels[bin]) + 6.02) <= 0.5 * levelStep + 0.01);
        QVERIFY(std::abs(decibelsOf(levels[bin + 1]) + 12.04) <= 0.5 * levelStep + 0.01);
        QVERIFY(decibelsOf(levels[bin + 10]) < -100.0);
        QVERIFY(decibelsOf(levels[0]) < -100.0); // the tilt is not vibration
        QVERIFY(std::ranges::none_of(levels, [](LevelByte level) { return level == noLevel; }));
    }

    void aSegmentWithAGapIsAGap()
    {
        const SpectrogramGrid grid = spectrogramGrid({952.0}, {0.0});
        SpectrogramColumn column(grid);
        std::vector<LevelByte> levels(grid.bins, 77);
        for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            std::vector<float> segment(grid.length, 0.1F);
            segment[17] = bad;
            column.compute(segment, levels);
            QVERIFY(std::ranges::all_of(levels, [](LevelByte level) { return level == noLevel; }));
        }
        column.compute(std::vector<float>(grid.length, 0.3F), levels); // nothing moves
        QVERIFY(std::ranges::all_of(levels, [](LevelByte level) { return level == 1; }));
        column.compute(std::vector<float>(grid.length, 1e30F), levels);
        QVERIFY(std::ranges::all_of(levels, [](LevelByte level) { return level != 77; }));
    }
};

QTEST_APPLESS_MAIN(TestSpectrogram)
#include "test_spectrogram.moc"
