// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/workbench/board.h"
#include "core/workbench/record_job.h"
#include "core/workbench/virtual_board.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr int channels = 8;
constexpr double rate = 20'000.0;
constexpr double speed = 10.0; ///< so the wire carries 3.2 MB of samples a second

/// What the calling thread has computed so far.
Seconds threadTime()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return Seconds(static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec));
}

/// The first number of a statement about a recording.
SampleIndex numberOf(project::Database& database, const char* statement, const QString& id)
{
    auto query = database.run(QLatin1String(statement), {id});
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

} // namespace

/// The program virtual-nano sends ten times as fast as the fastest sensor, over its pseudo-terminal, through the link and
/// the recorder into a project, for BASELINE_RECORD_SECONDS seconds of this computer's time.
class TestFastRecording final : public QObject {
    Q_OBJECT
private slots:
    void everySampleArrivesAndTheWriterIsIdle()
    {
        QTemporaryDir folder;
        VirtualBoard nano;
        VirtualBoardOptions nanoOptions;
        nanoOptions.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        nanoOptions.flashFile = folder.filePath(QStringLiteral("flash"));
        nanoOptions.rate = Hertz{rate};
        nanoOptions.speed = speed;
        nanoOptions.more = {QStringLiteral("--channels"), QString::number(channels)};
        const auto port = nano.start(nanoOptions);
        QVERIFY2(port, port ? "" : port.error().detail.c_str());
        Board board;
        const auto hello = board.open(*port);
        QVERIFY2(hello, hello ? "" : hello.error().detail.c_str());
        RecordOptions options;
        options.projectPath = folder.filePath(QStringLiteral("fast.baseline"));
        options.createProject = true;
        options.duration = Seconds(BASELINE_RECORD_SECONDS * speed);

        QElapsedTimer clock;
        clock.start();
        const Seconds before = threadTime();
        const auto outcome = recordStream(board.link(), options);
        const double computed = (threadTime() - before).count();
        const double took = static_cast<double>(clock.nsecsElapsed()) * 1e-9;
        QVERIFY2(outcome, outcome ? "" : outcome.error().detail.c_str());
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->detail.c_str() : "");
        const auto samples = static_cast<SampleIndex>(BASELINE_RECORD_SECONDS * speed * rate);
        qInfo("%.1f MB/s of samples for %.1f s; recorder and writer: %.1f %% of a core; %lld lost",
              static_cast<double>(samples) * channels * sizeof(std::int16_t) * 1e-6 / took, took, 100.0 * computed / took,
              static_cast<long long>(outcome->total.lost));
        QCOMPARE(outcome->total.lost, SampleIndex{0});
        QCOMPARE(outcome->total.samples, samples);
        QVERIFY2(computed < 0.15 * took, "recorder and writer take more than 15 % of a core");
        isStored(options.projectPath, outcome->id, samples);
    }

private:
    void isStored(const QString& path, const QString& id, SampleIndex samples)
    {
        const auto project = project::ProjectFile::open(path);
        QVERIFY(project);
        project::Database& database = project->database();
        const auto found = project::findRecording(database, id);
        QVERIFY(found);
        QVERIFY(found->info.complete);
        QCOMPARE(found->length, samples);
        QCOMPARE(found->info.channels.size(), std::size_t{channels});
        QCOMPARE(numberOf(database, "SELECT SUM(sample_count) FROM chunks WHERE recording_id = ?", id), samples);
        QCOMPARE(numberOf(database, "SELECT SUM(LENGTH(data)) FROM chunks WHERE recording_id = ?", id),
                 samples * channels * SampleIndex{sizeof(std::int16_t)});
        QCOMPARE(numberOf(database, "SELECT COUNT(*) FROM gaps WHERE recording_id = ?", id), SampleIndex{0});
    }
};

QTEST_GUILESS_MAIN(TestFastRecording)
#include "test_fast_recording.moc"
