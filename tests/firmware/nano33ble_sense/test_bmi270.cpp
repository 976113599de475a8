// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/nano33ble_sense/bmi270.h"
#include "tests/firmware/nano33ble_sense/fake_bmi270.h"

#include <QTest>

#include <vector>

using namespace baseline;
using namespace baseline::tests;

namespace {

struct Bench {
    Bench() { bus.chips[FakeBmi270::address] = &chip; }

    bool start(std::uint32_t milliHertz, std::uint8_t rangeG) { return driver.start({0, 3, rangeG, milliHertz}); }
    FifoLevel level()
    {
        FifoLevel result{};
        return driver.level(result) ? result : FifoLevel{0xFFFF, Overrun::None};
    }

    FakeBmi270 chip;
    FakeUpload upload{chip};
    FakeBus bus;
    Bmi270 driver{bus, upload};
};

} // namespace

/// The driver of the second revision's chip against its registers. Values are the data sheet's, written out.
class TestBmi270 final : public QObject {
    Q_OBJECT

private slots:
    void isFoundByItsName()
    {
        Bench bench;
        QVERIFY(bench.driver.isPresent());
        bench.chip.registers[0x00] = 0x68;
        QVERIFY(!bench.driver.isPresent());
        QVERIFY(!bench.start(800000, 4));
        QCOMPARE(bench.upload.runs, 0); // never into a chip that is none
    }

    void uploadsOnceAndOnlyWhenNeeded()
    {
        Bench bench;
        QVERIFY(bench.start(800000, 4));
        QCOMPARE(bench.upload.runs, 1);
        QVERIFY(bench.start(1600000, 8));
        QCOMPARE(bench.upload.runs, 1);
        bench.chip.loseSupply();
        QVERIFY(bench.start(1600000, 8));
        QCOMPARE(bench.upload.runs, 2);
    }

    void failsWithoutAConfiguration()
    {
        Bench bench;
        bench.upload.works = false;
        QVERIFY(!bench.start(800000, 4));
        QVERIFY(!bench.chip.isMeasuring());
    }

    void writesEachRate_data()
    {
        QTest::addColumn<unsigned>("milliHertz");
        QTest::addColumn<int>("accConf");
        QTest::newRow("100 Hz") << 100000U << 0xA8;
        QTest::newRow("200 Hz") << 200000U << 0xA9;
        QTest::newRow("400 Hz") << 400000U << 0xAA;
        QTest::newRow("800 Hz") << 800000U << 0xAB;
        QTest::newRow("1600 Hz") << 1600000U << 0xAC;
    }
    void writesEachRate()
    {
        QFETCH(unsigned, milliHertz);
        QFETCH(int, accConf);
        Bench bench;
        for (const auto& [rangeG, code] : {std::pair{2, 0}, {4, 1}, {8, 2}, {16, 3}}) {
            QVERIFY(bench.start(milliHertz, static_cast<std::uint8_t>(rangeG)));
            QCOMPARE(int{bench.chip.registers[0x40]}, accConf);
            QCOMPARE(int{bench.chip.registers[0x41]}, code);
            QCOMPARE(int{bench.chip.registers[0x7D]}, 0x04); // the accelerometer alone
            QCOMPARE(bench.chip.registers[0x7C] & 0x01, 0);
        }
        bench.driver.stop();
        QVERIFY(!bench.chip.isMeasuring());
    }

    void refusesWhatTheChipHasNot()
    {
        Bench bench;
        QVERIFY(!bench.start(952000, 4));
        QVERIFY(!bench.start(800000, 3));
        QVERIFY(!bench.driver.start({0, 1, 4, 800000}));
        QCOMPARE(bench.upload.runs, 0);
    }

    void failsAtWhateverTransferTheChipFallsSilent()
    {
        Bench whole;
        QVERIFY(whole.start(800000, 4));
        for (int transfers = 0; transfers < whole.bus.transfers; ++transfers) {
            Bench bench;
            bench.chip.answersFor = transfers;
            QVERIFY2(!bench.start(800000, 4), qPrintable(QString::number(transfers)));
        }
    }

    void turnsTheAxesAsTheBoardHasThem()
    {
        Bench bench;
        QVERIFY(bench.start(800000, 4));
        bench.chip.measure({100, 200, 300});
        bench.chip.measure({-32768, 32767, -32768});
        std::int16_t counts[6];
        QCOMPARE(bench.driver.read(counts, 2), std::uint16_t{2});
        const std::int16_t expected[6] = {-200, -100, 300, -32767, 32767, -32768};
        QVERIFY(std::equal(counts, counts + 6, expected)); // the lowest count has no opposite
    }

    void readsAFullFifoInBursts()
    {
        Bench bench;
        QVERIFY(bench.start(1600000, 4));
        for (std::int16_t i = 0; i < 341; ++i)
            bench.chip.measure({0, 0, i});
        QCOMPARE(bench.level().frames, std::uint16_t{341});
        std::vector<std::int16_t> counts(3 * 341);
        QCOMPARE(bench.driver.read(counts.data(), 341), std::uint16_t{341});
        for (std::size_t i = 0; i < 341; ++i)
            QCOMPARE(counts[3 * i + 2], static_cast<std::int16_t>(i));
        QVERIFY(bench.bus.largestRead <= 192); // what the bus takes
        QCOMPARE(bench.level().frames, std::uint16_t{0});
    }

    void suspectsAnOverrunWhenFull()
    {
        Bench bench;
        QVERIFY(bench.start(1600000, 4));
        for (int i = 0; i < 339; ++i)
            bench.chip.measure({});
        QCOMPARE(bench.level().overrun, Overrun::None);
        for (int i = 0; i < 10; ++i)
            bench.chip.measure({});
        QCOMPARE(bench.level().frames, std::uint16_t{341});
        QCOMPARE(bench.level().overrun, Overrun::Possible);
    }

    void readsUntilTheChipStopsAnswering()
    {
        Bench bench;
        QVERIFY(bench.start(1600000, 4));
        for (int i = 0; i < 100; ++i)
            bench.chip.measure({});
        bench.chip.answersFor = 2;
        std::vector<std::int16_t> counts(300);
        QCOMPARE(bench.driver.read(counts.data(), 100), std::uint16_t{64});
        FifoLevel level{};
        QVERIFY(!bench.driver.level(level));
    }
};

QTEST_APPLESS_MAIN(TestBmi270)
#include "test_bmi270.moc"
