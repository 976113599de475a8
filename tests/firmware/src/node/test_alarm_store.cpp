// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/wire/example_messages.h"
#include "tests/support/ram_flash.h"

#include "firmware/src/node/alarm_store.h"
#include "firmware/src/node/journal.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr int recordsOfAPage = 64;
constexpr int alwaysKept = 48;
constexpr std::uint64_t minute = 60'000'000;

/// The streams' ids tell the alarms apart: the store gives the numbers.
KeptAlarm alarmOf(std::uint32_t streamId)
{
    KeptAlarm alarm = exampleAlarm(0);
    alarm.streamId = streamId;
    alarm.missed = 0;
    return alarm;
}

AlarmStore loaded(RamFlash& flash)
{
    AlarmStore store(flash);
    store.load();
    return store;
}

/// All of them as a host reads them, page by page.
std::vector<KeptAlarm> allOf(const AlarmStore& store)
{
    std::vector<KeptAlarm> all;
    Alarms part = {};
    do {
        store.read(all.empty() ? 0 : all.back().number, 5, part);
        all.insert(all.end(), part.alarms, part.alarms + part.count);
    } while (part.count > 0);
    return all;
}

/// Keeps alarms of the streams first, first + 1, …, an hour apart.
void keepMany(AlarmStore& store, int alarms, std::uint32_t first = 1)
{
    for (int i = 0; i < alarms; ++i)
        store.keep(alarmOf(first + static_cast<std::uint32_t>(i)), static_cast<std::uint64_t>(i + 1) * 60 * minute);
}

RamFlash flashWith(int alarms)
{
    RamFlash flash;
    AlarmStore store = loaded(flash);
    keepMany(store, alarms);
    return flash;
}

/// Numbers and streams fall from `newest` by one; at least `least` of them.
bool areTheLast(const std::vector<KeptAlarm>& alarms, std::uint32_t newest, std::size_t least)
{
    for (std::size_t i = 0; i < alarms.size(); ++i) {
        if (alarms[i].number != newest - i || alarms[i].streamId != newest - i)
            return false;
    }
    return alarms.size() >= least;
}

} // namespace

class TestAlarmStore final : public QObject {
    Q_OBJECT

private slots:
    void newFlashKeepsNone()
    {
        RamFlash flash;
        const AlarmStore store = loaded(flash);
        QCOMPARE(store.newest(), 0U);
        Alarms alarms = exampleAlarms();
        store.read(0, 8, alarms);
        QCOMPARE(alarms.kept, std::uint16_t{0});
        QCOMPARE(alarms.count, std::uint8_t{0});
        QCOMPARE(flash.operations(), 0);
    }

    void keepsEveryFieldOverARestart()
    {
        RamFlash flash;
        loaded(flash).keep(exampleAlarm(99), 0);
        const AlarmStore store = loaded(flash);
        QCOMPARE(store.newest(), 1U);
        Alarms alarms = {};
        store.read(0, 8, alarms);
        QCOMPARE(alarms.kept, std::uint16_t{1});
        QCOMPARE(alarms.count, std::uint8_t{1});
        KeptAlarm expected = exampleAlarm(1);
        expected.missed = 0;
        QVERIFY(payloadOf(alarms) == payloadOf(Alarms{{}, 1, 1, {expected}}));
    }

    void handsThemOutNewestFirstInParts()
    {
        RamFlash flash = flashWith(20);
        const AlarmStore store = loaded(flash);
        QVERIFY(areTheLast(allOf(store), 20, 20));
        Alarms alarms = {};
        store.read(0, 255, alarms);
        QCOMPARE(alarms.count, std::uint8_t{maxAlarmsAMessage});
        QCOMPARE(alarms.kept, std::uint16_t{20});
        store.read(4, 255, alarms);
        QCOMPARE(alarms.count, std::uint8_t{3});
        QCOMPARE(alarms.alarms[0].number, 3U);
        QCOMPARE(alarms.kept, std::uint16_t{20});
        store.read(1, 255, alarms);
        QCOMPARE(alarms.count, std::uint8_t{0});
        store.read(0, 0, alarms);
        QCOMPARE(alarms.count, std::uint8_t{0});
    }

    void keepsTheLastOnesThroughBothPagesAndWearsThemAlike()
    {
        RamFlash flash;
        AlarmStore store = loaded(flash);
        const int rounds = 10;
        for (std::uint32_t i = 1; i <= rounds * recordsOfAPage; ++i) {
            store.keep(alarmOf(i), i * minute);
            QCOMPARE(store.newest(), i);
            if (i % 23 == 0)
                QVERIFY(areTheLast(allOf(loaded(flash)), i, std::min<std::size_t>(i, alwaysKept)));
        }
        for (const std::uint32_t page : {alarmAddress, alarmAddress + flashPageBytes}) {
            const int erases = flash.erases(page);
            QVERIFY2(erases >= rounds / 2 - 1 && erases <= rounds / 2, qPrintable(QString::number(erases)));
        }
        QCOMPARE(flash.overwrites(), 0);
        QVERIFY(!flash.wasMisused());
    }

    void erasesAheadAtPowerUpOnly()
    {
        // The first page is full, the second three quarters so: the next power-up empties the first.
        RamFlash flash = flashWith(recordsOfAPage + alwaysKept);
        loaded(flash);
        QCOMPARE(flash.erases(alarmAddress), 0);
        loaded(flash).keep(alarmOf(recordsOfAPage + alwaysKept + 1), 0);
        QCOMPARE(flash.erases(alarmAddress), 0);
        AlarmStore store = loaded(flash);
        QCOMPARE(flash.erases(alarmAddress), 1);
        QVERIFY(areTheLast(allOf(store), recordsOfAPage + alwaysKept + 1, alwaysKept));
        loaded(flash); // and only once
        QCOMPARE(flash.erases(alarmAddress), 1);
        keepMany(store, recordsOfAPage, recordsOfAPage + alwaysKept + 2);
        QCOMPARE(flash.erases(alarmAddress), 1);
        QCOMPARE(flash.erases(alarmAddress + flashPageBytes), 0);
    }

    void writesEightInARowAndThenOneAMinute()
    {
        RamFlash flash;
        AlarmStore store = loaded(flash);
        const std::uint64_t day = 24 * 60 * minute;
        // An alarm that comes and goes every second for a day.
        for (std::uint64_t now = 0; now < day; now += 1'000'000)
            store.keep(alarmOf(1), now);
        const std::uint32_t written = store.newest();
        QVERIFY2(written >= 24 * 60 && written <= 24 * 60 + 8, qPrintable(QString::number(written)));
        const std::vector<KeptAlarm> all = allOf(store);
        for (const KeptAlarm& alarm : all)
            QCOMPARE(alarm.missed, std::uint16_t{59});
        // None is forgotten: those written and those missed are all that were, but the last that nothing follows.
        store.keep(alarmOf(2), 2 * day);
        QCOMPARE(static_cast<int>(allOf(store).front().missed), 59);
    }

    void countsTheMissedOnesToTheEndOfTheirRange()
    {
        RamFlash flash;
        AlarmStore store = loaded(flash);
        flash.refuseProgram(true);
        for (std::uint64_t i = 0; i < 70000; ++i)
            store.keep(alarmOf(1), i * minute);
        QCOMPARE(store.newest(), 0U);
        flash.refuseProgram(false);
        store.keep(alarmOf(2), 70000 * minute);
        QCOMPARE(allOf(store).front().missed, std::uint16_t{0xFFFF});
        QCOMPARE(allOf(store).front().number, 1U);
    }

    void aFlashThatRefusesToEraseLosesNothing()
    {
        RamFlash flash = flashWith(2 * recordsOfAPage);
        flash.refuseErase(true);
        AlarmStore store = loaded(flash);
        store.keep(alarmOf(500), 0);
        QVERIFY(areTheLast(allOf(store), 2 * recordsOfAPage, 2 * recordsOfAPage));
        flash.refuseErase(false);
        store.keep(alarmOf(2 * recordsOfAPage + 1), minute);
        QCOMPARE(allOf(store).front().missed, std::uint16_t{1});
        QVERIFY(areTheLast(allOf(store), 2 * recordsOfAPage + 1, recordsOfAPage + 1));
    }

    /// Power fails in every flash operation while alarms are kept, round both switches of the pages and at a start that
    /// erases ahead. What was kept before is there, what was being written is there whole or not at all, and the board goes on.
    void losesNothingWhereverPowerFails_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("first alarm") << 0;
        QTest::newRow("inside a page") << 20;
        QTest::newRow("switch to the second page") << recordsOfAPage - 1;
        QTest::newRow("erasure ahead") << recordsOfAPage + alwaysKept + 2;
        QTest::newRow("switch to the first page") << 2 * recordsOfAPage - 1;
        QTest::newRow("erasure of the second page") << 3 * recordsOfAPage - 1;
    }

    void losesNothingWhereverPowerFails()
    {
        QFETCH(int, before);
        const RamFlash prepared = flashWith(before);
        const auto known = static_cast<std::uint32_t>(before);
        bool failed = true;
        for (int cut = 0; failed; ++cut) {
            RamFlash flash = prepared;
            flash.cutPowerAfter(cut);
            AlarmStore store = loaded(flash);
            for (std::uint32_t i = 1; i <= 3 && flash.isPowered(); ++i)
                store.keep(alarmOf(known + i), i);
            const std::uint32_t acknowledged = store.newest();
            failed = !flash.isPowered();
            flash.restorePower();
            AlarmStore after = loaded(flash);
            const std::uint32_t newest = after.newest();
            QVERIFY2(newest == acknowledged || newest == acknowledged + 1, qPrintable(QString::number(cut)));
            const auto least = static_cast<std::size_t>(std::min(before, alwaysKept));
            QVERIFY2(areTheLast(allOf(after), newest, least), qPrintable(QString::number(cut)));
            after.keep(alarmOf(newest + 1), 0);
            QVERIFY2(areTheLast(allOf(loaded(flash)), newest + 1, least), qPrintable(QString::number(cut)));
            QVERIFY(cut < 100);
        }
    }

    void aDamagedRecordIsNoAlarm()
    {
        const std::uint32_t third = alarmAddress + 2 * 64;
        for (std::uint32_t word = 0; word < 16; ++word) {
            RamFlash flash = flashWith(4);
            flash.flipBit(third + 4 * word, 7);
            AlarmStore store = loaded(flash);
            std::vector<std::uint32_t> numbers;
            for (const KeptAlarm& alarm : allOf(store))
                numbers.push_back(alarm.number);
            QCOMPARE(numbers, std::vector<std::uint32_t>({4, 2, 1}));
            store.keep(alarmOf(5), 0);
            QCOMPARE(store.newest(), 5U);
            QCOMPARE(flash.overwrites(), 0);
        }
    }

    void takesOverFlashThatHeldSomethingElse()
    {
        RamFlash flash;
        flash.fillWithGarbage();
        AlarmStore store = loaded(flash);
        QCOMPARE(store.newest(), 0U);
        QVERIFY(allOf(store).empty());
        keepMany(store, 100);
        QVERIFY(areTheLast(allOf(loaded(flash)), 100, 100));
    }

    /// Whatever stands in the other page, each alarm is told once and the order holds.
    void aCopiedPageIsNotReadTwice()
    {
        RamFlash flash = flashWith(20);
        const ByteVector page(flash.mapped(alarmAddress), flash.mapped(alarmAddress) + flashPageBytes);
        QVERIFY(flash.program(alarmAddress + flashPageBytes, view(page)));
        const AlarmStore store = loaded(flash);
        QVERIFY(areTheLast(allOf(store), 20, 20));
        Alarms alarms = {};
        store.read(0, 1, alarms);
        QCOMPARE(alarms.kept, std::uint16_t{20});
    }

    /// Journal and alarms are neighbours: neither writes into the other's pages.
    void leavesTheJournalAlone()
    {
        RamFlash flash;
        Journal journal(flash);
        journal.load();
        QVERIFY(journal.append(JournalKind::ActiveSlot, 4711));
        AlarmStore store = loaded(flash);
        keepMany(store, 5 * recordsOfAPage);
        for (std::uint32_t i = 0; i < 3000; ++i)
            QVERIFY(journal.append(JournalKind::ActiveSlot, i));
        QVERIFY(areTheLast(allOf(loaded(flash)), 5 * recordsOfAPage, recordsOfAPage));
        Journal again(flash);
        again.load();
        std::uint32_t value = 0;
        QVERIFY(again.latest(JournalKind::ActiveSlot, value));
        QCOMPARE(value, 2999U);
        for (std::uint32_t address = alarmAddress + alarmBytes; address < slotAAddress; ++address)
            QCOMPARE(*flash.mapped(address), std::uint8_t{0xFF}); // kept free for later
    }
};

QTEST_APPLESS_MAIN(TestAlarmStore)
#include "test_alarm_store.moc"
