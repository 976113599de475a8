// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/nano33ble_sense/lsm9ds1.h"
#include "tests/firmware/nano33ble_sense/fake_lsm9ds1.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::tests;

namespace {

struct Bench {
    Bench() { bus.chips[FakeLsm9ds1::address] = &chip; }

    bool start(std::uint32_t milliHertz, std::uint8_t rangeG) { return driver.start({0, 3, rangeG, milliHertz}); }
    FifoLevel level()
    {
        FifoLevel result{};
        return driver.level(result) ? result : FifoLevel{0xFFFF, Overrun::None};
    }

    FakeLsm9ds1 chip;
    FakeBus bus;
    Lsm9ds1 driver{bus};
};

} // namespace

/// The driver of the first revision's chip against its registers. Values are the data sheet's, written out.
class TestLsm9ds1 final : public QObject {
    Q_OBJECT

private slots:
    void isFoundByItsName()
    {
        Bench bench;
        QVERIFY(bench.driver.isPresent());
        bench.chip.registers[0x0F] = 0x24;
        QVERIFY(!bench.driver.isPresent());
        QVERIFY(!bench.start(952000, 4));
        bench.bus.chips.clear();
        QVERIFY(!bench.driver.isPresent());
        QVERIFY(!bench.start(952000, 4));
    }

    void writesEachRateAndRange_data()
    {
        QTest::addColumn<unsigned>("milliHertz");
        QTest::addColumn<int>("rangeG");
        QTest::addColumn<int>("ctrlReg6");
        QTest::newRow("119 Hz 2 g") << 119000U << 2 << 0x60;
        QTest::newRow("238 Hz 2 g") << 238000U << 2 << 0x80;
        QTest::newRow("476 Hz 2 g") << 476000U << 2 << 0xA0;
        QTest::newRow("952 Hz 2 g") << 952000U << 2 << 0xC0;
        QTest::newRow("952 Hz 4 g") << 952000U << 4 << 0xD0;
        QTest::newRow("952 Hz 8 g") << 952000U << 8 << 0xD8;
        QTest::newRow("952 Hz 16 g") << 952000U << 16 << 0xC8;
        QTest::newRow("119 Hz 16 g") << 119000U << 16 << 0x68;
    }
    void writesEachRateAndRange()
    {
        QFETCH(unsigned, milliHertz);
        QFETCH(int, rangeG);
        QFETCH(int, ctrlReg6);
        Bench bench;
        QVERIFY(bench.start(milliHertz, static_cast<std::uint8_t>(rangeG)));
        QCOMPARE(int{bench.chip.registers[0x20]}, ctrlReg6);
        QVERIFY(bench.chip.isMeasuring());
        QVERIFY(bench.chip.hasFifo());
        QCOMPARE(int{bench.chip.registers[0x1F]}, 0x38);
        bench.driver.stop();
        QVERIFY(!bench.chip.isMeasuring());
    }

    void refusesWhatTheChipHasNot()
    {
        Bench bench;
        QVERIFY(!bench.start(100000, 4));
        QVERIFY(!bench.start(952000, 3));
        QVERIFY(!bench.driver.start({0, 2, 4, 952000}));
        QVERIFY(!bench.chip.isMeasuring());
    }

    void refusesAChipThatForgets()
    {
        Bench bench;
        bench.chip.deafRegister = 0x20;
        QVERIFY(!bench.start(952000, 4));
    }

    void failsAtWhateverTransferTheChipFallsSilent()
    {
        Bench whole;
        QVERIFY(whole.start(952000, 4));
        for (int transfers = 0; transfers < whole.bus.transfers; ++transfers) {
            Bench bench;
            bench.chip.answersFor = transfers;
            QVERIFY2(!bench.start(952000, 4), qPrintable(QString::number(transfers)));
        }
    }

    void startsWithAnEmptyFifo()
    {
        Bench bench;
        QVERIFY(bench.start(952000, 4));
        for (int i = 0; i < 40; ++i)
            bench.chip.measure({1, 2, 3});
        QVERIFY(bench.start(476000, 4));
        QCOMPARE(bench.level().frames, std::uint16_t{0});
        QCOMPARE(bench.level().overrun, Overrun::None);
    }

    void readsFramesInTheirOrder()
    {
        Bench bench;
        QVERIFY(bench.start(952000, 4));
        for (std::int16_t i = 0; i < 5; ++i)
            bench.chip.measure({i, static_cast<std::int16_t>(-i), static_cast<std::int16_t>(8192 + i)});
        QCOMPARE(bench.level().frames, std::uint16_t{5});
        std::int16_t counts[9];
        QCOMPARE(bench.driver.read(counts, 3), std::uint16_t{3});
        const std::int16_t expected[9] = {0, 0, 8192, 1, -1, 8193, 2, -2, 8194};
        QVERIFY(std::equal(counts, counts + 9, expected));
        QCOMPARE(bench.level().frames, std::uint16_t{2});
    }

    void tellsAnOverrun()
    {
        Bench bench;
        QVERIFY(bench.start(952000, 4));
        for (std::int16_t i = 0; i < 32; ++i)
            bench.chip.measure({i, 0, 0});
        QCOMPARE(bench.level().frames, std::uint16_t{32});
        QCOMPARE(bench.level().overrun, Overrun::None);
        bench.chip.measure({32, 0, 0});
        QCOMPARE(bench.level().frames, std::uint16_t{32});
        QCOMPARE(bench.level().overrun, Overrun::Certain);
        std::int16_t counts[3];
        QCOMPARE(bench.driver.read(counts, 1), std::uint16_t{1});
        QCOMPARE(counts[0], std::int16_t{1}); // the oldest is the one that went
    }

    void readsUntilTheChipStopsAnswering()
    {
        Bench bench;
        QVERIFY(bench.start(952000, 4));
        for (std::int16_t i = 0; i < 5; ++i)
            bench.chip.measure({i, 0, 0});
        bench.chip.answersFor = 2;
        std::int16_t counts[15];
        QCOMPARE(bench.driver.read(counts, 5), std::uint16_t{2});
        FifoLevel level{};
        QVERIFY(!bench.driver.level(level));
    }

    void keepsCountsAsTheyAreBelow16G()
    {
        for (const int range : {2, 4, 8}) {
            Bench bench;
            QVERIFY(bench.start(952000, static_cast<std::uint8_t>(range)));
            bench.chip.measure({32767, -32768, 1});
            std::int16_t counts[3];
            QCOMPARE(bench.driver.read(counts, 1), std::uint16_t{1});
            QCOMPARE(counts[0], std::int16_t{32767});
            QCOMPARE(counts[1], std::int16_t{-32768});
            QCOMPARE(counts[2], std::int16_t{1});
        }
    }

    void weighs16GByTheDataSheet()
    {
        Bench bench;
        QVERIFY(bench.start(952000, 16));
        std::int16_t counts[3];
        // One count of the chip is 0.732 mg, one of the node's 16 / 32768 g. Every value, both signs.
        for (int raw = -32768; raw <= 32767; ++raw) {
            bench.chip.measure({static_cast<std::int16_t>(raw), 0, 1366});
            QCOMPARE(bench.driver.read(counts, 1), std::uint16_t{1});
            const double exact = raw * 0.732e-3 * 32768.0 / 16.0;
            const double expected = std::clamp(std::round(exact), -32768.0, 32767.0);
            // The ratio is 23424 / 15625: never within 1 / 31250 of a half, so no rounding is in doubt.
            QCOMPARE(static_cast<double>(counts[0]), expected);
            QCOMPARE(counts[2], std::int16_t{2048}); // 1 g: 1366 counts of 0.732 mg
        }
    }
};

QTEST_APPLESS_MAIN(TestLsm9ds1)
#include "test_lsm9ds1.moc"
