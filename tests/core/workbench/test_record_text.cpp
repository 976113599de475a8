// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_samples.h"
#include "core/project/segments.h"
#include "core/workbench/record_job.h"
#include "tests/support/temporary_project.h"
#include "tests/support/text_sketch.h"

#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;

namespace {

/// A sketch, a source that reads it, and a job that records it into a project. The job runs in a thread of its own, while
/// the event loop of the test prints.
struct Bench {
    Bench() : job(link, text)
    {
        options.projectPath = file.path();
        options.name = QStringLiteral("sketch");
        options.unit = QStringLiteral("m/s²");
    }

    bool open(Hertz rate = {}) { return text.open(sketch.port(), rate).has_value(); }

    project::TemporaryProject file;
    TextSketch sketch{400.0};
    device::TextSource text;
    device::Link link;
    RecordJob job;
    RecordOptions options;
};

} // namespace

class TestRecordText final : public QObject {
    Q_OBJECT
private slots:
    void recordsASketchExactly()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.sketch.begin();
        bench.options.duration = Seconds(2.0);
        QSignalSpy finished(&bench.job, &RecordJob::finished);
        QVERIFY(bench.job.start(bench.options));
        QVERIFY(finished.wait(20'000));
        const auto outcome = finished.front().front().value<RecordOutcome>();
        QVERIFY(!outcome.fault);
        QCOMPARE(outcome.total.samples, SampleIndex{std::llround(2.0 * outcome.nominalRate.value)});
        QCOMPARE(outcome.total.lost, SampleIndex{0});
        QVERIFY(!outcome.total.lossesVisible);
        // Measured while the machine had other things to do, too.
        QVERIFY(std::abs(outcome.trueRate.value - 400.0) < 40.0);

        const auto stored = project::loadRecording(bench.file.database(), outcome.id);
        QVERIFY(stored);
        const recording::RecordingInfo& info = stored->info;
        QCOMPARE(info.format, recording::SampleFormat::Float32);
        QVERIFY(!info.lossesVisible);
        QVERIFY(info.complete);
        QCOMPARE(info.source, bench.sketch.port());
        QCOMPARE(info.channels[0].unit, QStringLiteral("m/s²"));
        const auto values = stored->physicalInterleaved({0, stored->length()});
        std::uint64_t begin = 0;
        while (begin < 1000 && values.front() != TextSketch::valueAt(begin, 0))
            ++begin;
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(values[i], TextSketch::valueAt(begin + i / 3, i % 3));
    }

    void damagedRowsAreGapsAndLabelsAreSegments()
    {
        Bench bench;
        QVERIFY(bench.open(Hertz{100.0}));
        writeText(bench.sketch.pty(), "0 0\n0 0\n0 0\n0 0\n");
        QTRY_VERIFY(bench.text.format());
        bench.options.marks = std::make_shared<CaptureMarks>();
        QSignalSpy progressed(&bench.job, &RecordJob::progressed);
        QSignalSpy finished(&bench.job, &RecordJob::finished);
        const auto samples = [&] {
            return progressed.isEmpty() ? SampleIndex{-1}
                                        : progressed.last().front().value<RecordProgress>().samples;
        };
        QVERIFY(bench.job.start(bench.options));
        QTRY_COMPARE(samples(), SampleIndex{0}); // it listens
        writeText(bench.sketch.pty(), "1 -1\n2 -2\nspoilt\n3 nan\n4 -4\n");
        QTRY_COMPARE(samples(), SampleIndex{3});
        bench.options.marks->add(QStringLiteral("coin"));
        QTRY_COMPARE(progressed.last().front().value<RecordProgress>().label, QStringLiteral("coin"));
        writeText(bench.sketch.pty(), "5 -5\n6 -6\n");
        QTRY_COMPARE(samples(), SampleIndex{5});
        bench.job.stop();
        QVERIFY(finished.wait());
        const auto outcome = finished.front().front().value<RecordOutcome>();
        QCOMPARE(outcome.total.lost, SampleIndex{1});
        const auto stored = project::loadRecording(bench.file.database(), outcome.id);
        QCOMPARE(stored->gaps, (std::vector<recording::Gap>{{2, 1}}));
        QCOMPARE(stored->physical(1, {3, 3}), (std::vector<float>{-4, -5, -6}));
        const auto segments = project::listSegments(bench.file.database(), outcome.id);
        QCOMPARE(segments->size(), std::size_t{1});
        QCOMPARE(segments->front().span, (recording::Span{4, 2}));
    }

    void aVanishedPortKeepsWhatWasThere()
    {
        Bench bench;
        QVERIFY(bench.open(Hertz{400.0}));
        bench.sketch.begin();
        QSignalSpy progressed(&bench.job, &RecordJob::progressed);
        QSignalSpy finished(&bench.job, &RecordJob::finished);
        QVERIFY(bench.job.start(bench.options));
        QTRY_VERIFY(!progressed.isEmpty() && progressed.last().front().value<RecordProgress>().samples > 50);
        bench.sketch.end();
        bench.sketch.pty().hangUp();
        QVERIFY(finished.wait());
        const auto outcome = finished.front().front().value<RecordOutcome>();
        QCOMPARE(outcome.fault->code, Error::Code::PortLost);
        const auto stored = project::loadRecording(bench.file.database(), outcome.id);
        QCOMPARE(stored->rows(), outcome.total.samples);
        QCOMPARE(stored->info.reason, QString(recording::reason::portLost));
    }

    void stoppedBeforeTheRateIsKnownNothingIsRecorded()
    {
        Bench bench;
        QVERIFY(bench.open());
        QSignalSpy failed(&bench.job, &RecordJob::failed);
        QVERIFY(bench.job.start(bench.options));
        bench.job.stop();
        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().value<Error>().code, Error::Code::Cancelled);
        bench.text.close();
        QCOMPARE(recordText(bench.text, bench.options).error().code, Error::Code::PortLost);
    }
};

QTEST_GUILESS_MAIN(TestRecordText)
#include "test_record_text.moc"
