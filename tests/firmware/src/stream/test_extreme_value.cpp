// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/random.h"
#include "core/learn/weibull.h"
#include "firmware/src/stream/extreme_value.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <vector>

using namespace baseline;

namespace {

/// The talk's first experiment: gamma 2, delta 0.94, N 5, M 5, T 500 ms; R is 100 ms.
ExtremeValueSettings published()
{
    return {2.0F, static_cast<float>(std::log(-std::log(1.0 - 0.94))), 5, 5, 500, 0.0F};
}

double normal(learn::Random& random)
{
    return std::sqrt(-2.0 * std::log(1.0 - random.unit())) * std::cos(2.0 * std::numbers::pi * random.unit());
}

struct Counts {
    int learning = 0;
    int normal = 0;
    int points = 0;
    int collective = 0;
};

/// Runs a stream; `period` is R.
Counts run(ExtremeValueDetector& detector, int count, std::uint64_t period, const std::function<double(int)>& value,
           std::uint64_t from = 0)
{
    Counts counts;
    for (int i = 0; i < count; ++i) {
        switch (detector.step(static_cast<float>(value(i)), (from + static_cast<std::uint64_t>(i)) * period)) {
        case ExtremeVerdict::Learning: ++counts.learning; break;
        case ExtremeVerdict::Normal: ++counts.normal; break;
        case ExtremeVerdict::Point: ++counts.points; break;
        case ExtremeVerdict::Collective: ++counts.collective; break;
        case ExtremeVerdict::NoData: break;
        }
    }
    return counts;
}

} // namespace

/// reference/algorithms.md 1.1.
class TestExtremeValue final : public QObject {
    Q_OBJECT

private slots:
    void theLawIsThatOfTheStudio_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("unit");
        for (const int count : {4, 5, 10, 23, 64}) {
            for (const double unit : {1e-6, 1.0, 1e6})
                QTest::addRow("%d peaks of about %g", count, unit) << count << unit;
        }
    }

    void theLawIsThatOfTheStudio()
    {
        QFETCH(const int, count);
        QFETCH(const double, unit);
        learn::Random random(9);
        PeakLaw law;
        law.start(static_cast<std::uint32_t>(count));
        std::vector<double> peaks;
        for (int i = 0; i < count; ++i) {
            const auto peak = static_cast<float>(unit * std::pow(-std::log(1.0 - random.unit()), 0.6));
            peaks.push_back(peak);
            QVERIFY(!law.isFitted());
            law.add(peak);
        }
        QVERIFY(law.isFitted());
        const auto studio = learn::fitWeibullByRanks(peaks);
        QVERIFY(studio.has_value());
        // Sums of floats, each logarithm good to 2e-7 of up to 6.
        QVERIFY2(std::abs(law.shape() / studio->law.shape - 1.0) < 2e-5, qPrintable(QString::number(law.shape())));
        QVERIFY(std::abs(law.logScale() - std::log10(studio->law.scale)) < 1e-5);
        const auto limit = static_cast<float>(std::log(-std::log(1.0 - 0.94)));
        const double quantile = studio->law.quantile(0.94);
        QVERIFY(!law.isBeyond(static_cast<float>(quantile * 0.9999), limit));
        QVERIFY(law.isBeyond(static_cast<float>(quantile * 1.0001), limit));
        // exactExp is good to 2e-7 of its value, its argument to a float's bits of up to 20.
        QVERIFY(std::abs(static_cast<double>(law.quantile(limit)) / quantile - 1.0) < 5e-5);
        QVERIFY(std::abs(static_cast<double>(law.fitQuality()) - studio->r2.value_or(0.0)) < 2e-5);
    }

    void onlyTheLastPeaksCount()
    {
        PeakLaw law;
        law.start(5);
        for (const float peak : {100.0F, 200.0F, 1.0F, 2.0F, 3.0F, 4.0F, 5.0F})
            law.add(peak);
        QVERIFY(std::abs(law.shape() - 1.8563205F) < 2e-5F); // of 1 to 5, whatever their order
        QVERIFY(std::abs(std::pow(10.0, law.logScale()) - 3.4578791) < 1e-4);
    }

    void equalPeaksMakeALimitOfThemselves()
    {
        PeakLaw law;
        law.start(5);
        for (int i = 0; i < 5; ++i)
            law.add(2.0F);
        QCOMPARE(law.shape(), 0.0F);
        QVERIFY(std::abs(law.quantile(1.0F) - 2.0F) < 2e-6F);
        QVERIFY(!law.isBeyond(2.0F, 1.0F));
        QVERIFY(law.isBeyond(2.1F, 1.0F));
    }

    void learnsBeforeItSpeaks()
    {
        ExtremeValueDetector detector(published());
        learn::Random random(1);
        const Counts counts = run(detector, 29, 100, [&](int) { return normal(random); });
        QCOMPARE(counts.learning, 29);
        QVERIFY(!detector.hasBounds());
        (void)run(detector, 2, 100, [&](int) { return normal(random); }, 29);
        QVERIFY(detector.hasBounds());
        QVERIFY(detector.lower() < detector.mean() && detector.mean() < detector.upper());
    }

    void findsAPointInNormalNoise()
    {
        ExtremeValueDetector detector(published());
        learn::Random random(2);
        (void)run(detector, 2000, 100, [&](int) { return normal(random); });
        QVERIFY(detector.highPeaks().isFitted() && detector.lowPeaks().isFitted());
        QCOMPARE(detector.step(40.0F, 200'000), ExtremeVerdict::Point);
        QCOMPARE(detector.step(0.0F, 200'100), ExtremeVerdict::Normal);
        QCOMPARE(detector.step(-40.0F, 200'200), ExtremeVerdict::Point);
    }

    void flagsAboutWhatTheCalibrationSays()
    {
        // The law is fitted to peaks of a mean and variance that are learned too, so no exact share; but the calibrated
        // limit for 1 % of peaks flags far fewer than delta 0.94 as published.
        const auto flagged = [](float logLimit) {
            ExtremeValueSettings settings = published();
            settings.n = 20;
            settings.logLimit = logLimit;
            ExtremeValueDetector detector(settings);
            learn::Random random(3);
            return run(detector, 60'000, 10'000, [&](int) { return normal(random); }).points; // R > T: none collective
        };
        const int plain = flagged(published().logLimit);
        const int calibrated = flagged(static_cast<float>(std::log(*learn::calibratedLimit(20, 0.01))));
        QVERIFY2(plain > 200, qPrintable(QString::number(plain)));
        QVERIFY2(calibrated * 3 < plain, qPrintable(QString::number(calibrated)));
    }

    void outliersAreNotLearned()
    {
        ExtremeValueDetector detector(published());
        learn::Random random(4);
        (void)run(detector, 2000, 100, [&](int) { return normal(random); });
        const float upper = detector.upper();
        const float shape = detector.highPeaks().shape();
        for (std::uint64_t i = 0; i < 50; ++i) {
            QVERIFY(detector.step(500.0F, 200'000 + 5000 * i) == ExtremeVerdict::Point);
            QCOMPARE(detector.step(detector.mean(), 202'000 + 5000 * i), ExtremeVerdict::Normal);
        }
        QCOMPARE(detector.highPeaks().shape(), shape);
        QVERIFY(detector.upper() <= upper); // the values between were the mean itself
        detector.acceptLast();
        QVERIFY(detector.highPeaks().shape() != shape);
        const float accepted = detector.highPeaks().shape();
        detector.acceptLast();
        QCOMPARE(detector.highPeaks().shape(), accepted);
    }

    void manyOutliersAtOnceAreOneThing()
    {
        ExtremeValueDetector detector(published());
        learn::Random random(5);
        (void)run(detector, 2000, 100, [&](int) { return normal(random); });
        // An excursion every 200 ms: the fifth makes them collective, 2 T after the last it is over.
        std::uint64_t now = 210'000; // the noise may have had its own outliers until 200 s
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(detector.step(50.0F, now), ExtremeVerdict::Point);
            QCOMPARE(detector.step(0.0F, now + 100), ExtremeVerdict::Normal);
            now += 200;
        }
        QCOMPARE(detector.step(50.0F, now), ExtremeVerdict::Collective);
        QCOMPARE(detector.step(0.0F, now + 1000), ExtremeVerdict::Collective);
        QCOMPARE(detector.step(0.0F, now + 1001), ExtremeVerdict::Normal);
    }

    void aSlowSampleCannotBeCollective()
    {
        // The talk's sixth experiment: R = 1000 ms and T = 500 ms, so gaps are longer than T always.
        ExtremeValueDetector detector(published());
        learn::Random random(6);
        const Counts counts = run(detector, 20'000, 1000, [&](int i) { return i % 3 == 0 ? 30.0 * normal(random)
                                                                                        : normal(random); });
        QVERIFY(counts.points > 0);
        QCOMPARE(counts.collective, 0);
    }

    void aValueThatStaysOutsideAlarmsAtOnce()
    {
        ExtremeValueDetector detector(published());
        learn::Random random(7);
        (void)run(detector, 2000, 100, [&](int) { return normal(random); });
        const Counts counts = run(detector, 100, 100, [](int) { return 30.0; }, 2000);
        QCOMPARE(counts.points, 100);
    }

    void theZeroLevelPlaysNoPart()
    {
        ExtremeValueDetector detector(published());
        ExtremeValueDetector moved(published());
        learn::Random random(8);
        int differing = 0;
        for (std::uint64_t i = 0; i < 5000; ++i) {
            // Multiples of 1/1024, so that the shifted values are exact.
            const double value = std::round(normal(random) * 1024.0) / 1024.0;
            const auto one = detector.step(static_cast<float>(value), i * 100);
            differing += one != moved.step(static_cast<float>(value + 64.0), i * 100) ? 1 : 0;
        }
        QVERIFY2(differing < 25, qPrintable(QString::number(differing))); // values within rounding of a bound
    }

    void badValuesSayNothingAndTeachNothing()
    {
        ExtremeValueDetector detector(published());
        learn::Random random(9);
        (void)run(detector, 500, 100, [&](int) { return normal(random); });
        const float mean = detector.mean();
        for (const float bad : {std::numeric_limits<float>::quiet_NaN(), HUGE_VALF, -HUGE_VALF})
            QCOMPARE(detector.step(bad, 50'000), ExtremeVerdict::NoData);
        QCOMPARE(detector.mean(), mean);
    }

    void enormousValuesBreakNothing()
    {
        ExtremeValueDetector detector(published());
        learn::Random random(10);
        for (std::uint64_t i = 0; i < 1000; ++i) {
            const auto value = static_cast<float>(3e38 * (random.unit() * 2.0 - 1.0));
            (void)detector.step(value, i * 100);
            QVERIFY(std::isfinite(detector.mean()));
        }
        ExtremeValueDetector still(published());
        const Counts counts = run(still, 100, 100, [](int) { return 1.0; });
        QCOMPARE(counts.points + counts.collective, 0);
    }

    void settingsAreChecked()
    {
        QVERIFY(isSound(published()));
        const auto broken = [](const std::function<void(ExtremeValueSettings&)>& change) {
            ExtremeValueSettings settings = published();
            change(settings);
            return !isSound(settings);
        };
        QVERIFY(broken([](auto& s) { s.gamma = 1.7F; }));
        QVERIFY(broken([](auto& s) { s.gamma = HUGE_VALF; }));
        QVERIFY(broken([](auto& s) { s.logLimit = std::numeric_limits<float>::quiet_NaN(); }));
        QVERIFY(broken([](auto& s) { s.n = 1; }));
        QVERIFY(broken([](auto& s) { s.n = 65; }));
        QVERIFY(broken([](auto& s) { s.m = 1; }));
        QVERIFY(broken([](auto& s) { s.m = 33; }));
        QVERIFY(broken([](auto& s) { s.forget = 1.0F; }));
        QVERIFY(broken([](auto& s) { s.forget = -0.1F; }));
    }
};

QTEST_APPLESS_MAIN(TestExtremeValue)
#include "test_extreme_value.moc"
