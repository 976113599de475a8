// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/cli/command_line.h"

using baseline::tests::Run;
using baseline::tests::programPath;
using baseline::tests::Workplace;

/// What the program says to wrong usage, to files that are not what they should be, and about itself.
class TestCliUsage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpNamesEveryCommand();
    void everyCommandHasAnExample_data();
    void everyCommandHasAnExample();
    void saysItsVersion();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void failsWithOneSentence_data();
    void failsWithOneSentence();
    void tellsTheDetailWhenAsked();
    void speaksUtf8WhateverTheLocale();
    void takesNamesAsTheyAre();
    void saysWhenTheResultCannotBeWritten();

private:
    Workplace m_place;
};

namespace {

const QStringList& commands()
{
    static const QStringList names = QStringLiteral("devices board monitor record import simulate list label check "
                                                    "export features train score evaluate alarms explain report roc cluster pca header "
                                                    "deploy rollback build")
                                         .split(QLatin1Char(' '));
    return names;
}

} // namespace

void TestCliUsage::initTestCase()
{
    m_place.write("numbers.csv", "a,b\n1,2\n3,4\n5,7\n");
    m_place.write("short.csv", "0.1,0.2\n0.3,0.1\n0.2,0.2\n");
    m_place.write("empty.csv", "");
    m_place.write("ragged.csv", "1,2\n3\n");
    m_place.write("words.csv", "a,b\n1,2\n3,four\n");
    m_place.write("constant.csv", "1,2\n1,2\n1,2\n");
    m_place.write("holes.csv", "1,2\n,\n5,7\n");
    m_place.write("binary.csv", QByteArray("1,2\n\0\0\0\0", 8));
    m_place.write("one_class.csv", "label,score\n1,0.5\n1,0.7\n");
    m_place.write("odd_label.csv", "label,score\n2,0.5\n");
    m_place.write("odd_name.csv", "abc.wav,0.5\n");
    m_place.write("odd_score.csv", "normal_1,abc\n");
    m_place.write("noise.model", "this is not a model");
    m_place.write("fake.baseline", "this is not a project");
    const Run simulated = m_place.run("simulate real.baseline --state normal --seconds 5");
    QVERIFY2(simulated.exitCode == 0, simulated.all().constData());
}

void TestCliUsage::helpNamesEveryCommand()
{
    const Run help = m_place.run("--help");
    QCOMPARE(help.exitCode, 0);
    for (const QString& name : commands())
        QVERIFY2(help.out.contains(QByteArray("\n  " + name.toLatin1() + ' ')), qPrintable(name));
    QVERIFY(help.err.isEmpty());
}

void TestCliUsage::everyCommandHasAnExample_data()
{
    QTest::addColumn<QString>("command");
    for (const QString& name : commands())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestCliUsage::everyCommandHasAnExample()
{
    QFETCH(QString, command);
    const Run help = m_place.run({command, QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains(QByteArray("\n  baseline " + command.toLatin1())));
    QVERIFY(help.out.contains(QByteArray("Example:\n  baseline " + command.toLatin1())));
    QVERIFY(help.out.contains("--json"));
}

void TestCliUsage::saysItsVersion()
{
    const Run version = m_place.run("--version");
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("baseline 0."));
}

void TestCliUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines{
        QStringLiteral("fly"),
        QStringLiteral("report numbers.csv"), // a command of a later version
        QStringLiteral("roc"),
        QStringLiteral("roc a.csv b.csv"),
        QStringLiteral("roc numbers.csv --colour"),
        QStringLiteral("roc numbers.csv -j"),
        QStringLiteral("roc numbers.csv --json=yes"),
        QStringLiteral("cluster numbers.csv"),
        QStringLiteral("cluster numbers.csv --k"),
        QStringLiteral("cluster numbers.csv --k 0"),
        QStringLiteral("cluster numbers.csv --k 2.5"),
        QStringLiteral("cluster numbers.csv --k two"),
        QStringLiteral("cluster numbers.csv --k 99999999999999999999"),
        QStringLiteral("cluster numbers.csv --k 2 --k 3"),
        QStringLiteral("cluster numbers.csv --k 2 --init magic"),
        QStringLiteral("cluster numbers.csv --k 2 --seed -1"),
        QStringLiteral("pca numbers.csv --components 0"),
        QStringLiteral("train numbers.csv"),
        QStringLiteral("train --out x.model"),
        QStringLiteral("train numbers.csv --out x.model --rate 12abc"),
        QStringLiteral("train numbers.csv --out x.model --rate nan"),
        QStringLiteral("train numbers.csv --out x.model --rate inf"),
        QStringLiteral("train numbers.csv --out x.model --rate 1e999"),
        QStringLiteral("train numbers.csv --out x.model --rate -200"),
        QStringLiteral("train numbers.csv --out x.model --rate 0"),
        QStringLiteral("train numbers.csv --out x.model --rate 0x10"),
        QStringLiteral("train numbers.csv --out x.model --rate 1,5"),
        QStringLiteral("train numbers.csv --out x.model --alpha 1"),
        QStringLiteral("train numbers.csv --out x.model --alpha 0.01 --alarms-per-hour 1"),
        QStringLiteral("train numbers.csv --out x.model --detector oracle"),
        QStringLiteral("train numbers.csv --out x.model --recipe soup"),
        QStringLiteral("train numbers.csv --out x.model --rule golden"),
        QStringLiteral("train numbers.csv --out x.model --name 12345678901234567890123456789012"),
        QStringLiteral("train numbers.csv --out="),
        QStringLiteral("score noise.model --out x.csv"),
        QStringLiteral("score noise.model numbers.csv"),
        QStringLiteral("evaluate noise.model --normal numbers.csv"),
        QStringLiteral("evaluate noise.model --normal --anomaly numbers.csv"),
        QStringLiteral("evaluate noise.model --normal numbers.csv --certify"),
        QStringLiteral("evaluate noise.model --normal numbers.csv --certify --alarms-per-hour 0"),
        QStringLiteral("evaluate noise.model --normal numbers.csv --certify --alarms-per-hour 5 --delta 1"),
        QStringLiteral("evaluate noise.model --normal numbers.csv --certify --alarms-per-hour 5 --promise ever"),
        QStringLiteral("evaluate noise.model --normal numbers.csv --certify --alarms-per-hour 5 --cost-miss 3 --cost-false 1"),
        QStringLiteral("evaluate noise.model --normal numbers.csv --anomaly numbers.csv --base-rate 0.1"),
        QStringLiteral("evaluate noise.model --normal numbers.csv --anomaly numbers.csv --delta 0.1"),
        QStringLiteral("evaluate noise.model --normal numbers.csv --anomaly numbers.csv --cost-miss 3"),
        QStringLiteral("simulate p.baseline --state flying --seconds 1"),
        QStringLiteral("simulate p.baseline --state normal --seconds soon"),
        QStringLiteral("simulate p.baseline --state normal"),
        QStringLiteral("simulate p.baseline --seconds 3"),
        QStringLiteral("simulate p.baseline --script normal:3 --seconds 3"),
        QStringLiteral("simulate p.baseline --script normal:3 --state off"),
        QStringLiteral("simulate p.baseline --script="),
        QStringLiteral("simulate p.baseline --state normal --seconds nan"),
        QStringLiteral("simulate p.baseline --state normal --seconds -3"),
        QStringLiteral("simulate p.baseline --state normal --seconds 3 --speed -1"),
        QStringLiteral("simulate p.baseline --state normal --seconds 3 --speed nan"),
        QStringLiteral("simulate p.baseline --state normal --seconds 3 --speed-to inf"),
        QStringLiteral("simulate p.baseline --state normal --seconds 3 --load heavy"),
        QStringLiteral("simulate p.baseline --state normal --seconds 3 --load -0.5"),
        QStringLiteral("simulate p.baseline --state normal --seconds 3 --roll upside"),
        QStringLiteral("simulate p.baseline --state normal --seconds 3 --knock soon"),
        QStringLiteral("simulate p.baseline --state normal --seconds 3 --seed -1"),
        QStringLiteral("simulate p.baseline --state normal --seconds 3 --range 0"),
        QStringLiteral("label real.baseline --recording normal --label x --from 1"),
        QStringLiteral("label real.baseline --recording normal --label x --from 3 --to 2"),
        QStringLiteral("export real.baseline --format ogg --out ."),
        QStringLiteral("import p.baseline"),
        QStringLiteral("import p.baseline numbers.csv --unit"),
        QStringLiteral("record p.baseline --port x --name a"),
        QStringLiteral("monitor --seconds 3"),
        QStringLiteral("deploy noise.model"),
        QStringLiteral("deploy noise.model --port --json"),
        QStringLiteral("devices here"),
    };
    for (const QString& line : lines)
        QTest::addRow("%s", qPrintable(line)) << line;
}

void TestCliUsage::refusesWrongUsage()
{
    QFETCH(QString, line);
    const Run run = m_place.run(line.toUtf8().constData());
    QVERIFY2(run.exitCode == 2, run.all().constData());
    QVERIFY2(run.hasOneSentence(), run.all().constData());
    QVERIFY2(run.err.contains("--help"), run.all().constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY(!m_place.exists("x.model") && !m_place.exists("x.csv") && !m_place.exists("p.baseline"));
}

void TestCliUsage::failsWithOneSentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* line, const char* says) {
        QTest::addRow("%s", line) << QString::fromUtf8(line) << QByteArray(says);
    };
    row("roc gone.csv", "gone.csv");
    row("roc .", "cannot be read");
    row("roc empty.csv", "empty");
    row("roc one_class.csv", "normal scores");
    row("roc odd_label.csv", "line 2");
    row("roc odd_name.csv", "line 1");
    row("roc odd_score.csv", "line 1");
    row("cluster empty.csv --k 2", "empty");
    row("cluster ragged.csv --k 2", "line 2");
    row("cluster words.csv --k 2", "line 3");
    row("cluster binary.csv --k 2", "not text");
    row("cluster holes.csv --k 2", "%");
    row("cluster numbers.csv --k 4", "clusters");
    row("pca constant.csv", "Nothing varies");
    row("features numbers.csv --out x.csv", "--rate");
    row("features gone.csv --rate 100 --out x.csv", "gone.csv");
    row("features numbers.csv --rate 100 --window 100 --out x.csv", "window");
    row("train numbers.csv --rate 100 --out x.model", "limit of the range"); // 5 and 7 g are beyond ±4 g
    row("train short.csv --rate 100 --out x.model", "more seconds");
    row("train fake.baseline --out x.model", "not a Baseline Studio project");
    row("train gone.baseline --out x.model", "gone.baseline");
    row("train real.baseline --normal quiet --out x.model", "quiet");
    row("train real.baseline --out x.model", "more seconds");
    row("score noise.model numbers.csv --out x.csv", "not a usable model");
    row("score gone.model numbers.csv --out x.csv", "gone.model");
    row("evaluate noise.model --normal numbers.csv --anomaly numbers.csv", "not a usable model");
    row("header noise.model --out x.csv", "not a usable model");
    row("build noise.model --board mps2 --out x", "not a usable model");
    row("build gone.model --board nano33ble --out x", "gone.model");
    row("list fake.baseline", "not a Baseline Studio project");
    row("list gone.baseline", "gone.baseline");
    row("label real.baseline --recording other --label x", "other");
    row("label real.baseline --recording normal --label x --from 1 --to 1e300", "5 s");
    row("export real.baseline --recording other --format csv --out x", "other");
    row("import p.baseline gone.csv", "gone.csv");
    row("import p.baseline noise.model numbers.csv", "2 of 2");
    row("import fake.baseline numbers.csv --rate 100", "not a Baseline Studio project");
    row("simulate fake.baseline --state normal --seconds 1", "not a Baseline Studio project");
    row("simulate p.baseline --state normal --seconds 1e9", "seconds");
    row("simulate p.baseline --state normal --seconds 86400 --rate 20000", "100 million samples");
    row("simulate p.baseline --state normal --seconds 1 --rate 1e9", "from 1 to 1e+06");
    row("simulate p.baseline --state normal --seconds 1 --range 300", "from 1 to 255");
    row("simulate p.baseline --state normal --seconds 1 --speed 1001", "speed must be from 0 to 1000");
    row("simulate p.baseline --state normal --seconds 1 --speed 0", "at least 0.1 Hz");
    row("simulate p.baseline --state normal --seconds 1 --speed-to 1001", "end speed must be from 0 to 1000");
    row("simulate p.baseline --state normal --seconds 1 --load 1.5", "load must be from 0 to 1");
    row("simulate p.baseline --state normal --seconds 1 --roll -200", "roll must be from -180 to 180");
    row("simulate p.baseline --state normal --seconds 1 --noise 1e5", "noise must be from 0 to 10000");
    row("simulate p.baseline --state normal --seconds 9 --knock 9", "within the duration");
    row("simulate p.baseline --state normal --seconds 9 --load-steps 3", "20:0.8,40:0.2");
    row("simulate p.baseline --state normal --seconds 9 --load-steps 3:2", "between 0 and 1");
    row("simulate p.baseline --script normal", "normal:30,imbalance:30");
    row("simulate p.baseline --script normal:3,flying:3",
        "misalignment, looseness, bearing-outer, bearing-inner, turned");
    row("simulate p.baseline --script normal:3,off:nan", "more than 0 seconds");
    row("board --port /dev/gone", "/dev/gone");
    row("monitor --port /dev/gone --seconds 1", "/dev/gone");
    row("record p.baseline --port /dev/gone --seconds 1 --name a", "/dev/gone");
    row("deploy noise.model --port /dev/gone", "not a usable model");
    row("rollback --port /dev/gone", "/dev/gone");
}

void TestCliUsage::failsWithOneSentence()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, says);
    const Run run = m_place.run(line.toUtf8().constData());
    QVERIFY2(run.exitCode == 1, run.all().constData());
    QVERIFY2(run.hasOneSentence(), run.all().constData());
    QVERIFY2(run.err.contains(says), run.all().constData());
    // Nothing half done: no file appeared, and the project has what it had.
    QVERIFY(!m_place.exists("x.model") && !m_place.exists("x.csv") && !m_place.exists("p.baseline"));
    QCOMPARE(m_place.read("fake.baseline"), QByteArray("this is not a project"));
}

void TestCliUsage::tellsTheDetailWhenAsked()
{
    const Run run = m_place.run("roc gone.csv --verbose");
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err.count('\n'), 2);
    QVERIFY(run.err.contains("Detail: no such file"));
}

void TestCliUsage::speaksUtf8WhateverTheLocale()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(programPath("baseline"), {QStringLiteral("roc"), QStringLiteral("gone.csv")});
    QVERIFY(process.waitForFinished(30000));
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("“gone.csv”"), err.constData());
    QCOMPARE(err.count('\n'), 1); // no warning of a library before it
}

void TestCliUsage::takesNamesAsTheyAre()
{
    const Run run = m_place.run("simulate odd.baseline --state normal --seconds 1 --name 50%3 --label %1");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.out.contains("“50%3”, labelled “%1”: 952 samples"), run.out.constData());
}

void TestCliUsage::saysWhenTheResultCannotBeWritten()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("there is no device that is always full here");
    QProcess process;
    process.setWorkingDirectory(m_place.path());
    process.setStandardOutputFile(full);
    process.start(programPath("baseline"), {QStringLiteral("pca"), QStringLiteral("numbers.csv")});
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "test_cli_usage.moc"
