// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/background_job.h"
#include "core/workbench/running_work.h"

using namespace baseline;
using namespace baseline::workbench;

/// What the user is told about when the program is to end.
class TestRunningWork final : public QObject {
    Q_OBJECT
private slots:
    void namesThoseThatRunInTheirOrder();
    void forgetsOneThatIsDestroyedWhileItRuns();
};

void TestRunningWork::namesThoseThatRunInTheirOrder()
{
    QVERIFY(runningJobNames().isEmpty());
    QSemaphore gate;
    int ended = 0;
    const auto wait = [&gate](const Progress&) -> Result<int> {
        gate.acquire();
        return 1;
    };
    const auto count = [&ended](const Result<int>&) { ++ended; };
    BackgroundJob training;
    BackgroundJob picture;
    BackgroundJob comparing;
    BackgroundJob quiet;
    nameJob(quiet, [] { return QString(); });
    nameJob(comparing, [] { return QStringLiteral("Comparing detectors"); });
    nameJob(training, [] { return QStringLiteral("Training a model"); });
    QVERIFY(training.start<int>(wait, count));
    QVERIFY(picture.start<int>(wait, count)); // nobody would miss it
    QVERIFY(quiet.start<int>(wait, count));
    QVERIFY(comparing.start<int>(wait, count));
    QCOMPARE(runningJobNames(),
             (QStringList{QStringLiteral("Training a model"), QStringLiteral("Comparing detectors")}));
    gate.release(4);
    QTRY_COMPARE(ended, 4);
    QVERIFY(runningJobNames().isEmpty());
    gate.release();
    QVERIFY(training.start<int>(wait, count)); // again
    QCOMPARE(runningJobNames(), QStringList{QStringLiteral("Training a model")});
    QTRY_COMPARE(ended, 5);
}

void TestRunningWork::forgetsOneThatIsDestroyedWhileItRuns()
{
    {
        BackgroundJob job;
        nameJob(job, [] { return QStringLiteral("Importing files"); });
        QVERIFY(job.start<int>(
            [](const Progress& progress) -> Result<int> {
                while (!progress.cancelled())
                    QThread::yieldCurrentThread();
                return 1;
            },
            [](const Result<int>&) {}));
        QCOMPARE(runningJobNames(), QStringList{QStringLiteral("Importing files")});
    }
    QVERIFY(runningJobNames().isEmpty());
}

QTEST_GUILESS_MAIN(TestRunningWork)
#include "test_running_work.moc"
