// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/store_bench.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

class TestModelStore final : public QObject {
    Q_OBJECT

private slots:
    void anEmptyBoardHasNoModel()
    {
        StoreBench bench;
        QVERIFY(bench.store->active() == nullptr);
        QCOMPARE(bench.store->activeSlot(), noSlot);
        QCOMPARE(bench.store->previousSlot(), noSlot);
        QVERIFY(bench.store->rollback() == ReplyCode::NoModel);
        QCOMPARE(bench.store->image(0).size, std::size_t{0});
        QCOMPARE(bench.store->image(noSlot).size, std::size_t{0});
        QCOMPARE(bench.store->identity(1).slot, noSlot);
    }

    void runsTheBuiltInModelUntilThereIsAnother()
    {
        StoreBench bench(namedImage("built in"));
        QCOMPARE(bench.running(), QByteArray("built in"));
        QCOMPARE(bench.store->activeSlot(), builtInSlot);
        QCOMPARE(bench.store->previousSlot(), noSlot);
        QVERIFY(bench.deploy(namedImage("a")) == ReplyCode::Ok);
        QCOMPARE(bench.running(), QByteArray("a"));
        QCOMPARE(bench.store->previousSlot(), builtInSlot);
    }

    void aBadBuiltInModelIsNone()
    {
        ByteVector bad = namedImage("bad");
        bad.back() = static_cast<std::uint8_t>(bad.back() ^ 1U);
        StoreBench bench(bad);
        QVERIFY(bench.store->active() == nullptr);
        QVERIFY(bench.deploy(namedImage("a")) == ReplyCode::Ok);
        QCOMPARE(bench.store->previousSlot(), noSlot);
    }

    void deploysIntoTheOtherSlotEachTime()
    {
        StoreBench bench;
        for (const char* name : {"a", "b", "c", "d"}) {
            const std::uint8_t before = bench.store->activeSlot();
            const ByteVector image = namedImage(name);
            QVERIFY(bench.deploy(image) == ReplyCode::Ok);
            QVERIFY(bench.store->activeSlot() < slotCount && bench.store->activeSlot() != before);
            QCOMPARE(bench.running(), QByteArray(name));
            const Bytes stored = bench.store->image(noSlot);
            QVERIFY(ByteVector(stored.begin(), stored.end()) == image);
            const ModelIdentity identity = bench.store->identity(bench.store->activeSlot());
            QCOMPARE(identity.bytes, static_cast<std::uint32_t>(image.size()));
            QCOMPARE(identity.hash, bench.store->active()->hash);
            QCOMPARE(bench.store->previousSlot() < slotCount, before != noSlot);
            bench.restart();
            QCOMPARE(bench.running(), QByteArray(name));
        }
        QCOMPARE(bench.flash.overwrites(), 0);
        QVERIFY(!bench.flash.wasMisused());
    }

    void rollsBackAndForthAcrossRestarts()
    {
        StoreBench bench;
        bench.deploy(namedImage("a"));
        bench.deploy(namedImage("b"));
        for (const char* name : {"a", "b", "a"}) {
            QVERIFY(bench.store->rollback() == ReplyCode::Ok);
            QCOMPARE(bench.running(), QByteArray(name));
            bench.restart();
            QCOMPARE(bench.running(), QByteArray(name));
        }
        QVERIFY(bench.deploy(namedImage("c")) == ReplyCode::Ok); // goes over b, for a runs
        QVERIFY(bench.store->rollback() == ReplyCode::Ok);
        QCOMPARE(bench.running(), QByteArray("a"));
    }

    void rollsBackToTheBuiltInModel()
    {
        StoreBench bench(namedImage("built in"));
        bench.deploy(namedImage("a"));
        QVERIFY(bench.store->rollback() == ReplyCode::Ok);
        QCOMPARE(bench.running(), QByteArray("built in"));
        bench.restart();
        QCOMPARE(bench.running(), QByteArray("built in"));
    }

    void erasesOnlyThePagesThatItNeeds()
    {
        StoreBench bench;
        bench.deploy(namedImage("a"));
        const std::uint32_t slot = slotAddress(bench.store->activeSlot());
        QCOMPARE(bench.flash.erases(slot), 1);
        QCOMPARE(bench.flash.erases(slot + flashPageBytes), 0);
        QVERIFY(bench.store->begin(2 * flashPageBytes - 64) == ReplyCode::Ok);
        const std::uint32_t other = slotAddress(bench.store->writingSlot());
        QCOMPARE(bench.flash.erases(other + flashPageBytes), 1);
        QCOMPARE(bench.flash.erases(other + 2 * flashPageBytes), 0);
        QVERIFY(bench.store->begin(2 * flashPageBytes - 60) == ReplyCode::Ok);
        QCOMPARE(bench.flash.erases(other + 2 * flashPageBytes), 1);
        QVERIFY(bench.store->begin(maxModelBytes) == ReplyCode::Ok);
        QVERIFY(!bench.flash.wasMisused());
    }

    void refusesWhatIsOutOfOrderOrRange()
    {
        StoreBench bench;
        const ByteVector image = namedImage("a");
        const auto size = static_cast<std::uint32_t>(image.size());
        QVERIFY(bench.store->chunk(0, Bytes(image.data(), 4)) == ReplyCode::WrongOrder);
        QVERIFY(bench.store->commit() == ReplyCode::WrongOrder);
        QVERIFY(bench.store->begin(maxModelBytes + 4) == ReplyCode::TooLarge);
        QVERIFY(bench.store->begin(20) == ReplyCode::OutOfRange);
        QVERIFY(bench.store->begin(size + 2) == ReplyCode::OutOfRange);
        QVERIFY(bench.store->chunk(0, Bytes(image.data(), 4)) == ReplyCode::WrongOrder);
        QVERIFY(bench.store->begin(size) == ReplyCode::Ok);
        QVERIFY(bench.store->chunk(4, Bytes(image.data(), 4)) == ReplyCode::WrongOrder);
        QVERIFY(bench.store->chunk(0, Bytes()) == ReplyCode::OutOfRange);
        QVERIFY(bench.store->chunk(0, Bytes(image.data(), 6)) == ReplyCode::OutOfRange);
        QVERIFY(bench.store->chunk(0, Bytes(image.data(), 8)) == ReplyCode::Ok);
        QVERIFY(bench.store->chunk(0, Bytes(image.data(), 8)) == ReplyCode::WrongOrder);
        QVERIFY(bench.store->commit() == ReplyCode::WrongOrder);
        const ByteVector rest(image.begin() + 8, image.end());
        ByteVector tooMuch = rest;
        tooMuch.resize(rest.size() + 4);
        QVERIFY(bench.store->chunk(8, view(tooMuch)) == ReplyCode::OutOfRange);
        QVERIFY(bench.store->chunk(8, view(rest)) == ReplyCode::Ok);
        QVERIFY(bench.store->commit() == ReplyCode::Ok);
        QVERIFY(bench.store->commit() == ReplyCode::WrongOrder);
        QCOMPARE(bench.running(), QByteArray("a"));
    }

    void aBadImageChangesNothing_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ImageFault>("fault");
        QTest::newRow("checksum") << 0 << ImageFault::Checksum;
        QTest::newRow("version") << 1 << ImageFault::Version;
        QTest::newRow("longer than the image says") << 2 << ImageFault::Truncated;
        QTest::newRow("NaN") << 3 << ImageFault::NotFinite;
        QTest::newRow("no image") << 4 << ImageFault::NotAnImage;
    }

    void aBadImageChangesNothing()
    {
        QFETCH(int, change);
        QFETCH(ImageFault, fault);
        ImageParts nan;
        nan.heads[0].threshold = std::numeric_limits<float>::quiet_NaN();
        ByteVector image = change == 3 ? buildImage(nan) : namedImage("bad");
        if (change == 0)
            image[40] = static_cast<std::uint8_t>(image[40] ^ 0x10U);
        else if (change == 1)
            image[4] = 9;
        else if (change == 2)
            image.resize(image.size() + 4);
        else if (change == 4)
            image.assign(200, 0x20);

        StoreBench bench;
        bench.deploy(namedImage("good"));
        const std::uint8_t slot = bench.store->activeSlot();
        QVERIFY(bench.deploy(image) == ReplyCode::BadModel);
        ModelView candidate;
        ImageFault found = ImageFault::None;
        QVERIFY(bench.store->check(candidate, found) == ReplyCode::BadModel);
        QCOMPARE(found, fault);
        QCOMPARE(bench.running(), QByteArray("good"));
        bench.restart();
        QCOMPARE(bench.running(), QByteArray("good"));
        QCOMPARE(bench.store->activeSlot(), slot);
        QVERIFY(bench.deploy(namedImage("better")) == ReplyCode::Ok);
        QCOMPARE(bench.running(), QByteArray("better"));
    }

    void erasingForgetsASlot()
    {
        StoreBench bench(namedImage("built in"));
        bench.deploy(namedImage("a"));
        bench.deploy(namedImage("b"));
        const std::uint8_t slot = bench.store->activeSlot();
        QVERIFY(bench.store->erase(2) == ReplyCode::OutOfRange);
        QVERIFY(bench.store->erase(builtInSlot) == ReplyCode::OutOfRange);
        QVERIFY(bench.store->erase(static_cast<std::uint8_t>(1 - slot)) == ReplyCode::Ok);
        QCOMPARE(bench.running(), QByteArray("b"));
        QCOMPARE(bench.store->previousSlot(), builtInSlot);
        QVERIFY(bench.store->erase(slot) == ReplyCode::Ok);
        QCOMPARE(bench.running(), QByteArray("built in"));
        bench.restart();
        QCOMPARE(bench.running(), QByteArray("built in"));
        QCOMPARE(bench.store->previousSlot(), noSlot);
    }

    /// What runs after the running model is erased is what a restart would run, now and after the next power cut.
    void erasingTheRunningModelRunsWhatARestartWould()
    {
        StoreBench bench(namedImage("built in"));
        bench.deploy(namedImage("a"));
        bench.deploy(namedImage("b"));
        QVERIFY(bench.store->erase(bench.store->activeSlot()) == ReplyCode::Ok);
        const QByteArray now = bench.running();
        bench.restart();
        QCOMPARE(bench.running(), now);
        QCOMPARE(now, QByteArray("a"));
    }

    void aNewFirmwareRunsItsOwnModelAndKeepsTheSlots()
    {
        StoreBench bench(namedImage("first firmware"));
        bench.deploy(namedImage("a"));
        bench.reflash(namedImage("second firmware"));
        QCOMPARE(bench.running(), QByteArray("second firmware"));
        QVERIFY(bench.store->previousSlot() < slotCount);
        QVERIFY(bench.store->rollback() == ReplyCode::Ok);
        QCOMPARE(bench.running(), QByteArray("a"));
        bench.restart(); // somebody chose it under this firmware: that lasts
        QCOMPARE(bench.running(), QByteArray("a"));
        bench.reflash(namedImage("third firmware"));
        QCOMPARE(bench.running(), QByteArray("third firmware"));
        bench.deploy(namedImage("b"));
        bench.restart();
        QCOMPARE(bench.running(), QByteArray("b"));
    }

    void aFirmwareWithoutAModelKeepsWhatRan()
    {
        StoreBench bench;
        bench.deploy(namedImage("a"));
        bench.restart();
        QCOMPARE(bench.running(), QByteArray("a"));
    }
};

QTEST_APPLESS_MAIN(TestModelStore)
#include "test_model_store.moc"
