// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/evaluate/stability.h"
#include "core/learn/random.h"

#include <cmath>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

/// Sum of 12 uniform numbers less 6: as good as Gaussian here.
double gaussian(learn::Random& random)
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += random.unit();
    return sum;
}

/// x(t) = phi x(t-1) + noise, two columns.
Matrix wandering(std::uint64_t seed, std::size_t rows, double phi)
{
    learn::Random random(seed);
    Matrix table(rows, 2);
    double state[2] = {gaussian(random) / std::sqrt(1 - phi * phi), gaussian(random) / std::sqrt(1 - phi * phi)};
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < 2; ++column) {
            state[column] = phi * state[column] + gaussian(random);
            table(row, column) = static_cast<float>(state[column]);
        }
    }
    return table;
}

} // namespace

class TestStability final : public QObject {
    Q_OBJECT

private slots:
    void knowsTheAutocorrelationTime();
    void aSteadyBaselineSeldomFails_data();
    void aSteadyBaselineSeldomFails();
    void findsADrift();
    void theSmallestPossiblePIsTheOneOfAllOrders();
    void saysNothingOfAShortOne();
    void constantAndBadInput();
};

void TestStability::knowsTheAutocorrelationTime()
{
    for (const double phi : {0.0, 0.5, 0.9}) {
        const Matrix table = wandering(7, 20000, phi);
        std::vector<double> series(table.rows);
        for (std::size_t i = 0; i < table.rows; ++i)
            series[i] = static_cast<double>(table(i, 0));
        const double truth = (1 + phi) / (1 - phi); // closed form for AR(1)
        const double found = autocorrelationTime(series);
        // Standard error of the estimate at n = 20000 and phi = 0.9 is about 9 % (2 sqrt(M tau / n), Sokal).
        QVERIFY2(std::abs(found / truth - 1) < 0.2, qPrintable(QString::number(found)));
    }
}

void TestStability::aSteadyBaselineSeldomFails_data()
{
    QTest::addColumn<double>("phi");
    QTest::newRow("independent") << 0.0;
    QTest::newRow("phi 0.5") << 0.5;
    QTest::newRow("phi 0.9") << 0.9;
}

void TestStability::aSteadyBaselineSeldomFails()
{
    QFETCH(double, phi);
    int failed = 0;
    int judged = 0;
    constexpr int runs = 200;
    for (int run = 0; run < runs; ++run) {
        const auto test = compareHalves(wandering(100 + std::uint64_t(run), 900, phi), {1, 399});
        QVERIFY(test);
        judged += test->has_value() ? 1 : 0;
        failed += test->has_value() && (*test)->p < 0.01 ? 1 : 0;
    }
    qInfo("phi %.1f: %d of %d below 0.01", phi, failed, judged);
    QVERIFY(judged > runs / 2);
    // 1 % is exact for independent blocks: 2 of 200, and 7 is beyond 3.5 standard deviations. Blocks of twice the
    // autocorrelation time still resemble their neighbours a little, hence more at 0.9.
    QVERIFY2(failed <= (phi > 0.8 ? 11 : 7), qPrintable(QString::number(failed)));
}

void TestStability::findsADrift()
{
    Matrix table = wandering(3, 900, 0.5);
    for (std::size_t row = 0; row < table.rows; ++row)
        table(row, 1) += 2.0F * static_cast<float>(row) / 900.0F;
    const auto test = compareHalves(table);
    QVERIFY(test && test->has_value());
    QVERIFY2((*test)->p < 0.01, qPrintable(QString::number((*test)->p)));
    QCOMPARE((*test)->column, std::size_t(1));
    // Half of the rise of 2 lies between the medians; their error is about 0.15 each.
    QVERIFY2(std::abs((*test)->difference - 1.0) < 0.5, qPrintable(QString::number((*test)->difference)));
}

void TestStability::theSmallestPossiblePIsTheOneOfAllOrders()
{
    // Alternating signs have no positive autocorrelation: blocks of 2, ten in all, whose means ascend. Only the two
    // extreme ones of the 252 ways to halve them reach the statistic.
    Matrix table(20, 1);
    for (std::size_t row = 0; row < 20; ++row)
        table(row, 0) = (row < 10 ? 0.0F : 100.0F) + (row % 2 == 0 ? 10.0F : -10.0F) + 0.01F * static_cast<float>(row);
    const auto test = compareHalves(table, {1, 20000});
    QVERIFY(test && test->has_value());
    QCOMPARE((*test)->blocksPerHalf, std::size_t(5));
    // 2 / 252 = 0.0079; the error of 20000 draws is 0.0006.
    QVERIFY2(std::abs((*test)->p - 2.0 / 252.0) < 0.002, qPrintable(QString::number((*test)->p)));
}

void TestStability::saysNothingOfAShortOne()
{
    const auto test = compareHalves(wandering(1, 12, 0.0));
    QVERIFY(test);
    QVERIFY(!test->has_value());
}

void TestStability::constantAndBadInput()
{
    const auto constant = compareHalves(Matrix(100, 2));
    QVERIFY(constant && constant->has_value());
    QCOMPARE((*constant)->p, 1.0);
    QCOMPARE(compareHalves(Matrix()).error().code, Error::Code::InvalidArgument);
    Matrix bad(100, 1);
    bad(5, 0) = std::nanf("");
    QCOMPARE(compareHalves(bad).error().code, Error::Code::BadValues);
    QCOMPARE(autocorrelationTime({}), 1.0);
    Progress cancelled;
    std::stop_source source;
    source.request_stop();
    cancelled.stop = source.get_token();
    QCOMPARE(compareHalves(wandering(1, 100, 0), {}, cancelled).error().code, Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(TestStability)
#include "test_stability.moc"
