// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/statistics.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

using namespace baseline;
using namespace baseline::dsp;

class TestStatistics final : public QObject {
    Q_OBJECT

private slots:
    void ofASine()
    {
        // Whole periods; crest, skewness and kurtosis of a sine are sqrt(2), 0 and 3/2. Samples are rounded to float
        // beside an offset of 1, 6e-8 each.
        std::vector<float> samples(1000);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const double turns = static_cast<double>(i) / 100.0;
            samples[i] = 1.0F + static_cast<float>(0.5 * std::sin(2.0 * std::numbers::pi * turns));
        }
        const auto result = statisticsOf(samples);
        QVERIFY(result.has_value());
        QVERIFY(std::abs(result->mean - 1.0) < 1e-7);
        QVERIFY(std::abs(result->rms - 0.5 / std::numbers::sqrt2) < 1e-6);
        QVERIFY(std::abs(result->peak - 0.5) < 1e-6);
        QVERIFY(std::abs(result->peakToPeak - 1.0) < 1e-6);
        QVERIFY(std::abs(result->crest - std::numbers::sqrt2) < 1e-5);
        QVERIFY(std::abs(result->skewness) < 1e-5);
        QVERIFY(std::abs(result->kurtosis - 1.5) < 1e-5);
    }

    void ofAFewNumbers()
    {
        // Deviations from 3: -3, -1, 1, 3 and their powers sum to 20, 0 and 164.
        const auto result = statisticsOf(std::vector{0.0F, 2.0F, 4.0F, 6.0F});
        QVERIFY(result.has_value());
        QCOMPARE(result->mean, 3.0);
        QCOMPARE(result->minimum, 0.0);
        QCOMPARE(result->maximum, 6.0);
        QCOMPARE(result->rms, std::sqrt(5.0));
        QCOMPARE(result->crest, 3.0 / std::sqrt(5.0));
        QCOMPARE(result->skewness, 0.0);
        QCOMPARE(result->kurtosis, 41.0 / 25.0);
    }

    void ofAConstant()
    {
        const auto result = statisticsOf(std::vector<float>(1001, 0.1F)); // 0.1 has no exact sum
        QVERIFY(result.has_value());
        QCOMPARE(result->mean, static_cast<double>(0.1F));
        QCOMPARE(result->rms, 0.0);
        QCOMPARE(result->crest, 0.0);
        QCOMPARE(result->kurtosis, 0.0);
    }

    void ofOneSample()
    {
        const auto result = statisticsOf(std::vector{-4.0F});
        QVERIFY(result.has_value());
        QCOMPARE(result->mean, -4.0);
        QCOMPARE(result->peak, 0.0);
    }

    void refusesNothingAndNan()
    {
        const auto empty = statisticsOf({});
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, Error::Code::InvalidArgument);
        const auto bad = statisticsOf(std::vector{1.0F, std::numeric_limits<float>::quiet_NaN(), 2.0F, 3.0F});
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, Error::Code::BadValues);
        QCOMPARE(bad.error().value, 25.0);
    }

    void findsALineBetweenBins()
    {
        // On the log these three are a parabola with its top a quarter of a bin above bin 4 and value e².
        Spectrum spectrum{{10.0}, std::vector<float>(8, 1e-6F)};
        for (const std::size_t bin : {3, 4, 5}) {
            const double away = static_cast<double>(bin) - 4.25;
            spectrum.values[bin] = static_cast<float>(std::exp(2.0 - away * away));
        }
        const auto peak = dominantPeak(spectrum);
        QVERIFY(peak.has_value());
        QVERIFY(std::abs(peak->frequency.value - 42.5) < 1e-4); // values in float
        QVERIFY(std::abs(peak->value - std::exp(2.0)) < 1e-4);
    }

    void looksOnlyAboveTheLowest()
    {
        Spectrum spectrum{{1.0}, {50.0F, 9.0F, 8.0F, 1.0F, 2.0F, 1.0F, 0.5F}};
        QVERIFY(std::abs(dominantPeak(spectrum)->frequency.value - 1.0) <= 0.5); // 0 Hz never counts
        QVERIFY(std::abs(dominantPeak(spectrum, {3.0})->frequency.value - 4.0) <= 0.5);
        QCOMPARE(dominantPeak(spectrum, {2.0})->frequency.value, 2.0); // the flank of a line below: the bin itself
    }

    void findsNothingInSilence()
    {
        QVERIFY(!dominantPeak({{1.0}, std::vector<float>(16, 0.0F)}));
        QVERIFY(!dominantPeak({{1.0}, {}}));
        QVERIFY(!dominantPeak({{1.0}, {3.0F}}));
        QCOMPARE(dominantPeak({{1.0}, {0.0F, 0.0F, 5.0F, 0.0F}})->frequency.value, 2.0); // logarithm of 0: the bin
    }

    void percentileInterpolatesAsNumpy_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<double>("expected");
        QTest::newRow("lowest") << 0.0 << 1.0;
        QTest::newRow("quarter") << 25.0 << 1.75;
        QTest::newRow("median") << 50.0 << 2.5;
        QTest::newRow("90") << 90.0 << 7.9; // 0.7 of the way from 3 to 10
        QTest::newRow("highest") << 100.0 << 10.0;
    }

    void percentileInterpolatesAsNumpy()
    {
        QFETCH(const double, percent);
        QFETCH(const double, expected);
        const double found = percentile(std::vector{10.0F, 1.0F, 3.0F, 2.0F}, percent);
        QVERIFY(std::abs(found - expected) < 1e-12); // a few roundings in double
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "test_statistics.moc"
