// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/link.h"

#include "tests/core/device/consumer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace baseline;
using namespace baseline::device;
using namespace baseline::tests;

// A sanitiser makes the program ten times slower; its runs check the threads, not the speed.
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
constexpr bool measuresSpeed = false;
constexpr std::uint64_t bulk = 200'000;
#else
constexpr bool measuresSpeed = true;
constexpr std::uint64_t bulk = 1'000'000;
#endif

namespace {

/// Enough for what these tests move while a busy machine does not let the consumer run.
constexpr std::size_t tapBlocks = 65536;

/// A board, a link and one consumer that follows a stream.
struct Streaming {
    explicit Streaming(PtyNodeOptions options)
        : node(std::move(options)), link(openSerialPort, quickOptions()), consumer(tapBlocks)
    {
        const Result<Hello> hello = link.open(node.path());
        link.addTap(consumer.tap());
        start = link.call(startRequest());
        if (hello && start)
            consumer.follow(*start);
    }

    bool receive(std::uint64_t samples)
    {
        return start && QTest::qWaitFor([&] { return consumer.drain() >= samples; }, 30000);
    }

    /// Stops and counts the tail; returns what the board says it produced. Drains meanwhile: where a Stop is lost, the
    /// board fills any ring until the next one.
    std::uint64_t stop()
    {
        std::future<Result<Reply>> outcome = std::async(std::launch::async, [&] { return link.call(stopRequest()); });
        while (outcome.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            consumer.drain();
        const Result<Reply> reply = outcome.get();
        consumer.drain();
        const std::uint64_t produced = reply ? reply->value : 0;
        consumer.tracker().finish(produced);
        return produced;
    }

    PtyNode node;
    Link link;
    Consumer consumer;
    Result<Reply> start = Error{};
};

/// Three channels of two bytes: 3 MB/s.
PtyNodeOptions fast(FrameFate fate = {})
{
    PtyNodeOptions options;
    options.rateMilliHertz = 500'000'000;
    options.fate = std::move(fate);
    return options;
}

/// Every `period`-th Samples frame meets `fate`.
FrameFate every(int period, Fate fate)
{
    const auto seen = std::make_shared<int>(0);
    return [=](bool, MessageType type) {
        return type == MessageType::Samples && ++*seen % period == 0 ? fate : Fate::Pass;
    };
}

} // namespace

class TestLinkStream final : public QObject {
    Q_OBJECT
private slots:
    void losesNothingAtThreeMegabytesASecond()
    {
        PtyNodeOptions options = fast();
        options.flatOut = true;
        Streaming run(options);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(run.receive(bulk));
        const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        const double megabytes = static_cast<double>(run.link.statistics().bytesIn) * 1e-6;
        const std::uint64_t produced = run.stop();
        qInfo("%.1f MB in %.3f s: %.1f MB/s", megabytes, seconds, megabytes / seconds);
        QCOMPARE(run.consumer.tracker().received(), produced);
        QCOMPARE(run.consumer.tracker().lost(), 0U);
        QCOMPARE(run.consumer.wrongCounts(), 0U);
        const LinkStatistics statistics = run.link.statistics();
        QCOMPARE(statistics.samples, produced);
        QCOMPARE(statistics.lostSamples + statistics.missingFrames + statistics.damagedFrames
                     + statistics.unknownFrames + statistics.refusedBlocks, 0U);
        if (measuresSpeed)
            QVERIFY(megabytes / seconds >= 3.0);
    }

    void followsTheSensorInRealTime()
    {
        PtyNodeOptions options;
        options.rateMilliHertz = 8'000'000;
        options.channels = 8;
        Streaming run(options);
        QVERIFY(run.receive(2000));
        const std::uint64_t produced = run.stop();
        QCOMPARE(run.consumer.tracker().received(), produced);
        QCOMPARE(run.consumer.wrongCounts(), 0U);
    }

    void countsEveryLostSample_data()
    {
        QTest::addColumn<int>("fate");
        QTest::addColumn<bool>("damages");
        QTest::newRow("dropped") << int(Fate::Drop) << false;
        QTest::newRow("corrupted") << int(Fate::Corrupt) << true;
        QTest::newRow("truncated") << int(Fate::Truncate) << true;
    }
    void countsEveryLostSample()
    {
        QFETCH(int, fate);
        QFETCH(bool, damages);
        Streaming run(fast(every(7, static_cast<Fate>(fate))));
        QVERIFY(run.receive(bulk / 10));
        const std::uint64_t produced = run.stop();
        const StreamTracker& tracker = run.consumer.tracker();
        QVERIFY(tracker.lost() > 0);
        QCOMPARE(tracker.lost(), run.node.counts().samplesLost);
        QCOMPARE(tracker.received() + tracker.lost(), produced);
        QCOMPARE(run.consumer.wrongCounts(), 0U);
        QCOMPARE(run.link.statistics().lostSamples, tracker.lost());
        QTRY_COMPARE(run.link.statistics().damagedFrames > 0, damages);
    }

    void countsLossesUnderTenPercentBothWays_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void countsLossesUnderTenPercentBothWays()
    {
        QFETCH(uint, seed);
        Streaming run(fast(dropShare(0.1, seed)));
        QVERIFY(run.receive(bulk / 10));
        const std::uint64_t produced = run.stop();
        const StreamTracker& tracker = run.consumer.tracker();
        QCOMPARE(tracker.lost(), run.node.counts().samplesLost);
        QCOMPARE(tracker.received() + tracker.lost(), produced);
        QCOMPARE(run.consumer.wrongCounts(), 0U);
        // 10 % of the frames, each of 81 samples at most: far from 5 and 15 % at this many frames (over 1000).
        const double share = static_cast<double>(tracker.lost()) / static_cast<double>(produced);
        QVERIFY2(share > 0.03 && share < 0.2, qPrintable(QString::number(share)));
    }

    void countsALossAtTheVeryEnd()
    {
        // From the 6th on every Samples frame is lost, so that only Stop's reply can tell.
        const auto seen = std::make_shared<int>(0);
        Streaming run(fast([seen](bool, MessageType type) {
            return type == MessageType::Samples && ++*seen > 5 ? Fate::Drop : Fate::Pass;
        }));
        QTRY_VERIFY(run.node.counts().samplesLost > 1000);
        const std::uint64_t produced = run.stop();
        const StreamTracker& tracker = run.consumer.tracker();
        QVERIFY(tracker.received() > 0);
        QCOMPARE(tracker.lost(), run.node.counts().samplesLost);
        QCOMPARE(tracker.received() + tracker.lost(), produced);
        QCOMPARE(run.link.statistics().lostSamples, tracker.lost());
    }

    void skipsGarbageBetweenFrames()
    {
        Streaming run(fast([](bool, MessageType) { return Fate::AfterGarbage; }));
        QVERIFY(run.receive(bulk / 10));
        const std::uint64_t produced = run.stop();
        QCOMPARE(run.consumer.tracker().received(), produced);
        QCOMPARE(run.consumer.wrongCounts(), 0U);
        QVERIFY(run.link.statistics().damagedFrames > 100);
        QCOMPARE(run.link.statistics().missingFrames, 0U);
    }

    void tellsTheSensorsLossesFromItsGaps()
    {
        PtyNodeOptions options = fast();
        options.holes = {{1000, 50, true}, {3000, 200, false}, {5000, 7, true}};
        Streaming run(options);
        QVERIFY(run.receive(10000));
        const std::uint64_t produced = run.stop();
        const StreamTracker& tracker = run.consumer.tracker();
        QCOMPARE(tracker.lost(), 57U);
        QCOMPARE(tracker.signalGaps(), 200U);
        QCOMPARE(tracker.received() + 257, produced);
        QCOMPARE(run.consumer.wrongCounts(), 0U);
        QCOMPARE(run.link.statistics().lostSamples, 57U);
    }

    void countsWhatASlowConsumerHasNoRoomFor()
    {
        Streaming run(fast());
        Consumer slow(4);
        run.link.addTap(slow.tap());
        const Result<Reply> restart = run.link.call(startRequest());
        QVERIFY(restart);
        slow.follow(restart);
        run.consumer.follow(restart);
        QVERIFY(run.receive(bulk / 10));
        QVERIFY(slow.tap()->refused() > 0);
        QCOMPARE(slow.tap()->size(), 4U);
        slow.drain();
        // The link goes on and fills it again.
        QVERIFY(QTest::qWaitFor([&] { return run.consumer.drain() > 0 && slow.tap()->size() == 4; }));
        const std::uint64_t produced = run.stop();
        QCOMPARE(run.consumer.tracker().received(), produced); // the other consumer has noticed nothing
        slow.drain();
        slow.tracker().finish(produced);
        QCOMPARE(slow.wrongCounts(), 0U);
        QCOMPARE(slow.tracker().received() + slow.tracker().lost(), produced);
        QCOMPARE(run.link.statistics().refusedBlocks, slow.tap()->refused());
        QCOMPARE(run.link.statistics().lostSamples, 0U); // on the way here
    }

    void addsAndRemovesTapsWhileStreaming()
    {
        Streaming run(fast());
        for (int i = 0; i < 50; ++i) {
            const auto tap = std::make_shared<SampleTap>(64);
            run.link.addTap(tap);
            QVERIFY(QTest::qWaitFor([&] { return run.consumer.drain() > 0 && tap->size() > 0; }));
            run.link.removeTap(tap);
            QCOMPARE(tap.use_count(), 1); // the link has let go of it
        }
        const std::uint64_t produced = run.stop();
        QCOMPARE(run.consumer.tracker().received(), produced);
    }

    void joinsAStreamThatRuns()
    {
        PtyNode node;
        Link link(openSerialPort, quickOptions());
        QVERIFY(link.open(node.path()));
        const Result<Reply> start = link.call(startRequest());
        QVERIFY(start);
        link.close();
        const Result<Hello> hello = link.open(node.path());
        QVERIFY(hello);
        QVERIFY((hello->flags & boardStreaming) != 0);
        QCOMPARE(hello->streamId, start->value);
        const auto tap = std::make_shared<SampleTap>(64);
        link.addTap(tap);
        QTRY_VERIFY(tap->size() > 0);
        QCOMPARE(link.statistics().lostSamples, 0U); // what came before us is not lost
    }
};

QTEST_GUILESS_MAIN(TestLinkStream)
#include "test_link_stream.moc"
