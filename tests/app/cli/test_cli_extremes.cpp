// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/virtual_board.h"
#include "tests/app/cli/command_line.h"

using namespace baseline;
using baseline::tests::programPath;
using baseline::tests::Run;
using baseline::tests::Workplace;

/// `baseline learn --evt` against virtual-nano at sixty times the speed.
class TestCliExtremes final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongUsageIsTold();
    void aBoardWithoutAModelCannotWatch();
    void badSettingsAreTold_data();
    void badSettingsAreTold();
    void watchesAndKeeps();
    void watchesAFeature();
    void watchesOnWithoutAComputer();
    void aFaultIsFoundAndTheLimitSurvivesARestart();

private:
    Run onBoard(const QByteArray& line) { return m_place.run(line + " --port " + m_board.port().toUtf8()); }
    void start(const QString& state = QStringLiteral("normal"));

    Workplace m_place;
    workbench::VirtualBoard m_board;
};

void TestCliExtremes::start(const QString& state)
{
    m_board.stop();
    workbench::VirtualBoardOptions options;
    options.program = programPath("virtual-nano");
    options.flashFile = m_place.path("board.flash");
    options.speed = 60.0;
    options.state = state;
    const auto port = m_board.start(options);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
}

void TestCliExtremes::initTestCase()
{
    QVERIFY(m_place.run("simulate normal.baseline --state normal --seconds 60 --seed 4").exitCode == 0);
    QVERIFY(m_place.run("train normal.baseline --detector kmeans --out fan.model").exitCode == 0);
    start();
}

void TestCliExtremes::wrongUsageIsTold()
{
    for (const QByteArray words : {"learn --evt --stop", "learn --keep --accept", "learn --evt --experiment 7",
                                   "learn --evt --experiment 0", "learn --minutes 2 --gamma 2", "learn --evt --alpha 0.1",
                                   "learn --evt --n x", "learn --evt --t 0", "learn --evt --r 100", "learn --on score"}) {
        const Run run = onBoard(words);
        QVERIFY2(run.exitCode == 2, QByteArray(words + run.all()).constData());
    }
}

void TestCliExtremes::aBoardWithoutAModelCannotWatch()
{
    const Run run = onBoard("learn --evt");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.hasOneSentence() && run.err.contains("Deploy one first"), run.all().constData());
    QVERIFY(onBoard("learn --keep").err.contains("does not watch"));
    QVERIFY(onBoard("learn --accept").err.contains("does not watch"));
    QVERIFY(onBoard("deploy fan.model").exitCode == 0);
}

void TestCliExtremes::badSettingsAreTold_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("gamma") << QByteArray("--gamma 1.5") << QByteArray("1.8");
    QTest::newRow("delta") << QByteArray("--delta 1") << QByteArray("0.9999");
    QTest::newRow("n") << QByteArray("--n 65") << QByteArray("2 to 64");
    QTest::newRow("m") << QByteArray("--m 1") << QByteArray("2 to 32");
    QTest::newRow("t") << QByteArray("--t 1e300") << QByteArray("a day");
    QTest::newRow("calibration") << QByteArray("--calibrated --n 3") << QByteArray("calibration");
    QTest::newRow("feature") << QByteArray("--on nonsense") << QByteArray("x rms");
}

void TestCliExtremes::badSettingsAreTold()
{
    QFETCH(const QByteArray, options);
    QFETCH(const QByteArray, word);
    const Run run = onBoard("learn --evt " + options);
    QVERIFY2(run.exitCode == 1 && run.err.contains(word), run.all().constData());
}

void TestCliExtremes::watchesAndKeeps()
{
    const Run run = onBoard("learn --evt --experiment 3 --calibrated --t 1000 --minutes 6 --project normal.baseline "
                            "--out kept.model --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QJsonObject facts = run.json();
    QVERIFY(facts.value(QStringLiteral("model")).toString().endsWith(QLatin1String(" (learned)")));
    QCOMPARE(facts.value(QStringLiteral("n")).toInt(), 10);
    QCOMPARE(facts.value(QStringLiteral("t_ms")).toInt(), 1000);
    QCOMPARE(facts.value(QStringLiteral("calibrated")).toBool(), true);
    QCOMPARE(run.number("calibration_windows"), 0.0);
    const QJsonObject watch = facts.value(QStringLiteral("watch")).toObject();
    QVERIFY(watch.value(QStringLiteral("windows")).toInt() >= 2677); // six minutes, 134.5 ms each
    QVERIFY(watch.value(QStringLiteral("lower")).toDouble() < watch.value(QStringLiteral("upper")).toDouble());
    const QJsonObject high = watch.value(QStringLiteral("high")).toObject();
    QCOMPARE(high.value(QStringLiteral("held")).toInt(), 10);
    QVERIFY(high.value(QStringLiteral("k")).toDouble() > 0.0 && high.value(QStringLiteral("r2")).toDouble() > 0.5);
    // The law goes on learning until the board has the request: the last limit told is near, not equal.
    QVERIFY(run.number("threshold") > watch.value(QStringLiteral("upper")).toDouble());
    QVERIFY(m_place.run("list normal.baseline --json").out.contains("evt"));
    QVERIFY(m_place.exists("kept.model"));
    QVERIFY(onBoard("learn --reset").exitCode == 0);
}

void TestCliExtremes::watchesAFeature()
{
    // Without blanks, for the words of a line are parted by them.
    const Run run = m_place.run(QStringList{QStringLiteral("learn"), QStringLiteral("--evt"), QStringLiteral("--on"),
                                            QStringLiteral("x rms"), QStringLiteral("--minutes"), QStringLiteral("6"),
                                            QStringLiteral("--json"), QStringLiteral("--port"), m_board.port()});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QCOMPARE(run.json().value(QStringLiteral("on")).toString(), QStringLiteral("x rms"));
    QCOMPARE(run.number("threshold"), 1.0);
}

void TestCliExtremes::watchesOnWithoutAComputer()
{
    QVERIFY(onBoard("learn --reset").exitCode == 0);
    // Windows come every 134 ms: T below that makes collective anomalies impossible, and it is said.
    const Run begun = onBoard("learn --evt --t 100 --json");
    QVERIFY2(begun.exitCode == 0 && begun.err.contains("no collective anomaly"), begun.all().constData());
    const auto phase = [this] {
        return onBoard("board --json").json().value(QStringLiteral("learning")).toObject().value(QStringLiteral("phase"));
    };
    QCOMPARE(phase(), QJsonValue(QStringLiteral("watching")));
    QVERIFY(onBoard("learn --evt").err.contains("is learning"));
    QVERIFY(onBoard("deploy fan.model").err.contains("is learning"));
    QCOMPARE(onBoard("learn --accept").exitCode, 0);
    QCOMPARE(onBoard("learn --stop").exitCode, 0);
    QCOMPARE(phase(), QJsonValue(QStringLiteral("stopped")));
}

void TestCliExtremes::aFaultIsFoundAndTheLimitSurvivesARestart()
{
    const Run kept = onBoard("learn --evt --calibrated --minutes 6 --json");
    QVERIFY2(kept.exitCode == 0, kept.all().constData());
    start(QStringLiteral("imbalance"));
    const Run board = onBoard("board --json");
    QCOMPARE(board.json().value(QStringLiteral("model")).toObject().value(QStringLiteral("hash")),
             kept.json().value(QStringLiteral("hash")));
    const Run monitor = onBoard("monitor --seconds 30 --json");
    const QJsonObject summary = QJsonDocument::fromJson(monitor.out.split('\n').at(monitor.out.count('\n') - 1)).object();
    QCOMPARE(summary.value(QStringLiteral("different")).toInt(), 0);
    QVERIFY2(summary.value(QStringLiteral("anomalies")).toInt() > summary.value(QStringLiteral("windows")).toInt() / 2,
             monitor.out.right(400).constData());
}

QTEST_GUILESS_MAIN(TestCliExtremes)
#include "test_cli_extremes.moc"
