// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/gaussian_mixture.h"
#include "core/learn/mahalanobis.h"
#include "core/learn/random.h"
#include "tests/support/sklearn_table.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::learn;

namespace {

/// Clouds about (0, 0), (6, 0), (0, 6), … of unit spread, in turn.
Matrix clouds(std::size_t rows, std::size_t count, std::uint64_t seed = 1)
{
    constexpr float places[][2] = {{0.0F, 0.0F}, {6.0F, 0.0F}, {0.0F, 6.0F}};
    Random random(seed);
    Matrix table(rows, 2);
    for (std::size_t row = 0; row < rows; ++row) {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - random.unit()));
        const double angle = 2.0 * std::numbers::pi * random.unit();
        table(row, 0) = places[row % count][0] + static_cast<float>(radius * std::cos(angle));
        table(row, 1) = places[row % count][1] + static_cast<float>(radius * std::sin(angle));
    }
    return table;
}

std::string refusal(const Matrix& table, const MixtureOptions& options)
{
    const auto fit = fitGaussianMixture(table, options);
    return fit ? std::string("fitted") : fit.error().subject;
}

} // namespace

class TestGaussianMixture final : public QObject {
    Q_OBJECT

private slots:
    void oneComponentIsTheMahalanobisDistance()
    {
        // -log p = d²/2 + const; the mixture divides by n, the distance by n - 1.
        const Matrix table = clouds(60, 3);
        const auto mixture = fitGaussianMixture(table, {.components = 1, .ridge = 1e-12});
        const auto distance = fitMahalanobis(table, {.shrinkage = 0.0});
        QVERIFY(mixture.has_value() && distance.has_value());
        const auto scores = negativeLogDensities(*mixture, table);
        const auto squares = squaredDistances(*distance, table);
        const double constant = scores[0] - squares[0] / 2.0 * 60.0 / 59.0;
        for (std::size_t row = 0; row < table.rows; ++row)
            QVERIFY(std::abs(scores[row] - squares[row] / 2.0 * 60.0 / 59.0 - constant) < 1e-5); // float parameters
    }

    void agreesWithScikitLearnStepByStep_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<CovarianceKind>("kind");
        QTest::newRow("full") << std::string("mixture_full.csv") << CovarianceKind::Full;
        QTest::newRow("diagonal") << std::string("mixture_diagonal.csv") << CovarianceKind::Diagonal;
    }

    void agreesWithScikitLearnStepByStep()
    {
        QFETCH(const std::string, file);
        QFETCH(const CovarianceKind, kind);
        const auto reference = testing::sklearnTable(std::string(BASELINE_SKLEARN_VECTORS "/") + file);
        MixtureOptions options;
        options.components = 3;
        options.covariance = kind;
        options.ridge = reference.results.at("ridge").front();
        options.maxIterations = 10;
        options.tolerance = 0.0;
        for (std::size_t k = 0; k < 3; ++k)
            options.givenMeans.append(reference.rows.row(k));
        const auto mixture = fitGaussianMixture(reference.rows, options);
        QVERIFY(mixture.has_value());
        QCOMPARE(mixture->iterations, std::size_t{10});
        const auto scores = negativeLogDensities(*mixture, reference.rows);
        for (std::size_t row = 0; row < scores.size(); ++row) {
            const double theirs = reference.results.at("score")[row];
            QVERIFY2(std::abs(scores[row] - theirs) < 2e-5 * (1.0 + std::abs(theirs)), // float parameters
                     qPrintable(QString::number(scores[row] - theirs)));
        }
        QVERIFY(std::abs(mixture->bic / reference.results.at("bic").front() - 1.0) < 1e-9);
    }

    void theLikelihoodNeverFalls()
    {
        const auto mixture = fitGaussianMixture(clouds(300, 3), {.components = 5, .ridge = 1e-9, .tolerance = 1e-9});
        QVERIFY(mixture.has_value());
        QVERIFY(mixture->course.size() > 5);
        for (std::size_t i = 1; i < mixture->course.size(); ++i)
            QVERIFY(mixture->course[i] > mixture->course[i - 1] - 1e-9);
    }

    void findsTheCloudsAndTheirNumber()
    {
        const Matrix table = clouds(600, 3);
        const auto mixture = fitMixtureByBic(table, 6, {.starts = 3});
        QVERIFY(mixture.has_value());
        QCOMPARE(mixture->components.size(), std::size_t{3});
        double sum = 0.0;
        for (const MixtureComponent& one : mixture->components) {
            sum += one.weight;
            QVERIFY(std::abs(one.weight - 1.0 / 3.0) < 0.02); // 200 rows each, hardly overlapping
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
        const auto scores = negativeLogDensities(*mixture, table);
        Matrix far(1, 2);
        far(0, 0) = 3.0F;
        far(0, 1) = 3.0F;
        QVERIFY(negativeLogDensities(*mixture, far)[0] > *std::ranges::max_element(scores) - 2.0);
    }

    void aSingularClusterStaysANumber()
    {
        Matrix table = clouds(40, 1);
        for (std::size_t row = 0; row < 20; ++row) {
            table(row, 0) = 50.0F; // twenty times the same point
            table(row, 1) = 50.0F;
        }
        const auto mixture = fitGaussianMixture(table, {.components = 4, .ridge = 1e-9});
        QVERIFY(mixture.has_value());
        QVERIFY(std::isfinite(mixture->logLikelihood) && std::isfinite(mixture->bic));
        for (const double score : negativeLogDensities(*mixture, table))
            QVERIFY(std::isfinite(score));
    }

    void theSameSeedGivesTheSameMixture()
    {
        const Matrix table = clouds(200, 3);
        const auto first = fitGaussianMixture(table, {.components = 3, .seed = 5});
        const auto second = fitGaussianMixture(table, {.components = 3, .seed = 5});
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(first->logLikelihood == second->logLikelihood);
        for (std::size_t k = 0; k < 3; ++k)
            QVERIFY(first->components[k].whitening == second->components[k].whitening);
    }

    void sameMixtureOnAnyNumberOfThreads_data()
    {
        QTest::addColumn<CovarianceKind>("kind");
        QTest::newRow("full") << CovarianceKind::Full;
        QTest::newRow("diagonal") << CovarianceKind::Diagonal;
    }

    void sameMixtureOnAnyNumberOfThreads()
    {
        QFETCH(const CovarianceKind, kind);
        const Matrix table = clouds(9000, 3); // five blocks of rows, so that four threads share them unevenly
        MixtureOptions options{.components = 4, .covariance = kind, .starts = 2, .threads = 1};
        const auto one = fitGaussianMixture(table, options);
        QVERIFY(one.has_value());
        QVERIFY(one->iterations > 2);
        for (const unsigned threads : {2U, 3U, 4U, 0U}) {
            options.threads = threads;
            const auto many = fitGaussianMixture(table, options);
            QVERIFY(many.has_value());
            QVERIFY(many->course == one->course);
            QVERIFY(many->logLikelihood == one->logLikelihood);
            QCOMPARE(many->components.size(), one->components.size());
            for (std::size_t k = 0; k < one->components.size(); ++k) {
                QVERIFY(many->components[k].weight == one->components[k].weight);
                QVERIFY(many->components[k].logWeight == one->components[k].logWeight);
                QVERIFY(many->components[k].mean == one->components[k].mean);
                QVERIFY(many->components[k].whitening == one->components[k].whitening);
            }
        }
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto mixture = fitGaussianMixture(clouds(200, 3), {}, {{}, stop.get_token()});
        QCOMPARE(mixture.error().code, Error::Code::Cancelled);
    }

    void refusesWhatCannotBeFitted()
    {
        const Matrix table = clouds(40, 3);
        QCOMPARE(refusal({}, {}), std::string("table"));
        QCOMPARE(refusal(table, {.components = 0}), std::string("components"));
        QCOMPARE(refusal(table, {.components = 21}), std::string("rows"));
        QCOMPARE(refusal(clouds(9, 3), {.components = 1}), std::string("rows"));
        QCOMPARE(refusal(table, {.ridge = 0.0}), std::string("ridge"));
        QCOMPARE(refusal(table, {.givenMeans = Matrix(4, 3)}), std::string("means"));
        QCOMPARE(refusal(table, {.starts = 0}), std::string("starts"));
        QCOMPARE(refusal(table, {.maxIterations = 0}), std::string("iterations"));
        Matrix twoPoints(20, 1);
        for (std::size_t row = 0; row < 20; ++row)
            twoPoints(row, 0) = static_cast<float>(row % 2);
        QCOMPARE(refusal(twoPoints, {.components = 3}), std::string("components"));
        QCOMPARE(fitGaussianMixture(Matrix(20, 2), {.components = 1}).error().code, Error::Code::ConstantInput);
        Matrix bad = table;
        bad(0, 0) = std::numeric_limits<float>::infinity();
        QCOMPARE(fitGaussianMixture(bad).error().code, Error::Code::BadValues);
    }
};

QTEST_APPLESS_MAIN(TestGaussianMixture)
#include "test_gaussian_mixture.moc"
