// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/sample_blocks.h"
#include "tests/support/fake_board.h"

#include "firmware/src/node/sampler.h"

#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// A sampler on a ring of four blocks. Frames carry countAt(index) for the index that they ought to get.
struct Bench {
    FakeSensor sensor;
    std::vector<SampleBlock> memory = std::vector<SampleBlock>(4);
    SampleRing ring{View<SampleBlock>(memory.data(), memory.size())};
    SensorOrder order;
    Sampler sampler{sensor, ring, order};
    std::uint64_t nextIndex = 0;

    void command(std::uint32_t streamId, bool run)
    {
        order.rateMilliHertz = 100000;
        order.packed = 0U | 2U << 8 | 4U << 16 | (run ? 1U << 24 : 0U);
        order.streamId = streamId;
        sampler.run();
        nextIndex = 0;
    }
    void put(std::size_t frames, std::uint32_t skipped = 0, bool lost = false)
    {
        for (std::size_t i = 0; i < frames; ++i, ++nextIndex) {
            const std::uint32_t before = i == 0 ? skipped : 0;
            nextIndex += before;
            sensor.waiting.push_back({{countAt(nextIndex, 0), countAt(nextIndex, 1)}, before, lost, nextIndex * 10000});
        }
    }
    /// Empties the ring; true when every block holds the counts and the time of its index.
    bool take(std::vector<SampleBlock>& blocks)
    {
        bool right = true;
        while (const SampleBlock* block = ring.front()) {
            right = right && block->micros == block->firstIndex * 10000;
            for (std::uint32_t i = 0; i < block->frames; ++i) {
                right = right && block->counts[2 * i] == countAt(block->firstIndex + i, 0)
                        && block->counts[2 * i + 1] == countAt(block->firstIndex + i, 1);
            }
            blocks.push_back(*block);
            ring.release();
        }
        return right;
    }
};

} // namespace

class TestSampler final : public QObject {
    Q_OBJECT

private slots:
    void carriesOutOrders()
    {
        Bench bench;
        bench.sampler.run();
        QVERIFY(bench.sensor.started.empty());
        bench.command(1, true);
        QCOMPARE(bench.sensor.started.size(), std::size_t{1});
        QCOMPARE(bench.sensor.started[0].rateMilliHertz, 100000U);
        QCOMPARE(bench.sensor.started[0].channels, std::uint8_t{2});
        QCOMPARE(bench.sensor.started[0].rangeG, std::uint8_t{4});
        QCOMPARE(bench.order.carriedOut.load(), 1U);
        bench.sampler.run();
        QCOMPARE(bench.sensor.started.size(), std::size_t{1}); // once an order
        bench.command(2, false);
        QVERIFY(!bench.sensor.running);
        QCOMPARE(bench.order.carriedOut.load(), 2U);
    }

    void tellsOfASensorThatDoesNotStart()
    {
        Bench bench;
        bench.sensor.refuseStart = true;
        bench.command(1, true);
        QCOMPARE(bench.order.failed.load(), 1U);
        bench.put(10);
        bench.sampler.run();
        QVERIFY(bench.ring.front() == nullptr);
        bench.sensor.refuseStart = false;
        bench.sensor.waiting.clear();
        bench.command(2, true);
        bench.put(10);
        bench.sampler.run();
        QVERIFY(bench.ring.front() != nullptr);
    }

    void movesAllThatWaitsInBlocks()
    {
        Bench bench;
        bench.command(3, true);
        bench.put(100);
        bench.sampler.run();
        std::vector<SampleBlock> blocks;
        QVERIFY(bench.take(blocks));
        QCOMPARE(blocks.size(), std::size_t{3}); // 48 + 48 + 4 frames of two channels
        QCOMPARE(blocks[2].firstIndex, std::uint64_t{96});
        QCOMPARE(blocks[2].frames, std::uint16_t{4});
        QCOMPARE(blocks[0].streamId, 3U);
    }

    void runsTheIndexOverSkippedFrames()
    {
        Bench bench;
        bench.command(1, true);
        bench.put(5);
        bench.put(5, 7, true);
        bench.put(5, 100, false);
        bench.sampler.run();
        std::vector<SampleBlock> blocks;
        QVERIFY(bench.take(blocks));
        QCOMPARE(blocks.size(), std::size_t{3});
        QCOMPARE(blocks[1].firstIndex, std::uint64_t{12});
        QCOMPARE(blocks[1].flags, std::uint8_t{samplesAfterLoss});
        QCOMPARE(blocks[2].firstIndex, std::uint64_t{117});
        QCOMPARE(blocks[2].flags, std::uint8_t{samplesAfterGap});
        QCOMPARE(bench.order.lost.load(), 7U); // a gap of the signal is no loss
    }

    void countsWhatAFullRingLosesAndMarksTheGapAtItsPlace()
    {
        Bench bench;
        bench.command(1, true);
        bench.put(4 * 48 + 30); // the ring holds four blocks of 48
        bench.sampler.run();
        QCOMPARE(bench.order.lost.load(), 30U);
        QVERIFY(bench.sensor.waiting.empty()); // the sensor's own FIFO is not left to overflow
        std::vector<SampleBlock> blocks;
        QVERIFY(bench.take(blocks));
        bench.put(10);
        bench.sampler.run();
        QVERIFY(bench.take(blocks));
        QCOMPARE(blocks.size(), std::size_t{5});
        QCOMPARE(blocks[4].firstIndex, std::uint64_t{4 * 48 + 30});
        QCOMPARE(blocks[4].flags, std::uint8_t{samplesAfterLoss});
        bench.put(1);
        bench.sampler.run();
        QVERIFY(bench.take(blocks));
        QCOMPARE(blocks[5].flags, std::uint8_t{0});
    }

    void keepsTheMarkOfAGapThatTheFullRingSwallowed()
    {
        Bench bench;
        bench.command(1, true);
        bench.put(4 * 48);
        bench.put(10, 1000, false); // a replayed file begins while the ring is full
        bench.sampler.run();
        std::vector<SampleBlock> blocks;
        QVERIFY(bench.take(blocks));
        bench.put(1);
        bench.sampler.run();
        QVERIFY(bench.take(blocks));
        QCOMPARE(blocks.back().flags, std::uint8_t{samplesAfterLoss | samplesAfterGap});
        QCOMPARE(blocks.back().firstIndex, std::uint64_t{4 * 48 + 1010});
        QCOMPARE(bench.order.lost.load(), 10U);
    }

    void startsANewStreamAtZero()
    {
        Bench bench;
        bench.command(1, true);
        bench.put(4 * 48 + 30);
        bench.sampler.run();
        std::vector<SampleBlock> blocks;
        bench.take(blocks);
        bench.command(2, true);
        QCOMPARE(bench.order.lost.load(), 0U);
        bench.put(3);
        bench.sampler.run();
        blocks.clear();
        QVERIFY(bench.take(blocks));
        QCOMPARE(blocks[0].firstIndex, std::uint64_t{0});
        QCOMPARE(blocks[0].streamId, 2U);
        QCOMPARE(blocks[0].flags, std::uint8_t{0}); // losses of the old stream are not told of the new one
    }

    void countsFramesAtTheLimitOnce()
    {
        Bench bench;
        bench.command(1, true);
        bench.sensor.waiting = {{{0, 32699}, 0, false, 0},
                                {{32767, -32768}, 0, false, 0},
                                {{0, 32700}, 0, false, 0},
                                {{-32700, 5}, 0, false, 0}};
        bench.sampler.run();
        QCOMPARE(bench.order.clipped.load(), 3U);
        QCOMPARE(bench.ring.front()->flags, std::uint8_t{samplesClipped});
    }

    /// The two entry points in two threads: every frame arrives once and in order, or is counted as lost.
    void sharesTheRingBetweenTwoThreads()
    {
        Bench bench;
        bench.command(1, true);
        std::atomic<bool> done{false};
        std::thread producer([&] {
            std::mt19937 generator(51);
            for (int i = 0; i < 20000; ++i) {
                bench.put(generator() % 60);
                bench.sampler.run();
            }
            done = true;
        });
        std::vector<SampleBlock> blocks;
        bool right = true;
        std::uint64_t received = 0;
        std::uint64_t expected = 0;
        for (bool last = false; !last;) {
            last = done;
            blocks.clear();
            right = bench.take(blocks) && right;
            for (const SampleBlock& block : blocks) {
                right = right && block.firstIndex >= expected
                        && (block.firstIndex == expected) == ((block.flags & samplesAfterLoss) == 0);
                expected = block.firstIndex + block.frames;
                received += block.frames;
            }
        }
        producer.join();
        QVERIFY(right);
        QCOMPARE(received + bench.order.lost.load(), bench.nextIndex);
    }
};

QTEST_APPLESS_MAIN(TestSampler)
#include "test_sampler.moc"
