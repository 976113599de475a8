// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/board.h"
#include "core/workbench/learn_job.h"
#include "core/workbench/virtual_board.h"
#include "tests/app/cli/command_line.h"

using namespace baseline;
using baseline::tests::programPath;
using baseline::tests::Run;
using baseline::tests::Workplace;

/// `baseline learn` against virtual-nano at sixty times the speed: a minute of its machine is a second.
class TestCliLearn final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongUsageIsTold();
    void aBoardWithoutAModelCannotLearn();
    void learnsKeepsAndGoesBack();
    void whatItLearnedSurvivesARestart();
    void anotherBoardTakesIt();
    void tooShortSaysHowLong();
    void aFaultIsFound();
    void stopsWhatAnotherBegan();

private:
    Run onBoard(const QByteArray& line) { return m_place.run(line + " --port " + m_board.port().toUtf8()); }
    void start(const char* flash, const QString& state = QStringLiteral("normal"));

    Workplace m_place;
    workbench::VirtualBoard m_board;
};

void TestCliLearn::start(const char* flash, const QString& state)
{
    m_board.stop();
    workbench::VirtualBoardOptions options;
    options.program = programPath("virtual-nano");
    options.flashFile = m_place.path(flash);
    options.speed = 60.0;
    options.state = state;
    const auto port = m_board.start(options);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
}

void TestCliLearn::initTestCase()
{
    QVERIFY(m_place.run("simulate normal.baseline --state normal --seconds 60 --seed 4").exitCode == 0);
    QVERIFY(m_place.run("train normal.baseline --detector kmeans --out fan.model").exitCode == 0);
    start("first.flash");
}

void TestCliLearn::wrongUsageIsTold()
{
    for (const QByteArray words : {"learn", "learn --minutes 2 --stop", "learn --stop --reset", "learn --minutes 0",
                                   "learn --minutes x", "learn --minutes 2 --alpha 0", "learn --minutes 2 --alpha 2"}) {
        const Run run = onBoard(words);
        QVERIFY2(run.exitCode == 2, QByteArray(words + run.all()).constData());
    }
    QCOMPARE(m_place.run("learn --minutes 2").exitCode, 2); // no port
    const Run tooLong = onBoard("learn --minutes 1441");
    QCOMPARE(tooLong.exitCode, 1);
    QVERIFY(tooLong.hasOneSentence());
}

void TestCliLearn::aBoardWithoutAModelCannotLearn()
{
    const Run run = onBoard("learn --minutes 2");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.hasOneSentence() && run.err.contains("Deploy one first"), run.all().constData());
    QCOMPARE(onBoard("learn --stop").exitCode, 0);
    const Run reset = onBoard("learn --reset --json");
    QCOMPARE(reset.exitCode, 0);
    QVERIFY(reset.json().value(QStringLiteral("model")).isNull());
}

void TestCliLearn::learnsKeepsAndGoesBack()
{
    QVERIFY(onBoard("deploy fan.model").exitCode == 0);
    const Run run = onBoard("learn --minutes 2 --project normal.baseline --out learned.model --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY(run.json().value(QStringLiteral("model")).toString().endsWith(QLatin1String(" (learned)")));
    QCOMPARE(run.number("features"), 36.0);
    QVERIFY(run.number("calibration_windows") >= 99.0);
    QVERIFY(run.number("threshold") > 0.0);
    QCOMPARE(run.number("alpha"), 0.01);
    QVERIFY(m_place.exists("learned.model"));

    const Run board = onBoard("board --json");
    const QJsonObject model = board.json().value(QStringLiteral("model")).toObject();
    QCOMPARE(model.value(QStringLiteral("hash")), run.json().value(QStringLiteral("hash")));
    const Run list = m_place.run("list normal.baseline --json");
    QVERIFY2(list.out.contains(run.json().value(QStringLiteral("hash")).toString().toUtf8()), list.out.constData());

    const Run back = onBoard("learn --reset --json");
    QVERIFY2(back.exitCode == 0, back.all().constData());
    QVERIFY(back.json().value(QStringLiteral("model")).isString());
    const QJsonObject parent = onBoard("board --json").json().value(QStringLiteral("model")).toObject();
    QCOMPARE(parent.value(QStringLiteral("hash")), run.json().value(QStringLiteral("parent")));
    QVERIFY(onBoard("rollback").exitCode == 0); // what was learned is still there
}

void TestCliLearn::whatItLearnedSurvivesARestart()
{
    const QJsonValue before = onBoard("board --json").json().value(QStringLiteral("model"));
    start("first.flash");
    const QJsonValue after = onBoard("board --json").json().value(QStringLiteral("model"));
    QCOMPARE(after.toObject().value(QStringLiteral("hash")), before.toObject().value(QStringLiteral("hash")));
    QVERIFY(after.toObject().value(QStringLiteral("name")).toString().endsWith(QLatin1String(" (learned)")));
}

void TestCliLearn::anotherBoardTakesIt()
{
    start("second.flash");
    const Run run = onBoard("deploy learned.model --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const Run monitor = onBoard("monitor --seconds 30 --json");
    QVERIFY2(monitor.exitCode == 0, monitor.all().constData());
    const QJsonObject summary = QJsonDocument::fromJson(monitor.out.split('\n').at(monitor.out.count('\n') - 1)).object();
    QVERIFY(summary.value(QStringLiteral("windows")).toInt() > 200);
    QCOMPARE(summary.value(QStringLiteral("equal")), summary.value(QStringLiteral("windows")));
    QCOMPARE(summary.value(QStringLiteral("different")).toInt(), 0);
    // One in a hundred is meant; another ten of the same machine's windows leave room.
    QVERIFY(summary.value(QStringLiteral("anomalies")).toInt() < 15);
}

void TestCliLearn::tooShortSaysHowLong()
{
    const Run run = onBoard("learn --minutes 1 --alpha 0.001");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.hasOneSentence() && run.err.contains("14 minutes"), run.all().constData());
}

void TestCliLearn::aFaultIsFound()
{
    start("second.flash", QStringLiteral("imbalance"));
    const Run monitor = onBoard("monitor --seconds 30 --json");
    const QJsonObject summary = QJsonDocument::fromJson(monitor.out.split('\n').at(monitor.out.count('\n') - 1)).object();
    QVERIFY2(summary.value(QStringLiteral("anomalies")).toInt() > summary.value(QStringLiteral("windows")).toInt() / 2,
             monitor.out.right(400).constData());
}

void TestCliLearn::stopsWhatAnotherBegan()
{
    {
        workbench::Board board;
        QVERIFY(board.open(m_board.port()));
        QVERIFY(workbench::startLearning(board.link(), {1440, 0.01, {}}));
    }
    const auto phase = [this] {
        return onBoard("board --json").json().value(QStringLiteral("learning")).toObject().value(QStringLiteral("phase"));
    };
    QCOMPARE(phase(), QJsonValue(QStringLiteral("fitting")));
    for (const char* refused : {"deploy fan.model", "learn --minutes 2", "rollback"}) {
        const Run run = onBoard(refused);
        QVERIFY2(run.exitCode == 1 && run.err.contains("is learning"), run.all().constData());
    }
    QCOMPARE(onBoard("learn --stop").exitCode, 0);
    QCOMPARE(phase(), QJsonValue(QStringLiteral("stopped")));
    QCOMPARE(onBoard("deploy fan.model").exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliLearn)
#include "test_cli_learn.moc"
