// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/nano33ble_sense/nvmc_flash.h"
#include "firmware/src/node/flash_map.h"
#include "tests/firmware/nano33ble_sense/fake_nvmc.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

struct Bench {
    Bench() { opened = flash.open(0x100000, 0x40000); }

    FakeNvmc chip;
    NvmcFlash flash{chip};
    bool opened = false;
};

Bytes view(const std::vector<std::uint8_t>& bytes)
{
    return {bytes.data(), bytes.size()};
}

} // namespace

class TestNvmcFlash final : public QObject {
    Q_OBJECT

private slots:
    void erasesAWholePageInSlices()
    {
        Bench bench;
        QVERIFY(bench.opened);
        std::fill(bench.chip.memory.begin(), bench.chip.memory.end(), std::uint8_t{0x12});
        QVERIFY(bench.flash.erasePage(slotAAddress));
        for (std::uint32_t i = 0; i < flashPageBytes; ++i)
            QCOMPARE(bench.chip.memory[slotAAddress + i], std::uint8_t{0xFF});
        QCOMPARE(bench.chip.memory[slotAAddress - 1], std::uint8_t{0x12});
        QCOMPARE(bench.chip.memory[slotAAddress + flashPageBytes], std::uint8_t{0x12});
        // 33 ms of FIFO, of which 16 and a poll's 4 may be gone.
        QVERIFY(bench.chip.longestStop <= 12);
        QVERIFY(bench.chip.pauses >= 8);
        QCOMPARE(bench.chip.config, 0U);
        QCOMPARE(bench.chip.misuses, 0);
    }

    void programsFromAnywhere()
    {
        Bench bench;
        std::vector<std::uint8_t> bytes(129);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(i * 7);
        QVERIFY(bench.flash.program(slotBAddress + 64, Bytes(bytes.data() + 1, 128))); // an odd address in RAM
        QVERIFY(std::memcmp(bench.flash.mapped(slotBAddress + 64), bytes.data() + 1, 128) == 0);
        QCOMPARE(bench.chip.memory[slotBAddress + 63], std::uint8_t{0xFF});
        QCOMPARE(bench.chip.memory[slotBAddress + 192], std::uint8_t{0xFF});
        QCOMPARE(bench.chip.config, 0U);
        QCOMPARE(bench.chip.misuses, 0);
        QVERIFY(bench.flash.program(slotBAddress, Bytes()));
    }

    void writesNoWordForNothing()
    {
        Bench bench;
        const std::vector<std::uint8_t> bytes = {1, 2, 3, 4, 0xFF, 0xFF, 0xFF, 0xFF, 5, 6, 7, 8};
        QVERIFY(bench.flash.program(journalAddress, view(bytes)));
        QCOMPARE(bench.chip.writes, 2);
        QVERIFY(bench.flash.program(journalAddress, view(bytes)));
        QCOMPARE(bench.chip.mostWrites, 1);
    }

    void tellsWhenTheFlashDoesNotHoldWhatItShould()
    {
        Bench bench;
        const std::vector<std::uint8_t> first = {0x0F, 0, 0, 0};
        const std::vector<std::uint8_t> second = {0xF0, 0, 0, 0};
        QVERIFY(bench.flash.program(slotAAddress, view(first)));
        QVERIFY(!bench.flash.program(slotAAddress, view(second))); // bits cannot be set again
        bench.chip.ineffective = true;
        QVERIFY(!bench.flash.program(slotAAddress + 4, view(first)));
        QVERIFY(!bench.flash.erasePage(slotAAddress));
        QCOMPARE(bench.chip.config, 0U);
    }

    void givesUpOnAChipThatNeverGetsReady()
    {
        Bench bench;
        bench.chip.neverReady = true;
        const std::vector<std::uint8_t> bytes = {1, 2, 3, 4};
        QVERIFY(!bench.flash.program(slotAAddress, view(bytes)));
        QVERIFY(!bench.flash.erasePage(slotAAddress));
        QCOMPARE(bench.chip.writes, 0);
        QCOMPARE(bench.chip.config, 0U);
    }

    void refusesWhatIsNotTheNodes_data()
    {
        QTest::addColumn<unsigned>("address");
        QTest::newRow("the first page") << 0U;
        QTest::newRow("the application") << applicationAddress;
        QTest::newRow("the application's last page") << journalAddress - flashPageBytes;
        QTest::newRow("the newer bootloader") << flashEnd;
        QTest::newRow("the settings of the bootloader") << 0xFF000U;
        QTest::newRow("beyond the flash") << 0x100000U;
        QTest::newRow("registers") << 0x40000000U;
        QTest::newRow("the last page there is") << 0xFFFFF000U;
    }
    void refusesWhatIsNotTheNodes()
    {
        QFETCH(unsigned, address);
        Bench bench;
        const std::vector<std::uint8_t> bytes = {1, 2, 3, 4};
        QVERIFY(!bench.flash.erasePage(address));
        QVERIFY(!bench.flash.program(address, view(bytes)));
        QVERIFY(bench.chip.erases.empty());
        QCOMPARE(bench.chip.writes, 0);
    }

    void refusesWhatRunsOverTheEnd()
    {
        Bench bench;
        const std::vector<std::uint8_t> bytes(8, 0);
        QVERIFY(!bench.flash.program(flashEnd - 4, view(bytes)));
        QVERIFY(bench.flash.program(flashEnd - 8, view(bytes)));
        QVERIFY(!bench.flash.erasePage(slotAAddress + 4));
        QVERIFY(!bench.flash.program(slotAAddress + 2, view(bytes)));
        QVERIFY(!bench.flash.program(slotAAddress, Bytes(bytes.data(), 6)));
    }

    void staysClosedOnAnotherChipOrUnderALongApplication_data()
    {
        QTest::addColumn<unsigned>("flashBytes");
        QTest::addColumn<unsigned>("imageEnd");
        QTest::addColumn<bool>("opens");
        QTest::newRow("as it should be") << 0x100000U << 0x40000U << true;
        QTest::newRow("up to the last byte") << 0x100000U << 0xB8000U << true;
        QTest::newRow("one word too long") << 0x100000U << 0xB8004U << false;
        QTest::newRow("half the flash") << 0x80000U << 0x40000U << false;
        QTest::newRow("unknown flash") << 0U << 0x40000U << false;
    }
    void staysClosedOnAnotherChipOrUnderALongApplication()
    {
        QFETCH(unsigned, flashBytes);
        QFETCH(unsigned, imageEnd);
        QFETCH(bool, opens);
        FakeNvmc chip;
        NvmcFlash flash(chip);
        QVERIFY(!flash.erasePage(slotAAddress)); // before it was asked at all
        QCOMPARE(flash.open(flashBytes, imageEnd), opens);
        QCOMPARE(flash.erasePage(slotAAddress), opens);
        const std::vector<std::uint8_t> bytes = {1, 2, 3, 4};
        QCOMPARE(flash.program(slotAAddress, view(bytes)), opens);
        QCOMPARE(chip.erases.empty(), !opens);
    }
};

QTEST_APPLESS_MAIN(TestNvmcFlash)
#include "test_nvmc_flash.moc"
