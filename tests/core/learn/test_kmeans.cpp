// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans.h"

#include "core/learn/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::learn;

namespace {

Matrix column(std::vector<float> values)
{
    Matrix table(values.size(), 1);
    table.values = std::move(values);
    return table;
}

/// `clusters` clouds in a cube, near enough to each other to overlap.
Matrix clouds(std::size_t rows, std::size_t columns, std::size_t clusters)
{
    Random random(17);
    Matrix middles(clusters, columns);
    for (float& value : middles.values)
        value = static_cast<float>(3.0 * random.unit());
    Matrix table(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < columns; ++i)
            table(row, i) = middles(row % clusters, i) + static_cast<float>(random.unit() + random.unit() - 1.0);
    }
    return table;
}

Matrix firstRows(const Matrix& table, std::size_t count)
{
    Matrix result(count, table.columns);
    std::copy_n(table.values.begin(), result.values.size(), result.values.begin());
    return result;
}

KMeansOptions given(Matrix centres)
{
    KMeansOptions options;
    options.clusters = centres.rows;
    options.init = KMeansInit::Given;
    options.givenCentres = std::move(centres);
    options.tolerance = 0.0;
    return options;
}

double squaredDistance(std::span<const float> row, const double* centre)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < row.size(); ++i)
        sum += (row[i] - centre[i]) * (row[i] - centre[i]);
    return sum;
}

/// Lloyd's algorithm as in the book, in double.
std::vector<std::uint32_t> plainLloyd(const Matrix& table, const Matrix& start, std::size_t iterations)
{
    const std::size_t columns = table.columns;
    std::vector<double> centres(start.values.begin(), start.values.end());
    std::vector<std::uint32_t> labels(table.rows);
    for (std::size_t iteration = 0; iteration <= iterations; ++iteration) {
        std::vector<double> sums(centres.size(), 0.0);
        std::vector<double> sizes(start.rows, 0.0);
        for (std::size_t row = 0; row < table.rows; ++row) {
            std::uint32_t best = 0;
            for (std::uint32_t j = 1; j < start.rows; ++j) {
                if (squaredDistance(table.row(row), &centres[j * columns])
                    < squaredDistance(table.row(row), &centres[best * columns]))
                    best = j;
            }
            labels[row] = best;
            sizes[best] += 1.0;
            for (std::size_t i = 0; i < columns; ++i)
                sums[best * columns + i] += table(row, i);
        }
        for (std::size_t i = 0; i < centres.size(); ++i)
            centres[i] = sums[i] / sizes[i / columns];
    }
    return labels;
}

} // namespace

class TestKMeans final : public QObject {
    Q_OBJECT

private slots:
    void knownAnswerOfSixNumbers_data()
    {
        QTest::addColumn<KMeansInit>("init");
        QTest::newRow("k-means++") << KMeansInit::KMeansPlusPlus;
        QTest::newRow("random") << KMeansInit::Random;
    }

    void knownAnswerOfSixNumbers()
    {
        QFETCH(const KMeansInit, init);
        KMeansOptions options;
        options.clusters = 2;
        options.init = init;
        const auto result = fitKMeans(column({0.0F, 1.0F, 2.0F, 10.0F, 11.0F, 12.0F}), options);
        QVERIFY(result.has_value());
        auto centres = result->centres.values;
        std::ranges::sort(centres);
        QCOMPARE(centres, (std::vector<float>{1.0F, 11.0F}));
        QCOMPARE(result->inertia, 4.0);
        QCOMPARE(result->sizes, (std::vector<std::size_t>{3, 3}));
        QCOMPARE(result->stop, StopCause::Converged);
        QVERIFY(result->startUsed < options.starts);
    }

    void oneClusterIsTheMean()
    {
        const Matrix table = clouds(100, 3, 4);
        KMeansOptions options;
        options.clusters = 1;
        const auto result = fitKMeans(table, options);
        QVERIFY(result.has_value());
        for (std::size_t i = 0; i < 3; ++i) {
            double sum = 0.0;
            for (std::size_t row = 0; row < table.rows; ++row)
                sum += table(row, i);
            QCOMPARE(result->centres(0, i), static_cast<float>(sum / 100.0));
        }
    }

    void aClusterForEachRowCostsNothing()
    {
        KMeansOptions options;
        options.clusters = 30;
        const auto result = fitKMeans(clouds(30, 2, 3), options);
        QVERIFY(result.has_value());
        QCOMPARE(result->inertia, 0.0);
        QCOMPARE(result->sizes, std::vector<std::size_t>(30, 1));
    }

    void followsPlainLloydStepByStep()
    {
        // Overlapping clouds from a poor start, so that rows change sides for many iterations.
        const Matrix table = clouds(1003, 5, 7);
        KMeansOptions options = given(firstRows(table, 7));
        for (std::size_t iterations = 1; iterations <= 15; ++iterations) {
            options.maxIterations = iterations;
            const auto result = fitKMeans(table, options);
            QVERIFY(result.has_value());
            QVERIFY(result->labels == plainLloyd(table, options.givenCentres, iterations));
        }
    }

    /// Bounds skip comparisons, never change one: the same labels and centres after each iteration.
    void boundsEqualPlainStepByStep_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("clusters");
        QTest::addColumn<double>("apart");
        QTest::newRow("one group, overlapping") << 3 << 17 << 0.0;
        QTest::newRow("one group, clustered") << 12 << 18 << 8.0;
        QTest::newRow("several groups, overlapping") << 36 << 40 << 0.0;
        QTest::newRow("several groups, clustered") << 24 << 64 << 8.0;
        QTest::newRow("many clusters in one group") << 2 << 300 << 4.0;
        QTest::newRow("more groups than the kernel takes") << 21 << 300 << 4.0;
    }

    void boundsEqualPlainStepByStep()
    {
        QFETCH(const int, columns);
        QFETCH(const int, clusters);
        QFETCH(const double, apart);
        Random random(3);
        Matrix places(20, static_cast<std::size_t>(columns));
        for (float& value : places.values)
            value = static_cast<float>(apart * random.unit());
        Matrix table(3000, places.columns);
        for (std::size_t row = 0; row < table.rows; ++row) {
            const std::size_t place = random.below(places.rows);
            for (std::size_t column = 0; column < table.columns; ++column)
                table(row, column) = places(place, column) + static_cast<float>(random.unit());
        }
        KMeansOptions options;
        options.clusters = static_cast<std::size_t>(clusters);
        options.starts = 1;
        options.init = KMeansInit::Random;
        options.tolerance = 0.0;
        for (options.maxIterations = 1; options.maxIterations <= 40; ++options.maxIterations) {
            options.search = KMeansSearch::Plain;
            const auto plain = fitKMeans(table, options);
            QVERIFY(plain.has_value());
            for (const KMeansSearch search : {KMeansSearch::Bounded, KMeansSearch::Automatic}) {
                options.search = search;
                const auto other = fitKMeans(table, options);
                QVERIFY(other.has_value());
                QCOMPARE(other->labels, plain->labels);
                QVERIFY(other->centres == plain->centres);
                QCOMPARE(other->iterations, plain->iterations);
            }
            if (plain->stop == StopCause::Converged)
                break;
        }
    }

    void inertiaNeverRises()
    {
        const Matrix table = clouds(2000, 4, 12);
        KMeansOptions options = given(firstRows(table, 12));
        double previous = std::numeric_limits<double>::infinity();
        for (options.maxIterations = 1; options.maxIterations < 40; ++options.maxIterations) {
            const auto result = fitKMeans(table, options);
            QVERIFY(result.has_value());
            QVERIFY(result->inertia <= previous);
            previous = result->inertia;
        }
    }

    void reportsWhyItStopped()
    {
        const Matrix table = clouds(2000, 4, 12);
        KMeansOptions options = given(firstRows(table, 12));
        options.maxIterations = 1;
        auto result = fitKMeans(table, options);
        QCOMPARE(result->stop, StopCause::IterationLimit);
        QCOMPARE(result->iterations, std::size_t{1});
        options.maxIterations = 1000;
        result = fitKMeans(table, options);
        QCOMPARE(result->stop, StopCause::Converged);
        const std::size_t toTheEnd = result->iterations;
        options.tolerance = 0.01;
        result = fitKMeans(table, options);
        QCOMPARE(result->stop, StopCause::SmallGain);
        QVERIFY(result->iterations < toTheEnd);
    }

    void labelsAreNearestWhateverStoppedIt()
    {
        const Matrix table = clouds(500, 3, 9);
        KMeansOptions options = given(firstRows(table, 9));
        for (const std::size_t limit : {1, 2, 3, 300}) {
            options.maxIterations = limit;
            const auto result = fitKMeans(table, options);
            QVERIFY(result.has_value());
            const std::vector<double> centres(result->centres.values.begin(), result->centres.values.end());
            for (std::size_t row = 0; row < table.rows; ++row) {
                const double own = squaredDistance(table.row(row), &centres[result->labels[row] * 3]);
                for (std::size_t j = 0; j < 9; ++j)
                    QVERIFY(own <= squaredDistance(table.row(row), &centres[j * 3]) + 1e-6); // distances in float
            }
        }
    }

    void sameResultOnAnyNumberOfThreads()
    {
        const Matrix table = clouds(700, 3, 10);
        KMeansOptions options;
        options.clusters = 10;
        options.starts = 7;
        options.swaps = 20;
        options.seed = 42;
        options.threads = 1;
        const auto one = fitKMeans(table, options);
        QVERIFY(one.has_value());
        for (const unsigned threads : {0U, 2U, 5U, 64U}) {
            options.threads = threads;
            const auto many = fitKMeans(table, options);
            QVERIFY(many.has_value());
            QVERIFY(many->centres == one->centres);
            QVERIFY(many->labels == one->labels);
            QCOMPARE(many->startUsed, one->startUsed);
            QVERIFY(many->inertia == one->inertia);
        }
    }

    void orderOfRowsDoesNotMatter()
    {
        const Matrix table = clouds(400, 2, 5);
        Matrix reversed(table.rows, table.columns);
        for (std::size_t row = 0; row < table.rows; ++row)
            std::ranges::copy(table.row(row), reversed.row(table.rows - 1 - row).begin());
        const auto forward = fitKMeans(table, given(firstRows(table, 5)));
        const auto backward = fitKMeans(reversed, given(firstRows(table, 5)));
        QVERIFY(forward.has_value() && backward.has_value());
        for (std::size_t row = 0; row < table.rows; ++row)
            QCOMPARE(forward->labels[row], backward->labels[table.rows - 1 - row]);
    }

    void rotationDoesNotMatter()
    {
        const Matrix table = clouds(400, 2, 5);
        Matrix turned(table.rows, 2);
        const float c = static_cast<float>(std::cos(0.7));
        const float s = static_cast<float>(std::sin(0.7));
        for (std::size_t row = 0; row < table.rows; ++row) {
            turned(row, 0) = c * table(row, 0) - s * table(row, 1);
            turned(row, 1) = s * table(row, 0) + c * table(row, 1);
        }
        const auto before = fitKMeans(table, given(firstRows(table, 5)));
        const auto after = fitKMeans(turned, given(firstRows(turned, 5)));
        QVERIFY(before.has_value() && after.has_value());
        QVERIFY(before->labels == after->labels);
        QVERIFY(std::abs(before->inertia / after->inertia - 1.0) < 1e-6); // turned points are rounded to float
    }

    void scaleAndOffsetDoNotMatter()
    {
        const Matrix table = clouds(300, 3, 4);
        const auto before = fitKMeans(table, given(firstRows(table, 4)));
        for (const float factor : {0x1.0p-100F, 0x1.0p100F}) {
            Matrix scaled = table;
            for (float& value : scaled.values)
                value *= factor;
            const auto after = fitKMeans(scaled, given(firstRows(scaled, 4)));
            QVERIFY(after.has_value());
            QVERIFY(after->labels == before->labels);
        }
    }

    void anEmptyClusterTakesTheFarthestRow()
    {
        // All rows are nearest to the first centre; 10 is farthest from it.
        const auto result = fitKMeans(column({0.0F, 1.0F, 2.0F, 10.0F}), given(column({1.0F, 1000.0F})));
        QVERIFY(result.has_value());
        QCOMPARE(result->centres.values, (std::vector<float>{1.0F, 10.0F}));
        QCOMPARE(result->sizes, (std::vector<std::size_t>{3, 1}));
        const auto three = fitKMeans(column({0.0F, 1.0F, 2.0F, 10.0F}), given(column({1.0F, 1000.0F, 1000.0F})));
        QVERIFY(three.has_value());
        QVERIFY(std::ranges::none_of(three->sizes, [](std::size_t size) { return size == 0; }));
    }

    void swapsLeaveAPoorOptimum()
    {
        // Four far pairs; this start has two centres in the first pair and one between two others: a fixed point.
        const Matrix table = column({0.0F, 1.0F, 100.0F, 101.0F, 200.0F, 201.0F, 230.0F, 231.0F});
        KMeansOptions options = given(column({0.0F, 1.0F, 100.5F, 215.5F}));
        const auto stuck = fitKMeans(table, options);
        QVERIFY(stuck.has_value());
        QCOMPARE(stuck->stop, StopCause::Converged);
        QVERIFY(stuck->inertia > 900.0);
        options.swaps = 200;
        const auto best = fitKMeans(table, options);
        QVERIFY(best.has_value());
        QCOMPARE(best->inertia, 2.0); // four pairs, each 2 * 0.5²
        QVERIFY(best->swapsAccepted > 0);
    }

    void countsDistinctRows_data()
    {
        QTest::addColumn<std::vector<float>>("values");
        QTest::addColumn<double>("distinct");
        QTest::newRow("two values") << std::vector{1.0F, 2.0F, 1.0F, 2.0F, 2.0F} << 2.0;
        QTest::newRow("constant") << std::vector<float>(40, 9.8F) << 1.0;
        QTest::newRow("two zeros") << std::vector{0.0F, -0.0F, 1.0F} << 2.0;
        QTest::newRow("too few rows") << std::vector{4.0F} << 1.0;
    }

    void countsDistinctRows()
    {
        QFETCH(const std::vector<float>, values);
        QFETCH(const double, distinct);
        KMeansOptions options;
        options.clusters = 3;
        const auto refused = fitKMeans(column(values), options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
        QCOMPARE(refused.error().subject, std::string("clusters"));
        QCOMPARE(refused.error().value, distinct);
        options.clusters = static_cast<std::size_t>(distinct);
        const auto accepted = fitKMeans(column(values), options);
        QVERIFY(accepted.has_value());
        QCOMPARE(accepted->inertia, 0.0);
    }

    void refusesBadInput()
    {
        const Matrix table = clouds(50, 2, 3);
        const auto subjectOf = [&](auto change) {
            KMeansOptions options;
            change(options);
            const auto result = fitKMeans(table, options);
            return result ? std::string("accepted") : result.error().subject;
        };
        QCOMPARE(subjectOf([](auto& o) { o.clusters = 0; }), std::string("clusters"));
        QCOMPARE(subjectOf([](auto& o) { o.clusters = 51; }), std::string("clusters"));
        QCOMPARE(subjectOf([](auto& o) { o.starts = 0; }), std::string("starts"));
        QCOMPARE(subjectOf([](auto& o) { o.maxIterations = 0; }), std::string("iterations"));
        QCOMPARE(subjectOf([](auto& o) { o.init = KMeansInit::Given; }), std::string("centres"));
        QCOMPARE(subjectOf([](auto& o) { o = given(Matrix(3, 1)); }), std::string("centres"));
        QCOMPARE(subjectOf([](auto& o) {
                     o = given(Matrix(3, 2));
                     o.givenCentres(1, 1) = std::numeric_limits<float>::quiet_NaN();
                 }), std::string("centres"));

        QCOMPARE(fitKMeans(Matrix(), {}).error().subject, std::string("table"));
        Matrix holed = table;
        holed(49, 1) = std::numeric_limits<float>::infinity();
        QCOMPARE(fitKMeans(holed, {}).error().code, Error::Code::BadValues);
    }

    void canBeCancelled()
    {
        std::stop_source source;
        Progress progress;
        progress.stop = source.get_token();
        int reports = 0;
        progress.report = [&](double, std::string_view) {
            if (++reports == 3)
                source.request_stop();
        };
        KMeansOptions options;
        options.starts = 1000;
        options.threads = 1;
        const auto result = fitKMeans(clouds(500, 3, 8), options, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
        QCOMPARE(reports, 3);
    }

    void reportsProgressUpToOne()
    {
        Progress progress;
        std::vector<double> fractions;
        progress.report = [&](double fraction, std::string_view) { fractions.push_back(fraction); };
        KMeansOptions options;
        options.swaps = 100;
        QVERIFY(fitKMeans(clouds(200, 2, 8), options, progress).has_value());
        QVERIFY(std::ranges::is_sorted(fractions));
        QVERIFY(fractions.size() > 3);
        QCOMPARE(fractions.front(), 0.0);
        QCOMPARE(fractions.back(), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestKMeans)
#include "test_kmeans.moc"
