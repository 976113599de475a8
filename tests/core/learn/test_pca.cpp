// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/pca.h"

#include "core/learn/random.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace baseline;
using namespace baseline::learn;

namespace {

Matrix tenPoints()
{
    Matrix table(10, 2);
    table.values = {2.5F, 2.4F, 0.5F, 0.7F, 2.2F, 2.9F, 1.9F, 2.2F, 3.1F, 3.0F,
                    2.3F, 2.7F, 2.0F, 1.6F, 1.0F, 1.1F, 1.5F, 1.6F, 1.1F, 0.9F};
    return table;
}

/// Columns that depend on each other, with falling weight.
Matrix noise(std::size_t rows, std::size_t columns)
{
    Random random(11);
    Matrix table(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        double sum = 0.0;
        for (std::size_t column = 0; column < columns; ++column) {
            sum += random.unit() / static_cast<double>(column + 1);
            table(row, column) = static_cast<float>(sum);
        }
    }
    return table;
}

double dot(std::span<const float> a, std::span<const float> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void verifyOrthonormal(const Pca& pca)
{
    // Computed in double, stored in float: each loading is rounded by up to 6e-8.
    for (std::size_t i = 0; i < pca.components.rows; ++i) {
        for (std::size_t j = 0; j <= i; ++j)
            QVERIFY(std::abs(dot(pca.components.row(i), pca.components.row(j)) - (i == j ? 1.0 : 0.0)) < 1e-6);
    }
}

} // namespace

class TestPca final : public QObject {
    Q_OBJECT

private slots:
    void knownAnswerOfTenPoints()
    {
        const auto pca = fitPca(tenPoints(), KeepCount{2});
        QVERIFY(pca.has_value());
        // The published figures have ten digits; the input is rounded to float (1e-7).
        QVERIFY(std::abs(pca->variances[0] - 1.2840277122) < 2e-7);
        QVERIFY(std::abs(pca->variances[1] - 0.0490833989) < 2e-8);
        QVERIFY(std::abs(pca->totalVariance - (0.6165555556 + 0.7165555556)) < 2e-7);
        QVERIFY(std::abs(pca->components(0, 0) - 0.6778733985F) < 2e-7F);
        QVERIFY(std::abs(pca->components(0, 1) - 0.7351786555F) < 2e-7F);
        QVERIFY(std::abs(pca->mean[0] - 1.81F) < 1e-6F);
        verifyOrthonormal(*pca);
    }

    void largestLoadingIsPositive()
    {
        const auto pca = fitPca(noise(60, 5), KeepCount{5});
        QVERIFY(pca.has_value());
        for (std::size_t component = 0; component < 5; ++component) {
            const auto row = pca->components.row(component);
            const auto largest = std::ranges::max_element(row, {}, [](float value) { return std::abs(value); });
            QVERIFY(*largest > 0.0F);
        }
    }

    void scoresAreUncorrelatedAndRebuildTheData()
    {
        const Matrix table = noise(200, 6);
        const auto pca = fitPca(table, KeepCount{6});
        QVERIFY(pca.has_value());
        const Matrix scores = project(*pca, table);
        for (std::size_t i = 0; i < 6; ++i) {
            for (std::size_t j = 0; j < 6; ++j) {
                double covariance = 0.0;
                for (std::size_t row = 0; row < table.rows; ++row)
                    covariance += static_cast<double>(scores(row, i)) * scores(row, j) / 199.0;
                QVERIFY(std::abs(covariance - (i == j ? pca->variances[i] : 0.0)) < 1e-6); // loadings in float
            }
        }
        // All components kept: no residual.
        for (std::size_t column = 0; column < 6; ++column) {
            double rebuilt = pca->mean[column];
            for (std::size_t i = 0; i < 6; ++i)
                rebuilt += static_cast<double>(scores(7, i)) * pca->components(i, column);
            QVERIFY(std::abs(rebuilt - table(7, column)) < 1e-6);
        }
    }

    void keepsAsFewAsExplainTheShare()
    {
        const Matrix table = noise(300, 6);
        const auto all = fitPca(table, KeepVariance{1.0});
        QVERIFY(all.has_value());
        QCOMPARE(all->components.rows, std::size_t{6});
        double sum = 0.0;
        for (std::size_t count = 1; count <= 6; ++count) {
            sum += all->explained(count - 1);
            const auto some = fitPca(table, KeepVariance{std::min(sum - 1e-9, 1.0)});
            QVERIFY(some.has_value());
            QCOMPARE(some->components.rows, count);
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
    }

    void fewerRowsThanColumns()
    {
        const Matrix wide = noise(5, 40);
        const auto pca = fitPca(wide, KeepCount{40});
        QVERIFY(pca.has_value());
        QCOMPARE(pca->rank, std::size_t{4});
        QCOMPARE(pca->components.rows, std::size_t{4});
        verifyOrthonormal(*pca);
        const double explained = std::accumulate(pca->variances.begin(), pca->variances.end(), 0.0);
        QVERIFY(std::abs(explained / pca->totalVariance - 1.0) < 1e-12);
    }

    void bothWaysOfDiagonalisingAgree()
    {
        // Five rows and their copies: the same directions, the covariance of ten rows instead of the Gram matrix of
        // five. Sums of squares double, the divisor goes from 4 to 9.
        const Matrix once = noise(5, 8);
        Matrix twice = once;
        for (std::size_t row = 0; row < once.rows; ++row)
            twice.append(once.row(row));
        const auto narrow = fitPca(twice, KeepCount{4});
        const auto wide = fitPca(once, KeepCount{4});
        QVERIFY(narrow.has_value() && wide.has_value());
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(std::abs(narrow->variances[i] / wide->variances[i] - 8.0 / 9.0) < 1e-9);
            QVERIFY(std::abs(dot(narrow->components.row(i), wide->components.row(i)) - 1.0) < 1e-6); // float
        }
    }

    void constantColumnsGetNoLoading()
    {
        Matrix table = noise(50, 3);
        for (std::size_t row = 0; row < table.rows; ++row)
            table(row, 1) = 0.1F;
        const auto pca = fitPca(table, KeepVariance{1.0});
        QVERIFY(pca.has_value());
        QCOMPARE(pca->rank, std::size_t{2});
        QCOMPARE(pca->components(0, 1), 0.0F);
        QCOMPARE(pca->components(1, 1), 0.0F);
    }

    void sameComponentsOnAnyNumberOfThreads()
    {
        const Matrix table = noise(9000, 7); // five blocks of rows
        const auto one = fitPca(table, KeepVariance{1.0}, {}, 1);
        QVERIFY(one.has_value());
        for (const unsigned threads : {2U, 3U, 4U, 0U}) {
            const auto many = fitPca(table, KeepVariance{1.0}, {}, threads);
            QVERIFY(many.has_value());
            QVERIFY(many->components == one->components);
            QVERIFY(many->variances == one->variances);
        }
    }

    void manyRowsAreProjectedAsFewAre()
    {
        const Matrix table = noise(2500, 5); // more than are taken at once
        const auto pca = fitPca(table, KeepCount{3});
        const Matrix all = project(*pca, table);
        for (const std::size_t row : {0U, 1023U, 1024U, 2047U, 2048U, 2499U}) {
            Matrix alone;
            alone.append(table.row(row));
            const Matrix one = project(*pca, alone);
            for (std::size_t component = 0; component < 3; ++component)
                QVERIFY(std::abs(one(0, component) - all(row, component)) < 1e-6F); // the order of five products
        }
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const Matrix& table : {noise(60, 5), noise(5, 60)}) {
            const auto pca = fitPca(table, KeepVariance{}, {{}, stop.get_token()});
            QVERIFY(!pca.has_value());
            QCOMPARE(pca.error().code, Error::Code::Cancelled);
        }
    }

    void refusesBadInput()
    {
        const auto codeOf = [](const Result<Pca>& result) {
            return result ? Error::Code::Internal : result.error().code;
        };
        QCOMPARE(codeOf(fitPca(Matrix(), KeepCount{1})), Error::Code::InvalidArgument);
        QCOMPARE(codeOf(fitPca(noise(1, 3), KeepCount{1})), Error::Code::InvalidArgument);
        QCOMPARE(codeOf(fitPca(noise(5, 3), KeepCount{0})), Error::Code::InvalidArgument);
        QCOMPARE(codeOf(fitPca(noise(5, 3), KeepVariance{0.0})), Error::Code::InvalidArgument);
        QCOMPARE(codeOf(fitPca(noise(5, 3), KeepVariance{1.1})), Error::Code::InvalidArgument);
        QCOMPARE(codeOf(fitPca(noise(5, 3), KeepVariance{std::nan("")})), Error::Code::InvalidArgument);
        QCOMPARE(codeOf(fitPca(Matrix(5, 3), KeepCount{1})), Error::Code::ConstantInput);
        Matrix holed = noise(5, 3);
        holed(2, 2) = std::numeric_limits<float>::infinity();
        QCOMPARE(codeOf(fitPca(holed, KeepCount{1})), Error::Code::BadValues);
    }
};

QTEST_APPLESS_MAIN(TestPca)
#include "test_pca.moc"
