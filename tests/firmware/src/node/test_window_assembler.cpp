// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/sample_blocks.h"

#include "firmware/src/node/window_assembler.h"

#include <QTest>

#include <random>
#include <vector>

using namespace baseline;
using namespace baseline::tests;

namespace {

using Starts = std::vector<std::uint64_t>;

/// Feeds blocks and notes where windows began; fails on a window that holds other counts than those of its place.
class Feeder {
public:
    Feeder(std::uint32_t length, std::uint32_t hop, std::uint8_t channels)
        : m_length(length), m_channels(channels), m_windows(new WindowAssembler)
    {
        m_windows->start(length, hop, channels);
    }

    void feed(const SampleBlock& block)
    {
        for (std::uint32_t frame = 0; frame < block.frames;) {
            const std::uint32_t taken = m_windows->take(block, frame);
            QVERIFY(taken > 0);
            frame += taken;
            if (m_windows->isWhole()) {
                starts.push_back(m_windows->firstIndex());
                check();
            }
        }
    }
    WindowAssembler& windows() { return *m_windows; }

    Starts starts;

private:
    void check()
    {
        const CountWindow window = m_windows->window();
        QCOMPARE(window.length, m_length);
        for (std::uint32_t i = 0; i < m_length; ++i) {
            const std::uint32_t frame = (window.first + i) % m_length;
            for (std::uint32_t channel = 0; channel < m_channels; ++channel)
                QCOMPARE(window.counts[frame * m_channels + channel], countAt(starts.back() + i, channel));
        }
    }

    std::uint32_t m_length;
    std::uint8_t m_channels;
    std::unique_ptr<WindowAssembler> m_windows;
};

} // namespace

class TestWindowAssembler final : public QObject {
    Q_OBJECT

private slots:
    void cutsAWindowEveryHop()
    {
        for (const std::uint32_t hop : {1U, 5U, 8U, 16U}) {
            Feeder feeder(16, hop, 2);
            for (std::uint64_t first = 0; first < 100; first += 10)
                feeder.feed(makeBlock(1, first, 10, 2));
            Starts expected;
            for (std::uint64_t start = 0; start + 16 <= 100; start += hop)
                expected.push_back(start);
            QCOMPARE(feeder.starts, expected);
        }
    }

    void beginsAfreshBehindAGap()
    {
        Feeder feeder(16, 8, 3);
        feeder.feed(makeBlock(1, 0, 20, 3));
        feeder.feed(makeBlock(1, 25, 20, 3, samplesAfterLoss));
        feeder.feed(makeBlock(1, 45, 15, 3));
        QCOMPARE(feeder.starts, Starts({0, 25, 33, 41}));
    }

    void aMarkedBlockIsAGapEvenWithoutMissingFrames()
    {
        for (const std::uint8_t flag : {samplesAfterGap, samplesAfterLoss}) {
            Feeder feeder(16, 8, 1);
            feeder.feed(makeBlock(1, 0, 15, 1));
            feeder.feed(makeBlock(1, 15, 20, 1, flag));
            QCOMPARE(feeder.starts, Starts({15}));
        }
    }

    void clippingIsNoGap()
    {
        Feeder feeder(16, 16, 1);
        feeder.feed(makeBlock(1, 0, 10, 1));
        feeder.feed(makeBlock(1, 10, 10, 1, samplesClipped));
        QCOMPARE(feeder.starts, Starts({0}));
    }

    void aNewStreamIsAGap()
    {
        Feeder feeder(16, 8, 1);
        feeder.feed(makeBlock(1, 0, 12, 1));
        feeder.feed(makeBlock(2, 12, 4, 1)); // even where the index happens to go on
        QVERIFY(feeder.starts.empty());
        feeder.feed(makeBlock(2, 16, 12, 1));
        QCOMPARE(feeder.starts, Starts({12}));
    }

    void aGapJustBehindAWholeWindowStartsAfresh()
    {
        Feeder feeder(16, 8, 1);
        feeder.feed(makeBlock(1, 0, 16, 1));
        feeder.feed(makeBlock(1, 20, 15, 1, samplesAfterLoss)); // a hop is not enough, a whole window is needed
        QCOMPARE(feeder.starts, Starts({0}));
        feeder.feed(makeBlock(1, 35, 1, 1));
        QCOMPARE(feeder.starts, Starts({0, 20}));
    }

    void aNewModelStartsAfresh()
    {
        Feeder feeder(16, 8, 1);
        feeder.feed(makeBlock(1, 0, 20, 1));
        feeder.windows().start(16, 8, 1);
        feeder.feed(makeBlock(1, 20, 16, 1));
        QCOMPARE(feeder.starts, Starts({0, 20}));
    }

    void holdsTheLargestWindowsOfTheLimits()
    {
        for (const auto& [length, channels] : {std::pair{1024U, 3U}, std::pair{256U, 8U}}) {
            const auto width = static_cast<std::uint8_t>(channels);
            const auto frames = static_cast<std::uint16_t>(sampleBlockCounts / channels);
            Feeder feeder(length, length, width);
            for (std::uint64_t first = 0; first < 3 * length; first += frames)
                feeder.feed(makeBlock(1, first, frames, width));
            QCOMPARE(feeder.starts, Starts({0, length, 2 * length}));
        }
    }

    void noWindowCrossesAGapWhateverComes()
    {
        std::mt19937 generator(41);
        for (int trial = 0; trial < 100; ++trial) {
            const auto hop = static_cast<std::uint32_t>(1 + generator() % 32);
            Feeder feeder(32, hop, 2);
            Starts expected;
            std::uint64_t runStart = 0;
            std::uint64_t index = 0;
            for (int i = 0; i < 60; ++i) {
                const std::uint64_t skipped = generator() % 4 == 0 ? generator() % 50 : 0;
                const bool flagged = skipped > 0 || generator() % 10 == 0;
                index += skipped;
                if (flagged)
                    runStart = index;
                const auto frames = static_cast<std::uint16_t>(1 + generator() % 48);
                for (std::uint64_t end = index + 1; end <= index + frames; ++end) {
                    if (end >= runStart + 32 && (end - runStart - 32) % hop == 0)
                        expected.push_back(end - 32);
                }
                const auto flags = static_cast<std::uint8_t>(flagged ? samplesAfterLoss : 0);
                feeder.feed(makeBlock(1, index, frames, 2, flags));
                index += frames;
            }
            QCOMPARE(feeder.starts, expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestWindowAssembler)
#include "test_window_assembler.moc"
