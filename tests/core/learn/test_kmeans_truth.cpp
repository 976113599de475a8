// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans.h"
#include "tests/support/gzip_table.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <limits>
#include <vector>

using namespace baseline;
using namespace baseline::learn;

namespace {

/// How many rows of `to` are nobody's nearest, seen from `from`.
std::size_t orphans(const Matrix& from, const Matrix& to)
{
    std::vector<bool> hit(to.rows, false);
    for (std::size_t i = 0; i < from.rows; ++i) {
        double best = std::numeric_limits<double>::infinity();
        std::size_t nearest = 0;
        for (std::size_t j = 0; j < to.rows; ++j) {
            double sum = 0.0;
            for (std::size_t column = 0; column < to.columns; ++column) {
                const double difference = static_cast<double>(from(i, column)) - to(j, column);
                sum += difference * difference;
            }
            if (sum < best) {
                best = sum;
                nearest = j;
            }
        }
        hit[nearest] = true;
    }
    return static_cast<std::size_t>(std::ranges::count(hit, false));
}

/// Fränti's centroid index: 0 means that the clusters are in the right places.
std::size_t centroidIndex(const Matrix& a, const Matrix& b)
{
    return std::max(orphans(a, b), orphans(b, a));
}

/// Means of the rows with the same label, 1..clusters; 0 is noise.
Matrix referenceCentres(const Matrix& table, const Matrix& labels, std::size_t clusters)
{
    std::vector<double> sums(clusters * table.columns, 0.0);
    std::vector<double> sizes(clusters, 0.0);
    for (std::size_t row = 0; row < table.rows; ++row) {
        const auto label = static_cast<std::size_t>(labels(row, 0));
        if (label == 0)
            continue;
        sizes[label - 1] += 1.0;
        for (std::size_t column = 0; column < table.columns; ++column)
            sums[(label - 1) * table.columns + column] += table(row, column);
    }
    Matrix centres(clusters, table.columns);
    for (std::size_t i = 0; i < sums.size(); ++i)
        centres.values[i] = static_cast<float>(sums[i] / sizes[i / table.columns]);
    return centres;
}

} // namespace

/// Public benchmark sets with published best sums of squares and reference partitions.
class TestKMeansTruth final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(test::sharedPath("clustering-truth")))
            QSKIP("The folder of real recordings is not here.");
    }

    void defaultsReachTheBestKnownSum_data()
    {
        QTest::addColumn<int>("clusters");
        QTest::addColumn<double>("best");
        QTest::addColumn<double>("slack");
        // Six published digits, for which optima that differ in a row or two of the rim are the same; a3 and birch1 have
        // fifty and a hundred clusters that touch.
        const double digits = 1e-5;
        QTest::newRow("other/iris") << 3 << 78.851441 << digits;
        QTest::newRow("uci/wine") << 3 << 2370689.7 << digits;
        QTest::newRow("fcps/hepta") << 7 << 106.14765 << digits;
        QTest::newRow("sipu/s1") << 15 << 8.9176e12 << digits;
        QTest::newRow("sipu/s2") << 15 << 1.32792e13 << digits;
        QTest::newRow("sipu/a3") << 50 << 2.89374e10 << 2e-5;
        QTest::newRow("sipu/d31") << 31 << 3393.27 << digits;
        QTest::newRow("sipu/unbalance") << 8 << 2.14492e11 << digits;
        QTest::newRow("sipu/birch1") << 100 << 9.27729e13 << 1e-4;
    }

    void defaultsReachTheBestKnownSum()
    {
        QFETCH(const int, clusters);
        QFETCH(const double, best);
        QFETCH(const double, slack);
        const QByteArray file = QByteArray("clustering-truth/") + QTest::currentDataTag();
        const auto table = test::readTable(file + ".data.gz");
        const auto labels = test::readTable(file + ".labels0.gz");
        QVERIFY(table && labels && table->rows == labels->rows);

        KMeansOptions options; // one thing is not a default: how many
        options.clusters = static_cast<std::size_t>(clusters);
        for (options.seed = 0; options.seed < 3; ++options.seed) { // by chance once is not enough
            const auto result = fitKMeans(*table, options);
            QVERIFY(result.has_value());
            QCOMPARE(result->stop, StopCause::Converged);
            QVERIFY2(result->inertia <= best * (1.0 + slack), qPrintable(QString::number(result->inertia, 'g', 10)));
            QVERIFY(result->inertia >= best * (1.0 - slack));
            const Matrix reference = referenceCentres(*table, *labels, options.clusters);
            QCOMPARE(centroidIndex(result->centres, reference), std::size_t{0});
            if (table->rows > 10'000) // a second each
                break;
        }
    }
};

QTEST_APPLESS_MAIN(TestKMeansTruth)
#include "test_kmeans_truth.moc"
