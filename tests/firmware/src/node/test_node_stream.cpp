// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/node_bench.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// What a host makes of the stream: frames received, frames missing between the frames, and at the tail.
struct Tracker {
    std::uint64_t received = 0;
    std::uint64_t missing = 0;
    std::uint64_t next = 0;

    void take(const NodeBench& bench)
    {
        for (const Samples& samples : bench.all<Samples>(MessageType::Samples)) {
            missing += samples.firstIndex - next;
            received += samples.frames;
            next = samples.firstIndex + samples.frames;
        }
    }
};

std::uint64_t stop(NodeBench& bench)
{
    return bench.ask(MessageType::Stop).value().value;
}

} // namespace

class TestNodeStream final : public QObject {
    Q_OBJECT

private slots:
    void startsANewStreamEachTime()
    {
        NodeBench bench;
        bench.identify(1);
        for (int i = 0; i < 3; ++i) {
            const auto streamId = static_cast<std::uint32_t>(bench.ask(MessageType::Start).value().value);
            bench.received.clear();
            bench.play(25);
            const std::vector<Samples> samples = bench.all<Samples>(MessageType::Samples);
            QVERIFY(!samples.empty());
            QCOMPARE(samples.front().firstIndex, std::uint64_t{0});
            QCOMPARE(samples.front().streamId, streamId);
            QCOMPARE(stop(bench), std::uint64_t{25});
        }
    }

    void sendsNothingUntilStartedNorAfterStop()
    {
        NodeBench bench;
        bench.identify(1);
        bench.received.clear();
        bench.play(20);
        QVERIFY(!bench.last<Samples>(MessageType::Samples));
        QCOMPARE(stop(bench), std::uint64_t{0});
        bench.board.sensor.waiting.clear();
        bench.ask(MessageType::Start);
        bench.play(20);
        stop(bench);
        bench.node->sample();
        QVERIFY(!bench.board.sensor.running);
        bench.received.clear();
        bench.play(20);
        QVERIFY(!bench.last<Samples>(MessageType::Samples));
    }

    void carriesTheDevicesTimeAndMarks()
    {
        NodeBench bench;
        bench.identify(1);
        bench.ask(MessageType::Start);
        const std::uint64_t begin = bench.board.clock.now;
        bench.received.clear();
        bench.play(20);
        bench.skip(30, true);
        bench.play(10);
        bench.skip(100, false);
        bench.play(10);
        const std::vector<Samples> samples = bench.all<Samples>(MessageType::Samples);
        QCOMPARE(samples.size(), std::size_t{4});
        QCOMPARE(samples[1].deviceMicros, begin + 100000);
        QCOMPARE(samples[2].firstIndex, std::uint64_t{50});
        QCOMPARE(samples[2].flags, std::uint8_t{samplesAfterLoss});
        QCOMPARE(samples[2].deviceMicros, begin + 500000);
        QCOMPARE(samples[3].firstIndex, std::uint64_t{160});
        QCOMPARE(samples[3].flags, std::uint8_t{samplesAfterGap});
        QCOMPARE(stop(bench), std::uint64_t{170});
    }

    /// A link that loses whole frames, the last ones too: the host still counts every sample.
    void everyLostSampleIsCountedAlsoAtTheTail()
    {
        NodeBench bench;
        bench.identify(1);
        bench.ask(MessageType::Start);
        Tracker tracker;
        std::uint64_t dropped = 0;
        for (int i = 0; i < 100; ++i) {
            bench.received.clear();
            bench.play(10);
            if (i % 10 == 3 || i >= 95)
                dropped += 10;
            else
                tracker.take(bench);
        }
        const std::uint64_t produced = stop(bench);
        QCOMPARE(produced, std::uint64_t{1000});
        const std::uint64_t tail = produced - tracker.next;
        QCOMPARE(tail, std::uint64_t{50});
        QCOMPARE(tracker.missing + tail, dropped);
        QCOMPARE(tracker.received + tracker.missing + tail, produced);
    }

    void aFullLinkDropsFramesAndCountsThem()
    {
        NodeBench bench;
        bench.identify(1);
        bench.ask(MessageType::Start);
        bench.board.link.room = 0;
        bench.play(1000);
        bench.board.link.room = std::numeric_limits<std::size_t>::max();
        bench.serve();
        bench.board.clock.now += 1000000;
        bench.received.clear();
        bench.serve();
        QVERIFY(bench.last<BoardStatus>(MessageType::BoardStatus).value().framesDropped > 50);
        QCOMPARE(stop(bench), std::uint64_t{1000});
    }

    void aRepeatedStopSaysTheSameNumber()
    {
        NodeBench bench;
        bench.identify(1);
        bench.ask(MessageType::Start);
        bench.play(30);
        const Reply first = bench.ask(MessageType::Stop).value();
        bench.play(30);
        QCOMPARE(bench.askAgain(MessageType::Stop, first.request).value().value, std::uint64_t{30});
        QCOMPARE(stop(bench), std::uint64_t{0}); // a second one stops nothing
    }

    /// What waits in the ring when Stop comes was sampled before it: it is sent, and part of the number.
    void stopTakesAlongWhatWaits()
    {
        NodeBench bench;
        bench.identify(1);
        bench.ask(MessageType::Start);
        bench.play(10);
        for (int i = 0; i < 7; ++i)
            bench.board.sensor.waiting.push_back({{1, 2}, 0, false, bench.board.clock.now});
        bench.node->sample();
        QCOMPARE(stop(bench), std::uint64_t{17});
        const std::vector<Samples> samples = bench.all<Samples>(MessageType::Samples);
        QCOMPARE(samples.size(), std::size_t{1});
        QCOMPARE(samples[0].frames, std::uint16_t{7});
        QVERIFY(bench.received.front().type == MessageType::Samples); // before the reply
    }

    void configuringARunningStreamBeginsANewOne()
    {
        NodeBench bench;
        bench.identify(1);
        const std::uint64_t before = bench.ask(MessageType::Start).value().value;
        bench.play(30);
        QVERIFY(bench.ask(MessageType::Configure, Configure{{}, {0, 2, 2, 200000}}).value().code == ReplyCode::Ok);
        bench.received.clear();
        bench.play(20, 200.0);
        const Samples samples = bench.all<Samples>(MessageType::Samples).front();
        QCOMPARE(std::uint64_t{samples.streamId}, before + 1);
        QCOMPARE(samples.firstIndex, std::uint64_t{0});
        QCOMPARE(bench.board.sensor.started.back().rateMilliHertz, 200000U);
    }

    void statusTellsTheStreamOnceASecond()
    {
        NodeBench bench;
        bench.identify(1);
        bench.ask(MessageType::Start);
        bench.received.clear();
        bench.play(300, 99.0, 32767);
        const std::vector<BoardStatus> all = bench.all<BoardStatus>(MessageType::BoardStatus);
        QVERIFY(all.size() == 3 || all.size() == 4);
        const BoardStatus& status = all.back();
        QCOMPARE(status.flags, std::uint8_t{boardStreaming | boardSampling});
        QVERIFY(std::abs(static_cast<int>(status.rateMilliHertz) - 99000) < 20); // whole microseconds a frame
        QVERIFY(status.produced >= 280);
        QCOMPARE(status.clipped, status.produced);
        QCOMPARE(status.lost, std::uint64_t{0});
        QCOMPARE(status.freeRam, 1234U);
        QCOMPARE(status.centiCelsius, std::int16_t{2150});
    }

    /// Between the order of a new stream and its start, the old stream's losses are not told as the new one's.
    void statusOfANewStreamBeginsWithoutLosses()
    {
        NodeBench bench;
        bench.identify(1);
        bench.ask(MessageType::Start);
        bench.play(10);
        bench.skip(40, true);
        bench.play(10);
        bench.board.clock.now += 1000000;
        bench.ask(MessageType::Start); // sample() has not run since
        const std::optional<BoardStatus> status = bench.last<BoardStatus>(MessageType::BoardStatus);
        QVERIFY(status.has_value());
        QCOMPARE(status->produced, std::uint64_t{0});
        QCOMPARE(status->lost, std::uint64_t{0});
    }

    void aSensorThatDoesNotStartShowsInTheStatus()
    {
        NodeBench bench;
        bench.board.sensor.refuseStart = true;
        bench.identify(1);
        bench.ask(MessageType::Start);
        bench.node->sample();
        bench.board.clock.now += 2000000;
        bench.serve();
        QVERIFY((bench.last<BoardStatus>(MessageType::BoardStatus).value().flags & boardSensorFault) != 0);
        QVERIFY(bench.board.system.light == LightState::Fault);
        bench.board.sensor.refuseStart = false;
        bench.ask(MessageType::Start);
        bench.node->sample();
        bench.board.clock.now += 2000000;
        bench.serve();
        QCOMPARE(bench.last<BoardStatus>(MessageType::BoardStatus).value().flags & boardSensorFault, 0);
    }

    void doesNotStartASensorThatIsNotThere()
    {
        NodeBench bench;
        bench.board.sensor.present = false;
        bench.restart();
        QCOMPARE(bench.identify(1).value().sensorCount, std::uint8_t{0});
        QVERIFY(bench.codeOf(MessageType::Start) == ReplyCode::SensorFailed);
        bench.node->sample();
        QVERIFY(!bench.board.sensor.running);
        QCOMPARE(stop(bench), std::uint64_t{0});
    }

    void wireFramesAreNumberedWithoutAHole()
    {
        NodeBench bench;
        bench.identify(1);
        bench.ask(MessageType::Start);
        bench.received.clear();
        bench.play(200);
        for (std::size_t i = 1; i < bench.received.size(); ++i)
            QCOMPARE(bench.received[i].sequence, static_cast<std::uint16_t>(bench.received[i - 1].sequence + 1));
    }
};

QTEST_APPLESS_MAIN(TestNodeStream)
#include "test_node_stream.moc"
