// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans_steps.h"

#include "core/learn/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

namespace {

/// Overlapping clouds, so that a walk takes many steps.
Matrix clouds(std::size_t rows, std::size_t columns, std::size_t clusters, std::uint64_t seed)
{
    Random random(seed);
    Matrix middles(clusters, columns);
    for (float& value : middles.values)
        value = static_cast<float>(4.0 * random.unit());
    Matrix table(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < columns; ++i)
            table(row, i) = middles(row % clusters, i) + static_cast<float>(random.unit() + random.unit() - 1.0);
    }
    return table;
}

Matrix column(std::vector<float> values)
{
    Matrix table(values.size(), 1);
    table.values = std::move(values);
    return table;
}

KMeansSteps walk(const Matrix& table, const Matrix& centres, const KMeansSteps::Rules& rules = {})
{
    auto steps = KMeansSteps::begin(table, centres, rules);
    return std::move(steps).value();
}

} // namespace

class TestKMeansSteps final : public QObject {
    Q_OBJECT

private slots:
    void sixNumbersStepByStep()
    {
        // Centres on 0 and 1: by hand, 0 | 1 2 10 11 12 -> 0 and 7.2 -> 0 1 2 | 10 11 12 -> 1 and 11.
        KMeansSteps steps = walk(column({0.0F, 1.0F, 2.0F, 10.0F, 11.0F, 12.0F}), column({0.0F, 1.0F}));
        QCOMPARE(steps.state().phase, KMeansPhase::Placed);
        steps.forward();
        QCOMPARE(steps.state().labels, (std::vector<std::uint32_t>{0, 1, 1, 1, 1, 1}));
        QCOMPARE(steps.state().inertia, 0.0 + 0.0 + 1.0 + 81.0 + 100.0 + 121.0);
        steps.forward();
        QCOMPARE(steps.state().phase, KMeansPhase::Moved);
        QCOMPARE(steps.centre(1)[0], 7.2);
        steps.finish();
        QCOMPARE(steps.state().stop, StopCause::Converged);
        QCOMPARE(steps.state().centres, (std::vector<double>{1.0, 11.0}));
        QCOMPARE(steps.state().inertia, 4.0);
        QCOMPARE(steps.state().changed, std::size_t{0});
    }

    void endsWhereTheFitEnds_data()
    {
        QTest::addColumn<std::size_t>("iterations");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<KMeansInit>("init");
        for (const KMeansInit init : {KMeansInit::Random, KMeansInit::KMeansPlusPlus}) {
            const char* const name = init == KMeansInit::Random ? "random" : "k-means++";
            QTest::addRow("%s, to the fixed point", name) << std::size_t{300} << 0.0 << init;
            QTest::addRow("%s, small gain", name) << std::size_t{300} << 1e-2 << init;
            QTest::addRow("%s, few iterations", name) << std::size_t{3} << 0.0 << init;
        }
    }

    void endsWhereTheFitEnds()
    {
        QFETCH(const std::size_t, iterations);
        QFETCH(const double, tolerance);
        QFETCH(const KMeansInit, init);
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const Matrix table = clouds(700, 2 + seed % 3, 5, seed);
            const auto start = firstCentres(table, 6, init, seed);
            QVERIFY(start.has_value());
            KMeansOptions options;
            options.clusters = 6;
            options.init = KMeansInit::Given;
            options.givenCentres = *start;
            options.maxIterations = iterations;
            options.tolerance = tolerance;
            const auto fitted = fitKMeans(table, options);
            QVERIFY(fitted.has_value());
            KMeansSteps steps = walk(table, *start, {iterations, tolerance});
            steps.finish();
            QCOMPARE(steps.state().labels, fitted->labels);
            QCOMPARE(steps.state().sizes, fitted->sizes);
            QCOMPARE(steps.state().iteration, fitted->iterations);
            QCOMPARE(steps.state().stop, fitted->stop);
            // Sums in another order: some units in the last place of a double.
            QVERIFY(std::abs(steps.state().inertia - fitted->inertia) <= 1e-12 * fitted->inertia);
            for (std::size_t i = 0; i < fitted->centres.values.size(); ++i)
                QCOMPARE(static_cast<float>(steps.state().centres[i]), fitted->centres.values[i]);
        }
    }

    void startsAreThoseOfTheFit()
    {
        const Matrix table = clouds(300, 2, 4, 9);
        for (const KMeansInit init : {KMeansInit::Random, KMeansInit::KMeansPlusPlus}) {
            KMeansOptions options;
            options.clusters = 4;
            options.init = init;
            options.starts = 1;
            options.swaps = 0;
            options.seed = 42;
            const auto fitted = fitKMeans(table, options);
            QVERIFY(fitted.has_value());
            KMeansSteps steps = walk(table, *firstCentres(table, 4, init, 42));
            steps.finish();
            QCOMPARE(steps.state().labels, fitted->labels);
        }
    }

    void theSumOfDistancesNeverRises()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const Matrix table = clouds(400, 2, 6, seed);
            KMeansSteps steps = walk(table, *firstCentres(table, 6, KMeansInit::Random, seed), {300, 0.0});
            steps.finish();
            const std::vector<double> inertias = steps.inertias();
            QVERIFY(inertias.size() >= 3);
            for (std::size_t i = 1; i < inertias.size(); ++i)
                QVERIFY(inertias[i] <= inertias[i - 1] * (1.0 + 1e-14)); // the rounding of two sums
        }
    }

    void goingBackRestoresEveryState()
    {
        const Matrix table = clouds(500, 2, 5, 3);
        KMeansSteps steps = walk(table, *firstCentres(table, 5, KMeansInit::Random, 3));
        std::vector<KMeansState> seen{steps.state()};
        while (steps.canGoForward()) {
            steps.forward();
            seen.push_back(steps.state());
        }
        for (std::size_t i = seen.size(); i-- > 0;) {
            QVERIFY(steps.state() == seen[i]);
            QCOMPARE(steps.canGoBack(), i > 0);
            if (i > 0)
                steps.back();
        }
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QVERIFY(steps.state() == seen[i]);
            if (i + 1 < seen.size())
                steps.forward();
        }
    }

    void aCentreMovedByHandStartsAnewAndCanBeTakenBack()
    {
        const Matrix table = clouds(200, 2, 3, 5);
        KMeansSteps steps = walk(table, *firstCentres(table, 3, KMeansInit::Random, 5));
        steps.finish();
        const KMeansState before = steps.state();
        const std::vector<double> point{1.5, -0.25};
        QVERIFY(steps.place(1, point).has_value());
        QCOMPARE(steps.state().phase, KMeansPhase::Placed);
        QVERIFY(steps.canGoForward());
        QVERIFY(std::ranges::equal(steps.centre(1), point));
        QVERIFY(std::ranges::equal(steps.centre(0), std::span(before.centres).first(2)));
        steps.finish();
        while (steps.state().phase != KMeansPhase::Placed)
            steps.back();
        steps.back();
        QVERIFY(steps.state() == before);
    }

    void centresCanBeAddedAndRemoved()
    {
        const Matrix table = clouds(200, 2, 3, 6);
        KMeansSteps steps = walk(table, *firstCentres(table, 2, KMeansInit::Random, 6));
        steps.finish();
        const double two = steps.state().inertia;
        QVERIFY(steps.add(std::vector<double>{2.0, 2.0}).has_value());
        QCOMPARE(steps.clusters(), std::size_t{3});
        steps.finish();
        QVERIFY(steps.state().inertia < two);
        QVERIFY(steps.remove(0).has_value());
        QCOMPARE(steps.clusters(), std::size_t{2});
        steps.finish();
        QCOMPARE(steps.state().sizes[0] + steps.state().sizes[1], table.rows);
    }

    void aCentreWithoutRowsTakesTheFarthestOne()
    {
        KMeansSteps steps = walk(column({0.0F, 1.0F, 2.0F, 10.0F}), column({0.0F, 1.0F, 500.0F}));
        steps.forward();
        QCOMPARE(steps.state().labels, (std::vector<std::uint32_t>{0, 1, 1, 2}));
        steps.finish();
        QVERIFY(std::ranges::find(steps.state().sizes, std::size_t{0}) == steps.state().sizes.end());
    }

    void centresFarAwayAreNoFault()
    {
        const Matrix table = clouds(100, 2, 3, 8);
        KMeansSteps steps = walk(table, *firstCentres(table, 3, KMeansInit::Random, 8));
        QVERIFY(steps.place(0, std::vector<double>{3e38, -3e38}).has_value());
        steps.finish();
        QVERIFY(std::isfinite(steps.state().inertia));
        QVERIFY(std::ranges::find(steps.state().sizes, std::size_t{0}) == steps.state().sizes.end());
    }

    void refusesWhatCannotBegin_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<std::size_t>("rows");
        QTest::addColumn<std::size_t>("clusters");
        QTest::addColumn<std::size_t>("columns");
        QTest::addColumn<std::size_t>("iterations");
        QTest::addColumn<float>("value");
        QTest::newRow("too many rows") << QStringLiteral("rows") << KMeansSteps::mostRows + 1 << std::size_t{2}
                                       << std::size_t{2} << std::size_t{9} << 0.0F;
        QTest::newRow("no centre") << QStringLiteral("centres") << std::size_t{50} << std::size_t{0} << std::size_t{2}
                                   << std::size_t{9} << 0.0F;
        QTest::newRow("too many centres") << QStringLiteral("centres") << std::size_t{50} << std::size_t{33}
                                          << std::size_t{2} << std::size_t{9} << 0.0F;
        QTest::newRow("other columns") << QStringLiteral("centres") << std::size_t{50} << std::size_t{2}
                                       << std::size_t{3} << std::size_t{9} << 0.0F;
        QTest::newRow("not finite") << QStringLiteral("centres") << std::size_t{50} << std::size_t{2} << std::size_t{2}
                                    << std::size_t{9} << std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("infinite") << QStringLiteral("centres") << std::size_t{50} << std::size_t{2} << std::size_t{2}
                                  << std::size_t{9} << std::numeric_limits<float>::infinity();
        QTest::newRow("more than rows") << QStringLiteral("clusters") << std::size_t{3} << std::size_t{4}
                                        << std::size_t{2} << std::size_t{9} << 0.0F;
        QTest::newRow("no iteration") << QStringLiteral("iterations") << std::size_t{50} << std::size_t{2}
                                      << std::size_t{2} << std::size_t{0} << 0.0F;
    }

    void refusesWhatCannotBegin()
    {
        QFETCH(const QString, subject);
        QFETCH(const std::size_t, rows);
        QFETCH(const std::size_t, clusters);
        QFETCH(const std::size_t, columns);
        QFETCH(const std::size_t, iterations);
        QFETCH(const float, value);
        Matrix centres(clusters, columns);
        std::ranges::fill(centres.values, value);
        const auto steps = KMeansSteps::begin(clouds(rows, 2, 3, 1), centres, {iterations, 0.0});
        QVERIFY(!steps.has_value());
        QCOMPARE(QString::fromStdString(steps.error().subject), subject);
    }

    void refusesABrokenTable()
    {
        Matrix table = clouds(20, 2, 2, 1);
        const Matrix centres = *firstCentres(table, 2, KMeansInit::Random, 1);
        QVERIFY(!KMeansSteps::begin({}, centres, {}).has_value());
        table(3, 1) = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!KMeansSteps::begin(table, centres, {}).has_value());
        QVERIFY(!firstCentres(table, 2, KMeansInit::Random, 1).has_value());
    }

    void aRefusedChangeLeavesEverythingAsItWas()
    {
        const Matrix table = clouds(50, 2, 2, 4);
        KMeansSteps steps = walk(table, *firstCentres(table, 1, KMeansInit::Random, 4));
        steps.finish();
        const KMeansState before = steps.state();
        QVERIFY(!steps.place(1, std::vector<double>{0.0, 0.0}).has_value());
        QVERIFY(!steps.place(0, std::vector<double>{0.0}).has_value());
        QVERIFY(!steps.place(0, std::vector<double>{0.0, std::nan("")}).has_value());
        QVERIFY(!steps.remove(0).has_value());
        QVERIFY(!steps.remove(7).has_value());
        QVERIFY(steps.state() == before);
    }
};

QTEST_GUILESS_MAIN(TestKMeansSteps)
#include "test_kmeans_steps.moc"
