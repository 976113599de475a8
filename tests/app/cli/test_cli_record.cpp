// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/virtual_board.h"
#include "tests/app/cli/command_line.h"
#include "tests/support/text_sketch.h"

using namespace baseline;
using baseline::tests::programPath;
using baseline::tests::Run;
using baseline::tests::Workplace;

/// The ways to record: in parts, on a level, the last seconds, and from a sketch that prints numbers.
class TestCliRecord final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void inParts();
    void onALevel();
    void theLastSeconds();
    void fromASketch();
    void nothingButGarbage();
    void contradictionsAreWrongUsage_data();
    void contradictionsAreWrongUsage();

private:
    Run onBoard(const QByteArray& line) { return m_place.run(line + " --port " + m_board.port().toUtf8() + " --json"); }
    /// While the event loop goes on, in which the sketch prints.
    Run whilePrinting(const QString& port, const QStringList& more);

    Workplace m_place;
    workbench::VirtualBoard m_board;
};

void TestCliRecord::initTestCase()
{
    workbench::VirtualBoardOptions options;
    options.program = programPath("virtual-nano");
    options.flashFile = m_place.path("flash");
    options.speed = 10.0;
    const auto port = m_board.start(options);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
}

Run TestCliRecord::whilePrinting(const QString& port, const QStringList& more)
{
    QProcess process;
    process.setWorkingDirectory(m_place.path());
    process.start(programPath("baseline"),
                  QStringList{QStringLiteral("record"), QStringLiteral("text.baseline"), QStringLiteral("--port"), port,
                              QStringLiteral("--name"), QStringLiteral("sketch"), QStringLiteral("--text-lines"),
                              QStringLiteral("--json")}
                      + more);
    Run run;
    if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

void TestCliRecord::inParts()
{
    const Run run = onBoard("record parts.baseline --name night --seconds 25 --part 10");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QJsonArray parts = run.json().value(QStringLiteral("recordings")).toArray();
    QCOMPARE(parts.size(), 3);
    const double rate = run.number("nominal_rate");
    QCOMPARE(parts[1].toObject().value(QStringLiteral("first")).toDouble(), 10.0 * rate);
    QCOMPARE(parts[2].toObject().value(QStringLiteral("length")).toDouble(), 5.0 * rate);
    QCOMPARE(run.number("samples"), 25.0 * rate);
}

void TestCliRecord::onALevel()
{
    // The machine runs: 0.13 g.
    const Run loud = onBoard("record level.baseline --name loud --seconds 10 --trigger 0.05 --before 1 --after 1");
    QVERIFY2(loud.exitCode == 0, loud.all().constData());
    QCOMPARE(loud.json().value(QStringLiteral("recordings")).toArray().size(), 1);
    const Run never = onBoard("record level.baseline --name never --seconds 10 --trigger 3");
    QVERIFY2(never.exitCode == 0, never.all().constData());
    QVERIFY(never.json().value(QStringLiteral("recordings")).toArray().isEmpty());
    QVERIFY(!m_place.run("list level.baseline").out.contains("never"));
}

void TestCliRecord::theLastSeconds()
{
    const Run run = onBoard("record last.baseline --name last --seconds 30 --keep-last 7 --label knock");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QCOMPARE(run.number("seconds"), 7.0);
    QCOMPARE(run.number("lost"), 0.0);
    // More than there was: all of it.
    const Run all = onBoard("record last.baseline --name all --seconds 5 --keep-last 60");
    QVERIFY2(all.exitCode == 0, all.all().constData());
    QCOMPARE(all.number("seconds"), 5.0);
}

void TestCliRecord::fromASketch()
{
    tests::TextSketch sketch(300.0, " ");
    sketch.begin();
    const Run run = whilePrinting(sketch.port(), {QStringLiteral("--seconds"), QStringLiteral("1"),
                                                  QStringLiteral("--unit"), QStringLiteral("m/s2")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY(!run.json().value(QStringLiteral("losses_visible")).toBool(true));
    QVERIFY2(std::abs(run.number("nominal_rate") - 300.0) < 30.0, run.all().constData());
    QCOMPARE(run.number("samples"), run.number("nominal_rate"));
    // A rate that is given needs no measuring.
    const Run given = whilePrinting(sketch.port(), {QStringLiteral("--keep-last"), QStringLiteral("1"),
                                                    QStringLiteral("--seconds"), QStringLiteral("2"),
                                                    QStringLiteral("--rate"), QStringLiteral("300")});
    QVERIFY2(given.exitCode == 0, given.all().constData());
    QCOMPARE(given.number("samples"), 300.0);
}

void TestCliRecord::nothingButGarbage()
{
    tests::Pty pty;
    tests::writeText(pty, "hello\nworld\n");
    const Run run = whilePrinting(pty.path(), {QStringLiteral("--seconds"), QStringLiteral("1")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.hasOneSentence(), run.all().constData());
}

void TestCliRecord::contradictionsAreWrongUsage_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"", "--keep-last 5 --part 3", "--keep-last 5 --trigger 1", "--seconds 1 --before 2",
                             "--seconds 1 --release 2", "--seconds 1 --unit g", "--seconds 1 --text-lines --range 4",
                             "--seconds 1 --trigger 0"})
        QTest::newRow(line) << QByteArray(line);
}

void TestCliRecord::contradictionsAreWrongUsage()
{
    QFETCH(QByteArray, line);
    const Run run = m_place.run("record wrong.baseline --name a --port /dev/gone " + line);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.hasOneSentence(), run.all().constData());
    QVERIFY(!m_place.exists("wrong.baseline"));
}

QTEST_GUILESS_MAIN(TestCliRecord)
#include "test_cli_record.moc"
