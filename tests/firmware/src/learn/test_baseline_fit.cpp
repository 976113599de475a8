// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/mahalanobis.h"
#include "core/learn/scaler.h"
#include "firmware/src/learn/baseline_fit.h"
#include "tests/firmware/src/learn/baseline_rows.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// OAS from its formula, in double, from the standardised table.
double oracleShrinkage(const Matrix& z, double rows)
{
    const auto p = static_cast<double>(z.columns);
    double squares = 0.0;
    double trace = 0.0;
    for (std::size_t i = 0; i < z.columns; ++i) {
        for (std::size_t j = 0; j < z.columns; ++j) {
            double sum = 0.0;
            for (std::size_t row = 0; row < z.rows; ++row)
                sum += static_cast<double>(z(row, i)) * static_cast<double>(z(row, j));
            sum /= static_cast<double>(z.rows);
            squares += sum * sum;
            trace += i == j ? sum : 0.0;
        }
    }
    const double above = (1.0 - 2.0 / p) * squares + trace * trace;
    return std::min(1.0, above / ((rows + 1.0 - 2.0 / p) * (squares - trace * trace / p)));
}

std::vector<float> rowOf(const Matrix& table, std::size_t row)
{
    const auto begin = table.values.begin() + static_cast<std::ptrdiff_t>(row * table.columns);
    return {begin, begin + static_cast<std::ptrdiff_t>(table.columns)};
}

struct Fitted {
    std::vector<float> memory;
    BaselineFit fit = {};
    bool ok = false;
};

Fitted fitted(const Matrix& table, std::uint32_t overlap = 1)
{
    Fitted result;
    CoMoments moments = momentsOf(table, 0, table.rows, result.memory);
    result.ok = fitBaseline(moments, overlap, result.fit);
    return result;
}

float scoreOf(const BaselineFit& fit, std::vector<float> row)
{
    return baselineScore(fit, row.data());
}

Matrix withColumn(Matrix table, std::size_t column, float value)
{
    for (std::size_t row = 0; row < table.rows; ++row)
        table(row, column) = value;
    return table;
}

} // namespace

class TestBaselineFit final : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheStudiosFit_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("most");
        // Float rounds each step; the condition of the correlation of many like features makes more of it.
        QTest::newRow("three features") << 3 << 400 << 2e-5;
        QTest::newRow("the default's 36") << 36 << 2000 << 2e-4;
        QTest::newRow("an hour of the default's") << 36 << 27000 << 1e-3;
        QTest::newRow("fewer rows than features") << 36 << 30 << 2e-4;
    }

    void agreesWithTheStudiosFit()
    {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(double, most);
        const Matrix table = baselineRows(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns), 1);
        const Fitted board = fitted(table);
        QVERIFY(board.ok);
        const auto scaler = learn::fitScaler(table);
        QVERIFY(scaler.has_value());
        for (std::size_t i = 0; i < table.columns; ++i) {
            QVERIFY(std::abs(board.fit.mean[i] - scaler->mean[i]) <= 1e-5F * (scaler->scale[i] + std::abs(scaler->mean[i])));
            QVERIFY(std::abs(board.fit.scale[i] / scaler->scale[i] - 1.0F) < 1e-4F);
        }
        const Matrix z = apply(*scaler, table);
        const double shrinkage = std::max(0.001, oracleShrinkage(z, rows));
        QVERIFY(std::abs(static_cast<double>(board.fit.shrinkage) / shrinkage - 1.0) < 1e-3);

        // The studio's covariance has the divisor n - 1.
        const auto studio = learn::fitMahalanobis(z, {.shrinkage = static_cast<double>(board.fit.shrinkage)});
        QVERIFY(studio.has_value());
        const Matrix fresh = baselineRows(200, table.columns, 2);
        const std::vector<double> squares = learn::squaredDistances(*studio, apply(*scaler, fresh));
        double farthest = 0.0;
        for (std::size_t row = 0; row < fresh.rows; ++row) {
            const double wanted = squares[row] * rows / (rows - 1.0);
            const auto score = static_cast<double>(scoreOf(board.fit, rowOf(fresh, row)));
            // Scores are of the size of the number of features; the few much smaller ones matter no more than that.
            farthest = std::max(farthest, std::abs(score - wanted) / (wanted + columns));
        }
        qInfo("largest difference of a score, to its size: %.1e", farthest);
        QVERIFY(farthest < most);
    }

    void independentFeaturesGiveTheirSquaredDistance()
    {
        // diag(4, 1) about (10, -3): x = mean + (2, 1) is one deviation off in each.
        Matrix table(400, 2);
        for (std::size_t row = 0; row < table.rows; ++row) {
            table(row, 0) = 10.0F + (row % 2 == 0 ? 2.0F : -2.0F);
            table(row, 1) = -3.0F + (row / 2 % 2 == 0 ? 1.0F : -1.0F);
        }
        const Fitted board = fitted(table);
        QVERIFY(board.ok);
        QVERIFY(std::abs(scoreOf(board.fit, {12.0F, -2.0F}) - 2.0F) < 1e-4F);
        QVERIFY(scoreOf(board.fit, {10.0F, -3.0F}) < 1e-8F);
    }

    void aLargeMeanCostsNoDigits()
    {
        Matrix table = baselineRows(2000, 4, 3);
        const Fitted plain = fitted(table);
        // 4096 plus a multiple of 1/64 is a float, so that the moved values differ by that number exactly.
        for (float& value : table.values)
            value = std::round(value * 64.0F) / 64.0F;
        const Fitted rounded = fitted(table);
        Matrix far = table;
        for (float& value : far.values)
            value += 4096.0F;
        const Fitted moved = fitted(far);
        QVERIFY(plain.ok && rounded.ok && moved.ok);
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(moved.fit.scale[i], rounded.fit.scale[i]);
        QCOMPARE(moved.fit.shrinkage, rounded.fit.shrinkage);
    }

    void windowsThatOverlapShrinkMore()
    {
        const Matrix table = baselineRows(200, 8, 4);
        QVERIFY(fitted(table, 4).fit.shrinkage > 2.0F * fitted(table, 1).fit.shrinkage);
        QVERIFY(fitted(table, 100000).fit.shrinkage <= 1.0F);
    }

    void featuresThatStandStillTakeNoPart()
    {
        const Matrix table = baselineRows(500, 6, 5);
        const Fitted all = fitted(withColumn(table, 2, 0.25F));
        QVERIFY(all.ok);
        QCOMPARE(all.fit.constant, 1U);
        QVERIFY(all.fit.scale[2] > 0.0F);
        Matrix rest(table.rows, 5);
        for (std::size_t row = 0; row < table.rows; ++row) {
            for (std::size_t i = 0; i < 5; ++i)
                rest(row, i) = table(row, i < 2 ? i : i + 1);
        }
        const Fitted without = fitted(rest);
        QCOMPARE(all.fit.shrinkage, without.fit.shrinkage);
        std::vector<float> row = rowOf(table, 7);
        const float score = scoreOf(all.fit, row);
        QCOMPARE(score, scoreOf(without.fit, rowOf(rest, 7)));
        row[2] = 1e6F;
        QCOMPARE(scoreOf(all.fit, row), score);
    }

    /// A column that moves by its rounding only, beside others that live.
    void nearlyConstantIsConstant()
    {
        Matrix table = baselineRows(500, 4, 6);
        for (std::size_t row = 0; row < table.rows; ++row)
            table(row, 1) = 0.01F + static_cast<float>(row % 2) * 0.01F * std::numeric_limits<float>::epsilon();
        QCOMPARE(fitted(table).fit.constant, 1U);
    }

    void featuresThatAreTheSameAreBorne()
    {
        Matrix table = baselineRows(2000, 4, 7);
        for (std::size_t row = 0; row < table.rows; ++row)
            table(row, 3) = table(row, 0);
        const Fitted board = fitted(table);
        QVERIFY(board.ok);
        QVERIFY(std::isfinite(scoreOf(board.fit, rowOf(table, 0))));
    }

    void refusesWhatCannotBeLearned()
    {
        Matrix still(50, 3);
        std::ranges::fill(still.values, 4.0F);
        QVERIFY(!fitted(still).ok);
        Matrix huge = baselineRows(50, 3, 8);
        for (std::size_t row = 0; row < huge.rows; ++row)
            huge(row, 1) = row % 2 == 0 ? 3e38F : -3e38F;
        QVERIFY(!fitted(huge).ok);
    }
};

QTEST_APPLESS_MAIN(TestBaselineFit)
#include "test_baseline_fit.moc"
