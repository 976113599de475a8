// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/number_table.h"
#include "core/workbench/table_job.h"

#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

/// Plain tables of numbers and of scores, as people write them.
class TestNumberTable final : public QObject {
    Q_OBJECT

private slots:
    void readsManyHandwritings_data();
    void readsManyHandwritings();
    void leavesOutWhatMeasuresNothing();
    void keepsAMissingCellAsNan();
    void refuses_data();
    void refuses();
    void readsScores();
    void refusesScores_data();
    void refusesScores();
    void dropsFewBadRowsOnly();
    void standardisedConstantColumnHasNoSay();

private:
    QString write(const QByteArray& content)
    {
        QFile file(m_folder.filePath(QStringLiteral("table.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestNumberTable::readsManyHandwritings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("comma") << QByteArray("1,2\n3,4.5\n");
    QTest::newRow("no last line end") << QByteArray("1,2\n3,4.5");
    QTest::newRow("header") << QByteArray("a,b\n1,2\n3,4.5\n");
    QTest::newRow("quoted header") << QByteArray("\"a\",\"b\"\n1,2\n3,4.5\n");
    QTest::newRow("windows, byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                           "a,b\r\n1,2\r\n3,4.5\r\n");
    QTest::newRow("semicolon, decimal comma") << QByteArray("1;2\n3;4,5\n");
    QTest::newRow("tab") << QByteArray("1\t2\n3\t4.5\n");
    QTest::newRow("blanks") << QByteArray("  1   2\n3 4.5  \n");
    QTest::newRow("empty lines") << QByteArray("\n1,2\n\n3,4.5\n\n");
    QTest::newRow("exponents, signs") << QByteArray("+1e0,0.2E1\n3,4.5\n");
}

void TestNumberTable::readsManyHandwritings()
{
    QFETCH(QByteArray, content);
    const auto table = readNumberTable(write(content));
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    QCOMPARE(table->values.rows, std::size_t(2));
    QCOMPARE(table->values.columns, std::size_t(2));
    QCOMPARE(table->values.values, (std::vector<float>{1.0F, 2.0F, 3.0F, 4.5F}));
    QCOMPARE(table->exact, (std::vector<double>{1.0, 2.0, 3.0, 4.5}));
    QCOMPARE(table->columns.size(), 2);
    QVERIFY(table->leftOut.isEmpty());
}

void TestNumberTable::leavesOutWhatMeasuresNothing()
{
    const auto table = readNumberTable(write("file,start_s,x,kind,Label\na,0,1.5,red,1\nb,1,2.5,blue,0\n"));
    QVERIFY(table);
    QCOMPARE(table->columns, QStringList{QStringLiteral("x")});
    QCOMPARE(table->leftOut, QStringLiteral("file start_s kind Label").split(QLatin1Char(' ')));
    // Without a header a first line with a number in it is data.
    const auto iris = readNumberTable(write("5.1,3.5,setosa\n4.9,3.0,setosa\n"));
    QVERIFY(iris);
    QCOMPARE(iris->values.rows, std::size_t(2));
    QCOMPARE(iris->leftOut, QStringList{QStringLiteral("column 3")});
}

void TestNumberTable::keepsAMissingCellAsNan()
{
    const auto table = readNumberTable(write("1,2\n,4\n"));
    QVERIFY(table);
    QVERIFY(std::isnan(table->values(1, 0)));
    QCOMPARE(table->values(1, 1), 4.0F);
}

void TestNumberTable::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("blank") << QByteArray("\n \n\n") << 0;
    QTest::newRow("header only") << QByteArray("a,b\n") << 0;
    QTest::newRow("words only") << QByteArray("a,b\nc,d\n") << 0;
    QTest::newRow("too few cells") << QByteArray("1,2\n3\n") << 2;
    QTest::newRow("too many cells") << QByteArray("1,2\n\n3,4,5\n") << 3;
    QTest::newRow("text among numbers") << QByteArray("1,2\n3,x\n") << 2;
    QTest::newRow("number among text") << QByteArray("a,b\nx,2\n3,4\n") << 3;
    QTest::newRow("zero bytes") << QByteArray("1,2\n\0,4\n", 8) << 1;
}

void TestNumberTable::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    const auto table = readNumberTable(write(content));
    QVERIFY(!table);
    QCOMPARE(table.error().code, Error::Code::BadFormat);
    QCOMPARE(static_cast<int>(table.error().value), line);
    QCOMPARE(readNumberTable(QStringLiteral("/nowhere/at.all")).error().code, Error::Code::FileNotFound);
    QCOMPARE(readNumberTable(m_folder.path()).error().code, Error::Code::FileUnreadable);
}

void TestNumberTable::readsScores()
{
    for (const QByteArray content :
         {"1,0.5\n0,0.25\n", "label,score\nanomaly,0.5\nnormal,0.25\n", "Score;Name\n0.5;anomaly_1\n0.25;normal_1\n",
          "abnormal_id_1.wav,0.5\ndata/anomaly_set/normal_id_2.wav,0.25\n", "truth,value\n1,0.5\n0,0.25\n"}) {
        const auto scores = readScoreTable(write(content));
        QVERIFY2(scores, content.constData());
        QCOMPARE(scores->anomalous, std::vector<double>{0.5});
        QCOMPARE(scores->normal, std::vector<double>{0.25});
    }
}

void TestNumberTable::refusesScores_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::newRow("one column") << QByteArray("0.5\n") << 1;
    QTest::newRow("label 2") << QByteArray("1,0.5\n2,0.5\n") << 2;
    QTest::newRow("no label") << QByteArray("1,0.5\n,0.5\n") << 2;
    QTest::newRow("a name that says nothing") << QByteArray("anomaly_1,0.5\nabc,0.5\n") << 2;
    QTest::newRow("a name that says both") << QByteArray("normal_anomaly_1,0.5\n") << 1;
    QTest::newRow("a score that is none") << QByteArray("1,0.5\n0,much\n") << 2;
}

void TestNumberTable::refusesScores()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    const auto scores = readScoreTable(write(content));
    QVERIFY(!scores);
    QCOMPARE(scores.error().code, Error::Code::BadFormat);
    QCOMPARE(static_cast<int>(scores.error().value), line);
}

void TestNumberTable::dropsFewBadRowsOnly()
{
    QByteArray content;
    for (int i = 0; i < 200; ++i)
        content += QByteArray::number(i % 2) + ',' + QByteArray::number(i % 2) + '\n';
    learn::KMeansOptions options;
    options.clusters = 2;
    // One row of 201 is under the permitted hundredth, four of 204 are not.
    const auto few = clusterTable(*readNumberTable(write(content + "1,\n")), options);
    QVERIFY(few);
    QCOMPARE(few->figures.centres.size(), std::size_t(4));
    QCOMPARE(few->figures.inertia, 0.0);
    QCOMPARE(few->droppedRows, std::size_t(1));
    QCOMPARE(few->kmeans.inertia, 0.0);
    const auto many = clusterTable(*readNumberTable(write(content + "1,\n1,\n1,\n1,inf\n")), options);
    QVERIFY(!many);
    QCOMPARE(many.error().code, Error::Code::BadValues);
}

void TestNumberTable::standardisedConstantColumnHasNoSay()
{
    const auto table = readNumberTable(write("x,fixed,y\n1,5,2\n2,5,4\n3,5,7\n"));
    const auto outcome = analyseTable(*table, true, learn::KeepCount{3});
    QVERIFY(outcome);
    QCOMPARE(outcome->constantColumns, QStringList{QStringLiteral("fixed")});
    for (std::size_t i = 0; i < outcome->pca.components.rows; ++i)
        QCOMPARE(outcome->pca.components(i, 1), 0.0F);
    // Two columns of variance 1 (population), seen with divisor n - 1: 2 · 3/2.
    QVERIFY(std::abs(outcome->pca.totalVariance - 3.0) < 1e-5); // float columns
}

QTEST_APPLESS_MAIN(TestNumberTable)
#include "test_number_table.moc"
