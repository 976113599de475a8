// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/wire/example_extremes.h"
#include "tests/firmware/src/wire/message_checks.h"

#include "firmware/src/wire/frame.h"

#include <QTest>

#include <limits>
#include <random>

using namespace baseline;
using namespace baseline::tests;

namespace {

template <typename Message>
Message roundTrip(const Message& message)
{
    const ByteVector payload = payloadOf(message);
    Message decoded;
    return decode(view(payload), decoded) ? decoded : Message();
}

/// A Hello as large as the limits of the wire let it be.
Hello largestHello()
{
    Hello hello = exampleHello();
    hello.sensorCount = maxSensors;
    for (SensorDescription& sensor : hello.sensors) {
        sensor = SensorDescription();
        sensor.rateCount = maxRates;
        sensor.rangeCount = maxRanges;
    }
    return hello;
}

} // namespace

class TestDeviceMessages final : public QObject {
    Q_OBJECT

private slots:
    void surviveTheWire()
    {
        QVERIFY(MessageChecks<Hello>::survivesTheWire(exampleHello()));
        QVERIFY(MessageChecks<Samples>::survivesTheWire(exampleSamples()));
        QVERIFY(MessageChecks<Score>::survivesTheWire(exampleScore()));
        QVERIFY(MessageChecks<BoardStatus>::survivesTheWire(exampleStatus()));
        QVERIFY(MessageChecks<Reply>::survivesTheWire(exampleReply()));
        QVERIFY(MessageChecks<ModelData>::survivesTheWire(exampleModelData()));
        QVERIFY(MessageChecks<Alarms>::survivesTheWire(exampleAlarms()));
        QVERIFY(MessageChecks<Extreme>::survivesTheWire(exampleExtreme()));
    }

    void areRefusedAtEveryTruncation()
    {
        QVERIFY(MessageChecks<Hello>::refusesEveryTruncation(exampleHello()));
        QVERIFY(MessageChecks<Samples>::refusesEveryTruncation(exampleSamples()));
        QVERIFY(MessageChecks<Reply>::refusesEveryTruncation(exampleReply()));
        QVERIFY(MessageChecks<ModelData>::refusesEveryTruncation(exampleModelData()));
        QVERIFY(MessageChecks<Alarms>::refusesEveryTruncation(exampleAlarms()));
        QVERIFY(MessageChecks<Extreme>::refusesEveryTruncation(exampleExtreme()));
    }

    void mayGrowInLaterVersions()
    {
        QVERIFY(MessageChecks<Hello>::takesALongerPayload(exampleHello()));
        QVERIFY(MessageChecks<Samples>::takesALongerPayload(exampleSamples()));
        QVERIFY(MessageChecks<Score>::takesALongerPayload(exampleScore()));
        QVERIFY(MessageChecks<BoardStatus>::takesALongerPayload(exampleStatus()));
        QVERIFY(MessageChecks<Reply>::takesALongerPayload(exampleReply()));
        QVERIFY(MessageChecks<ModelData>::takesALongerPayload(exampleModelData()));
        QVERIFY(MessageChecks<Alarms>::takesALongerPayload(exampleAlarms()));
        QVERIFY(MessageChecks<Extreme>::takesALongerPayload(exampleExtreme()));
    }

    void helloKeepsEveryField()
    {
        const Hello hello = roundTrip(exampleHello());
        QCOMPARE(hello.request.session, 0x12345678U);
        QCOMPARE(hello.payloadLimit, std::uint16_t{512});
        QVERIFY(hello.board == BoardKind::Nano33BleSense);
        QCOMPARE(hello.firmware[2], std::uint8_t{2});
        QCOMPARE(hello.serial[15], std::uint8_t{0xAF});
        QCOMPARE(hello.bootId, 0xB00710ADU);
        QCOMPARE(hello.uptimeMicros, std::uint64_t{0x0102030405});
        QCOMPARE(hello.streamId, 7U);
        QCOMPARE(hello.flags, std::uint8_t{3});
        QCOMPARE(hello.settings.rateMilliHertz, 952000U);
        QCOMPARE(hello.slotBytes, 65472U);
        QCOMPARE(hello.active.hash, std::uint64_t{0x1122334455667788});
        QCOMPARE(QByteArray(hello.active.name), QByteArray("fan"));
        QCOMPARE(hello.previous.slot, builtInSlot);
        QCOMPARE(hello.sensorCount, std::uint8_t{1});
        QVERIFY(hello.sensors[0].kind == SensorKind::Lsm9ds1);
        QCOMPARE(hello.sensors[0].ratesMilliHertz[1], 952000U);
        QCOMPARE(hello.sensors[0].rangesG[3], std::uint8_t{16});
    }

    void theLargestHelloFitsOnePayload() { QVERIFY(payloadOf(largestHello()).size() <= maxPayload); }

    void helloRefusesMoreThanItsReaderHolds()
    {
        ByteVector payload = payloadOf(exampleHello());
        const std::size_t sensorCountAt = 148;
        QCOMPARE(payload[sensorCountAt], std::uint8_t{1});
        Hello decoded;
        payload.resize(1000);
        payload[sensorCountAt] = maxSensors + 1;
        QVERIFY(!decode(view(payload), decoded));
        payload[sensorCountAt] = 1;
        payload[sensorCountAt + 3] = maxRates + 1;
        QVERIFY(!decode(view(payload), decoded));
        payload[sensorCountAt + 3] = 2;
        payload[sensorCountAt + 4] = maxRanges + 1;
        QVERIFY(!decode(view(payload), decoded));
    }

    void helloEndsANameThatHasNoEnd()
    {
        Hello hello = exampleHello();
        for (char& letter : hello.active.name)
            letter = 'x';
        const Hello decoded = roundTrip(hello);
        QCOMPARE(qstrnlen(decoded.active.name, sizeof decoded.active.name), std::size_t{31});
    }

    void samplesKeepEveryField()
    {
        const ByteVector payload = payloadOf(exampleSamples());
        QCOMPARE(payload.size(), samplesHeaderBytes + 12);
        Samples samples;
        QVERIFY(decode(view(payload), samples));
        QCOMPARE(samples.streamId, 7U);
        QCOMPARE(samples.firstIndex, std::uint64_t{0x100000000});
        QCOMPARE(samples.deviceMicros, std::uint64_t{1000000});
        QCOMPARE(samples.channels, std::uint8_t{3});
        QCOMPARE(samples.flags, std::uint8_t{3});
        QCOMPARE(samples.frames, std::uint16_t{2});
        ByteReader counts(samples.counts);
        for (const int expected : {1, -1, -32768, 32767, 0, 10})
            QCOMPARE(int{counts.i16()}, expected);
        QCOMPARE(counts.remaining(), std::size_t{0});
    }

    void samplesRefuseFramesWithoutChannels()
    {
        Samples samples = exampleSamples();
        samples.channels = 0;
        samples.counts = Bytes();
        const ByteVector payload = payloadOf(samples);
        QVERIFY(!decode(view(payload), samples));
    }

    void scoreKeepsEveryField()
    {
        const Score score = roundTrip(exampleScore());
        QCOMPARE(score.firstIndex, std::uint64_t{1024});
        QCOMPARE(score.modelHash, 0x55667788U);
        QCOMPARE(score.thresholdGeneration, std::uint16_t{2});
        QCOMPARE(score.verdict, std::uint8_t{1});
        QCOMPARE(score.alarm, std::uint8_t{1});
        QCOMPARE(score.cluster, std::uint8_t{5});
        QCOMPARE(score.topFeature, std::uint8_t{11});
        QCOMPARE(score.featureMicros, 900U);
        QCOMPARE(score.scoreMicros, 60U);
        QVERIFY(score.scores[0] == 1.5F);
        QVERIFY(score.scores[1] == -0.25F);
        QCOMPARE(score.judge, std::uint8_t{1});
        QCOMPARE(QByteArray(score.name), QByteArray("idle"));
    }

    void scoreRefusesUnknownVerdictsAndTooManyHeads()
    {
        ByteVector payload = payloadOf(exampleScore());
        payload.resize(200);
        Score score;
        payload[18] = 3; // verdict
        QVERIFY(!decode(view(payload), score));
        payload[18] = 2;
        QVERIFY(decode(view(payload), score));
        payload[23] = maxScoreHeads + 1; // heads
        QVERIFY(!decode(view(payload), score));
    }

    void statusKeepsEveryField()
    {
        const BoardStatus status = roundTrip(exampleStatus());
        QCOMPARE(status.rateMilliHertz, 951234U);
        QCOMPARE(status.produced, std::uint64_t{0x100000010});
        QCOMPARE(status.lost, std::uint64_t{33});
        QCOMPARE(status.clipped, std::uint64_t{4});
        QCOMPARE(status.framesDropped, 5U);
        QCOMPARE(status.framesDamaged, 6U);
        QCOMPARE(status.framesUnknown, 8U);
        QCOMPARE(status.freeRam, 123456U);
        QCOMPARE(status.centiCelsius, std::int16_t{-150});
        QCOMPARE(status.learningPercent, std::uint8_t{9});
        QCOMPARE(status.serveTurns, 8001U);
        QCOMPARE(status.longestServeMicros, 3210U);
        QCOMPARE(status.longestSampleMicros, 1999U);
        QCOMPARE(status.newestAlarm, 17U);
        QCOMPARE(status.learnPhase, std::uint8_t{2});
        QCOMPARE(status.learnProblem, std::uint8_t{3});
        QCOMPARE(status.learnedWindows, 3001U);
        QCOMPARE(status.learnWanted, 4461U);
        QCOMPARE(status.learnLeftOut, 12U);
        QCOMPARE(status.learnedModel, 0x55667788U);
    }

    /// A board of version 0.1 ends behind the scores; one that ends amid what follows is damaged.
    void scoreIsReadFromAnOlderBoard()
    {
        const ByteVector payload = payloadOf(exampleScore());
        const std::size_t olderBytes = 40;
        for (std::size_t size = 0; size <= payload.size(); ++size) {
            const ExactCopy cut(payload.data(), size);
            Score score;
            QCOMPARE(decode(cut.view(), score), size == olderBytes || size == payload.size());
        }
        Score score;
        QVERIFY(decode(Bytes(payload.data(), olderBytes), score));
        QVERIFY(score.scores[1] == -0.25F);
        QCOMPARE(score.judge, std::uint8_t{0});
        QCOMPARE(QByteArray(score.name), QByteArray());
        ByteVector longName = payload;
        longName[41] = maxScoreName;
        longName.resize(longName.size() + maxScoreName);
        QVERIFY(!decode(view(longName), score));
    }

    /// A board that knows nothing of the later fields ends before them; one that ends amid them is damaged.
    void statusIsReadFromAnOlderBoard()
    {
        const ByteVector payload = payloadOf(exampleStatus());
        const std::size_t olderBytes = 52;
        const std::size_t withoutLearning = 68;
        for (std::size_t size = 0; size <= payload.size(); ++size) {
            const ExactCopy cut(payload.data(), size);
            BoardStatus status;
            QCOMPARE(decode(cut.view(), status), size == olderBytes || size == withoutLearning || size == payload.size());
        }
        BoardStatus status;
        QVERIFY(decode(Bytes(payload.data(), olderBytes), status));
        QCOMPARE(status.learningPercent, std::uint8_t{9});
        QCOMPARE(status.serveTurns, 0U);
        QCOMPARE(status.newestAlarm, 0U);
        QVERIFY(decode(Bytes(payload.data(), withoutLearning), status));
        QCOMPARE(status.newestAlarm, 17U);
        QCOMPARE(status.learnWanted, 0U);
    }

    void alarmsKeepEveryField()
    {
        const Alarms alarms = roundTrip(exampleAlarms());
        QCOMPARE(alarms.kept, std::uint16_t{17});
        QCOMPARE(alarms.count, std::uint8_t{2});
        const KeptAlarm& alarm = alarms.alarms[1];
        QCOMPARE(alarm.number, 16U);
        QCOMPARE(alarm.bootId, 0xB00710ADU);
        QCOMPARE(alarm.uptimeMicros, std::uint64_t{0x0102030405});
        QCOMPARE(alarm.streamId, 7U);
        QCOMPARE(alarm.firstIndex, std::uint64_t{1024});
        QCOMPARE(alarm.modelHash, 0x55667788U);
        QVERIFY(alarm.score == 1.5F && alarm.threshold == 0.75F);
        QCOMPARE(alarm.head, std::uint8_t{1});
        QCOMPARE(alarm.cluster, std::uint8_t{5});
        QCOMPARE(alarm.topFeature, std::uint8_t{11});
        QCOMPARE(alarm.missed, std::uint16_t{258});
    }

    /// A later firmware may send longer alarms; what is known of them is read, the rest of each stepped over.
    void alarmsMayGrow()
    {
        ByteVector payload = payloadOf(exampleAlarms());
        const std::size_t headBytes = 10; // request, kept, bytes of each, count
        QCOMPARE(payload.size(), headBytes + 2 * keptAlarmBytes);
        payload[8] = keptAlarmBytes + 3;
        payload.insert(payload.begin() + headBytes + keptAlarmBytes, 3, 0xEE);
        payload.insert(payload.end(), 3, 0xEE);
        Alarms alarms;
        QVERIFY(decode(view(payload), alarms));
        QVERIFY(payloadOf(alarms) == payloadOf(exampleAlarms()));
        payload[8] = keptAlarmBytes - 1;
        QVERIFY(!decode(view(payload), alarms));
    }

    void alarmsRefuseMoreThanTheirReaderHolds()
    {
        ByteVector payload = payloadOf(exampleAlarms());
        payload.resize(1000);
        payload[9] = maxAlarmsAMessage;
        Alarms alarms;
        QVERIFY(decode(view(payload), alarms));
        QVERIFY(payloadOf(alarms).size() <= maxPayload);
        payload[9] = maxAlarmsAMessage + 1;
        QVERIFY(!decode(view(payload), alarms));
    }

    void replyAndModelDataKeepEveryField()
    {
        const Reply reply = roundTrip(exampleReply());
        QCOMPARE(reply.request.id, std::uint16_t{0x0203});
        QCOMPARE(reply.requestType, std::uint8_t{0x87});
        QVERIFY(reply.code == ReplyCode::BadModel);
        QCOMPARE(reply.value, std::uint64_t{12});

        const ByteVector payload = payloadOf(exampleModelData());
        ModelData data;
        QVERIFY(decode(view(payload), data));
        QCOMPARE(data.slot, std::uint8_t{1});
        QCOMPARE(data.offset, 256U);
        QCOMPARE(data.totalBytes, 1072U);
        QVERIFY(ByteVector(data.data.begin(), data.data.end()) == exampleModelBytes());
    }

    void anyBytesAreReadWithinTheirBounds()
    {
        std::mt19937 generator(6);
        for (int trial = 0; trial < 20000; ++trial) {
            ByteVector bytes(generator() % 200);
            for (std::uint8_t& byte : bytes)
                byte = static_cast<std::uint8_t>(generator() % 5 == 0 ? generator() : generator() % 4);
            const ExactCopy copy(bytes.data(), bytes.size());
            Hello hello;
            Samples samples;
            Score score;
            ModelData data;
            Alarms alarms;
            decode(copy.view(), alarms);
            decode(copy.view(), hello);
            decode(copy.view(), score);
            if (decode(copy.view(), samples))
                QVERIFY(samples.counts.end() <= copy.view().end());
            if (decode(copy.view(), data))
                QVERIFY(data.data.end() <= copy.view().end());
        }
    }

    void aWriterThatIsFullWritesNothingMore()
    {
        const std::size_t size = payloadOf(exampleStatus()).size();
        for (std::size_t room = 0; room < size; ++room) {
            const std::unique_ptr<std::uint8_t[]> buffer(new std::uint8_t[room]);
            ByteWriter writer(MutableBytes(buffer.get(), room));
            encode(writer, exampleStatus());
            QVERIFY(!writer.ok());
        }
    }
};

QTEST_APPLESS_MAIN(TestDeviceMessages)
#include "test_device_messages.moc"
