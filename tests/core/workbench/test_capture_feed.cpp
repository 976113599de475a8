// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_feed.h"

#include "tests/support/temporary_project.h"

#include <QTest>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr std::uint64_t boot = 50'000'000; // µs on the board's clock when stream 1 began

/// Three axes at 1000 Hz: a frame takes a thousand microseconds.
struct Bench {
    void take(std::uint32_t stream, std::uint64_t first, std::uint16_t frames, std::uint64_t streamBegan = boot)
    {
        device::SampleBlockIn block{};
        block.streamId = stream;
        block.firstIndex = first;
        block.deviceMicros = streamBegan + first * 1000;
        block.frames = frames;
        block.channels = 3;
        const auto values = project::samplesAt(static_cast<SampleIndex>(first), frames);
        std::copy(values.begin(), values.end(), block.counts.begin());
        feed.take(block);
    }
    SampleIndex held() const { return feed.buffer().end() - feed.buffer().begin(); }
    std::vector<CaptureBuffer::Piece> pieces() const { return feed.buffer().pieces(0, feed.buffer().end()); }

    CaptureFeed feed{project::threeAxes(), Seconds(1.0)};
};

} // namespace

class TestCaptureFeed final : public QObject {
    Q_OBJECT
private slots:
    void holdsTheLastStretch()
    {
        Bench bench;
        for (std::uint64_t first = 500; first < 5500; first += 20)
            bench.take(1, first, 20);
        QCOMPARE(bench.held(), SampleIndex{1000});
        const auto counts = asCounts(bench.pieces().front().values);
        QCOMPARE(bench.pieces().size(), std::size_t{1});
        QCOMPARE(counts, project::samplesAt(4500, 1000));
        QVERIFY(std::abs(bench.feed.trueRate().value - 1000.0) < 1e-6);
        QVERIFY(bench.feed.jitter());
        QCOMPARE(bench.feed.jitter()->count(), 0.0);
    }

    void theJitterIsThatOfTheBoardsTimeStamps()
    {
        Bench bench;
        for (std::uint64_t block = 0; block < 200; ++block) // every other stamp is 30 µs late: intervals 30 µs off
            bench.take(1, block * 20, 20, boot + (block % 2) * 30);
        QVERIFY(bench.feed.jitter());
        QVERIFY(std::abs(bench.feed.jitter()->count() * 1e6 - 30.0) < 0.1); // 199 intervals: the ends do not cancel
    }

    void whoJoinsLateHasLostNothing()
    {
        Bench bench;
        bench.take(1, 700, 20);
        QCOMPARE(bench.held(), SampleIndex{20});
        bench.take(1, 730, 20); // ten lost
        bench.take(1, 740, 20); // ten known already
        QCOMPARE(bench.held(), SampleIndex{60});
        QCOMPARE(bench.pieces().size(), std::size_t{2});
        QCOMPARE(bench.pieces()[1].first - bench.pieces()[0].first, SampleIndex{30});
    }

    void theBoardsClockMeasuresThePauseBetweenStreams()
    {
        Bench bench;
        bench.take(1, 0, 20);
        bench.take(2, 0, 20, boot + 70'000); // 50 ms after the last frame of stream 1 ended
        QCOMPARE(bench.held(), SampleIndex{20 + 50 + 20});
        // Its first block lost: the pause is the same, and the loss comes on top.
        bench.take(3, 20, 20, boot + 100'000);
        QCOMPARE(bench.held(), SampleIndex{90 + 10 + 20 + 20});
        // Never joined without a seam, even when the clock says that no time has passed.
        bench.take(4, 0, 20, boot + 140'000);
        QCOMPARE(bench.held(), SampleIndex{140 + 1 + 20});
    }

    void aBoardThatStartedAnewBeginsAnew()
    {
        Bench bench;
        bench.take(1, 0, 20);
        bench.take(1, 20, 20);
        bench.take(2, 0, 20, 1'000);
        QCOMPARE(bench.held(), SampleIndex{20});
    }

    void aLongPauseLeavesOnlyTheNew()
    {
        Bench bench;
        bench.take(1, 0, 20);
        bench.take(2, 0, 20, boot + 3'600'000'000);
        QCOMPARE(bench.held(), SampleIndex{20});
    }

    void otherChannelsAreLeftOut()
    {
        Bench bench;
        device::SampleBlockIn block{};
        block.streamId = 1;
        block.frames = 4;
        block.channels = 2;
        bench.feed.take(block);
        QCOMPARE(bench.held(), SampleIndex{0});
    }

    void damagedRowsKeepTheirPlace()
    {
        recording::RecordingInfo signal = project::threeAxes();
        signal.channels.resize(2);
        CaptureFeed feed(signal, Seconds(1.0));
        for (const std::uint64_t index : {5, 6, 8}) {
            device::TextRowIn row;
            row.index = index;
            row.values[0] = static_cast<float>(index);
            feed.take(row);
        }
        const auto pieces = feed.buffer().pieces(0, 10);
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(pieces[0].values, (std::vector<float>{5.0F, 0.0F, 6.0F, 0.0F}));
        QCOMPARE(pieces[1].first, pieces[0].first + 3);
    }
};

QTEST_APPLESS_MAIN(TestCaptureFeed)
#include "test_capture_feed.moc"
