// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/crash_marker.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline::studio;

/// Told apart: an orderly end, a crash, and another studio that still runs.
class TestCrashMarker final : public QObject {
    Q_OBJECT
private slots:
    void anOrderlyEndLeavesNothing();
    void aKilledProgramIsFoundOnce();
    void oneThatStillRunsIsNoCrash();
    void rubbishDoesNoHarm();

private:
    /// The mark of a process, as QLockFile writes it.
    static void leaveMark(const QString& folder, qint64 process, const QString& program)
    {
        QFile file(folder + QStringLiteral("/running-%1.lock").arg(process));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("%1\n%2\n%3\n").arg(process).arg(program, QSysInfo::machineHostName()).toUtf8());
    }
};

void TestCrashMarker::anOrderlyEndLeavesNothing()
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("not/there/yet"));
    {
        const CrashMarker first(inside);
        QVERIFY(!first.foundCrash());
        QCOMPARE(QDir(inside).entryList(QDir::Files).size(), 1);
    }
    QVERIFY(QDir(inside).isEmpty());
    const CrashMarker second(inside);
    QVERIFY(!second.foundCrash());
}

void TestCrashMarker::aKilledProgramIsFoundOnce()
{
    const QTemporaryDir folder;
    QProcess program; // a number that was somebody's and is nobody's now
    program.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    QVERIFY(program.waitForStarted());
    const qint64 process = program.processId();
    program.kill();
    QVERIFY(program.waitForFinished());
    leaveMark(folder.path(), process, QCoreApplication::applicationName());
    {
        const CrashMarker next(folder.path());
        QVERIFY(next.foundCrash());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    const CrashMarker later(folder.path());
    QVERIFY(!later.foundCrash());
}

void TestCrashMarker::oneThatStillRunsIsNoCrash()
{
    const QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    QVERIFY(program.waitForStarted());
    // QLockFile asks the system for the name of that process.
    leaveMark(folder.path(), program.processId(), QStringLiteral("sleep"));
    {
        const CrashMarker next(folder.path());
        QVERIFY(!next.foundCrash());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // not ours
    program.kill();
    QVERIFY(program.waitForFinished());
}

void TestCrashMarker::rubbishDoesNoHarm()
{
    const QTemporaryDir folder;
    for (const char* content : {"", "no number\n\n\n", "-1\n", "99999999999999999999\nx\ny\n"}) {
        QFile file(folder.filePath(QStringLiteral("running-1.lock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const CrashMarker marker(folder.path());
        Q_UNUSED(marker.foundCrash())
    }
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const CrashMarker marker(inTheWay.fileName() + QStringLiteral("/below"));
    QVERIFY(!marker.foundCrash());
}

QTEST_GUILESS_MAIN(TestCrashMarker)
#include "test_crash_marker.moc"
