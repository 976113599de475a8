// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/store_bench.h"

#include <QTest>

#include <functional>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Does `work` on copies of `prepared`, with the power failing in each of its flash operations in turn, and shows the
/// board that starts afterwards to `judge`. Ends with the first run that needs no cut any more.
void failEverywhere(const RamFlash& prepared, const std::function<void(StoreBench&)>& work,
                    const std::function<void(StoreBench&, int)>& judge)
{
    for (int cut = 0;; ++cut) {
        StoreBench bench({}, prepared);
        bench.flash.cutPowerAfter(cut);
        work(bench);
        const bool failed = !bench.flash.isPowered();
        bench.flash.restorePower();
        bench.restart();
        judge(bench, cut);
        if (!failed)
            return;
        QVERIFY(cut < 2000);
    }
}

RamFlash flashWith(const std::vector<const char*>& names)
{
    StoreBench bench;
    for (const char* name : names)
        bench.deploy(namedImage(name));
    return bench.flash;
}

} // namespace

class TestModelStorePower final : public QObject {
    Q_OBJECT

private slots:
    void aCutInADeploymentLeavesTheOldModelOrTheNew()
    {
        int kept = 0;
        int changed = 0;
        failEverywhere(
            flashWith({"older", "old"}), [](StoreBench& bench) { bench.deploy(namedImage("new")); },
            [&](StoreBench& bench, int cut) {
                const QByteArray running = bench.running();
                QVERIFY2(running == "old" || running == "new", qPrintable(QString::number(cut)));
                (running == "old" ? kept : changed) += 1;
                // Whatever was left behind, the next deployment goes through.
                QVERIFY(bench.deploy(namedImage("next")) == ReplyCode::Ok);
                bench.restart();
                QCOMPARE(bench.running(), QByteArray("next"));
            });
        QVERIFY(kept > 75);   // an image of 300 bytes is 75 words
        QVERIFY(changed > 0); // the last words of the journal, and the run without a cut
    }

    void aCutInTheFirstDeploymentLeavesNoneOrTheNew()
    {
        failEverywhere(
            RamFlash(), [](StoreBench& bench) { bench.deploy(namedImage("new")); },
            [](StoreBench& bench, int) {
                QVERIFY(bench.running().isEmpty() || bench.running() == "new");
                QVERIFY(bench.deploy(namedImage("next")) == ReplyCode::Ok);
                bench.restart();
                QCOMPARE(bench.running(), QByteArray("next"));
            });
    }

    void aCutInARollbackLeavesOneOfTheTwo()
    {
        failEverywhere(
            flashWith({"older", "old"}), [](StoreBench& bench) { bench.store->rollback(); },
            [](StoreBench& bench, int) {
                QVERIFY(bench.running() == "old" || bench.running() == "older");
                QVERIFY(bench.store->previousSlot() < slotCount); // and the other is still there
            });
    }

    void aCutInAnErasureLeavesAModel()
    {
        failEverywhere(
            flashWith({"older", "old"}), [](StoreBench& bench) { bench.store->erase(bench.store->activeSlot()); },
            [](StoreBench& bench, int) { QVERIFY(bench.running() == "old" || bench.running() == "older"); });
    }

    void aLostJournalRunsTheNewestModel()
    {
        StoreBench bench({}, flashWith({"a", "b"}));
        for (std::uint32_t page = 0; page < journalBytes; page += flashPageBytes)
            bench.flash.erasePage(journalAddress + page);
        bench.restart();
        QCOMPARE(bench.running(), QByteArray("b"));
    }

    void aDamagedModelMakesWayForTheOther()
    {
        StoreBench bench({}, flashWith({"a", "b"}));
        const std::uint32_t slot = slotAddress(bench.store->activeSlot());
        for (const std::uint32_t address : {slot, slot + 4, slot + 16, slot + 20, slot + 64, slot + 200}) {
            StoreBench damaged({}, bench.flash);
            damaged.flash.flipBit(address, 5);
            damaged.restart();
            QCOMPARE(damaged.running(), QByteArray("a"));
            QVERIFY(damaged.deploy(namedImage("c")) == ReplyCode::Ok);
            QCOMPARE(damaged.running(), QByteArray("c"));
        }
    }

    void aFlashThatRefusesChangesNothing()
    {
        StoreBench bench({}, flashWith({"a", "b"}));
        const ByteVector image = namedImage("c");
        bench.flash.refuseErase(true);
        QVERIFY(bench.deploy(image) == ReplyCode::FlashFailed);
        QCOMPARE(bench.running(), QByteArray("b"));
        bench.flash.refuseErase(false);

        QVERIFY(bench.store->begin(static_cast<std::uint32_t>(image.size())) == ReplyCode::Ok);
        bench.flash.refuseProgram(true);
        QVERIFY(bench.store->chunk(0, Bytes(image.data(), 128)) == ReplyCode::FlashFailed);
        bench.flash.refuseProgram(false);
        QVERIFY(bench.store->chunk(0, Bytes(image.data(), 128)) == ReplyCode::Ok); // the same again
        QVERIFY(bench.store->chunk(128, Bytes(image.data() + 128, image.size() - 128)) == ReplyCode::Ok);
        bench.flash.refuseProgram(true);
        QVERIFY(bench.store->commit() == ReplyCode::FlashFailed);
        bench.flash.refuseProgram(false);
        QCOMPARE(bench.running(), QByteArray("b"));
        bench.restart();
        QCOMPARE(bench.running(), QByteArray("b"));
    }

    /// The header goes through and the journal does not: a deployment that was refused must not run after a restart,
    /// and a second commit must not write over the first one's words.
    void aJournalThatRefusesTakesTheModelBack()
    {
        for (const bool withOthers : {true, false}) {
            StoreBench bench({}, withOthers ? flashWith({"a", "b"}) : RamFlash());
            const QByteArray before = bench.running();
            const ByteVector image = namedImage("c");
            QVERIFY(bench.store->begin(static_cast<std::uint32_t>(image.size())) == ReplyCode::Ok);
            for (std::size_t at = 0; at < image.size(); at += 4)
                QVERIFY(bench.store->chunk(static_cast<std::uint32_t>(at), Bytes(image.data() + at, 4))
                        == ReplyCode::Ok);
            bench.flash.refuseProgramAt(journalAddress, journalBytes);
            QVERIFY(bench.store->commit() == ReplyCode::FlashFailed);
            bench.flash.refuseProgramAt(0, 0);
            QCOMPARE(bench.running(), before);
            QVERIFY(bench.store->commit() == ReplyCode::WrongOrder);
            QCOMPARE(bench.flash.overwrites(), 0);
            bench.restart();
            QCOMPARE(bench.running(), before);
            QVERIFY(bench.deploy(image) == ReplyCode::Ok);
            QCOMPARE(bench.running(), QByteArray("c"));
        }
    }

    void anErasureThatFailsKeepsTheModelRunning()
    {
        StoreBench bench({}, flashWith({"a", "b"}));
        bench.flash.refuseErase(true);
        QVERIFY(bench.store->erase(bench.store->activeSlot()) == ReplyCode::FlashFailed);
        QCOMPARE(bench.running(), QByteArray("b"));
    }
};

QTEST_APPLESS_MAIN(TestModelStorePower)
#include "test_model_store_power.moc"
