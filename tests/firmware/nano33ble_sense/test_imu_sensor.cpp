// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/nano33ble_sense/bmi270.h"
#include "firmware/nano33ble_sense/imu_sensor.h"
#include "firmware/nano33ble_sense/lsm9ds1.h"
#include "tests/firmware/nano33ble_sense/fake_bmi270.h"
#include "tests/firmware/nano33ble_sense/fake_lsm9ds1.h"
#include "tests/support/fake_board.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr std::uint16_t blockFrames = 32; ///< what a block of the node's ring takes

/// Both chips, of which a test puts one on the bus, and the board's time. Frames carry their true number: low half in
/// x, high half in y.
struct Bench {
    explicit Bench(bool secondRevision = false) : isSecond(secondRevision)
    {
        if (secondRevision)
            bus.chips[FakeBmi270::address] = &bmi;
        else
            bus.chips[FakeLsm9ds1::address] = &lsm;
    }

    bool start(std::uint32_t milliHertz, double error = 0.0)
    {
        period = 1e9 / (milliHertz * (1.0 + error));
        begun = static_cast<double>(clock.now);
        return sensor.detect() && sensor.start({0, 3, 4, milliHertz});
    }

    /// The time goes on, and the chip measures.
    void pass(std::uint64_t micros)
    {
        const std::uint64_t until = clock.now + micros;
        while (begun + static_cast<double>(measured) * period <= static_cast<double>(until)) {
            const auto low = static_cast<std::int16_t>(measured & 0x3FFF);
            const auto high = static_cast<std::int16_t>(measured >> 14);
            lsm.measure({low, high, 0});
            bmi.measure({static_cast<std::int16_t>(-high), static_cast<std::int16_t>(-low), 0});
            ++measured;
        }
        clock.now = until;
    }

    /// What the sampler does in one turn. The index runs on as it does there.
    void poll()
    {
        for (int i = 0; i < 100; ++i) {
            std::int16_t counts[3 * blockFrames];
            const SensorRead read = sensor.read(counts, blockFrames);
            if (read.frames == 0)
                return;
            reads.push_back(read);
            index += read.skipped;
            lost += read.lost ? read.skipped : 0;
            for (std::uint16_t frame = 0; frame < read.frames; ++frame, ++index) {
                const auto number = static_cast<std::int64_t>(counts[3 * frame]) | std::int64_t{counts[3 * frame + 1]} << 14;
                offset = static_cast<std::int64_t>(index) - number;
                worstOffset = std::max(worstOffset, std::abs(offset));
            }
            const double truth = begun + static_cast<double>(static_cast<std::int64_t>(index) - offset - read.frames) * period;
            worstTime = std::max(worstTime, std::abs(static_cast<double>(read.micros) - truth) / period);
        }
        QFAIL("the sensor never runs dry");
    }
    void run(double seconds)
    {
        for (double t = 0.0; t < seconds; t += 0.004) {
            pass(4000);
            poll();
        }
    }

    bool isSecond;
    FakeClock clock;
    FakeLsm9ds1 lsm;
    FakeBmi270 bmi;
    FakeUpload upload{bmi};
    FakeBus bus;
    Lsm9ds1 first{bus};
    Bmi270 second{bus, upload};
    ImuSensor sensor{clock, first, second};
    double period = 0.0;
    double begun = 0.0;
    std::uint64_t measured = 0;
    std::uint64_t index = 0;
    std::uint64_t lost = 0;
    std::int64_t offset = 0; ///< index told minus true number
    std::int64_t worstOffset = 0;
    double worstTime = 0.0;  ///< periods
    std::vector<SensorRead> reads;
};

} // namespace

/// The node's sensor over the true drivers and register-level chips.
class TestImuSensor final : public QObject {
    Q_OBJECT

private slots:
    void choosesTheChipThatAnswers()
    {
        for (const bool secondRevision : {false, true}) {
            Bench bench(secondRevision);
            QVERIFY(!bench.sensor.isDetected());
            QVERIFY(bench.sensor.detect());
            SensorDescription description{};
            QCOMPARE(bench.sensor.describe(&description), std::uint8_t{1});
            QCOMPARE(description.kind, secondRevision ? SensorKind::Bmi270 : SensorKind::Lsm9ds1);
            const SensorSettings defaults = bench.sensor.defaults();
            QCOMPARE(defaults.rateMilliHertz, secondRevision ? 800000U : 952000U);
            QCOMPARE(defaults.rangeG, std::uint8_t{4});
            QVERIFY(bench.sensor.start(defaults));
        }
    }

    void hasNothingWithoutAChip()
    {
        Bench bench;
        bench.bus.chips.clear();
        QVERIFY(!bench.start(952000));
        SensorDescription description{};
        QCOMPARE(bench.sensor.describe(&description), std::uint8_t{0});
        QVERIFY(!bench.sensor.start(bench.sensor.defaults()));
        bench.sensor.stop();
        bench.poll();
        QVERIFY(bench.reads.empty());
        bench.bus.chips[FakeLsm9ds1::address] = &bench.lsm; // its supply came up late
        QVERIFY(bench.sensor.detect());
    }

    void losesNothingAtAnyRate_data()
    {
        QTest::addColumn<bool>("secondRevision");
        QTest::addColumn<unsigned>("milliHertz");
        QTest::addColumn<double>("error");
        for (const unsigned rate : {119000U, 238000U, 476000U, 952000U})
            QTest::addRow("LSM9DS1 %u mHz", rate) << false << rate << -0.045;
        for (const unsigned rate : {100000U, 200000U, 400000U, 800000U, 1600000U})
            QTest::addRow("BMI270 %u mHz", rate) << true << rate << 0.02;
    }
    void losesNothingAtAnyRate()
    {
        QFETCH(bool, secondRevision);
        QFETCH(unsigned, milliHertz);
        QFETCH(double, error);
        Bench bench(secondRevision);
        QVERIFY(bench.start(milliHertz, error));
        bench.run(30.0);
        QCOMPARE(bench.lost, std::uint64_t{0});
        QCOMPARE(bench.worstOffset, std::int64_t{0});
        QVERIFY(bench.measured - bench.index < 48); // all but what waits
        // Until the period is measured the times drift by the chip's error over what the filter holds: a few periods.
        QVERIFY2(bench.worstTime < 4.0, qPrintable(QString::number(bench.worstTime)));
        // A block of the ring is worth its place.
        const double perRead = static_cast<double>(bench.index) / static_cast<double>(bench.reads.size());
        QVERIFY2(perRead >= std::min(12.0, std::floor(milliHertz * 0.032e-3)), qPrintable(QString::number(perRead)));
    }

    void countsWhatAnOverrunLost_data()
    {
        QTest::addColumn<bool>("secondRevision");
        QTest::addColumn<double>("seconds");
        QTest::newRow("LSM9DS1, 90 ms") << false << 0.09;
        QTest::newRow("LSM9DS1, 35 ms") << false << 0.035;
        QTest::newRow("LSM9DS1, 2 s") << false << 2.0;
        QTest::newRow("BMI270, 1 s") << true << 1.0;
        QTest::newRow("BMI270, 0.4 s") << true << 0.4;
    }
    void countsWhatAnOverrunLost()
    {
        QFETCH(bool, secondRevision);
        QFETCH(double, seconds);
        Bench bench(secondRevision);
        QVERIFY(bench.start(secondRevision ? 1600000 : 952000, 0.03));
        bench.run(15.0);
        QCOMPARE(bench.lost, std::uint64_t{0});
        bench.pass(static_cast<std::uint64_t>(seconds * 1e6));
        bench.run(5.0);
        // The estimate: a frame for the moment of looking and one for the filter; 15 s tell the period to 1/14000.
        QVERIFY2(std::abs(bench.offset) <= 2, qPrintable(QString::number(bench.offset)));
        const double held = secondRevision ? 341.0 : 32.0;
        const double expected = seconds * 1e6 / bench.period - held;
        QVERIFY2(std::abs(static_cast<double>(bench.lost) - expected) < 32.0, qPrintable(QString::number(bench.lost)));
        QVERIFY(bench.lost > 0);
        int losses = 0;
        for (const SensorRead& read : bench.reads)
            losses += read.lost ? 1 : 0;
        QCOMPARE(losses, 1);
    }

    void keepsItsPlaceWhenTheFifoIsJustFull()
    {
        Bench bench(true);
        QVERIFY(bench.start(1600000));
        bench.run(15.0);
        // 341 frames fill it; a hair less than that is gone by, so nothing was lost though it looks so.
        bench.pass(static_cast<std::uint64_t>(340.4 * bench.period) - 16000);
        bench.run(1.0);
        QVERIFY(std::abs(bench.offset) <= 1);
    }

    void bringsALostChipBack_data()
    {
        QTest::addColumn<bool>("secondRevision");
        QTest::addColumn<bool>("forgets");
        QTest::newRow("LSM9DS1, silent") << false << false;
        QTest::newRow("LSM9DS1, supply lost") << false << true;
        QTest::newRow("BMI270, silent") << true << false;
        QTest::newRow("BMI270, supply lost") << true << true;
    }
    void bringsALostChipBack()
    {
        QFETCH(bool, secondRevision);
        QFETCH(bool, forgets);
        Bench bench(secondRevision);
        QVERIFY(bench.start(secondRevision ? 800000 : 952000));
        bench.run(12.0);
        FakeChip& chip = secondRevision ? static_cast<FakeChip&>(bench.bmi) : bench.lsm;
        chip.answers = false;
        const std::size_t before = bench.reads.size();
        bench.run(2.0);
        QCOMPARE(bench.reads.size(), before);
        const int asked = bench.bus.transfers;
        bench.run(2.0);
        QVERIFY(bench.bus.transfers - asked < 100); // the bus is left in peace
        if (forgets) {
            bench.lsm.loseSupply();
            bench.bmi.loseSupply();
        }
        chip.answers = true;
        bench.run(2.0);
        QVERIFY(bench.reads.size() > before + 20);
        QVERIFY(bench.lost > 3000); // four seconds and a bit
        QVERIFY2(std::abs(bench.offset) <= 2, qPrintable(QString::number(bench.offset)));
        QCOMPARE(bench.upload.runs, secondRevision ? (forgets ? 2 : 1) : 0);
    }

    void noticesAChipThatAnswersWithoutMeasuring()
    {
        Bench bench;
        QVERIFY(bench.start(952000));
        bench.run(12.0);
        bench.lsm.loseSupply(); // so briefly that no transfer failed
        const std::size_t before = bench.reads.size();
        bench.run(2.0);
        QVERIFY(bench.reads.size() > before + 20);
        QVERIFY(std::abs(bench.offset) <= 2);
    }

    void startsAChipAgainWhoseFramesCannotBeRead()
    {
        Bench bench;
        QVERIFY(bench.start(952000));
        bench.run(12.0);
        bench.bus.brokenRegister = 0x28; // all else answers
        bench.run(0.3);
        bench.bus.brokenRegister = -1;
        bench.lsm.registers[0x22] = 0; // as a chip that had lost some of its settings
        bench.run(1.0);
        QCOMPARE(int{bench.lsm.registers[0x22]}, 0x04);
        QVERIFY(bench.reads.back().micros + 50000 > bench.clock.now);
        QVERIFY2(std::abs(bench.offset) <= 2, qPrintable(QString::number(bench.offset)));
    }

    void takesTheChipsWordForALoss()
    {
        Bench bench;
        QVERIFY(bench.start(952000));
        bench.pass(60000); // before anything was read, there is no time to estimate by
        bench.poll();
        QVERIFY(!bench.reads.empty());
        QCOMPARE(bench.reads.front().skipped, 1U);
        QVERIFY(bench.reads.front().lost);
    }

    void takesOneFailedTransferLightly()
    {
        Bench bench;
        QVERIFY(bench.start(952000));
        bench.run(12.0);
        bench.pass(20000);
        bench.lsm.answersFor = 5; // in the middle of a read
        bench.poll();
        bench.lsm.answers = true;
        bench.lsm.answersFor = -1;
        bench.run(1.0);
        QVERIFY2(std::abs(bench.offset) <= 1, qPrintable(QString::number(bench.offset)));
        QVERIFY(bench.reads.back().micros + 30000 > bench.clock.now);
    }

    void beginsAnewAfterEachStart()
    {
        Bench bench;
        QVERIFY(bench.start(952000));
        bench.run(1.0);
        bench.sensor.stop();
        QVERIFY(!bench.lsm.isMeasuring());
        bench.reads.clear();
        bench.run(1.0);
        QVERIFY(bench.reads.empty());
        QVERIFY(bench.sensor.start({0, 3, 4, 119000}));
        bench.period = 1e9 / 119000;
        bench.begun = static_cast<double>(bench.clock.now) - static_cast<double>(bench.measured) * bench.period;
        for (int i = 0; i < 250; ++i) {
            bench.pass(4000);
            bench.poll();
        }
        QVERIFY(!bench.reads.empty());
        for (const SensorRead& read : bench.reads)
            QCOMPARE(read.skipped, 0U);
    }
};

QTEST_APPLESS_MAIN(TestImuSensor)
#include "test_imu_sensor.moc"
