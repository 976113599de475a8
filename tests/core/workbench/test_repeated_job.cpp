// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/repeated_job.h"

#include <QSemaphore>
#include <QtTest>

using namespace baseline;
using workbench::RepeatedJob;

namespace {

/// A page that can be seen or not; its job answers with what was wanted when it began.
struct Page {
    explicit Page(std::chrono::milliseconds rest = {})
        : job([this] { return isSeen; }, [this] { begin(); }, rest)
    {
    }

    void begin()
    {
        ++begun;
        job.run<int>(
            [this, wanted = wanted](const Progress&) -> Result<int> {
                gate.acquire();
                return wanted;
            },
            [this](Result<int> answer) { answers.append(*answer); });
    }
    void want(int value)
    {
        wanted = value;
        job.refresh();
    }

    bool isSeen = true;
    int wanted = 0;
    int begun = 0;
    QList<int> answers;
    QSemaphore gate; ///< each job waits for one
    RepeatedJob job;
};

} // namespace

class TestRepeatedJob final : public QObject {
    Q_OBJECT

private slots:
    void doesItAgainWhenSomethingChanged()
    {
        Page page;
        page.gate.release(2);
        page.want(1);
        QVERIFY(page.job.isWorking());
        QTRY_COMPARE(page.answers, QList<int>{1});
        QVERIFY(!page.job.isWorking());
        page.want(2);
        QTRY_COMPARE(page.answers, (QList<int>{1, 2}));
    }

    void tellsNobodyWhatIsNotWantedAnyMore()
    {
        Page page;
        page.want(1);
        page.want(2);
        page.want(3);
        QVERIFY(page.job.isStale());
        page.gate.release(2);
        QTRY_COMPARE(page.answers, QList<int>{3});
        QCOMPARE(page.begun, 2);
        QVERIFY(!page.job.isStale());
    }

    void waitsUntilItIsSeen()
    {
        Page page;
        page.gate.release(1);
        page.isSeen = false;
        page.want(1);
        QVERIFY(page.job.isStale());
        QVERIFY(!page.job.isWorking());
        page.isSeen = true;
        page.job.resume();
        QTRY_COMPARE(page.answers, QList<int>{1});
        page.job.resume(); // nothing has changed
        QVERIFY(!page.job.isWorking());
    }

    void aChangeWhileItIsHiddenWaits()
    {
        Page page;
        page.want(1);
        page.isSeen = false;
        page.want(2);
        page.gate.release(1);
        QTRY_VERIFY(!page.job.isWorking());
        QVERIFY(page.answers.isEmpty());
        page.gate.release(1);
        page.isSeen = true;
        page.job.resume();
        QTRY_COMPARE(page.answers, QList<int>{2});
    }

    void severalChangesMakeOneJob()
    {
        Page page(std::chrono::milliseconds(20));
        page.gate.release(3);
        for (const int value : {1, 2, 3})
            page.want(value);
        QVERIFY(page.job.isWorking());
        QCOMPARE(page.begun, 0);
        QTRY_COMPARE(page.answers, QList<int>{3});
        QCOMPARE(page.begun, 1);
    }

    void dropsWhatRuns()
    {
        Page page;
        page.want(1);
        page.job.drop();
        page.gate.release(1);
        QTRY_VERIFY(!page.job.isWorking());
        QVERIFY(page.answers.isEmpty());
        page.gate.release(1);
        page.want(2);
        QTRY_COMPARE(page.answers, QList<int>{2});
    }

    void dropsWhatIsAboutToBegin()
    {
        Page page(std::chrono::milliseconds(20));
        page.want(1);
        page.job.drop();
        QVERIFY(!page.job.isWorking());
        QVERIFY(!page.job.isStale());
        QCOMPARE(page.begun, 0);
    }

    void tellsThatTheUserHasCancelled()
    {
        int cancelled = 0;
        RepeatedJob* job = nullptr;
        RepeatedJob cancelling([] { return true; },
                               [&] {
                                   job->run<int>(
                                       [](const Progress& progress) -> Result<int> {
                                           while (!progress.cancelled())
                                               QThread::yieldCurrentThread();
                                           return Error{Error::Code::Cancelled, "stopped"};
                                       },
                                       [&](Result<int> answer) { cancelled += answer ? 0 : 1; });
                               });
        job = &cancelling;
        cancelling.refresh();
        cancelling.cancel();
        QTRY_COMPARE(cancelled, 1);
        QVERIFY(!cancelling.isWorking());

        // Also where it was about to begin again for something that has changed.
        cancelling.refresh();
        cancelling.refresh();
        QVERIFY(cancelling.isStale());
        cancelling.cancel();
        QTRY_COMPARE(cancelled, 2);
        QVERIFY(!cancelling.isWorking() && !cancelling.isStale());
        cancelling.cancel(); // nothing runs
        cancelling.refresh();
        QVERIFY(cancelling.isWorking());
        cancelling.cancel();
        QTRY_COMPARE(cancelled, 3);
    }
};

QTEST_GUILESS_MAIN(TestRepeatedJob)
#include "test_repeated_job.moc"
