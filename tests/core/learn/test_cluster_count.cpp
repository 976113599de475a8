// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/cluster_count.h"
#include "core/learn/random.h"
#include "tests/support/gzip_table.h"

#include <QFileInfo>
#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::learn;

namespace {

double normal(Random& random)
{
    return std::sqrt(-2.0 * std::log(1.0 - random.unit())) * std::cos(2.0 * std::numbers::pi * random.unit());
}

/// Round clouds of unit deviation, `apart` from each other on a line, in `columns` dimensions.
Matrix blobs(std::size_t clouds, std::size_t rowsEach, double apart, std::size_t columns = 2)
{
    Random random(5);
    Matrix table(clouds * rowsEach, columns);
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t i = 0; i < columns; ++i)
            table(row, i) =
                static_cast<float>(normal(random) + (i == 0 ? apart * static_cast<double>(row % clouds) : 0.0));
    }
    return table;
}

Matrix uniformSquare(std::size_t rows)
{
    Random random(7);
    Matrix table(rows, 2);
    for (float& value : table.values)
        value = static_cast<float>(random.unit());
    return table;
}

} // namespace

class TestClusterCount final : public QObject {
    Q_OBJECT

private slots:
    void threeBlobsAreThree()
    {
        const auto counts = countClusters(blobs(3, 100, 12.0));
        QVERIFY(counts);
        QCOMPARE(counts->elbow, std::optional<std::size_t>(3));
        QCOMPARE(counts->silhouette, std::optional<std::size_t>(3));
        QCOMPARE(counts->gap, std::optional<std::size_t>(3));
        QCOMPARE(counts->suggested, std::size_t{3});
        QCOMPARE(counts->reason, CountReason::Agreement);
        QCOMPARE(counts->measures.size(), std::size_t{10});
        QVERIFY(std::isnan(counts->measures.front().silhouette));
        for (std::size_t i = 1; i < counts->measures.size(); ++i)
            QVERIFY(counts->measures[i].inertia < counts->measures[i - 1].inertia);
    }

    void dataWithoutClustersIsOne()
    {
        const auto counts = countClusters(uniformSquare(400));
        QVERIFY(counts);
        QCOMPARE(counts->gap, std::optional<std::size_t>(1));
        QCOMPARE(counts->suggested, std::size_t{1});
        QCOMPARE(counts->reason, CountReason::NoClusters);
        const auto cloud = countClusters(blobs(1, 300, 0.0, 4));
        QCOMPARE(cloud->gap, std::optional<std::size_t>(1));
        QCOMPARE(cloud->suggested, std::size_t{1});
    }

    void fewerRowsThanClusters()
    {
        Matrix five(5, 1);
        five.values = {0.0F, 1.0F, 10.0F, 11.0F, 30.0F};
        const auto counts = countClusters(five);
        QVERIFY(counts);
        QCOMPARE(counts->measures.size(), std::size_t{5});
        QCOMPARE(counts->measures.back().inertia, 0.0);
        QVERIFY(counts->suggested >= 1 && counts->suggested < 5);
        Matrix one(1, 3);
        QCOMPARE(countClusters(one)->suggested, std::size_t{1});
        QCOMPARE(countClusters(one)->reason, CountReason::AllEqual);
    }

    void equalRowsAreCountedExactly()
    {
        Matrix constant(50, 2);
        std::ranges::fill(constant.values, 0.1F);
        const auto all = countClusters(constant);
        QVERIFY(all);
        QCOMPARE(all->measures.size(), std::size_t{1});
        QCOMPARE(all->suggested, std::size_t{1});
        QCOMPARE(all->reason, CountReason::AllEqual);

        Matrix states(60, 2); // three, twenty times each
        for (std::size_t row = 0; row < states.rows; ++row)
            states(row, 0) = static_cast<float>(row % 3) * 0.7F;
        const auto three = countClusters(states);
        QVERIFY(three);
        QCOMPARE(three->measures.size(), std::size_t{3});
        QVERIFY(std::isinf(three->measures.back().gap));
        QCOMPARE(three->suggested, std::size_t{3});
    }

    void elbowsOfKnownCurves()
    {
        QCOMPARE(elbowOf(std::vector{100.0, 50.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0}), std::optional<std::size_t>(3));
        QVERIFY(!elbowOf(std::vector{10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0})); // a line has none
        QVERIFY(!elbowOf(std::vector{3.0, 3.0, 3.0, 3.0}));
        QVERIFY(!elbowOf(std::vector{3.0, 1.0}));
        QVERIFY(!elbowOf({}));
    }

    void theRuleOfTheGap()
    {
        // Gap(2) = 1.0 >= Gap(3) - s = 1.05 - 0.1, and Gap(1) = 0.2 is not >= 1.0 - 0.1.
        const std::vector<ClusterMeasure> measures{
            {1, 9.0, 0.0, 0.2, 0.1}, {2, 4.0, 0.0, 1.0, 0.1}, {3, 3.0, 0.0, 1.05, 0.1}};
        QCOMPARE(gapChoice(measures), std::optional<std::size_t>(2));
        QVERIFY(!gapChoice(std::span(measures).first(2)));
        QVERIFY(!gapChoice({}));
    }

    void aSampleIsTakenOfManyRows()
    {
        ClusterCountOptions options;
        options.fittedRows = 600;
        options.silhouetteRows = 200;
        options.gapRows = 150;
        const auto counts = countClusters(blobs(3, 1000, 12.0), options);
        QCOMPARE(counts->fittedRows, std::size_t{600});
        QCOMPARE(counts->silhouetteRows, std::size_t{200});
        QCOMPARE(counts->gapRows, std::size_t{150});
        QCOMPARE(counts->suggested, std::size_t{3});
        // The same again: nothing hangs on the threads.
        const auto again = countClusters(blobs(3, 1000, 12.0), options);
        QCOMPARE(again->measures[4].gap, counts->measures[4].gap);
        QCOMPARE(again->measures[4].silhouette, counts->measures[4].silhouette);
    }

    void refusesWhatHasNoAnswer()
    {
        QCOMPARE(countClusters({}).error().subject, std::string("table"));
        Matrix bad(3, 1);
        bad(1, 0) = std::numeric_limits<float>::infinity();
        QCOMPARE(countClusters(bad).error().code, Error::Code::BadValues);
        ClusterCountOptions none;
        none.most = 0;
        QCOMPARE(countClusters(uniformSquare(20), none).error().subject, std::string("clusters"));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(countClusters(uniformSquare(20), {}, {{}, stop.get_token()}).error().code, Error::Code::Cancelled);
    }

    void publishedSetsHaveTheirFigures()
    {
        if (!QFileInfo::exists(test::sharedPath("clustering-truth")))
            QSKIP("The folder of real recordings is not here.");
        const auto hepta = test::readTable("clustering-truth/fcps/hepta.data.gz"); // seven balls that stand apart
        QVERIFY(hepta);
        QCOMPARE(countClusters(*hepta)->silhouette, std::optional<std::size_t>(7));
        // Iris: scikit-learn's user guide and many papers give 0.681 for two clusters and 0.553 for three, whose best
        // sum of squares is 78.8514; three digits are what they print.
        const auto iris = test::readTable("clustering-truth/other/iris.data.gz");
        QVERIFY(iris);
        const auto counts = countClusters(*iris);
        QCOMPARE(counts->silhouette, std::optional<std::size_t>(2));
        QVERIFY(std::abs(counts->measures[1].silhouette - 0.681) < 5e-4);
        QVERIFY(std::abs(counts->measures[2].silhouette - 0.553) < 5e-4);
        QVERIFY(std::abs(counts->measures[2].inertia - 78.8514) < 1e-3);
    }
};

QTEST_APPLESS_MAIN(TestClusterCount)
#include "test_cluster_count.moc"
