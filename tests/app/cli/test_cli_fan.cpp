// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/cli/command_line.h"

using baseline::tests::Run;
using baseline::tests::Workplace;

/// The main job on real recordings of a ceiling fan (200 Hz, g, one second a file): train on one half of the normal
/// ones, judge the other half and three conditions that were never seen.
class TestCliFan final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheConditionsApart_data();
    void tellsTheConditionsApart();
    void scoresLikeItEvaluates();
    void needsNoRateWithAModel();

private:
    static QString folder(const char* name)
    {
        return QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan/") + QLatin1String(name);
    }
    Workplace m_place;
    QStringList m_rest;
};

void TestCliFan::initTestCase()
{
    const QDir normal(folder("fan_0_low_0_weight"));
    if (!normal.exists())
        QSKIP("the ceiling-fan recordings are not here");
    QStringList train{QStringLiteral("train")};
    const QStringList names = normal.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); ++i)
        (i < names.size() / 2 ? train : m_rest).append(normal.filePath(names[i]));
    train += {QStringLiteral("--rate"), QStringLiteral("200"), QStringLiteral("--out"), QStringLiteral("fan.model")};
    const Run run = m_place.run(train);
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY(run.err.isEmpty());
}

void TestCliFan::tellsTheConditionsApart_data()
{
    QTest::addColumn<QString>("condition");
    for (const char* name : {"fan_0_low_1_weight", "fan_0_med_0_weight", "fan_0_high_0_weight"})
        QTest::newRow(name) << folder(name);
}

void TestCliFan::tellsTheConditionsApart()
{
    QFETCH(QString, condition);
    QStringList arguments{QStringLiteral("evaluate"), QStringLiteral("fan.model"), QStringLiteral("--rate"),
                          QStringLiteral("200"), QStringLiteral("--json"), QStringLiteral("--anomaly"), condition,
                          QStringLiteral("--normal")};
    const Run run = m_place.run(arguments + m_rest);
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.number("auc") >= 0.995, run.out.constData());
    QVERIFY2(run.number("fnr") >= 0.0 && run.number("fnr") <= 0.05, run.out.constData());
    // One in a hundred is promised; five are what the certificate's own chance leaves with a comfortable margin.
    QVERIFY2(run.number("fpr") >= 0.0 && run.number("fpr") <= 0.05, run.out.constData());
}

void TestCliFan::scoresLikeItEvaluates()
{
    const QString coin = folder("fan_0_low_1_weight");
    const Run score = m_place.run({QStringLiteral("score"), QStringLiteral("fan.model"), coin, QStringLiteral("--rate"),
                                   QStringLiteral("200"), QStringLiteral("--out"), QStringLiteral("coin.csv")});
    QVERIFY2(score.exitCode == 0, score.all().constData());
    QByteArray table = "label,score\n";
    for (const QByteArray& line : m_place.read("coin.csv").trimmed().split('\n').mid(1))
        table += "1," + line.split(',')[2] + '\n';
    QCOMPARE(table.count('\n'), 580 * 2 + 1); // two windows a file
    const QStringList rest = QStringList{QStringLiteral("score"), QStringLiteral("fan.model")} + m_rest;
    QVERIFY(m_place.run(rest + QStringList{QStringLiteral("--out"), QStringLiteral("rest.csv")}).exitCode == 0);
    for (const QByteArray& line : m_place.read("rest.csv").trimmed().split('\n').mid(1))
        table += "0," + line.split(',')[2] + '\n';
    m_place.write("both.csv", table);
    const Run roc = m_place.run("roc both.csv --json");
    QStringList arguments{QStringLiteral("evaluate"), QStringLiteral("fan.model"), QStringLiteral("--json"),
                          QStringLiteral("--anomaly"), coin, QStringLiteral("--normal")};
    const Run evaluate = m_place.run(arguments + m_rest);
    for (const char* key : {"auc", "pauc_dcase", "pauc_mcclish", "normal", "anomaly"})
        QCOMPARE(roc.number(key), evaluate.number(key));
}

void TestCliFan::needsNoRateWithAModel()
{
    const QStringList arguments{QStringLiteral("score"), QStringLiteral("fan.model"), m_rest.first()};
    const auto scores = [&](const QStringList& more) {
        m_place.run(arguments + QStringList{QStringLiteral("--out"), QStringLiteral("x.csv")} + more);
        return m_place.read("x.csv");
    };
    const QByteArray without = scores({});
    QCOMPARE(without.count('\n'), 3);
    QCOMPARE(scores({QStringLiteral("--rate"), QStringLiteral("200")}), without);
    const Run other = m_place.run(arguments + QStringList{QStringLiteral("--rate"), QStringLiteral("100"),
                                                          QStringLiteral("--out"), QStringLiteral("y.csv")});
    QVERIFY2(other.exitCode == 1 && other.err.contains("rate"), other.all().constData());
}

QTEST_GUILESS_MAIN(TestCliFan)
#include "test_cli_fan.moc"
