// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_scores.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

class TestLessonScores final : public QObject {
    Q_OBJECT

private slots:
    void theAreaIsThatOfTwoNormalDistributions_data()
    {
        QTest::addColumn<double>("separation");
        for (const double separation : {0.0, 1.0, 2.0, 4.0})
            QTest::newRow(qPrintable(QString::number(separation))) << separation;
    }

    void theAreaIsThatOfTwoNormalDistributions()
    {
        QFETCH(const double, separation);
        const auto study = madeUpScores(separation, 4000, 4000, 1);
        QVERIFY(study);
        const double expected = 0.5 * std::erfc(-separation / 2.0); // Phi(d / sqrt 2)
        // Hanley & McNeil 1982: the deviation of an AUC of n + n scores is at most sqrt(A (1 - A) / n); four of them.
        const double deviation = std::sqrt(std::max(expected * (1.0 - expected), 1e-4) / 4000.0);
        QVERIFY(std::abs(study->curves()->roc.auc - expected) < 4.0 * deviation);
    }

    void anotherSeparationOnlyShiftsTheAnomalousScores()
    {
        const auto one = madeUpScores(1.0, 50, 20, 3);
        const auto three = madeUpScores(3.0, 50, 20, 3);
        QVERIFY(one->normal() == three->normal());
        for (std::size_t i = 0; i < one->anomalous().size(); ++i)
            QVERIFY(std::abs(three->anomalous()[i] - one->anomalous()[i] - 2.0) < 1e-12); // rounding of a sum near 5
    }

    void whatCannotBeMadeIsRefused()
    {
        QCOMPARE(madeUpScores(std::nan(""), 10, 10, 1).error().subject, std::string("separation"));
        QCOMPARE(madeUpScores(std::numeric_limits<double>::infinity(), 10, 10, 1).error().code,
                 Error::Code::InvalidArgument);
        QVERIFY(!madeUpScores(1.0, 0, 0, 1));
    }

    /// Against counting by hand at each threshold.
    void costsAreCounted()
    {
        const auto study = madeUpScores(1.5, 200, 60, 2);
        const evaluate::ErrorCosts costs{100.0, 3.0, 0.02};
        const std::vector<CostPoint> curve = costCurve(study->curves()->roc, costs);
        QCOMPARE(curve.size(), std::size_t{260});
        QVERIFY(std::ranges::is_sorted(curve, {}, &CostPoint::threshold));
        double least = std::numeric_limits<double>::infinity();
        for (const CostPoint& point : curve) {
            const auto above = [&point](double score) { return score > point.threshold; };
            const double alarms = double(std::ranges::count_if(study->normal(), above)) / 200.0;
            const double found = double(std::ranges::count_if(study->anomalous(), above)) / 60.0;
            QVERIFY(std::abs(point.misses - 100.0 * 0.02 * (1.0 - found)) < 1e-12); // rounding
            QVERIFY(std::abs(point.falseAlarms - 3.0 * 0.98 * alarms) < 1e-12);
            least = std::min(least, point.total());
        }
        QVERIFY(std::abs(study->cheapest(costs)->cheapest.costPerWindow - least) < 1e-12);
    }

    void pairsGoToTheArea()
    {
        const auto study = madeUpScores(1.0, 1000, 300, 4);
        learn::Random random(7);
        PairTally tally;
        QVERIFY(std::isnan(tally.share()));
        drawPairs(tally, study->normal(), study->anomalous(), 20'000, random);
        QCOMPARE(tally.pairs, std::size_t{20'000});
        const double area = study->curves()->roc.auc;
        // Four binomial deviations.
        QVERIFY(std::abs(tally.share() - area) < 4.0 * std::sqrt(area * (1.0 - area) / 20'000.0));
    }

    void aTieIsHalf()
    {
        learn::Random random(1);
        PairTally tally;
        drawPairs(tally, {1.0}, {1.0}, 8, random);
        QCOMPARE(tally.higher, 4.0);
    }

    void aFileIsRead()
    {
        const auto study = fileScores(write("label,score\nnormal,1\nnormal,2\nanomaly,3\nanomaly,\n"));
        QVERIFY(study);
        QCOMPARE(study->normal(), (std::vector<double>{1.0, 2.0}));
        QCOMPARE(study->anomalous(), (std::vector<double>{3.0})); // the one without a score is left out
    }

    void theAxisOfEqualNormalScoresHoldsTheOthers()
    {
        const auto study = fileScores(write("label,score\nnormal,0\nnormal,0\nanomaly,1\nanomaly,2\n"));
        QVERIFY(study);
        QVERIFY(study->decidingRange().high >= 2.0);
        QVERIFY(study->decidingRange().low <= 0.0);
    }

    void aFileThatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("normal only") << QByteArray("label,score\nnormal,1\nnormal,2\n");
        QTest::newRow("anomalies only") << QByteArray("label,score\nanomaly,1\n");
        QTest::newRow("anomalies without a score") << QByteArray("label,score\nnormal,1\nanomaly,\n");
        QTest::newRow("binary") << QByteArray("\x00\x01\x02\xff", 4);
    }

    void aFileThatCannotBeUsedIsRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!fileScores(write(text)));
    }

    void aFileThatIsNotThereIsRefused()
    {
        QCOMPARE(fileScores(m_folder.filePath(QStringLiteral("none.csv"))).error().code, Error::Code::FileNotFound);
    }

private:
    QString write(const QByteArray& text)
    {
        QFile file(m_folder.filePath(QStringLiteral("scores.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestLessonScores)
#include "test_lesson_scores.moc"
