// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

constexpr int patience = 50'000; // ms

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Also of a process that is not our child. One that nobody waited for stays in the list, as a "Z".
bool isAlive(const QString& process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString state = QString::fromLatin1(file.readAll()).section(QStringLiteral(") "), -1);
    return !state.startsWith(u'Z');
}

/// The environment of somebody who starts the program for the first time, and the hand in it.
QProcessEnvironment freshHome(const QString& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"})
        environment.insert(QLatin1String(name), folder + u'/' + QLatin1String(name));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(BASELINE_PLUGIN_DIR));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("restartinghand"));
    environment.insert(QStringLiteral("BASELINE_HAND_REPORT"), folder + QStringLiteral("/report.txt"));
    return environment;
}

} // namespace

/// "Restart now" in the settings of the real program, on a computer that never saw it, with a hand in it (see
/// restarting_hand.cpp) that works its windows.
class TestRestart final : public QObject {
    Q_OBJECT

private slots:
    void itStartsAgainInTheOtherLanguage();
    void whatRunsIsAskedAboutFirst();

private:
    /// Until the second start has been there and is gone again. What the hand noted.
    static void run(const QStringList& arguments, bool records, QStringList& noted)
    {
        const QTemporaryDir folder;
        const QString report = folder.filePath(QStringLiteral("report.txt"));
        QProcessEnvironment environment = freshHome(folder.path());
        if (records)
            environment.insert(QStringLiteral("BASELINE_HAND_RECORDS"), QStringLiteral("1"));
        QProcess studio;
        studio.setProcessEnvironment(environment);
        studio.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        studio.start(QStringLiteral(BASELINE_BIN_DIR "/baseline-studio"), arguments);
        QVERIFY2(studio.waitForFinished(patience), qPrintable(linesOf(report).join(u'\n')));
        QVERIFY(studio.exitStatus() == QProcess::NormalExit);
        QCOMPARE(studio.exitCode(), 0);
        const auto starts = [&] { return linesOf(report).filter(QRegularExpression(QStringLiteral("^started "))); };
        QTRY_COMPARE_WITH_TIMEOUT(starts().size(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(starts()[1].section(u' ', 1, 1)), patience);
        noted = linesOf(report);
    }

    /// "started PROCESS PAGE TITLE…"
    static QString pageOf(const QString& start) { return start.section(u' ', 2, 2); }
    static QString titleOf(const QString& start) { return start.section(u' ', 3); }
};

void TestRestart::itStartsAgainInTheOtherLanguage()
{
    QStringList noted;
    run({QStringLiteral("--language"), QStringLiteral("en")}, false, noted);
    QCOMPARE(noted.size(), 2); // nothing was in the way
    QVERIFY(noted[0].section(u' ', 1, 1) != noted[1].section(u' ', 1, 1));
    QCOMPARE(pageOf(noted[0]), QStringLiteral("Sessions"));
    QCOMPARE(pageOf(noted[1]), QStringLiteral("Sesiones"));
    // The project of before, and it can be written: the first one let go of it.
    QCOMPARE(titleOf(noted[1]), titleOf(noted[0]));
    QVERIFY(titleOf(noted[0]).startsWith(QStringLiteral("My machine –")));
}

void TestRestart::whatRunsIsAskedAboutFirst()
{
    QStringList noted;
    run({QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--virtual")}, true, noted);
    QCOMPARE(noted.size(), 4);
    QVERIFY2(noted[1].startsWith(QStringLiteral("asked ")) && noted[1].contains(QStringLiteral("A recording is running")),
             qPrintable(noted[1]));
    QCOMPARE(noted[2], QStringLiteral("stayed")); // the recording went on
    QCOMPARE(pageOf(noted[3]), QStringLiteral("Sesiones"));
    QCOMPARE(titleOf(noted[3]), titleOf(noted[0]));
}

QTEST_GUILESS_MAIN(TestRestart)
#include "test_restart.moc"
