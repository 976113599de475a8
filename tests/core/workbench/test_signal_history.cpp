// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/signal_history.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr std::uint32_t stream = 7;

/// Frames of two channels: the index itself and its negative.
device::SampleBlockIn block(std::uint64_t first, std::uint16_t frames, std::uint32_t streamId = stream,
                            std::uint8_t flags = 0)
{
    device::SampleBlockIn result{};
    result.streamId = streamId;
    result.firstIndex = first;
    result.frames = frames;
    result.channels = 2;
    result.flags = flags;
    result.deviceMicros = first * 1000;
    for (std::size_t i = 0; i < frames; ++i) {
        result.counts[2 * i] = static_cast<std::int16_t>(first + i);
        result.counts[2 * i + 1] = static_cast<std::int16_t>(-static_cast<int>(first + i));
    }
    return result;
}

std::vector<float> channel(const SignalHistory& history, std::size_t which, SampleIndex first, std::size_t frames)
{
    std::vector<float> values(frames);
    history.copyChannel(which, first, 0.5F, values);
    return values;
}

} // namespace

class TestSignalHistory final : public QObject {
    Q_OBJECT
private slots:
    void whoeverJoinsAStreamHasLostNothing()
    {
        SignalHistory history(100, 2);
        history.take(block(500, 10));
        QCOMPARE(history.end(), SampleIndex{10});
        QCOMPARE(history.lost(), 0U);
        QCOMPARE(history.received(), 10U);
        QCOMPARE(history.positionOf(stream, 500).value_or(-1), SampleIndex{0});
        QCOMPARE(history.indexOf(3), SampleIndex{503});
        QVERIFY(!history.positionOf(stream, 499));
        QVERIFY(!history.positionOf(stream + 1, 500));
    }

    void aGapIsDrawnAndNotCrossed()
    {
        SignalHistory history(100, 2);
        history.take(block(0, 10));
        history.take(block(14, 10));
        QCOMPARE(history.lost(), 4U);
        QCOMPARE(history.end(), SampleIndex{24});
        const std::vector<float> values = channel(history, 1, 8, 8);
        QCOMPARE(values[1], -4.5F);
        for (std::size_t i = 2; i < 6; ++i)
            QVERIFY(std::isnan(values[i]));
        QCOMPARE(values[6], -7.0F);
        std::vector<std::int16_t> counts;
        QVERIFY(!history.copyFrames(8, 4, counts));
        QVERIFY(history.copyFrames(14, 2, counts));
        QCOMPARE(counts, (std::vector<std::int16_t>{14, -14, 15, -15}));
        QCOMPARE(history.newestWhole(10).value_or(-1), SampleIndex{14});
        QVERIFY(!history.newestWhole(11));
    }

    void aGapOfTheSignalIsNoLoss()
    {
        SignalHistory history(100, 2);
        history.take(block(0, 10));
        history.take(block(15, 5, stream, samplesAfterGap));
        QCOMPARE(history.lost(), 0U);
        QCOMPARE(history.end(), SampleIndex{20});
    }

    void theOldestFramesAreForgotten()
    {
        SignalHistory history(16, 2);
        for (std::uint64_t first = 0; first < 100; first += 10)
            history.take(block(first, 10));
        std::vector<std::int16_t> counts;
        QVERIFY(history.copyFrames(84, 16, counts));
        QCOMPARE(counts.front(), std::int16_t{84});
        QVERIFY(!history.copyFrames(83, 16, counts));
        QVERIFY(std::isnan(channel(history, 0, 83, 1).front()));
    }

    void aNewStreamFollowsBehindAGap()
    {
        SignalHistory history(100, 2);
        history.take(block(500, 10));
        history.take(block(3, 10, stream + 1));
        // One frame between the streams, three that the new one lost at its beginning.
        QCOMPARE(history.lost(), 3U);
        QCOMPARE(history.positionOf(stream + 1, 3).value_or(-1), SampleIndex{14});
        QCOMPARE(history.indexOf(9), SampleIndex{-2});
        QCOMPARE(history.positionOf(stream, 505).value_or(-1), SampleIndex{5});
        std::vector<std::int16_t> counts;
        QVERIFY(!history.copyFrames(8, 8, counts));
        QVERIFY(history.copyFrames(14, 10, counts));
    }

    void theTailCounts()
    {
        SignalHistory history(100, 2);
        history.take(block(0, 10));
        history.finish(25);
        QCOMPARE(history.lost(), 15U);
        QCOMPARE(history.end(), SampleIndex{25});
        history.finish(25);
        QCOMPARE(history.lost(), 15U);
    }

    void timePassesWithoutSamples()
    {
        SignalHistory history(100, 2);
        history.follow(stream, 256);
        const SampleIndex begin = history.end();
        history.follow(stream, 384);
        QCOMPARE(history.end() - begin, SampleIndex{128});
        QCOMPARE(history.lost(), 0U);
        // Where samples come, they tell the time.
        history.take(block(384, 10));
        history.follow(stream, 1000);
        QCOMPARE(history.end() - begin, SampleIndex{138});
    }

    void nonsenseDoesNoHarm()
    {
        SignalHistory history(100, 2);
        history.take(block(0, 10));
        device::SampleBlockIn other = block(10, 10);
        other.channels = 3;
        history.take(other);
        QCOMPARE(history.received(), 10U);
        history.take(block(5, 3)); // old
        QCOMPARE(history.received(), 10U);
        for (int i = 0; i < 20; ++i)
            history.take(block(std::numeric_limits<std::int64_t>::max() / 2 + 100 * i, 10));
        QVERIFY(history.end() < 10'000);
        std::vector<std::int16_t> counts;
        QVERIFY(!history.copyFrames(-5, 3, counts));
        QVERIFY(!history.copyFrames(history.end(), 1, counts));
        QVERIFY(std::isnan(channel(history, 0, -5, 1).front()));
        SignalHistory empty(0, 0);
        empty.take(block(0, 1));
        QCOMPARE(empty.end(), SampleIndex{0});
    }

    void theRateIsTheDevices()
    {
        SignalHistory history(100, 2);
        for (std::uint64_t first = 0; first <= 2000; first += 10) {
            QCOMPARE(history.measuredRate(), Hertz{});
            history.take(block(first, 10));
        }
        // A thousand microseconds a frame.
        QCOMPARE(history.measuredRate(), Hertz{1000.0});
    }

    void clippedFramesCountOnce()
    {
        SignalHistory history(100, 2);
        device::SampleBlockIn loud = block(0, 4);
        loud.counts[0] = loud.counts[1] = 32700;
        loud.counts[5] = -32768;
        loud.counts[6] = 32699;
        history.take(loud);
        QCOMPARE(history.clipped(), 2U);
    }
};

QTEST_APPLESS_MAIN(TestSignalHistory)
#include "test_signal_history.moc"
