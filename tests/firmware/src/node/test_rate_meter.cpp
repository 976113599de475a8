// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/sample_blocks.h"

#include "firmware/src/node/rate_meter.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Blocks of ten frames at `rate` from `seconds` to `until`, the board's clock beginning anywhere.
void run(RateMeter& meter, double rate, double seconds, double until)
{
    const std::uint64_t start = 987654321;
    for (std::uint64_t index = static_cast<std::uint64_t>(seconds * rate); static_cast<double>(index) < until * rate;
         index += 10) {
        const auto micros = start + static_cast<std::uint64_t>(static_cast<double>(index) / rate * 1e6);
        meter.add(makeBlock(1, index, 10, 3, 0, micros));
    }
}

} // namespace

class TestRateMeter final : public QObject {
    Q_OBJECT

private slots:
    void saysNothingForTwoSeconds()
    {
        RateMeter meter;
        run(meter, 952.0, 0.0, 1.99);
        QCOMPARE(meter.milliHertz(), 0U);
        QVERIFY(!meter.isOff(100000));
        run(meter, 952.0, 1.99, 2.1);
        QVERIFY(meter.milliHertz() > 0);
    }

    void measuresTheTrueRate_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : {12.5, 99.7, 469.6, 952.0, 1600.0, 6400.0})
            QTest::addRow("%g Hz", rate) << rate;
    }

    void measuresTheTrueRate()
    {
        QFETCH(double, rate);
        RateMeter meter;
        run(meter, rate, 0.0, 10.0);
        // One microsecond of the clock in two seconds, and the millihertz are cut off.
        QVERIFY(std::fabs(meter.milliHertz() - rate * 1000.0) <= 1.0 + rate * 1e-3);
        QVERIFY(!meter.isOff(static_cast<std::uint32_t>(rate * 1000.0)));
    }

    void isOffBeyondTwoPerCent()
    {
        for (const double rate : {100.0, 102.1, 97.9}) {
            RateMeter meter;
            run(meter, rate, 0.0, 10.0);
            QCOMPARE(meter.isOff(100000), rate != 100.0);
        }
        RateMeter edge;
        run(edge, 102.0, 0.0, 10.0);
        QVERIFY(!edge.isOff(100000));
    }

    void lostFramesCountAsTime()
    {
        RateMeter meter;
        run(meter, 952.0, 0.0, 1.0);
        run(meter, 952.0, 2.5, 5.0); // the index ran on over the loss
        QVERIFY(std::abs(static_cast<int>(meter.milliHertz()) - 952000) <= 1);
    }

    void followsAClockThatDrifts()
    {
        RateMeter meter;
        const std::uint64_t minute = 60000000;
        std::uint64_t micros = 0;
        std::uint64_t index = 0;
        const auto runAt = [&](std::uint64_t rate, std::uint64_t duration) {
            for (const std::uint64_t end = micros + duration; micros < end; micros += 100000) {
                meter.add(makeBlock(1, index, 10, 3, 0, micros));
                index += rate / 10;
            }
        };
        runAt(1000, minute + 1000000);
        runAt(1010, minute);
        runAt(1010, 5000000); // the second minute's measure began at the end of the first
        QVERIFY(std::abs(static_cast<int>(meter.milliHertz()) - 1010000) <= 20);
    }

    void forgetsOnRestart()
    {
        RateMeter meter;
        run(meter, 952.0, 0.0, 5.0);
        meter.restart();
        QCOMPARE(meter.milliHertz(), 0U);
        run(meter, 476.0, 0.0, 5.0);
        QVERIFY(std::abs(static_cast<int>(meter.milliHertz()) - 476000) <= 1);
    }
};

QTEST_APPLESS_MAIN(TestRateMeter)
#include "test_rate_meter.moc"
