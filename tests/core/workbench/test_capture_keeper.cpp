// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_keeper.h"

#include "core/project/recording_samples.h"
#include "core/workbench/record_job.h"
#include "tests/support/temporary_project.h"
#include "tests/core/workbench/connected_board.h"
#include "tests/support/text_sketch.h"

#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;

namespace {

RecordOptions optionsFor(const project::TemporaryProject& file)
{
    RecordOptions options;
    options.projectPath = file.path();
    options.name = QStringLiteral("that was it");
    options.label = QStringLiteral("knock");
    return options;
}

/// Keeps what is held, and returns the recording; an empty one when it failed.
recording::Recording kept(CaptureKeeper& keeper, project::TemporaryProject& file)
{
    QSignalSpy done(&keeper, &CaptureKeeper::kept);
    keeper.keep(optionsFor(file));
    if (!done.wait(20'000))
        return {};
    const auto outcome = done.front().front().value<RecordOutcome>();
    return *project::loadRecording(file.database(), outcome.id);
}

/// Whether the samples of each stretch follow each other as the sensor gave them, from wherever it begins.
bool isTheSignal(const recording::Recording& recording)
{
    for (const recording::Span& span : recording.contiguousSpans()) {
        const auto counts = recording.counts(span);
        std::uint64_t begin = 0;
        const auto fits = [&](std::uint64_t from) {
            for (std::size_t i = 0; i < counts.size(); ++i) {
                if (counts[i] != PtyNodeOptions::defaultSignal(from + i / 3, static_cast<std::uint8_t>(i % 3)))
                    return false;
            }
            return true;
        };
        while (begin < 2'000'000 && !fits(begin))
            ++begin;
        if (begin == 2'000'000)
            return false;
    }
    return true;
}

} // namespace

class TestCaptureKeeper final : public QObject {
    Q_OBJECT
private slots:
    void keepsTheLastMinute()
    {
        ConnectedBoard rig(flatOut());
        device::TextSource text;
        project::TemporaryProject file;
        CaptureKeeper keeper(rig.board, text);
        QVERIFY(rig.board.start());
        QTRY_VERIFY_WITH_TIMEOUT(keeper.held() == CaptureKeeper::span, 20'000);
        const recording::Recording recording = kept(keeper, file);
        QCOMPARE(recording.info.name, QStringLiteral("that was it"));
        QCOMPARE(recording.info.label, QStringLiteral("knock"));
        QCOMPARE(recording.length(), SampleIndex{60 * 952});
        QVERIFY(recording.info.complete);
        QVERIFY(recording.info.lossesVisible);
        QCOMPARE(recording.info.range, Gravity{4.0});
        const auto age = recording.info.startedUtc.secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY(age >= 60 && age < 120);
        QVERIFY(isTheSignal(recording));
        rig.board.link().close();
    }

    void keepsWhatThereIs()
    {
        ConnectedBoard rig;
        device::TextSource text;
        project::TemporaryProject file;
        CaptureKeeper keeper(rig.board, text);
        QSignalSpy failed(&keeper, &CaptureKeeper::failed);
        keeper.keep(optionsFor(file));
        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().value<Error>().code, Error::Code::NotFound);

        QVERIFY(rig.board.start());
        QTRY_VERIFY(keeper.held() > Seconds(0.5));
        const recording::Recording first = kept(keeper, file);
        QVERIFY(first.duration() > Seconds(0.5) && first.duration() < Seconds(30.0));
        QVERIFY(isTheSignal(first));
        // An unplugged board is just when somebody wants it.
        rig.node.unplug();
        QTRY_VERIFY(!rig.board.isOpen());
        QVERIFY(kept(keeper, file).length() >= first.length());
    }

    void isBufferedWhateverIsRecorded()
    {
        ConnectedBoard rig;
        device::TextSource text;
        project::TemporaryProject file;
        CaptureKeeper keeper(rig.board, text);
        QVERIFY(rig.board.start());
        QTRY_VERIFY(keeper.held() > Seconds(0.3));
        RecordOptions recording = optionsFor(file);
        recording.duration = Seconds(0.3);
        recording.startAgain = true;
        QVERIFY(recordStream(rig.board.link(), recording));
        QTRY_VERIFY(keeper.held() > Seconds(0.8));
        const recording::Recording all = kept(keeper, file);
        QCOMPARE(all.info.name, QStringLiteral("that was it 2"));
        QCOMPARE(all.contiguousSpans().size(), std::size_t{3}); // before, the recording's own stream, after
        QVERIFY(isTheSignal(all));
    }

    void otherSettingsBeginAnew()
    {
        ConnectedBoard rig;
        device::TextSource text;
        CaptureKeeper keeper(rig.board, text);
        QVERIFY(rig.board.start());
        QTRY_VERIFY(keeper.held() > Seconds(0.2));
        QVERIFY(rig.board.configure({}, 8));
        QTRY_COMPARE(keeper.held(), Seconds(0.0));
    }

    void keepsWhatASketchPrints()
    {
        ConnectedBoard rig;
        project::TemporaryProject file;
        TextSketch sketch(200.0, "\t");
        device::TextSource text;
        CaptureKeeper keeper(rig.board, text);
        QVERIFY(text.open(sketch.port(), Hertz{200.0}));
        sketch.begin();
        QTRY_VERIFY(keeper.held() > Seconds(0.5));
        const RecentSignal recent = keeper.recent(Seconds(0.4));
        QCOMPARE(recent.channels.size(), std::size_t{3});
        QCOMPARE(recent.channels[0].size(), std::size_t{80});
        const recording::Recording recording = kept(keeper, file);
        QCOMPARE(recording.info.format, recording::SampleFormat::Float32);
        QVERIFY(!recording.info.lossesVisible);
        const auto values = recording.physical(1, {0, recording.length()});
        std::uint64_t begin = 0;
        while (begin < 1000 && values.front() != TextSketch::valueAt(begin, 1))
            ++begin;
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(values[i], TextSketch::valueAt(begin + i, 1));
    }
};

QTEST_GUILESS_MAIN(TestCaptureKeeper)
#include "test_capture_keeper.moc"
