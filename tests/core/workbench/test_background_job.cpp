// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/background_job.h"

using namespace baseline;
using workbench::BackgroundJob;

class TestBackgroundJob final : public QObject {
    Q_OBJECT

private slots:
    void bringsTheResultBackToItsThread();
    void runsOneAtATime();
    void cancelReachesTheJob();
    void waitsForItsJobWhenDestroyed();
    void reportsProgress();
};

void TestBackgroundJob::bringsTheResultBackToItsThread()
{
    BackgroundJob job;
    QThread* const here = QThread::currentThread();
    int answer = 0;
    job.start<int>([here](const Progress&) -> Result<int> { return QThread::currentThread() == here ? 1 : 42; },
                   [&](Result<int> result) {
                       QCOMPARE(QThread::currentThread(), here);
                       answer = *result;
                   });
    QVERIFY(job.isRunning());
    QTRY_COMPARE(answer, 42);
    QVERIFY(!job.isRunning());
}

void TestBackgroundJob::runsOneAtATime()
{
    BackgroundJob job;
    QSemaphore gate;
    bool first = false;
    QVERIFY(job.start<int>(
        [&gate](const Progress&) -> Result<int> {
            gate.acquire();
            return 1;
        },
        [&](Result<int>) { first = true; }));
    QVERIFY(!job.start<int>([](const Progress&) -> Result<int> { return 2; }, [](Result<int>) {}));
    gate.release();
    QTRY_VERIFY(first);
}

void TestBackgroundJob::cancelReachesTheJob()
{
    BackgroundJob job;
    bool cancelled = false;
    job.start<int>(
        [](const Progress& progress) -> Result<int> {
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return Error{Error::Code::Cancelled, "stopped"};
        },
        [&](Result<int> result) { cancelled = !result && result.error().code == Error::Code::Cancelled; });
    job.cancel();
    QTRY_VERIFY(cancelled);
}

void TestBackgroundJob::waitsForItsJobWhenDestroyed()
{
    std::atomic<bool> ended = false;
    bool told = false;
    {
        BackgroundJob job;
        job.start<int>(
            [&ended](const Progress& progress) -> Result<int> {
                while (!progress.cancelled())
                    QThread::yieldCurrentThread();
                progress.at(1.0, "end");
                ended = true;
                return 1;
            },
            [&](Result<int>) { told = true; });
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestBackgroundJob::reportsProgress()
{
    BackgroundJob job;
    QSignalSpy progressed(&job, &BackgroundJob::progressed);
    job.start<int>(
        [](const Progress& progress) -> Result<int> {
            for (int i = 0; i <= 1000; ++i)
                progress.at(i / 1000.0, "count");
            return 1;
        },
        [](Result<int>) {});
    QTRY_VERIFY(!progressed.isEmpty() && progressed.last().at(0).toDouble() == 1.0);
    QCOMPARE(progressed.last().at(1).toString(), QStringLiteral("count"));
    QVERIFY(progressed.size() < 500); // throttled
}

QTEST_GUILESS_MAIN(TestBackgroundJob)
#include "test_background_job.moc"
