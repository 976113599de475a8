// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_samples.h"
#include "core/project/segments.h"
#include "core/workbench/board.h"
#include "core/workbench/record_job.h"
#include "core/workbench/virtual_board.h"
#include "tests/support/temporary_project.h"

#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::workbench;

namespace {

/// The virtual Nano at ten times the speed, whose machine is off, and a job that records it.
struct Bench {
    Bench()
    {
        VirtualBoardOptions options;
        options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        options.flashFile = file.folder() + QStringLiteral("/flash");
        options.state = QStringLiteral("off");
        options.speed = 10.0;
        if (const auto port = nano.start(options))
            connected = board.open(*port).has_value();
        record.projectPath = file.path();
        record.name = QStringLiteral("run");
    }
    RecordProgress last() const
    {
        return progressed.isEmpty() ? RecordProgress() : progressed.last().front().value<RecordProgress>();
    }

    project::TemporaryProject file;
    VirtualBoard nano;
    Board board;
    RecordJob job{board.link()};
    QSignalSpy progressed{&job, &RecordJob::progressed};
    QSignalSpy finished{&job, &RecordJob::finished};
    RecordOptions record;
    bool connected = false;
};

} // namespace

/// Captures from the virtual Nano, whose machine is switched on and off meanwhile.
class TestCaptureNano final : public QObject {
    Q_OBJECT
private slots:
    void aTriggerRecordsEachTimeTheMachineRuns()
    {
        Bench bench;
        QVERIFY(bench.connected);
        TriggerOptions trigger;
        trigger.level = 0.05; // g; the machine makes 0.13, its sensor alone 0.005
        trigger.before = Seconds(0.5);
        trigger.after = Seconds(1.0);
        bench.record.trigger = trigger;
        QVERIFY(bench.job.start(bench.record));
        QTRY_VERIFY(bench.last().recorded > Seconds(1.0));
        QVERIFY(!bench.last().writing && bench.last().parts == 0);
        QVERIFY(bench.last().level > 0.0 && bench.last().level < 0.02);
        for (int run = 1; run <= 2; ++run) {
            QVERIFY(bench.nano.setState(QStringLiteral("normal")));
            QTRY_VERIFY(bench.last().writing && bench.last().parts == run);
            QVERIFY(bench.nano.setState(QStringLiteral("off")));
            QTRY_VERIFY(!bench.last().writing);
        }
        bench.job.stop();
        QVERIFY(bench.finished.wait());
        const auto outcome = bench.finished.front().front().value<RecordOutcome>();
        QVERIFY(!outcome.fault);
        QCOMPARE(outcome.parts.size(), std::size_t{2});
        for (const CapturedPart& part : outcome.parts) {
            const auto stored = project::loadRecording(bench.file.database(), part.id);
            QVERIFY(stored->info.complete);
            QCOMPARE(stored->length(), part.length);
            // At least what lies before, one window, and the quiet that ends it.
            QVERIFY(stored->duration() > Seconds(1.5));
            // Quiet before, so the trigger looked back.
            const auto before = stored->physical(0, {0, 200});
            const auto [lowest, highest] = std::minmax_element(before.begin(), before.end());
            QVERIFY(*highest - *lowest < 0.1F);
        }
        QVERIFY(outcome.parts[1].first >= outcome.parts[0].first + outcome.parts[0].length);
    }

    void partsFollowEachOtherAtTenTimesTheSpeed()
    {
        Bench bench;
        QVERIFY(bench.connected);
        bench.record.partLength = Seconds(2.0);
        bench.record.duration = Seconds(9.0);
        bench.record.marks = std::make_shared<CaptureMarks>();
        bench.record.marks->add(QStringLiteral("off"));
        QVERIFY(bench.job.start(bench.record));
        QVERIFY(bench.finished.wait(20'000));
        const auto outcome = bench.finished.front().front().value<RecordOutcome>();
        QVERIFY(!outcome.fault);
        QCOMPARE(outcome.total.lost, SampleIndex{0});
        QCOMPARE(outcome.parts.size(), std::size_t{5});
        SampleIndex next = 0;
        for (const CapturedPart& part : outcome.parts) {
            QCOMPARE(part.first, next);
            next += part.length;
            const auto stored = project::loadRecording(bench.file.database(), part.id);
            QCOMPARE(stored->rows(), part.length); // nothing missing inside, nothing between
            const auto segments = project::listSegments(bench.file.database(), part.id);
            QCOMPARE(segments->size(), std::size_t{1});
            QCOMPARE(segments->front().span.end(), part.length);
        }
        QCOMPARE(next, outcome.total.samples);
    }
};

QTEST_GUILESS_MAIN(TestCaptureNano)
#include "test_capture_nano.moc"
