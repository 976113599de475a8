// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/node/liveness.h"
#include "tests/firmware/src/node/node_bench.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr std::uint64_t millisecond = 1000;

/// A node that samples at its defaults, 100 Hz, without a model.
NodeBench& sampling(NodeBench& bench)
{
    bench.identify(1);
    bench.ask(MessageType::Start);
    bench.play(100);
    return bench;
}

/// Turns of both sides, 10 ms apart, without a frame; without sample() if it is stuck.
void pass(NodeBench& bench, int turns, bool sampleIsStuck = false)
{
    for (int i = 0; i < turns; ++i) {
        bench.board.clock.now += 10 * millisecond;
        if (!sampleIsStuck)
            bench.node->sample();
        bench.serve();
    }
}

std::uint8_t flagsOf(NodeBench& bench)
{
    return bench.identify(bench.session + 1).value().flags;
}

bool has(NodeBench& bench, BoardFlags flag)
{
    return (flagsOf(bench) & flag) != 0;
}

} // namespace

class TestLiveness final : public QObject {
    Q_OBJECT

private slots:
    void aBoardThatSamplesHasNoFault()
    {
        NodeBench bench;
        sampling(bench).play(1000);
        QCOMPARE(flagsOf(bench) & (boardSensorFault | boardStalled), 0);
        QVERIFY(bench.board.system.light != LightState::Fault);
    }

    void aSensorThatFallsSilentIsAFaultUntilItSpeaks()
    {
        NodeBench bench;
        sampling(bench);
        pass(bench, 98);
        QVERIFY(!has(bench, boardSensorFault));
        pass(bench, 10); // 1.08 s: a second, and four frames of 100 Hz
        QVERIFY(has(bench, boardSensorFault));
        QVERIFY(!has(bench, boardStalled));
        QVERIFY(bench.board.system.light == LightState::Fault);
        bench.play(10);
        QVERIFY(!has(bench, boardSensorFault));
        QVERIFY(bench.board.system.light == LightState::Off);
    }

    void samplingThatStandsStillIsAFaultUntilItTurns()
    {
        NodeBench bench;
        sampling(bench);
        pass(bench, 98, true);
        QVERIFY(!has(bench, boardStalled));
        pass(bench, 4, true);
        QVERIFY(has(bench, boardStalled));
        // Nobody asks the sensor, so nobody knows whether it is silent.
        QVERIFY(!has(bench, boardSensorFault));
        QVERIFY(bench.board.system.light == LightState::Fault);
        bench.play(10);
        QVERIFY(!has(bench, boardStalled));
    }

    /// Sampling that is slow is not the sensor's fault: it was asked only a few times.
    void aSensorThatIsHardlyAskedIsNotSilent()
    {
        NodeBench bench;
        sampling(bench);
        for (int i = 0; i < 5; ++i) {
            pass(bench, 30, true);
            bench.node->sample();
        }
        QCOMPARE(flagsOf(bench) & (boardSensorFault | boardStalled), 0);
    }

    void aBoardThatNeedNotSampleHasNoFault()
    {
        NodeBench bench;
        bench.identify(1);
        pass(bench, 500, true);
        QCOMPARE(flagsOf(bench) & (boardSensorFault | boardStalled), 0);
        bench.ask(MessageType::Start);
        bench.ask(MessageType::Stop);
        pass(bench, 500, true);
        QCOMPARE(flagsOf(bench) & (boardSensorFault | boardStalled), 0);
    }

    /// Whoever stood still as a whole, while flash was erased or the desktop slept, missed nothing.
    void aBoardThatStoodStillHasNoFault()
    {
        NodeBench bench;
        sampling(bench);
        for (int i = 0; i < 5; ++i) {
            bench.board.clock.now += 5'000'000;
            bench.serve();
            QCOMPARE(flagsOf(bench) & (boardSensorFault | boardStalled), 0);
        }
        bench.play(10);
    }

    void aSensorMayTakeSecondsToStart()
    {
        NodeBench bench;
        bench.identify(1);
        bench.ask(MessageType::Start); // sample() is in Sensor::start()
        pass(bench, 480, true);
        QVERIFY(!has(bench, boardStalled));
        pass(bench, 40, true); // 5 s: too long for any
        QVERIFY(has(bench, boardStalled));
    }

    void aNewStreamStartsAfresh()
    {
        NodeBench bench;
        sampling(bench);
        pass(bench, 150);
        QVERIFY(has(bench, boardSensorFault));
        bench.ask(MessageType::Start);
        bench.node->sample();
        QVERIFY(!has(bench, boardSensorFault));
    }

    void theStatusTellsHowTimeIsKept()
    {
        NodeBench bench;
        sampling(bench);
        bench.received.clear();
        // A second of turns every 10 ms, then sample() is late once.
        pass(bench, 100);
        bench.board.clock.now += 30 * millisecond;
        pass(bench, 110);
        const std::vector<BoardStatus> statuses = bench.all<BoardStatus>(MessageType::BoardStatus);
        QVERIFY(statuses.size() >= 2);
        QVERIFY(statuses.back().serveTurns >= 95 && statuses.back().serveTurns <= 101);
        QCOMPARE(statuses.back().longestSampleMicros, 40000U);
        QCOMPARE(statuses.back().longestServeMicros, 0U); // the clock stands during a turn
        QCOMPARE(statuses.back().newestAlarm, 0U);
    }

    /// Nobody is there to press a button: a sensor that a disturbance silenced is started again every ten seconds.
    void aSilentSensorIsStartedAgain()
    {
        NodeBench bench(buildImage(ImageParts())); // a model that works alone
        bench.play(100);
        const std::size_t starts = bench.board.sensor.started.size();
        const std::uint32_t stream = bench.identify(1)->streamId;
        pass(bench, 1000);
        QCOMPARE(bench.board.sensor.started.size(), starts);
        pass(bench, 120);
        QCOMPARE(bench.board.sensor.started.size(), starts + 1);
        // The fault stays until it speaks, also while it is tried.
        QVERIFY(has(bench, boardSensorFault));
        QVERIFY(bench.board.system.light == LightState::Fault);
        pass(bench, 5000);
        QCOMPARE(bench.board.sensor.started.size(), starts + 6);
        QVERIFY(has(bench, boardSensorFault));
        QCOMPARE(bench.identify(2)->streamId, static_cast<std::uint32_t>(stream + 6));
        bench.play(50);
        QVERIFY(!has(bench, boardSensorFault));
        QVERIFY(bench.board.system.light == LightState::Normal);
    }

    void aSensorThatRefusesIsTriedAgain()
    {
        NodeBench bench(buildImage(ImageParts()));
        bench.board.sensor.refuseStart = true;
        bench.restart();
        QVERIFY(has(bench, boardSensorFault));
        pass(bench, 900);
        bench.board.sensor.refuseStart = false;
        QVERIFY(has(bench, boardSensorFault));
        pass(bench, 150);
        bench.play(50);
        QVERIFY(!has(bench, boardSensorFault));
        QVERIFY(bench.board.sensor.running);
    }

    void thePortSeesServeTurn()
    {
        NodeBench bench;
        const std::uint32_t before = bench.node->serveTurns();
        bench.serve();
        bench.serve();
        QCOMPARE(bench.node->serveTurns(), before + 2);
    }

    void thePulseKnowsAClockThatWraps()
    {
        SamplePulse pulse;
        pulse.beat(0xFFFFFF00U);
        QCOMPARE(pulse.takeLongest(), 0U); // the first has none before it
        pulse.beat(0x100U);
        pulse.beat(0x110U);
        QCOMPARE(pulse.turns(), 3U);
        QCOMPARE(pulse.takeLongest(), 0x200U);
        QCOMPARE(pulse.takeLongest(), 0U);
    }
};

QTEST_APPLESS_MAIN(TestLiveness)
#include "test_liveness.moc"
