// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ram_flash.h"

#include "firmware/src/node/journal.h"

#include <QTest>

#include <optional>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr std::uint32_t halfBytes = journalBytes / 2;
constexpr int recordsOfAHalf = static_cast<int>(halfBytes / 16);

/// The journal keeps any kind below its count alike; number 0 is not in use yet and serves as the second kind here.
constexpr JournalKind first = JournalKind::ActiveSlot;
constexpr JournalKind second = static_cast<JournalKind>(0);

/// What a board that starts on this flash remembers.
std::optional<std::uint32_t> remembered(RamFlash& flash, JournalKind kind)
{
    Journal journal(flash);
    journal.load();
    std::uint32_t value = 0;
    return journal.latest(kind, value) ? std::optional(value) : std::nullopt;
}

bool appended(RamFlash& flash, JournalKind kind, std::uint32_t value)
{
    Journal journal(flash);
    journal.load();
    return journal.append(kind, value);
}

void fill(Journal& journal, int records, std::uint32_t from = 0)
{
    for (int i = 0; i < records; ++i)
        QVERIFY(journal.append(first, from + static_cast<std::uint32_t>(i)));
}

} // namespace

class TestJournal final : public QObject {
    Q_OBJECT

private slots:
    void newFlashRemembersNothing()
    {
        RamFlash flash;
        QVERIFY(!remembered(flash, first));
    }

    void remembersTheNewestValue()
    {
        RamFlash flash;
        for (const std::uint32_t value : {5U, 0U, 0xFFFFFFFFU, 7U}) {
            QVERIFY(appended(flash, first, value));
            QCOMPARE(remembered(flash, first), std::optional(value));
        }
        QCOMPARE(flash.overwrites(), 0);
        QVERIFY(!flash.wasMisused());
    }

    void tellsTheNewestValueWithoutARestart()
    {
        RamFlash flash;
        Journal journal(flash);
        journal.load();
        std::uint32_t value = 0;
        QVERIFY(!journal.latest(first, value));
        fill(journal, 3, 40);
        QVERIFY(journal.latest(first, value));
        QCOMPARE(value, 42U);
    }

    void goesOnThroughBothHalvesAndWearsThemAlike()
    {
        RamFlash flash;
        Journal journal(flash);
        journal.load();
        const int rounds = 20;
        for (int i = 0; i < rounds * recordsOfAHalf; ++i) {
            QVERIFY(journal.append(first, static_cast<std::uint32_t>(i)));
            if (i % 509 == 0)
                QCOMPARE(remembered(flash, first), std::optional(static_cast<std::uint32_t>(i)));
        }
        for (std::uint32_t page = 0; page < journalBytes; page += flashPageBytes) {
            const int erases = flash.erases(journalAddress + page);
            QVERIFY(erases >= rounds / 2 - 1 && erases <= rounds / 2);
        }
        QCOMPARE(flash.overwrites(), 0);
    }

    void keepsEachKindWhenTheHalvesSwitch()
    {
        RamFlash flash;
        Journal journal(flash);
        journal.load();
        QVERIFY(journal.append(second, 1234));
        for (int round = 0; round < 5; ++round) {
            fill(journal, recordsOfAHalf);
            QCOMPARE(remembered(flash, second), std::optional(1234U));
        }
    }

    /// Power fails in every single flash operation round both switches of the halves: a board that starts again
    /// remembers what was acknowledged, or what was just being written; and it can go on.
    void losesNothingWhereverPowerFails_data()
    {
        QTest::addColumn<int>("records");
        QTest::newRow("first record") << 0;
        QTest::newRow("inside a half") << 100;
        QTest::newRow("switch to the upper half") << recordsOfAHalf - 4;
        QTest::newRow("switch to the lower half") << 2 * recordsOfAHalf - 5; // one record was copied at the first
    }

    void losesNothingWhereverPowerFails()
    {
        QFETCH(int, records);
        RamFlash prepared;
        Journal before(prepared);
        before.load();
        if (records > 0) {
            QVERIFY(before.append(second, 99));
            fill(before, records - 1);
        }
        for (int cut = 0; cut < 60; ++cut) {
            RamFlash flash = prepared;
            Journal journal(flash);
            journal.load();
            flash.cutPowerAfter(cut);
            std::optional<std::uint32_t> acknowledged = remembered(flash, first);
            std::uint32_t next = 5000;
            while (flash.isPowered() && next < 5010) {
                if (journal.append(first, next))
                    acknowledged = next;
                ++next;
            }
            flash.restorePower();
            const std::optional<std::uint32_t> after = remembered(flash, first);
            QVERIFY2(after == acknowledged || after == next - 1, qPrintable(QString::number(cut)));
            if (records > 0)
                QCOMPARE(remembered(flash, second), std::optional(99U));
            QVERIFY(appended(flash, first, 7777));
            QCOMPARE(remembered(flash, first), std::optional(7777U));
        }
    }

    void powerMayFailAgainAndAgain()
    {
        RamFlash flash;
        std::mt19937 generator(61);
        std::optional<std::uint32_t> acknowledged;
        for (std::uint32_t value = 0; value < 2300; ++value) {
            flash.cutPowerAfter(static_cast<int>(generator() % 12));
            const std::optional<std::uint32_t> before = acknowledged;
            if (appended(flash, first, value))
                acknowledged = value;
            flash.restorePower();
            const std::optional<std::uint32_t> after = remembered(flash, first);
            QVERIFY(after == acknowledged || (acknowledged == before && after == value));
            acknowledged = after;
        }
        QVERIFY(acknowledged.has_value());
    }

    void aDamagedRecordIsNoRecord()
    {
        for (std::uint32_t word = 0; word < 4; ++word) {
            RamFlash flash;
            QVERIFY(appended(flash, first, 1));
            QVERIFY(appended(flash, first, 2));
            flash.flipBit(journalAddress + 16 + 4 * word, 3);
            QCOMPARE(remembered(flash, first), std::optional(1U));
            QVERIFY(appended(flash, first, 3)); // steps over the damaged place
            QCOMPARE(remembered(flash, first), std::optional(3U));
            QCOMPARE(flash.overwrites(), 0);
        }
    }

    void takesOverFlashThatHeldSomethingElse()
    {
        RamFlash flash;
        flash.fillWithGarbage();
        QVERIFY(!remembered(flash, first));
        QVERIFY(appended(flash, first, 11));
        QCOMPARE(remembered(flash, first), std::optional(11U));
    }

    void saysWhenTheFlashRefuses()
    {
        RamFlash flash;
        QVERIFY(appended(flash, first, 1));
        flash.refuseProgram(true);
        Journal journal(flash);
        journal.load();
        QVERIFY(!journal.append(first, 2));
        std::uint32_t value = 0;
        QVERIFY(journal.latest(first, value));
        QCOMPARE(value, 1U);
        flash.refuseProgram(false);
        QVERIFY(journal.append(first, 3));
        QCOMPARE(remembered(flash, first), std::optional(3U));

        RamFlash full;
        Journal filled(full);
        filled.load();
        fill(filled, recordsOfAHalf);
        full.refuseErase(true);
        QVERIFY(!filled.append(first, 1));
        QCOMPARE(remembered(full, first), std::optional(static_cast<std::uint32_t>(recordsOfAHalf - 1)));
        full.refuseErase(false);
        QVERIFY(filled.append(first, 4));
        QCOMPARE(remembered(full, first), std::optional(4U));
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "test_journal.moc"
