// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/stream_recorder.h"

#include "core/project/recording_samples.h"
#include "tests/support/temporary_project.h"

#include <QTest>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr std::uint32_t stream = 3;

/// A recorder in a project of its own, fed by hand.
struct Bench {
    explicit Bench(std::optional<SampleIndex> limit = {})
        : recorder(*CaptureWriter::begin({file.path(), project::threeAxes(), {}, 0, {}}), stream, 3, limit)
    {
    }

    /// Frames whose counts tell their position, which is the index less `base`.
    bool take(std::uint64_t first, std::uint16_t frames, std::uint8_t flags = 0, SampleIndex base = 0,
              std::uint32_t streamId = stream)
    {
        device::SampleBlockIn block{};
        block.streamId = streamId;
        block.firstIndex = first;
        block.frames = frames;
        block.channels = 3;
        block.flags = flags;
        const auto values = project::samplesAt(static_cast<SampleIndex>(first) - base, frames);
        std::copy(values.begin(), values.end(), block.counts.begin());
        return recorder.take(block).has_value();
    }

    recording::Recording finish(std::uint64_t produced)
    {
        if (!recorder.takeEnd(produced) || !recorder.finish({}))
            return {};
        return *project::loadRecording(file.database(), recorder.parts().front().id);
    }

    project::TemporaryProject file;
    StreamRecorder recorder;
};

using Gaps = std::vector<recording::Gap>;

} // namespace

class TestStreamRecorder final : public QObject {
    Q_OBJECT
private slots:
    void everyLossBecomesAGap()
    {
        Bench bench;
        QVERIFY(bench.take(5, 10));  // five lost at the beginning
        QVERIFY(bench.take(15, 10));
        QVERIFY(bench.take(32, 10)); // seven in the middle
        QVERIFY(bench.take(40, 10)); // two known already
        const recording::Recording result = bench.finish(53); // three at the end
        QCOMPARE(result.gaps, (Gaps{{0, 5}, {25, 7}, {50, 3}}));
        QCOMPARE(result.rows(), SampleIndex{38});
        QCOMPARE(result.length(), SampleIndex{53});
        QVERIFY(project::holdsItsValues(result));
        QCOMPARE(bench.recorder.counts().samples, SampleIndex{38});
        QCOMPARE(bench.recorder.counts().lost, SampleIndex{15});
        QCOMPARE(bench.recorder.counts().skipped, SampleIndex{0});
    }

    void aGapOfTheSignalIsAGapButNoLoss()
    {
        Bench bench;
        QVERIFY(bench.take(0, 10));
        QVERIFY(bench.take(11, 10, samplesAfterGap));
        const recording::Recording result = bench.finish(21);
        QCOMPARE(result.gaps, (Gaps{{10, 1}}));
        QCOMPARE(bench.recorder.counts().lost, SampleIndex{0});
        QCOMPARE(bench.recorder.counts().skipped, SampleIndex{1});
    }

    void aGapBeforeTheFirstSampleIsLeftOut()
    {
        Bench bench(30);
        QVERIFY(bench.take(100, 20, samplesAfterGap, 100));
        QVERIFY(bench.take(120, 20, 0, 100));
        QVERIFY(bench.recorder.isFull());
        const recording::Recording result = bench.finish(140);
        QCOMPARE(result.length(), SampleIndex{30});
        QVERIFY(result.gaps.empty());
        QVERIFY(project::holdsItsValues(result));
    }

    void theLimitCutsABlockOrALoss_data()
    {
        QTest::addColumn<int>("firstOfSecond");
        QTest::addColumn<int>("lost");
        QTest::newRow("inside a block") << 20 << 0;
        QTest::newRow("at its end") << 15 << 0;
        QTest::newRow("inside a loss") << 40 << 5;
        QTest::newRow("inside the tail") << -1 << 5;
    }
    void theLimitCutsABlockOrALoss()
    {
        QFETCH(int, firstOfSecond);
        QFETCH(int, lost);
        Bench bench(25);
        QVERIFY(bench.take(0, 20));
        if (firstOfSecond >= 0)
            QVERIFY(bench.take(static_cast<std::uint64_t>(firstOfSecond), 10));
        QCOMPARE(bench.recorder.isFull(), firstOfSecond >= 0);
        const recording::Recording result = bench.finish(60);
        QCOMPARE(result.length(), SampleIndex{25});
        QCOMPARE(result.info.lost, SampleIndex{lost});
        QCOMPARE(bench.recorder.counts().lost, SampleIndex{lost});
    }

    void blocksOfTheStreamBeforeAreLeftOut()
    {
        Bench bench;
        QVERIFY(bench.take(9000, 10, 0, 0, stream - 1));
        QVERIFY(bench.take(0, 10));
        // Another one afterwards means that the board began anew.
        QVERIFY(!bench.take(0, 10, 0, 0, stream + 1));
        QVERIFY(bench.recorder.hasRestarted());
        const recording::Recording result = bench.finish(10);
        QCOMPARE(result.length(), SampleIndex{10});
    }

    void nothingCameAtAll()
    {
        Bench bench;
        const recording::Recording result = bench.finish(12);
        QCOMPARE(result.rows(), SampleIndex{0});
        QCOMPARE(result.gaps, (Gaps{{0, 12}}));
    }

    void otherChannelsAreNotMixedIn()
    {
        Bench bench;
        device::SampleBlockIn block{};
        block.streamId = stream;
        block.frames = 4;
        block.channels = 2;
        QVERIFY(bench.recorder.take(block));
        QCOMPARE(bench.recorder.counts().samples, SampleIndex{0});
    }
};

QTEST_GUILESS_MAIN(TestStreamRecorder)
#include "test_stream_recorder.moc"
