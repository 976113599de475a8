// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/virtual_board.h"
#include "tests/app/cli/command_line.h"

#include <csignal>

using namespace baseline;
using baseline::tests::programPath;
using baseline::tests::Run;
using baseline::tests::Workplace;

/// The commands that talk to a board, against the virtual Nano at ten times the speed.
class TestCliBoard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void devicesListsTheVirtualBoard();
    void boardSaysWhoItIs();
    void monitorWantsAModel();
    void recordsIntoANewProject();
    void recordsAtAnotherRate();
    void keepsWhatWasRecordedAtCtrlC();
    void countsEveryLostSample();
    void deploysMonitorsAndRollsBack();
    void deploysToSeveralAndReportsEach();
    void boardEqualsScoreOnAReplay();
    void boardListsAlarmsThatNobodyHeard();

private:
    Run onBoard(const QByteArray& line) { return m_place.run(line + " --port " + m_board.port().toUtf8()); }
    /// Another beginning: a flash of its own.
    void start(workbench::VirtualBoardOptions options);
    /// Off and on again, with the flash that it had.
    void restart(workbench::VirtualBoardOptions options);

    Workplace m_place;
    workbench::VirtualBoard m_board;
    int m_starts = 0;
};

void TestCliBoard::start(workbench::VirtualBoardOptions options)
{
    ++m_starts;
    restart(std::move(options));
}

void TestCliBoard::restart(workbench::VirtualBoardOptions options)
{
    m_board.stop();
    options.program = programPath("virtual-nano");
    options.flashFile = m_place.path(QByteArray("flash " + QByteArray::number(m_starts)).constData());
    options.speed = 10.0;
    const auto port = m_board.start(options);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
}

void TestCliBoard::initTestCase()
{
    const Run normal = m_place.run("simulate normal.baseline --state normal --seconds 60 --seed 4");
    QVERIFY2(normal.exitCode == 0, normal.all().constData());
    QVERIFY(m_place.run("train normal.baseline --out first.model").exitCode == 0);
    QVERIFY(m_place.run("train normal.baseline --clusters 2 --out second.model").exitCode == 0);
    start({});
}

void TestCliBoard::devicesListsTheVirtualBoard()
{
    const Run run = m_place.run("devices --json");
    QCOMPARE(run.exitCode, 0);
    QStringList ports;
    for (const QJsonValue& device : run.json().value(QStringLiteral("devices")).toArray())
        ports.append(device.toObject().value(QStringLiteral("port")).toString());
    QVERIFY2(ports.contains(m_board.port()), run.out.constData());
    QVERIFY(m_place.run("devices").out.contains(m_board.port().toUtf8()));
}

void TestCliBoard::boardSaysWhoItIs()
{
    const Run run = onBoard("board --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QCOMPARE(run.json().value(QStringLiteral("port")).toString(), m_board.port());
    QCOMPARE(run.json().value(QStringLiteral("board")).toString(), QStringLiteral("virtual Nano"));
    QCOMPARE(run.number("nominal_rate"), 952.0);
    // The virtual board's clock is off by 0.3 %, like a real one's: the rate is measured, not repeated.
    QVERIFY2(qAbs(run.number("rate") - 952.0 * 1.003) < 0.1, run.out.constData());
    QVERIFY(run.json().value(QStringLiteral("model")).isNull());
    const Run people = onBoard("board");
    QVERIFY2(people.out.contains("true rate"), people.out.constData());
}

void TestCliBoard::monitorWantsAModel()
{
    const Run run = onBoard("monitor --seconds 2 --json");
    QVERIFY2(run.exitCode == 1 && run.hasOneSentence() && run.out.isEmpty(), run.all().constData());
}

void TestCliBoard::recordsIntoANewProject()
{
    const Run run = onBoard("record new.baseline --seconds 12.5 --name day --label normal --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QCOMPARE(run.number("samples"), 12.5 * 952.0);
    QCOMPARE(run.number("lost"), 0.0);
    QVERIFY2(qAbs(run.number("rate") - 952.0 * 1.003) < 0.1, run.out.constData());
    QVERIFY(run.err.isEmpty()); // no progress where nobody looks
    const QJsonObject list = m_place.run("list new.baseline --json").json();
    const QJsonObject day = list.value(QStringLiteral("recordings")).toArray()[0].toObject();
    QCOMPARE(day.value(QStringLiteral("label")).toString(), QStringLiteral("normal"));
    QCOMPARE(day.value(QStringLiteral("seconds")).toDouble(), 12.5);
    QVERIFY(day.value(QStringLiteral("complete")).toBool());
}

void TestCliBoard::recordsAtAnotherRate()
{
    const Run run = onBoard("record new.baseline --seconds 5 --name slow --rate 119 --range 8 --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QCOMPARE(run.number("samples"), 595.0);
    QCOMPARE(run.number("nominal_rate"), 119.0);
    const Run wrong = onBoard("record new.baseline --seconds 5 --name odd --rate 333");
    QVERIFY2(wrong.exitCode == 1 && wrong.hasOneSentence() && wrong.err.contains("952"), wrong.all().constData());
    QVERIFY(onBoard("record new.baseline --seconds 1 --name back --rate 952 --range 4").exitCode == 0);
}

void TestCliBoard::keepsWhatWasRecordedAtCtrlC()
{
    QProcess process;
    process.setWorkingDirectory(m_place.path());
    process.start(programPath("baseline"),
                  {QStringLiteral("record"), QStringLiteral("stopped.baseline"), QStringLiteral("--port"),
                   m_board.port(), QStringLiteral("--seconds"), QStringLiteral("100000"), QStringLiteral("--name"),
                   QStringLiteral("long"), QStringLiteral("--json")});
    QVERIFY(process.waitForStarted(5000));
    // Until something has reached the disk.
    QTRY_VERIFY_WITH_TIMEOUT(m_place.run("list stopped.baseline").out.contains("long"), 10000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10000));
    const QByteArray out = process.readAllStandardOutput();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const double samples = QJsonDocument::fromJson(out).object().value(QStringLiteral("samples")).toDouble();
    QVERIFY2(samples > 0.0, out.constData());
    const QJsonObject list = m_place.run("list stopped.baseline --json").json();
    const QJsonObject kept = list.value(QStringLiteral("recordings")).toArray()[0].toObject();
    QCOMPARE(kept.value(QStringLiteral("length")).toDouble() - kept.value(QStringLiteral("lost")).toDouble(), samples);
}

void TestCliBoard::countsEveryLostSample()
{
    QVERIFY(m_board.setDrop(0.1));
    const Run run = onBoard("record lossy.baseline --seconds 20 --name lossy --json");
    QVERIFY(m_board.setDrop(0.0));
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QCOMPARE(run.number("samples") + run.number("lost"), 20.0 * 952.0);
    // A tenth of the frames: of some 500, the share strays by 3 % (two standard deviations); twice that is allowed.
    QVERIFY2(run.number("lost") > 0.04 * 20.0 * 952.0 && run.number("lost") < 0.16 * 20.0 * 952.0, run.out.constData());
}

void TestCliBoard::deploysMonitorsAndRollsBack()
{
    QVERIFY(onBoard("deploy first.model").exitCode == 0);
    const Run second = onBoard("deploy second.model --json");
    QVERIFY2(second.exitCode == 0, second.all().constData());
    const QJsonObject row = second.json().value(QStringLiteral("boards")).toArray()[0].toObject();
    QVERIFY(row.value(QStringLiteral("ok")).toBool());
    QCOMPARE(row.value(QStringLiteral("previous")).toString(), QStringLiteral("first"));
    QVERIFY(row.value(QStringLiteral("milliseconds")).toDouble() < 2000.0);

    const Run monitor = onBoard("monitor --seconds 5 --json");
    QVERIFY2(monitor.exitCode == 0, monitor.all().constData());
    QVERIFY(monitor.err.isEmpty());
    const QList<QByteArray> lines = monitor.out.trimmed().split('\n');
    // Windows that lie wholly in 5 s: 4760 samples, 256 a window, a new one every 128.
    QCOMPARE(lines.size(), (4760 - 256) / 128 + 1 + 1);
    for (const QByteArray& line : lines.first(lines.size() - 1)) {
        const QJsonObject window = QJsonDocument::fromJson(line).object();
        QVERIFY2(window.value(QStringLiteral("equal")).toBool(), line.constData());
        QCOMPARE(window.value(QStringLiteral("score")), window.value(QStringLiteral("studio_score")));
        QVERIFY2(window.value(QStringLiteral("verdict")).isString() && window.value(QStringLiteral("alarm")).isBool(),
                 line.constData());
    }
    const QJsonObject summary = QJsonDocument::fromJson(lines.last()).object();
    QVERIFY(summary.value(QStringLiteral("summary")).toBool());
    QCOMPARE(summary.value(QStringLiteral("windows")).toInt(), static_cast<int>(lines.size()) - 1);
    QCOMPARE(summary.value(QStringLiteral("lost")).toInt(), 0);

    const Run back = onBoard("rollback --json");
    QVERIFY2(back.exitCode == 0, back.all().constData());
    QCOMPARE(back.json().value(QStringLiteral("model")).toString(), QStringLiteral("first"));
    const QJsonObject board = onBoard("board --json").json();
    QCOMPARE(board.value(QStringLiteral("model")).toObject().value(QStringLiteral("name")).toString(),
             QStringLiteral("first"));
    QCOMPARE(board.value(QStringLiteral("previous")).toObject().value(QStringLiteral("name")).toString(),
             QStringLiteral("second"));
}

void TestCliBoard::deploysToSeveralAndReportsEach()
{
    const Run run = m_place.run({QStringLiteral("deploy"), QStringLiteral("first.model"), QStringLiteral("--port"),
                                 m_board.port(), QStringLiteral("--port"), QStringLiteral("/dev/gone"),
                                 QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 1 && run.hasOneSentence(), run.all().constData());
    const QJsonArray boards = run.json().value(QStringLiteral("boards")).toArray();
    QCOMPARE(boards.size(), 2);
    QVERIFY(boards[0].toObject().value(QStringLiteral("ok")).toBool());
    QVERIFY(!boards[1].toObject().value(QStringLiteral("ok")).toBool());
    QCOMPARE(boards[1].toObject().value(QStringLiteral("port")).toString(), QStringLiteral("/dev/gone"));
}

void TestCliBoard::boardEqualsScoreOnAReplay()
{
    // A recording in g, as text; the virtual board and `score` quantise it each for itself.
    QVERIFY(m_place.run("simulate fault.baseline --state imbalance --seconds 10 --seed 9 --name fault").exitCode == 0);
    QVERIFY(m_place.run("export fault.baseline --format csv --out replay").exitCode == 0);
    const Run score = m_place.run("score first.model replay --out replay.csv");
    QVERIFY2(score.exitCode == 0, score.all().constData());
    QList<double> expected;
    for (const QByteArray& line : m_place.read("replay.csv").trimmed().split('\n').mid(1))
        expected.append(line.split(',')[2].toDouble());

    workbench::VirtualBoardOptions options;
    options.replay = m_place.path("replay");
    options.rate = Hertz{952.0};
    start(options);
    QVERIFY(onBoard("deploy first.model").exitCode == 0);
    const Run monitor = onBoard("monitor --seconds 9 --json");
    QVERIFY2(monitor.exitCode == 0, monitor.all().constData());
    QList<double> scores;
    for (const QByteArray& line : monitor.out.trimmed().split('\n')) {
        const QJsonObject window = QJsonDocument::fromJson(line).object();
        if (!window.contains(QStringLiteral("summary")))
            scores.append(window.value(QStringLiteral("score")).toDouble());
    }
    QCOMPARE(scores.size(), (9 * 952 - 256) / 128 + 1);
    // Both print the fewest digits of the same float, so the doubles are equal, not merely near.
    QCOMPARE(scores, expected.first(scores.size()));
}

void TestCliBoard::boardListsAlarmsThatNobodyHeard()
{
    // A faulty machine from the start. The command that deploys is gone before the first window is whole.
    workbench::VirtualBoardOptions faulty;
    faulty.state = QStringLiteral("imbalance");
    start(faulty);
    const Run before = onBoard("board --json");
    QVERIFY2(before.exitCode == 0, before.all().constData());
    QVERIFY(before.json().value(QStringLiteral("alarms")).isArray());
    QVERIFY(before.json().value(QStringLiteral("alarms")).toArray().isEmpty());
    QVERIFY(onBoard("board").out.contains("Alarms kept: none."));
    QVERIFY(onBoard("deploy first.model").exitCode == 0);
    QJsonArray alarms;
    for (int tries = 0; tries < 20 && alarms.isEmpty(); ++tries)
        alarms = onBoard("board --json").json().value(QStringLiteral("alarms")).toArray();
    QCOMPARE(alarms.size(), 1);
    const QJsonObject alarm = alarms[0].toObject();
    QCOMPARE(alarm.value(QStringLiteral("number")).toInt(), 1);
    QVERIFY(alarm.value(QStringLiteral("score")).toDouble() > alarm.value(QStringLiteral("threshold")).toDouble());
    QVERIFY(alarm.value(QStringLiteral("age")).toDouble() >= 0.0);
    QVERIFY(!alarm.value(QStringLiteral("feature")).toString().isEmpty());
    QVERIFY(onBoard("board").out.contains(" ago, score "));

    // The board is switched off and comes back with another boot id and its clock at zero.
    restart(faulty);
    const Run after = onBoard("board --json");
    const QJsonArray kept = after.json().value(QStringLiteral("alarms")).toArray();
    QVERIFY2(!kept.isEmpty(), after.all().constData());
    const QJsonObject old = kept.last().toObject();
    QCOMPARE(old.value(QStringLiteral("index")), alarm.value(QStringLiteral("index")));
    QCOMPARE(old.value(QStringLiteral("score")), alarm.value(QStringLiteral("score")));
    QVERIFY(old.value(QStringLiteral("age")).isNull());
    const Run people = onBoard("board");
    QVERIFY2(people.out.contains("before the last restart"), people.out.constData());
}

QTEST_GUILESS_MAIN(TestCliBoard)
#include "test_cli_board.moc"
