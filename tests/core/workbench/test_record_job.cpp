// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/record_job.h"

#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "tests/support/temporary_project.h"
#include "tests/core/workbench/connected_board.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using Code = Error::Code;

namespace {

RecordOptions optionsFor(const project::TemporaryProject& file, double seconds)
{
    RecordOptions options;
    options.projectPath = file.path();
    options.name = QStringLiteral("run");
    options.label = QStringLiteral("normal");
    options.duration = Seconds(seconds);
    return options;
}

/// In real time, but quick. Flat out, a recorder that has to end in the middle would store millions of samples first.
PtyNodeOptions quickSensor(FrameFate fate = {})
{
    PtyNodeOptions options;
    options.rateMilliHertz = 50'000'000;
    options.fate = std::move(fate);
    return options;
}

/// Whether each sample that is there is the one that the sensor gave at its position.
bool isTheSignal(const recording::Recording& recording)
{
    for (const recording::Span& span : recording.contiguousSpans()) {
        const auto counts = recording.counts(span);
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const auto index = static_cast<std::uint64_t>(span.first) + i / 3;
            if (counts[i] != PtyNodeOptions::defaultSignal(index, static_cast<std::uint8_t>(i % 3)))
                return false;
        }
    }
    return true;
}

} // namespace

class TestRecordJob final : public QObject {
    Q_OBJECT
private slots:
    void recordsExactlyWhatWasAskedFor()
    {
        ConnectedBoard rig(flatOut());
        project::TemporaryProject file;
        const auto outcome = recordStream(rig.board.link(), optionsFor(file, 20.0));
        QVERIFY(outcome);
        QVERIFY(!outcome->fault);
        QCOMPARE(outcome->total.samples, SampleIndex{20 * 952});
        QCOMPARE(outcome->total.lost, SampleIndex{0});
        QCOMPARE(outcome->total.recorded.count(), 20.0);
        // The sensor's time stamps are those of 952 Hz, in whole microseconds.
        QVERIFY(std::abs(outcome->trueRate.value - 952.0) < 0.01);
        const auto stored = project::loadRecording(file.database(), outcome->id);
        QVERIFY(stored);
        QVERIFY(isTheSignal(*stored));
        const recording::RecordingInfo& info = stored->info;
        QVERIFY(info.jitter);
        QVERIFY(info.jitter->count() < 1e-6);
        QVERIFY(info.complete);
        QCOMPARE(info.name, QStringLiteral("run"));
        QCOMPARE(info.label, QStringLiteral("normal"));
        QCOMPARE(info.nominalRate, Hertz{952.0});
        QCOMPARE(info.range, Gravity{4.0});
        QCOMPARE(info.channels.size(), std::size_t{3});
        QCOMPARE(info.channels[2], (recording::Channel{QStringLiteral("z"), QStringLiteral("g"), 4.0 / 32768.0, 0.0}));
        QCOMPARE(info.deviceSerial, QStringLiteral("a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"));
        QCOMPARE(info.source, rig.node.path());
        QVERIFY(!rig.board.link().call(device::stopRequest())->value); // no stream is left running
    }

    void everyLostSampleIsAGap_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::newRow("for a time") << 30.0;
        QTest::newRow("until stopped") << 0.0;
    }
    void everyLostSampleIsAGap()
    {
        QFETCH(double, seconds);
        const FrameFate fate = dropShare(0.1, 5);
        ConnectedBoard rig(seconds > 0.0 ? flatOut(fate) : quickSensor(fate));
        project::TemporaryProject file;
        std::stop_source stop;
        const auto observe = [&stop](const RecordProgress& progress) {
            if (progress.samples > 5'000)
                stop.request_stop();
        };
        const auto outcome =
            recordStream(rig.board.link(), optionsFor(file, seconds), observe,
                         seconds > 0.0 ? std::stop_token() : stop.get_token());
        QVERIFY(outcome);
        QVERIFY(!outcome->fault);
        const RecordProgress& total = outcome->total;
        QVERIFY(total.lost > 0);
        const auto stored = project::loadRecording(file.database(), outcome->id);
        QVERIFY(stored);
        QVERIFY(isTheSignal(*stored));
        QCOMPARE(stored->info.lost, total.lost);
        QCOMPARE(stored->length(), total.samples + total.lost);
        if (seconds > 0.0)
            QCOMPARE(stored->length(), SampleIndex{30 * 952});
        else // the node counted what it lost on the way, so nothing can be missing from either side
            QCOMPARE(static_cast<std::uint64_t>(total.lost), rig.node.counts().samplesLost.load());
    }

    void holesOfTheSensorAreLossOrSkip()
    {
        PtyNodeOptions options = flatOut();
        options.holes = {{100, 7, true}, {500, 11, false}};
        ConnectedBoard rig(options);
        project::TemporaryProject file;
        const auto outcome = recordStream(rig.board.link(), optionsFor(file, 2.0));
        QVERIFY(outcome);
        QCOMPARE(outcome->total.lost, SampleIndex{7});
        QCOMPARE(outcome->total.skipped, SampleIndex{11});
        const auto stored = project::loadRecording(file.database(), outcome->id);
        QCOMPARE(stored->gaps, (std::vector<recording::Gap>{{100, 7}, {500, 11}}));
        QVERIFY(isTheSignal(*stored));
    }

    void aVanishedPortKeepsWhatWasThere()
    {
        ConnectedBoard rig(quickSensor());
        project::TemporaryProject file;
        bool unplugged = false;
        const auto observe = [&](const RecordProgress& progress) {
            if (progress.samples > 1000 && !std::exchange(unplugged, true))
                rig.node.unplug();
        };
        const auto outcome = recordStream(rig.board.link(), optionsFor(file, 0.0), observe);
        QVERIFY(outcome);
        QVERIFY(outcome->fault);
        QCOMPARE(outcome->fault->code, Code::PortLost);
        QCOMPARE(outcome->fault->subject, rig.node.path().toStdString());
        const auto stored = project::loadRecording(file.database(), outcome->id);
        QVERIFY(stored->rows() > 1000);
        QCOMPARE(stored->rows(), outcome->total.samples);
        QVERIFY(isTheSignal(*stored));
        QVERIFY(!stored->info.complete);
        QCOMPARE(stored->info.reason, QString(recording::reason::portLost));
    }

    void aBoardThatStartsAnewEndsTheRecording()
    {
        ConnectedBoard rig(quickSensor());
        project::TemporaryProject file;
        bool restarted = false;
        const auto observe = [&](const RecordProgress& progress) {
            if (progress.samples > 1000 && !std::exchange(restarted, true))
                QVERIFY(rig.board.start());
        };
        const auto outcome = recordStream(rig.board.link(), optionsFor(file, 0.0), observe);
        QVERIFY(outcome && outcome->fault);
        const auto stored = project::loadRecording(file.database(), outcome->id);
        QCOMPARE(stored->info.reason, QString(recording::reason::deviceRestarted));
        QVERIFY(isTheSignal(*stored));
    }

    void aFullDiskKeepsWhatFitted()
    {
        ConnectedBoard rig(flatOut());
        project::TemporaryProject file;
        RecordOptions options = optionsFor(file, 3600.0);
        options.writer.database.maxPages = 80; // 640 KiB, of which an empty project takes about 300
        const auto outcome = recordStream(rig.board.link(), options);
        QVERIFY(outcome);
        QVERIFY(outcome->fault);
        QCOMPARE(outcome->fault->code, Code::DiskFull);
        QVERIFY(file.reopen());
        const auto stored = project::loadRecording(file.database(), outcome->id);
        QVERIFY(stored);
        QVERIFY(stored->rows() > 0);
        QVERIFY(isTheSignal(*stored));
        QVERIFY(!stored->info.complete);
    }

    void aNewStreamFollowsWhereOneIsWanted()
    {
        ConnectedBoard rig;
        project::TemporaryProject file;
        RecordOptions options = optionsFor(file, 0.1);
        options.startAgain = true;
        QVERIFY(recordStream(rig.board.link(), options));
        QVERIFY(rig.board.link().identify()->flags & boardStreaming);
        // Twice under one name: the second gets a number.
        const auto second = recordStream(rig.board.link(), options);
        QVERIFY(second);
        QCOMPARE(second->name, QStringLiteral("run 2"));
    }

    void refusesBeforeItBegins()
    {
        ConnectedBoard rig;
        project::TemporaryProject file;
        const auto negative = recordStream(rig.board.link(), optionsFor(file, -1.0));
        QCOMPARE(negative.error().code, Code::InvalidArgument);
        const auto endless = recordStream(rig.board.link(), optionsFor(file, std::nan("")));
        QCOMPARE(endless.error().code, Code::InvalidArgument);
        RecordOptions options = optionsFor(file, 0.05);
        options.projectPath = file.folder() + QStringLiteral("/other.baseline");
        QCOMPARE(recordStream(rig.board.link(), options).error().code, Code::FileNotFound);
        options.createProject = true;
        QVERIFY(recordStream(rig.board.link(), options));
        rig.node.unplug();
        QTRY_VERIFY(!rig.board.isOpen());
        QCOMPARE(recordStream(rig.board.link(), options).error().code, Code::PortLost);
    }

    void aPageHearsOfProgressAndEnd()
    {
        ConnectedBoard rig;
        project::TemporaryProject file;
        RecordJob job(rig.board.link());
        QSignalSpy progressed(&job, &RecordJob::progressed);
        QSignalSpy finished(&job, &RecordJob::finished);
        QSignalSpy failed(&job, &RecordJob::failed);
        QVERIFY(job.start(optionsFor(file, 0.0)));
        QVERIFY(!job.start(optionsFor(file, 0.0)));
        QTRY_VERIFY(!progressed.isEmpty() && progressed.last().at(0).value<RecordProgress>().samples > 100);
        job.stop();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!job.isRunning());
        const auto outcome = finished.at(0).at(0).value<RecordOutcome>();
        QVERIFY(!outcome.fault);
        QVERIFY(outcome.total.samples > 100);

        RecordOptions nowhere = optionsFor(file, 0.0);
        nowhere.projectPath = file.folder() + QStringLiteral("/none.baseline");
        QVERIFY(job.start(nowhere));
        QTRY_COMPARE(failed.size(), 1);
    }

    void aRecorderThatGoesAwayFinishesFirst()
    {
        ConnectedBoard rig;
        project::TemporaryProject file;
        {
            RecordJob job(rig.board.link());
            QSignalSpy progressed(&job, &RecordJob::progressed);
            QVERIFY(job.start(optionsFor(file, 0.0)));
            QTRY_VERIFY(!progressed.isEmpty() && progressed.last().at(0).value<RecordProgress>().samples > 10);
        }
        const auto recordings = project::listRecordings(file.database());
        QCOMPARE(recordings->size(), std::size_t{1});
        QVERIFY(recordings->front().info.complete);
    }
};

QTEST_GUILESS_MAIN(TestRecordJob)
#include "test_record_job.moc"
