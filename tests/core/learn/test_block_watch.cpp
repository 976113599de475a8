// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/block_watch.h"

#include "core/learn/maxima_laws.h"
#include "core/simulate/level_stream.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using learn::BlockWatch;

namespace {

std::vector<double> levels(std::size_t count, std::uint64_t seed, bool isFaulty = false)
{
    simulate::LevelStream stream(seed);
    std::vector<double> values(count);
    for (double& value : values)
        value = stream.next(isFaulty);
    return values;
}

} // namespace

/// Largest values of blocks, their law, and the threshold that it gives.
class TestBlockWatch final : public QObject {
    Q_OBJECT

private slots:
    void theThresholdIsTheQuantileOfTheLawOfTheMaxima()
    {
        constexpr double risk = 0.001; // so small that none of these is above it
        BlockWatch watch(25, risk);
        const std::vector<double> values = levels(25 * 30 + 7, 4);
        for (const double value : values)
            QVERIFY(!watch.step(value));
        const std::vector<double> maxima = learn::blockMaxima(values, 25);
        QVERIFY(watch.maxima() == maxima);
        const auto law = learn::fitExtremeValueLaw(maxima);
        QVERIFY(law);
        QCOMPARE(*watch.threshold(), law->quantile(1.0 - risk));
        QCOMPARE(watch.judgedBlocks(), 30 - BlockWatch::fewestMaxima);
    }

    void theRiskIsKept_data()
    {
        QTest::addColumn<double>("risk");
        QTest::newRow("5 %") << 0.05;
        QTest::newRow("1 %") << 0.01;
    }

    void theRiskIsKept()
    {
        QFETCH(const double, risk);
        BlockWatch watch(20, risk);
        for (const double value : levels(20 * 6000, 11))
            watch.step(value);
        const double share = double(watch.alarmedBlocks()) / double(watch.judgedBlocks());
        // 6000 blocks: a standard deviation of 0.003 or 0.0013. The law is of 200 maxima and less at the beginning,
        // which puts the threshold too low more often than too high.
        QVERIFY2(share > 0.7 * risk && share < 1.6 * risk, qPrintable(QString::number(share)));
    }

    void aFaultIsSeenAndNotLearned()
    {
        BlockWatch watch(20, 0.01);
        for (const double value : levels(20 * 60, 2))
            watch.step(value);
        const double before = *watch.threshold();
        const std::size_t alarms = watch.alarmedBlocks();
        for (const double value : levels(20 * 60, 3, true))
            watch.step(value);
        QVERIFY2(watch.alarmedBlocks() - alarms > 40, qPrintable(QString::number(watch.alarmedBlocks() - alarms)));
        QVERIFY(*watch.threshold() < 1.1 * before); // before the second block in a row, one may be learned
    }

    void oneBlockAboveIsLearnedAfterAll()
    {
        BlockWatch watch(1, 0.05);
        for (int i = 0; i < 20; ++i)
            watch.step(1.0 + 0.01 * (7 * i % 20));
        const std::size_t maxima = watch.maxima().size();
        QVERIFY(watch.step(2.0));
        QCOMPARE(watch.maxima().size(), maxima); // it may be a fault
        QVERIFY(!watch.step(1.0));
        QCOMPARE(watch.maxima().size(), maxima + 2);
        QVERIFY(watch.step(9.0));
        QVERIFY(watch.step(9.0));
        for (std::size_t i = 0; i < BlockWatch::quietBlocks; ++i)
            QVERIFY(!watch.step(1.0 + 0.01 * double(i)));
        QCOMPARE(watch.maxima().size(), maxima + 2); // two in a row were one
        QVERIFY(!watch.step(1.0));
        QCOMPARE(watch.maxima().size(), maxima + 3);
    }

    void whatIsNoNumberIsPassedOver()
    {
        BlockWatch watch(2, 0.05);
        for (int i = 0; i < 40; ++i) {
            QVERIFY(!watch.step(std::numeric_limits<double>::quiet_NaN()));
            QVERIFY(!watch.step(std::numeric_limits<double>::infinity()));
        }
        QVERIFY(watch.maxima().empty());
    }

    void equalMaximaHaveNoLaw()
    {
        BlockWatch watch(2, 0.05);
        for (int i = 0; i < 100; ++i)
            QVERIFY(!watch.step(0.5));
        QVERIFY(!watch.law());
        QVERIFY(!watch.threshold());
        QCOMPARE(watch.judgedBlocks(), std::size_t{0});
    }

    void onlyTheNewestAreKept()
    {
        BlockWatch watch(1, 0.001);
        for (const double value : levels(1000, 8))
            watch.step(value);
        QCOMPARE(watch.maxima().size(), BlockWatch::mostMaxima);
    }
};

QTEST_APPLESS_MAIN(TestBlockWatch)
#include "test_block_watch.moc"
