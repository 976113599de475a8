// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/mahalanobis.h"
#include "core/learn/random.h"
#include "tests/support/sklearn_table.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

namespace {

Matrix tableOf(std::size_t columns, const std::vector<float>& values)
{
    Matrix table(values.size() / columns, columns);
    table.values = values;
    return table;
}

Matrix noise(std::size_t rows, std::size_t columns)
{
    Random random(3);
    Matrix table(rows, columns);
    for (float& value : table.values)
        value = static_cast<float>(random.unit() + random.unit() + random.unit() - 1.5);
    return table;
}

/// Mean 0 and covariance diag(4, 1), with the divisor n - 1.
Matrix axes()
{
    const auto a = static_cast<float>(std::sqrt(4.0 * 11.0 / 6.0));
    const auto b = static_cast<float>(std::sqrt(11.0 / 6.0));
    Matrix table(12, 2);
    for (std::size_t row = 0; row < 12; ++row) {
        const bool first = row < 6;
        table(row, first ? 0 : 1) = (row % 2 == 0 ? 1.0F : -1.0F) * (first ? a : b);
    }
    return table;
}

} // namespace

class TestMahalanobis final : public QObject {
    Q_OBJECT

private slots:
    void distanceInAKnownSpread()
    {
        // reference/algorithms.md 9.2: S = diag(4, 1), x = (2, 1) -> 2.
        const auto fit = fitMahalanobis(axes(), {.shrinkage = 0.0});
        QVERIFY(fit.has_value());
        const auto squares = squaredDistances(*fit, tableOf(2, {2.0F, 1.0F, 0.0F, 0.0F}));
        QVERIFY(std::abs(squares[0] - 2.0) < 1e-6); // mean and whitening are stored as float
        QVERIFY(squares[1] < 1e-12);
    }

    void fullShrinkageLeavesTheDistance()
    {
        const Matrix table = noise(50, 3);
        const auto fit = fitMahalanobis(table, {.shrinkage = 1.0});
        QVERIFY(fit.has_value());
        const double variance = 1.0 / std::pow(static_cast<double>(fit->whitening(0, 0)), 2.0);
        const auto squares = squaredDistances(*fit, table);
        for (std::size_t row = 0; row < table.rows; ++row) {
            double square = 0.0;
            for (std::size_t column = 0; column < 3; ++column)
                square += std::pow(static_cast<double>(table(row, column)) - fit->mean[column], 2.0);
            QVERIFY(std::abs(squares[row] - square / variance) < 1e-5 * (1.0 + squares[row]));
        }
    }

    void withoutShrinkageAnAffineMapChangesNothing()
    {
        const Matrix table = noise(80, 2);
        Matrix moved(table.rows, 2);
        for (std::size_t row = 0; row < table.rows; ++row) {
            moved(row, 0) = 3.0F * table(row, 0) + table(row, 1) - 2.0F;
            moved(row, 1) = -0.5F * table(row, 1) + 7.0F;
        }
        const auto before = fitMahalanobis(table, {.shrinkage = 0.0});
        const auto after = fitMahalanobis(moved, {.shrinkage = 0.0});
        QVERIFY(before.has_value() && after.has_value());
        const auto one = squaredDistances(*before, table);
        const auto other = squaredDistances(*after, moved);
        for (std::size_t row = 0; row < table.rows; ++row)
            QVERIFY(std::abs(one[row] - other[row]) < 1e-4 * (1.0 + one[row])); // the moved table is rounded to float
    }

    void meanOfTheSquaresIsTheDimension()
    {
        // sum of (x - m)' S^-1 (x - m) = trace(S^-1 (n - 1) S) = (n - 1) d
        const Matrix table = noise(200, 4);
        const auto fit = fitMahalanobis(table, {.shrinkage = 0.0});
        QVERIFY(fit.has_value());
        double sum = 0.0;
        for (const double square : squaredDistances(*fit, table))
            sum += square;
        QVERIFY(std::abs(sum / (199.0 * 4.0) - 1.0) < 1e-5);
    }

    void agreesWithScikitLearn_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::newRow("60 rows") << std::string("mahalanobis.csv");
        QTest::newRow("12 rows") << std::string("mahalanobis_few.csv");
    }

    void agreesWithScikitLearn()
    {
        QFETCH(const std::string, file);
        const auto reference = testing::sklearnTable(std::string(BASELINE_SKLEARN_VECTORS "/") + file);
        const auto fit = fitMahalanobis(reference.rows);
        QVERIFY(fit.has_value());
        QVERIFY(std::abs(fit->shrinkage - reference.results.at("shrinkage").front()) < 1e-9);
        const auto squares = squaredDistances(*fit, reference.rows);
        for (std::size_t row = 0; row < squares.size(); ++row) {
            const double theirs = reference.results.at("distance")[row];
            QVERIFY(std::abs(squares[row] - theirs) < 1e-5 * (1.0 + theirs)); // mean and whitening are float
        }
    }

    void fewerRowsThanColumnsWorkWithShrinkage()
    {
        const auto fit = fitMahalanobis(noise(12, 30));
        QVERIFY(fit.has_value());
        QVERIFY(fit->shrinkage > 0.0);
        for (const double square : squaredDistances(*fit, noise(12, 30)))
            QVERIFY(std::isfinite(square));
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        Matrix table(40, 2);
        for (std::size_t row = 0; row < table.rows; ++row)
            table(row, row % 2) = static_cast<float>(row);
        const auto fit = fitMahalanobis(table, {}, {{}, stop.get_token()});
        QVERIFY(!fit.has_value());
        QCOMPARE(fit.error().code, Error::Code::Cancelled);
    }

    void refusesWhatCannotBeFitted()
    {
        const auto subject = [](const Matrix& table, const MahalanobisOptions& options) {
            const auto fit = fitMahalanobis(table, options);
            return fit ? std::string("fitted") : fit.error().subject;
        };
        QCOMPARE(subject({}, {}), std::string("table"));
        QCOMPARE(subject(noise(9, 2), {}), std::string("rows"));
        QCOMPARE(subject(noise(19, 10), {.shrinkage = 0.0}), std::string("rows"));
        QCOMPARE(fitMahalanobis(noise(19, 10), {.shrinkage = 0.0}).error().value, 20.0);
        QCOMPARE(subject(noise(20, 2), {.shrinkage = 1.5}), std::string("shrinkage"));
        QCOMPARE(subject(noise(20, 2), {.shrinkage = std::nan("")}), std::string("shrinkage"));
        QCOMPARE(subject(noise(20, 2), {.shrinkage = {}, .ridge = -1.0}), std::string("ridge"));
        Matrix twice = noise(40, 2);
        for (std::size_t row = 0; row < twice.rows; ++row)
            twice(row, 1) = 2.0F * twice(row, 0);
        QCOMPARE(subject(twice, {.shrinkage = 0.0}), std::string("covariance"));
        QVERIFY(fitMahalanobis(twice, {.shrinkage = 0.0, .ridge = 1e-6}).has_value());
        QVERIFY(fitMahalanobis(twice).has_value());
    }

    void refusesBadAndConstantValues()
    {
        Matrix table = noise(20, 2);
        table(3, 1) = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(fitMahalanobis(table).error().code, Error::Code::BadValues);
        QCOMPARE(fitMahalanobis(tableOf(1, std::vector<float>(20, 3.0F))).error().code, Error::Code::ConstantInput);
    }
};

QTEST_APPLESS_MAIN(TestMahalanobis)
#include "test_mahalanobis.moc"
