// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/cli/command_line.h"
#include "tests/support/gzip_table.h"

#include <algorithm>
#include <cmath>

using baseline::test::sharedPath;
using baseline::tests::Run;
using baseline::tests::Workplace;

/// roc, cluster and pca on tables whose answers are known.
class TestCliTables final : public QObject {
    Q_OBJECT

private slots:
    void rocGivesThePublishedFigures_data();
    void rocGivesThePublishedFigures();
    void rocReadsLabels();
    void rocCountsScoresWithoutData();
    void clustersTheCourseNotebook();
    void clusterRefusesAPercentageBeyondAll();
    void clusterIsTheSameForTheSameSeed();
    void clusterSaysWhatItLeftOut();
    void pcaOfIris_data();
    void pcaOfIris();

private:
    Workplace m_place;
};

void TestCliTables::rocGivesThePublishedFigures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("auc");
    QTest::addColumn<double>("partial");
    QTest::newRow("id 01") << QStringLiteral("anomaly_score_ToyCar_id_01.csv") << 0.8898484848 << 0.7520505810;
    QTest::newRow("id 02") << QStringLiteral("anomaly_score_ToyCar_id_02.csv") << 0.9135202156 << 0.8245992339;
}

void TestCliTables::rocGivesThePublishedFigures()
{
    QFETCH(QString, file);
    QFETCH(double, auc);
    QFETCH(double, partial);
    const QString path = sharedPath("roc-truth/") + file;
    if (!QFile::exists(path))
        QSKIP("the published scores are not here");
    const Run run = m_place.run({QStringLiteral("roc"), path, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    // Published with ten digits.
    QVERIFY2(std::abs(run.number("auc") - auc) < 1e-10, run.out.constData());
    QVERIFY2(std::abs(run.number("pauc_mcclish") - partial) < 1e-10, run.out.constData());
    QVERIFY2(run.number("pauc_dcase") > 0.4 && run.number("pauc_dcase") < run.number("auc"), run.out.constData());
    QVERIFY(run.err.isEmpty());
}

void TestCliTables::rocReadsLabels()
{
    // Of the four pairs one is ordered wrongly: AUC 3/4. The best threshold lets 0.2 pass.
    for (const QByteArray table : {"label,score\n0,0.1\n1,0.4\n0,0.5\n1,0.9\n", "0,0.1\n1,0.4\n0,0.5\n1,0.9\n",
                                   "score;remark;label\n0.1;a;0\n0.4;b;1\n0.5;c;0\n0.9;d;1\n",
                                   "normal_a,0.1\nx/anomaly_b,0.4\nnormal_c,0.5\nabnormal_d,0.9\n"}) {
        m_place.write("scores.csv", table);
        const Run run = m_place.run("roc scores.csv --json");
        QVERIFY2(run.exitCode == 0, run.all().constData());
        QCOMPARE(run.number("auc"), 0.75);
        QCOMPARE(run.number("normal"), 2.0);
        QCOMPARE(run.number("anomaly"), 2.0);
    }
}

void TestCliTables::rocCountsScoresWithoutData()
{
    m_place.write("scores.csv", "0,1\n0,nan\n1,2\n1,3\n");
    const Run run = m_place.run("roc scores.csv --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QCOMPARE(run.number("no_data"), 1.0);
    QCOMPARE(run.number("auc"), 1.0);
}

void TestCliTables::clustersTheCourseNotebook()
{
    const QString path = sharedPath("kmeans-notebook/blobs_train.csv");
    if (!QFile::exists(path))
        QSKIP("the points of the course notebook are not here");
    const Run run = m_place.run({QStringLiteral("cluster"), path, QStringLiteral("--k"), QStringLiteral("3"),
                                 QStringLiteral("--percent"), QStringLiteral("99"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    // Published with ten decimals, and told from the doubles of the file.
    QVERIFY2(std::abs(run.number("inertia") - 94.3802237730) < 1e-9, run.out.constData());
    QList<double> thresholds;
    for (const QJsonValue& radius : run.json().value(QStringLiteral("radii")).toArray())
        thresholds.append(radius.toDouble());
    std::ranges::sort(thresholds);
    const QList<double> published{1.0315363528, 1.0917976542, 1.1415867081};
    QCOMPARE(thresholds.size(), published.size());
    for (qsizetype i = 0; i < published.size(); ++i)
        QVERIFY2(std::abs(thresholds[i] - published[i]) < 1e-9, run.out.constData());
    QCOMPARE(run.json().value(QStringLiteral("stop")).toString(), QStringLiteral("converged"));
    QCOMPARE(run.json().value(QStringLiteral("sizes")).toArray(), (QJsonArray{100, 100, 100}));
    QVERIFY(run.number("iterations") >= 1.0);
    QCOMPARE(run.json().value(QStringLiteral("centres")).toArray().size(), 3);
}

void TestCliTables::clusterRefusesAPercentageBeyondAll()
{
    m_place.write("points.txt", "1\n2\n9\n");
    const Run run = m_place.run("cluster points.txt --k 2 --percent 100.5");
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.err.contains("100"), run.err.constData());
}

void TestCliTables::clusterIsTheSameForTheSameSeed()
{
    QByteArray table;
    for (int i = 0; i < 200; ++i)
        table += QByteArray::number(i * 37 % 101) + ' ' + QByteArray::number(i * 53 % 97) + '\n';
    m_place.write("points.txt", table);
    const Run first = m_place.run("cluster points.txt --k 7 --init random --starts 1 --seed 5 --json");
    QVERIFY2(first.exitCode == 0, first.all().constData());
    QCOMPARE(m_place.run("cluster points.txt --k 7 --init random --starts 1 --seed 5 --json").out, first.out);
    QVERIFY(m_place.run("cluster points.txt --k 7 --init random --starts 1 --seed 6 --json").out != first.out);
}

void TestCliTables::clusterSaysWhatItLeftOut()
{
    m_place.write("named.csv", "file,x,kind,label\na,1,red,0\nb,2,blue,1\nc,9,red,0\n");
    const Run run = m_place.run("cluster named.csv --k 2 --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QCOMPARE(run.json().value(QStringLiteral("columns")).toArray(), QJsonArray{QStringLiteral("x")});
    QCOMPARE(run.json().value(QStringLiteral("left_out")).toArray().size(), 3);
    QVERIFY(run.err.contains("kind"));
    QCOMPARE(run.number("inertia"), 0.5); // 1 and 2 together, 9 alone
}

void TestCliTables::pcaOfIris_data()
{
    QTest::addColumn<bool>("standardise");
    QTest::addColumn<QList<double>>("shares");
    QTest::newRow("centred") << false << QList<double>{0.924619, 0.053066, 0.017103, 0.005212};
    QTest::newRow("standardised") << true << QList<double>{0.729624, 0.228508, 0.036689, 0.005179};
}

void TestCliTables::pcaOfIris()
{
    QFETCH(bool, standardise);
    QFETCH(QList<double>, shares);
    const QString path = sharedPath("clustering-truth/other/iris.data.gz");
    const auto table = baseline::test::unpacked(path);
    if (!QFile::exists(path) || !table)
        QSKIP("the iris table is not here");
    m_place.write("iris.txt", *table);
    QStringList arguments{QStringLiteral("pca"), QStringLiteral("iris.txt"), QStringLiteral("--json")};
    if (standardise)
        arguments.append(QStringLiteral("--standardise"));
    const Run run = m_place.run(arguments);
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QJsonArray explained = run.json().value(QStringLiteral("explained")).toArray();
    QCOMPARE(explained.size(), shares.size());
    // Published with six decimals; the table is read as float, which moves the last one by one at most.
    for (qsizetype i = 0; i < shares.size(); ++i)
        QVERIFY2(std::abs(explained[i].toDouble() - shares[i]) < 1.5e-6, run.out.constData());
}

QTEST_GUILESS_MAIN(TestCliTables)
#include "test_cli_tables.moc"
