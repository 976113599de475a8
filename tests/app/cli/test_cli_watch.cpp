// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/cli/command_line.h"

using namespace baseline;
using baseline::tests::Run;
using baseline::tests::Workplace;

/// `baseline watch`: streaming detectors on a table, on scores and on a feature.
class TestCliWatch final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theAuthorsSeries_data();
    void theAuthorsSeries();
    void theTableOfVerdicts();
    void everyDetectorRuns_data();
    void everyDetectorRuns();
    void scoresOfAModelAndAFeature();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void badTablesAreTold_data();
    void badTablesAreTold();
    void trainPointsHere();

private:
    Workplace m_place;
    QVector<bool> m_truth;
};

void TestCliWatch::initTestCase()
{
    QFile file(QStringLiteral(BASELINE_EXTREME_SERIES));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    m_place.write("series.csv", content);
    const auto lines = content.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].isEmpty())
            m_truth.append(lines[i].endsWith(",1"));
    }
    QCOMPARE(m_truth.size(), 6000);
}

/// The author's synthetic series of 2025 with the talk's six experiments: 30 spikes among 6000 values.
void TestCliWatch::theAuthorsSeries_data()
{
    QTest::addColumn<int>("experiment");
    QTest::addColumn<bool>("calibrated");
    for (int experiment = 1; experiment <= 6; ++experiment) {
        for (const bool calibrated : {false, true})
            QTest::addRow("%d %s", experiment, calibrated ? "calibrated" : "as published") << experiment << calibrated;
    }
}

void TestCliWatch::theAuthorsSeries()
{
    QFETCH(const int, experiment);
    QFETCH(const bool, calibrated);
    const QByteArray column = m_place.read("series.csv").split(',').first();
    const Run run = m_place.run("watch series.csv --column " + column + " --experiment " + QByteArray::number(experiment)
                                + (calibrated ? " --calibrated" : "") + " --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QJsonObject facts = run.json();
    QCOMPARE(run.number("values"), 6000.0);
    int hits = 0;
    const QJsonArray alarms = facts.value(QStringLiteral("alarms")).toArray();
    for (const QJsonValue& alarm : alarms) {
        for (int i = alarm[QStringLiteral("first")].toInt(); i <= alarm[QStringLiteral("last")].toInt(); ++i)
            hits += m_truth[i] ? 1 : 0;
    }
    // Bounds of 4 deviations leave no normal maximum to learn from: experiment 2 knows only spikes.
    if (experiment != 2)
        QVERIFY2(hits >= 20, qPrintable(QString::number(hits)));
    const QJsonObject settings = facts.value(QStringLiteral("settings")).toObject();
    QCOMPARE(settings.value(QStringLiteral("gamma")).toDouble(), experiment == 2 ? 4.0 : 2.0);
    QCOMPARE(settings.value(QStringLiteral("n")).toInt(), experiment == 3 ? 10 : 5);
    QCOMPARE(settings.value(QStringLiteral("m")).toInt(), experiment == 4 ? 10 : 5);
    QCOMPARE(settings.value(QStringLiteral("t_ms")).toInt(), experiment == 5 ? 1000 : 500);
    QCOMPARE(settings.value(QStringLiteral("r_ms")).toInt(), experiment == 6 ? 1000 : 100);
    // R above T: never a collective anomaly, and it is said.
    if (experiment == 6)
        QCOMPARE(run.number("collective"), 0.0);
    QCOMPARE(run.err.contains("no collective anomaly"), experiment == 6);
    const QJsonObject maxima = facts.value(QStringLiteral("maxima")).toObject();
    if (experiment != 2) {
        QVERIFY(facts.value(QStringLiteral("law")).toObject().value(QStringLiteral("k")).toDouble() > 0.0);
        QVERIFY(maxima.value(QStringLiteral("gev")).isObject() && maxima.value(QStringLiteral("weibull")).isObject());
        QCOMPARE(maxima.value(QStringLiteral("observed")).toArray().size(), maxima.value(QStringLiteral("count")).toInt());
        QCOMPARE(maxima.value(QStringLiteral("by_gev")).toArray().size(), maxima.value(QStringLiteral("count")).toInt());
    }
}

void TestCliWatch::theTableOfVerdicts()
{
    const QByteArray column = m_place.read("series.csv").split(',').first();
    const Run run = m_place.run("watch series.csv --column " + column + " --out verdicts.csv --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const auto lines = m_place.read("verdicts.csv").split('\n');
    QCOMPARE(lines.first(), QByteArray("row,value,verdict,lower,upper,lower_limit,upper_limit"));
    QCOMPARE(lines.size(), 6002); // the header, and the end of the last line
    double outliers = 0.0;
    for (const QByteArray& line : lines)
        outliers += line.contains(",outlier,") || line.contains(",collective,") ? 1.0 : 0.0;
    QCOMPARE(outliers, run.number("outliers"));
    QVERIFY(lines[1].endsWith(",learning,,,,"));
    const Run words = m_place.run("watch series.csv --column " + column);
    QVERIFY2(words.out.contains("GEV") && words.out.contains("Weibull"), words.all().constData());
}

void TestCliWatch::everyDetectorRuns_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::newRow("spot") << QByteArray("--detector spot --risk 0.002 --level 0.97 --first 500");
    QTest::newRow("dspot") << QByteArray("--detector dspot --depth 20");
    QTest::newRow("teda") << QByteArray("--detector teda --sigmas 4");
}

void TestCliWatch::everyDetectorRuns()
{
    QFETCH(const QByteArray, options);
    const QByteArray column = m_place.read("series.csv").split(',').first();
    const Run run = m_place.run("watch series.csv --column " + column + " --json " + options);
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.number("outliers") > 5.0 && run.number("outliers") < 120.0, run.out.left(300).constData());
    QCOMPARE(run.json().contains(QStringLiteral("tail")), !options.contains("teda"));
    QVERIFY(!run.json().contains(QStringLiteral("settings")));
}

void TestCliWatch::scoresOfAModelAndAFeature()
{
    QVERIFY(m_place.run("simulate fan.baseline --state normal --seconds 120 --seed 4").exitCode == 0);
    QVERIFY(m_place.run("train fan.baseline --detector mahalanobis --out fan.model").exitCode == 0);
    const Run scores = m_place.run("watch fan.model fan.baseline --calibrated --out scores.csv --json");
    QVERIFY2(scores.exitCode == 0, scores.all().constData());
    QCOMPARE(scores.json().value(QStringLiteral("on")).toString(), QStringLiteral("score"));
    QVERIFY(scores.number("values") > 800.0);
    // The windows' own distance: 128 of 952 a second.
    QCOMPARE(scores.json().value(QStringLiteral("settings")).toObject().value(QStringLiteral("r_ms")).toInt(), 134);
    QVERIFY(m_place.read("scores.csv").startsWith("file,start_s,value,verdict,"));
    const Run feature = m_place.run(QStringList{QStringLiteral("watch"), QStringLiteral("fan.baseline"),
                                                QStringLiteral("--feature"), QStringLiteral("x rms"), QStringLiteral("--recipe"),
                                                QStringLiteral("rms"), QStringLiteral("--json")});
    QVERIFY2(feature.exitCode == 0, feature.all().constData());
    QCOMPARE(feature.number("values"), scores.number("values"));
    // A table that `score` wrote: its only column of numbers is the score.
    QVERIFY(m_place.run("score fan.model fan.baseline --out own.csv").exitCode == 0);
    const Run table = m_place.run("watch own.csv --r 134 --calibrated --json");
    QVERIFY2(table.exitCode == 0, table.all().constData());
    QCOMPARE(table.number("outliers"), scores.number("outliers"));
    const Run unknown = m_place.run("watch fan.baseline --feature nonsense");
    QVERIFY2(unknown.exitCode == 1 && unknown.hasOneSentence() && unknown.err.contains("x rms"), unknown.all().constData());
}

void TestCliWatch::wrongUsageIsTold_data()
{
    QTest::addColumn<QByteArray>("words");
    for (const char* words : {"watch", "watch series.csv --detector kmeans", "watch series.csv --experiment 7",
                              "watch series.csv --detector teda --gamma 2", "watch series.csv --risk 0.1",
                              "watch series.csv --detector spot --depth 5", "watch series.csv --sigmas 3",
                              "watch series.csv other.csv", "watch m.model", "watch m.model a.csv --column x",
                              "watch a.csv --feature x --r 100", "watch series.csv --n 5.5", "watch series.csv --gamma x",
                              "watch series.csv --r 0", "watch series.csv --window 256"})
        QTest::addRow("%s", words) << QByteArray(words);
}

void TestCliWatch::wrongUsageIsTold()
{
    QFETCH(const QByteArray, words);
    const Run run = m_place.run(words);
    QVERIFY2(run.exitCode == 2, run.all().constData());
}

void TestCliWatch::badTablesAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("options");
    QByteArray numbers = "a\n";
    for (int i = 0; i < 200; ++i)
        numbers += QByteArray::number(i % 7) + "\n";
    QTest::newRow("no file") << QByteArray() << QByteArray();
    QTest::newRow("empty") << QByteArray("\n") << QByteArray();
    QTest::newRow("header only") << QByteArray("a,b\n") << QByteArray("--column a");
    QTest::newRow("nothing but NaN") << QByteArray("a\nnan\nnan\nnan\n") << QByteArray();
    QTest::newRow("constant") << QByteArray("a\n2\n2\n2\n2\n") << QByteArray();
    QTest::newRow("one value") << QByteArray("a\n2\n") << QByteArray();
    QTest::newRow("text among numbers") << QByteArray("a,b\n1,2\nx,3\n4,5\n") << QByteArray("--column a");
    QTest::newRow("two columns") << QByteArray("a,b\n1,2\n3,4\n") << QByteArray();
    QTest::newRow("unknown column") << numbers << QByteArray("--column z");
    QTest::newRow("N too large") << numbers << QByteArray("--n 65");
    QTest::newRow("gamma too small") << numbers << QByteArray("--gamma 1");
    QTest::newRow("delta of one") << numbers << QByteArray("--delta 1");
    QTest::newRow("no calibration") << numbers << QByteArray("--n 2 --calibrated");
    QTest::newRow("R of a month") << numbers << QByteArray("--r 3e9");
    QTest::newRow("too short for a tail") << numbers << QByteArray("--detector spot");
    QTest::newRow("risk above the level") << numbers << QByteArray("--detector spot --risk 0.5");
    QTest::newRow("not to be written") << numbers << QByteArray("--out no/such/folder.csv");
}

void TestCliWatch::badTablesAreTold()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, options);
    QFile::remove(m_place.path("table.csv"));
    if (!content.isEmpty())
        m_place.write("table.csv", content);
    const Run run = m_place.run("watch table.csv " + options);
    QVERIFY2(run.exitCode == 1 && run.hasOneSentence(), run.all().constData());
    QVERIFY2(!run.err.contains("not usable"), run.all().constData());
}

void TestCliWatch::trainPointsHere()
{
    for (const char* detector : {"evt", "spot", "teda"}) {
        const Run run = m_place.run(QByteArray("train series.csv --out x.model --detector ") + detector);
        QVERIFY2(run.exitCode == 2 && run.err.contains("baseline watch"), run.all().constData());
        QVERIFY(!m_place.exists("x.model"));
    }
}

QTEST_GUILESS_MAIN(TestCliWatch)
#include "test_cli_watch.moc"
