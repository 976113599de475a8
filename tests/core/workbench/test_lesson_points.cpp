// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_points.h"

#include "core/learn/kmeans_steps.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baseline;
using namespace baseline::workbench;

class TestLessonPoints final : public QObject {
    Q_OBJECT

private slots:
    void cloudsAreTheSameForTheSameSeed()
    {
        QVERIFY(blobPoints(4, 300, 6).table == blobPoints(4, 300, 6).table);
        QVERIFY(!(blobPoints(4, 300, 6).table == blobPoints(4, 300, 7).table));
    }

    void cloudsAreFoundAgain()
    {
        // Middles lie 3.5 apart and the spread is 0.6: 1.75 is nearly three deviations.
        const LessonPoints points = blobPoints(3, 300, 6);
        learn::KMeansOptions options;
        options.clusters = 3;
        const auto fitted = learn::fitKMeans(points.table, options);
        QVERIFY(fitted.has_value());
        std::size_t unlike = 0;
        for (std::size_t row = 3; row < 300; ++row)
            unlike += fitted->labels[row] != fitted->labels[row % 3] ? 1U : 0U;
        QVERIFY(unlike <= 6); // 2 in a hundred
    }

    void moreCloudsThanThereIsRoomForAreNoFault() { QCOMPARE(blobPoints(40, 400, 1).table.rows, std::size_t{400}); }

    void aTableIsThinnedEvenly()
    {
        QByteArray text = "a,b,c\n";
        for (int i = 0; i < 50000; ++i)
            text += QByteArray::number(i) + ",1,2\n";
        const auto points = filePoints(write(text), 2);
        QVERIFY(points.has_value());
        QCOMPARE(points->table.rows, learn::KMeansSteps::mostRows);
        QCOMPARE(points->leftOut, std::size_t{30000});
        QCOMPARE(points->table(0, 0), 0.0F);
        QCOMPARE(points->table(10000, 0), 25000.0F);
        QCOMPARE(points->names, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void rowsWithoutBothNumbersAreLeftOutAndCounted()
    {
        const auto points = filePoints(write("a,b\n1,2\n,3\n4,inf\n5,6\n"), 2);
        QVERIFY(points.has_value());
        QCOMPARE(points->table.rows, std::size_t{2});
        QCOMPARE(points->leftOut, std::size_t{2});
    }

    void aTableWithoutAPlaneIsRefused()
    {
        for (const QByteArray& text :
             {QByteArray("a\n1\n2\n"), QByteArray("a,b\n1,2\n"), QByteArray("a,b\n,1\n2,\n")}) {
            const auto points = filePoints(write(text), 2);
            QVERIFY(!points.has_value());
            QCOMPARE(points.error().code, Error::Code::BadFormat);
        }
        QCOMPARE(filePoints(m_folder.filePath(QStringLiteral("none.csv")), 2).error().code, Error::Code::FileNotFound);
    }

    void betterStartsReachTheBestMoreOften()
    {
        const LessonPoints points = blobPoints(6, 600, 3);
        const auto trials = tryStarts(points.table, 6, 50);
        QVERIFY(trials.has_value());
        QCOMPARE(trials->random.size(), std::size_t{50});
        QVERIFY(std::ranges::is_sorted(trials->random) && std::ranges::is_sorted(trials->plusPlus));
        QVERIFY(trials->reached(trials->plusPlus) > trials->reached(trials->random));
        QVERIFY(trials->random.back() > trials->random.front());
    }

    void trialsOfTooManyClustersAreRefused()
    {
        QVERIFY(!tryStarts(blobPoints(2, 3, 1).table, 5, 10).has_value());
        QVERIFY(!tryStarts({}, 2, 10).has_value());
    }

private:
    QString write(const QByteArray& text)
    {
        QFile file(m_folder.filePath(QStringLiteral("points.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLessonPoints)
#include "test_lesson_points.moc"
