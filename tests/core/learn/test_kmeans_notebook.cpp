// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/confusion.h"
#include "core/evaluate/roc.h"
#include "core/learn/cluster_figures.h"
#include "core/learn/cluster_radii.h"
#include "core/learn/kmeans.h"
#include "core/learn/scaler.h"
#include "tests/support/gzip_table.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

using namespace baseline;
using namespace baseline::learn;

namespace {

double distance(std::span<const float> row, std::span<const float> centre)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < row.size(); ++i)
        sum += std::pow(static_cast<double>(row[i]) - centre[i], 2);
    return std::sqrt(sum);
}

/// What the scores of this test are about: the distance to the nearest centre, in three dresses.
struct Scores {
    std::vector<double> nearest;      ///< distance to the nearest centre
    std::vector<double> beyondOwn;    ///< the same less that centre's radius: the rule of the notebook
    std::vector<double> beyondAny;    ///< smallest distance less radius: Edge Impulse's rule
};

Scores scoresOf(const Matrix& table, const Matrix& centres, const std::vector<float>& radii)
{
    Scores scores;
    for (std::size_t row = 0; row < table.rows; ++row) {
        double nearest = std::numeric_limits<double>::infinity();
        double own = 0.0;
        double any = std::numeric_limits<double>::infinity();
        for (std::size_t j = 0; j < centres.rows; ++j) {
            const double found = distance(table.row(row), centres.row(j));
            any = std::min(any, found - radii[j]);
            if (found < nearest) {
                nearest = found;
                own = found - radii[j];
            }
        }
        scores.nearest.push_back(nearest);
        scores.beyondOwn.push_back(own);
        scores.beyondAny.push_back(any);
    }
    return scores;
}

/// x and y of a file of the notebook, in double, one row after the other.
std::vector<double> points(const char* file)
{
    const auto rows = test::readRows(file);
    std::vector<double> result;
    for (const std::vector<double>& row : rows.value())
        result.insert(result.end(), row.begin(), row.begin() + 2);
    return result;
}

/// How many points lie beyond the radius of the cluster whose centre is nearest, and so are anomalous to the notebook.
std::size_t beyond(const std::vector<double>& values, const ClusterFigures& clusters)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < values.size(); i += 2) {
        std::size_t nearest = 0;
        std::vector<double> distances;
        for (std::size_t j = 0; j < clusters.radii.size(); ++j) {
            distances.push_back(std::hypot(values[i] - clusters.centres[2 * j], values[i + 1] - clusters.centres[2 * j + 1]));
            nearest = distances[j] < distances[nearest] ? j : nearest;
        }
        count += distances[nearest] > clusters.radii[nearest] ? 1 : 0;
    }
    return count;
}

Matrix rowsWhere(const Matrix& table, const std::vector<bool>& wanted)
{
    Matrix result;
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (wanted[row])
            result.append(table.row(row));
    }
    return result;
}

} // namespace

/// The k-means notebook of the course, with its published figures.
class TestKMeansNotebook final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(test::sharedPath("kmeans-notebook")))
            QSKIP("The folder of real recordings is not here.");
    }

    void blobs()
    {
        const Matrix normal = withoutColumns(*test::readTable("kmeans-notebook/blobs_train.csv"), {2});
        const Matrix anomalous = withoutColumns(*test::readTable("kmeans-notebook/blobs_anomaly.csv"), {2});
        QCOMPARE(normal.rows, std::size_t{300});
        QCOMPARE(anomalous.rows, std::size_t{300});
        KMeansOptions options;
        options.clusters = 3;
        const auto fit = fitKMeans(normal, options);
        QVERIFY(fit.has_value());
        // Points are rounded to float (2e-7), which moves the sum of squares by less than 1e-6.
        QVERIFY(std::abs(fit->inertia - 94.3802237730) < 1e-6);

        struct Cluster {
            float x, y;
            double percentile99, largest;
        };
        const std::vector<Cluster> published{{-1.5810479485F, 2.8785051389F, 1.1415867081, 1.1835540205},
                                             {0.9629280497F, 4.3494394186F, 1.0315363528, 1.1145936421},
                                             {1.9861516340F, 0.8556712031F, 1.0917976542, 1.1425158450}};
        const auto radii99 = *clusterRadii(normal, fit->centres, fit->labels, 99.0);
        const auto radii = *clusterRadii(normal, fit->centres, fit->labels);
        std::vector<std::size_t> order(3);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, {}, [&](std::size_t j) { return fit->centres(j, 0); });
        for (std::size_t j = 0; j < 3; ++j) {
            QCOMPARE(fit->sizes[order[j]], std::size_t{100});
            QVERIFY(std::abs(fit->centres(order[j], 0) - published[j].x) < 1e-6F);
            QVERIFY(std::abs(fit->centres(order[j], 1) - published[j].y) < 1e-6F);
            QVERIFY(std::abs(radii99[order[j]] - published[j].percentile99) < 1e-6);
            QVERIFY(std::abs(radii[order[j]] - published[j].largest) < 1e-6);
        }

        const Scores good = scoresOf(normal, fit->centres, radii99);
        const Scores bad = scoresOf(anomalous, fit->centres, radii99);
        const auto counts = evaluate::confusionAt(0.0, good.beyondOwn, bad.beyondOwn);
        QCOMPARE(counts.falsePositives, std::size_t{3});
        QCOMPARE(counts.falseNegatives, std::size_t{17});
        QVERIFY(std::abs(evaluate::rocCurve(good.nearest, bad.nearest)->auc - 0.9950111) < 5e-8); // published digits

        // Edge Impulse's rule on the same clusters. The farthest row of a cluster lies on its radius, give or take the
        // rounding of the stored radius to float (6e-8).
        const Scores goodEdge = scoresOf(normal, fit->centres, radii);
        const Scores badEdge = scoresOf(anomalous, fit->centres, radii);
        const auto edge = evaluate::confusionAt(2e-7, goodEdge.beyondAny, badEdge.beyondAny);
        QCOMPARE(edge.falsePositives, std::size_t{0});
        QCOMPARE(edge.falseNegatives, std::size_t{22});
        QVERIFY(std::abs(evaluate::rocCurve(goodEdge.beyondAny, badEdge.beyondAny)->auc - 0.9938444) < 5e-8);
    }

    /// What the notebook prints, to all its digits: the fit reads floats, the figures are those of the doubles.
    void blobsInDouble()
    {
        const std::vector<double> normal = points("kmeans-notebook/blobs_train.csv");
        const std::vector<double> anomalous = points("kmeans-notebook/blobs_anomaly.csv");
        QCOMPARE(normal.size(), std::size_t{600});
        QCOMPARE(anomalous.size(), std::size_t{600});
        KMeansOptions options;
        options.clusters = 3;
        const auto fit = fitKMeans(withoutColumns(*test::readTable("kmeans-notebook/blobs_train.csv"), {2}), options);
        QVERIFY(fit.has_value());
        const auto figures = clusterFigures(normal, 2, fit->labels, 99.0);
        QVERIFY(figures.has_value());
        QVERIFY(std::abs(figures->inertia - 94.3802237730) < 1e-9);

        struct Cluster {
            double x, y, threshold, largest;
        };
        const std::vector<Cluster> published{{-1.5810479485, 2.8785051389, 1.1415867081, 1.1835540205},
                                             {0.9629280497, 4.3494394186, 1.0315363528, 1.1145936421},
                                             {1.9861516340, 0.8556712031, 1.0917976542, 1.1425158450}};
        const auto farthest = clusterFigures(normal, 2, fit->labels);
        std::vector<std::size_t> order{0, 1, 2};
        std::ranges::sort(order, {}, [&](std::size_t j) { return figures->centres[2 * j]; });
        for (std::size_t j = 0; j < 3; ++j) {
            QVERIFY(std::abs(figures->centres[2 * order[j]] - published[j].x) < 1e-9);
            QVERIFY(std::abs(figures->centres[2 * order[j] + 1] - published[j].y) < 1e-9);
            QVERIFY(std::abs(figures->radii[order[j]] - published[j].threshold) < 1e-9);
            QVERIFY(std::abs(farthest->radii[order[j]] - published[j].largest) < 1e-9);
        }
        QCOMPARE(beyond(normal, *figures), std::size_t{3});
        QCOMPARE(beyond(anomalous, *figures), std::size_t{300 - 17});
    }

    void digits_data()
    {
        QTest::addColumn<int>("starts");
        QTest::newRow("default settings") << static_cast<int>(KMeansOptions{}.starts);
        QTest::newRow("100 starts") << 100;
    }

    void digits()
    {
        QFETCH(const int, starts);
        const Matrix table = *test::readTable("kmeans-notebook/digits.csv.gz");
        QCOMPARE(table.rows, std::size_t{1797});
        std::vector<bool> isNormal;
        for (std::size_t row = 0; row < table.rows; ++row)
            isNormal.push_back(table(row, 64) >= 2.0F);
        const Matrix normal = withoutColumns(rowsWhere(table, isNormal), {64});
        isNormal.flip();
        const Matrix anomalous = withoutColumns(rowsWhere(table, isNormal), {64});
        QCOMPARE(normal.rows, std::size_t{1437});

        KMeansOptions options;
        options.clusters = 8;
        options.starts = static_cast<std::size_t>(starts);
        const auto fit = fitKMeans(normal, options);
        QVERIFY(fit.has_value());
        QVERIFY2(fit->inertia <= 966218.1, qPrintable(QString::number(fit->inertia, 'f', 3)));

        const auto radii = *clusterRadii(normal, fit->centres, fit->labels, 99.0);
        const auto counts = evaluate::confusionAt(0.0, scoresOf(normal, fit->centres, radii).beyondOwn,
                                                  scoresOf(anomalous, fit->centres, radii).beyondOwn);
        QCOMPARE(counts.falsePositives, std::size_t{18});
        QCOMPARE(counts.falseNegatives, std::size_t{210});
    }
};

QTEST_APPLESS_MAIN(TestKMeansNotebook)
#include "test_kmeans_notebook.moc"
