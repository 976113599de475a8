// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/node_bench.h"

#include <QTest>

#include <limits>

using namespace baseline;
using namespace baseline::tests;

namespace {

ByteVector imageNamed(const char* name)
{
    ImageParts parts;
    parts.name = name;
    return buildImage(parts);
}

QByteArray activeName(NodeBench& bench)
{
    const Hello hello = bench.identify(bench.session + 1).value();
    return hello.active.slot == noSlot ? QByteArray() : QByteArray(hello.active.name);
}

} // namespace

class TestNodeModels final : public QObject {
    Q_OBJECT

private slots:
    void deploysSwitchesAndReadsBack()
    {
        NodeBench bench;
        bench.identify(1);
        const ByteVector image = imageNamed("fan");
        QVERIFY(bench.deploy(image) == ReplyCode::Ok);
        QCOMPARE(bench.last<Reply>(MessageType::Reply).value().value, std::uint64_t{lowHash(image)});
        QVERIFY(readBack(bench, noSlot) == image);
        const Hello hello = bench.identify(2).value();
        QCOMPARE(QByteArray(hello.active.name), QByteArray("fan"));
        QCOMPARE(hello.active.bytes, static_cast<std::uint32_t>(image.size()));
        QCOMPARE(static_cast<std::uint32_t>(hello.active.hash), lowHash(image));
        QCOMPARE(hello.flags, std::uint8_t{boardSampling | boardScoring});
        QVERIFY(readBack(bench, hello.active.slot) == image);
        bench.restart();
        QCOMPARE(activeName(bench), QByteArray("fan"));
    }

    void repeatedPartsOfADeploymentAreDoneOnce()
    {
        NodeBench bench;
        bench.identify(1);
        const ByteVector image = imageNamed("fan");
        const auto size = static_cast<std::uint32_t>(image.size());
        const auto twice = [&bench](MessageType type, auto message) {
            const Reply first = bench.ask(type, message).value();
            message.request = first.request;
            const Reply second = bench.askAgain(type, message).value();
            return first.code == ReplyCode::Ok && second.code == ReplyCode::Ok && first.value == second.value;
        };
        QVERIFY(twice(MessageType::ModelBegin, ModelBegin{{}, size}));
        const int erases = bench.board.flash.erases(slotAddress(0)) + bench.board.flash.erases(slotAddress(1));
        QCOMPARE(erases, 1);
        for (std::uint32_t at = 0; at < size; at += 100)
            QVERIFY(twice(MessageType::ModelChunk,
                          ModelChunk{{}, at, Bytes(image.data() + at, std::min<std::size_t>(100, size - at))}));
        const Reply commit = bench.ask(MessageType::ModelCommit).value();
        QCOMPARE(bench.askAgain(MessageType::ModelCommit, commit.request).value().value, commit.value);
        QCOMPARE(bench.board.flash.overwrites(), 0);
        QVERIFY(readBack(bench, noSlot) == image);
    }

    void readsOnlyWhatThereIs()
    {
        NodeBench bench;
        bench.identify(1);
        const auto read = [&bench](std::uint8_t slot, std::uint32_t offset, std::uint16_t size) {
            return bench.ask(MessageType::ModelRead, ModelRead{{}, slot, offset, size});
        };
        QVERIFY(read(noSlot, 0, 128).value().code == ReplyCode::NoModel);
        QVERIFY(read(7, 0, 128).value().code == ReplyCode::NoModel);
        const ByteVector image = imageNamed("fan");
        bench.deploy(image);
        const auto size = static_cast<std::uint32_t>(image.size());
        QVERIFY(!read(noSlot, size - 2, 500).has_value());
        QCOMPARE(bench.last<ModelData>(MessageType::ModelData).value().data.size, std::size_t{2});
        QVERIFY(!read(noSlot, size, 4).has_value());
        QCOMPARE(bench.last<ModelData>(MessageType::ModelData).value().data.size, std::size_t{0});
        QVERIFY(!read(noSlot, 0, 65535).has_value());
        QCOMPARE(bench.last<ModelData>(MessageType::ModelData).value().data.size, maxModelChunk);
        QVERIFY(read(noSlot, size + 1, 4).value().code == ReplyCode::OutOfRange);
        QVERIFY(read(noSlot, 0xFFFFFFFFU, 4).value().code == ReplyCode::OutOfRange);
        bench.session = 99;
        QVERIFY(read(noSlot, 0, 4).value().code == ReplyCode::StaleRequest);
    }

    void aBadImageLeavesTheOldModelRunning_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<ImageFault>("fault");
        const auto row = [](const char* name, const ByteVector& image, ImageFault fault) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(image.data()),
                                              static_cast<qsizetype>(image.size())) << fault;
        };
        ByteVector image = imageNamed("bad");
        image[100] = static_cast<std::uint8_t>(image[100] ^ 1U);
        row("wrong checksum", image, ImageFault::Checksum);
        image = imageNamed("bad");
        image[4] = 2;
        row("unknown version", image, ImageFault::Version);
        image = imageNamed("bad");
        image.resize(image.size() - 4);
        row("truncated", image, ImageFault::Truncated);
        ImageParts parts;
        parts.mean[0] = std::numeric_limits<float>::quiet_NaN();
        row("NaN", buildImage(parts), ImageFault::NotFinite);
        parts = ImageParts();
        parts.blocks = {{3, {1, 2000}}};
        row("offset out of range", buildImage(parts), ImageFault::Features);
        parts = ImageParts();
        parts.nominalRate = 476.0F;
        row("a rate that the sensor has not", buildImage(parts), ImageFault::Stream);
        parts = ImageParts();
        parts.rangeG = 260; // not to be taken for 4
        row("a range that the sensor has not", buildImage(parts), ImageFault::Stream);
        row("channels that the sensor has not", buildImage([] {
                ImageParts three;
                three.channels = 3;
                three.mean = {0.0F, 0.0F, 0.0F};
                three.scale = {1.0F, 1.0F, 1.0F};
                three.heads[0].dimension = 3;
                three.heads[0].centres = three.mean;
                return three;
            }()), ImageFault::Stream);
    }

    void aBadImageLeavesTheOldModelRunning()
    {
        QFETCH(QByteArray, image);
        QFETCH(ImageFault, fault);
        NodeBench bench;
        bench.identify(1);
        QVERIFY(bench.deploy(imageNamed("old")) == ReplyCode::Ok);
        QVERIFY(bench.deploy(ByteVector(image.begin(), image.end())) == ReplyCode::BadModel);
        QCOMPARE(bench.last<Reply>(MessageType::Reply).value().value, static_cast<std::uint64_t>(fault));
        bench.received.clear();
        bench.play(40);
        const Score score = bench.last<Score>(MessageType::Score).value();
        QCOMPARE(score.modelHash, lowHash(imageNamed("old")));
        QCOMPARE(activeName(bench), QByteArray("old"));
        bench.restart();
        QCOMPARE(activeName(bench), QByteArray("old"));
    }

    void rollsBack()
    {
        NodeBench bench(imageNamed("built in"));
        bench.identify(1);
        QVERIFY(bench.codeOf(MessageType::Rollback) == ReplyCode::NoModel);
        bench.deploy(imageNamed("a"));
        bench.deploy(imageNamed("b"));
        QCOMPARE(QByteArray(bench.identify(2).value().previous.name), QByteArray("a"));
        const Reply reply = bench.ask(MessageType::Rollback).value();
        QVERIFY(reply.code == ReplyCode::Ok);
        QCOMPARE(reply.value, std::uint64_t{lowHash(imageNamed("a"))});
        QCOMPARE(bench.askAgain(MessageType::Rollback, reply.request).value().value, reply.value);
        QCOMPARE(activeName(bench), QByteArray("a"));
    }

    void erasesAndStopsScoring()
    {
        NodeBench bench;
        bench.identify(1);
        bench.deploy(imageNamed("a"));
        bench.play(40);
        const std::uint8_t slot = bench.identify(2).value().active.slot;
        QVERIFY(bench.ask(MessageType::Erase, Erase{{}, 9}).value().code == ReplyCode::OutOfRange);
        QVERIFY(bench.ask(MessageType::Erase, Erase{{}, slot}).value().code == ReplyCode::Ok);
        QCOMPARE(bench.identify(3).value().flags, std::uint8_t{0});
        bench.node->sample();
        QVERIFY(!bench.board.sensor.running);
        bench.received.clear();
        bench.play(40);
        QVERIFY(!bench.last<Score>(MessageType::Score));
    }

    void erasingAnotherSlotKeepsTheAlarm()
    {
        ImageParts parts;
        parts.hold = 1000;
        NodeBench bench;
        bench.identify(1);
        bench.deploy(imageNamed("older"));
        bench.deploy(buildImage(parts));
        bench.play(32, 100.0, 20000);
        QCOMPARE(bench.last<Score>(MessageType::Score).value().alarm, std::uint8_t{1});
        const Hello hello = bench.identify(2).value();
        QVERIFY((hello.flags & boardAlarm) != 0);
        QVERIFY(bench.ask(MessageType::Erase, Erase{{}, hello.previous.slot}).value().code == ReplyCode::Ok);
        QVERIFY((bench.identify(3).value().flags & boardAlarm) != 0);
    }

    void takesSensorRateAndRangeFromTheModelAtPowerUp()
    {
        ImageParts parts;
        parts.nominalRate = 200.0F;
        parts.rangeG = 2;
        parts.gravityPerCount = 2.0F / 32768.0F;
        NodeBench bench;
        bench.identify(1);
        QVERIFY(bench.deploy(buildImage(parts)) == ReplyCode::Ok);
        bench.board.sensor.started.clear();
        bench.restart();
        QCOMPARE(bench.board.sensor.started.size(), std::size_t{1});
        QCOMPARE(bench.board.sensor.started[0].rateMilliHertz, 200000U);
        QCOMPARE(bench.board.sensor.started[0].rangeG, std::uint8_t{2});
        bench.play(32, 200.0);
        QVERIFY(bench.last<Score>(MessageType::Score).has_value()); // alone, without a host
    }
};

QTEST_APPLESS_MAIN(TestNodeModels)
#include "test_node_models.moc"
