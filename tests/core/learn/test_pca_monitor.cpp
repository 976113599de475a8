// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/distributions.h"
#include "core/learn/mahalanobis.h"
#include "core/learn/pca_monitor.h"
#include "core/learn/random.h"
#include "tests/support/sklearn_table.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::learn;

namespace {

/// Normal rows of unequal spread (Box, Muller).
Matrix normalRows(std::size_t rows, const std::vector<double>& spread, std::uint64_t seed)
{
    Random random(seed);
    Matrix table(rows, spread.size());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < spread.size(); ++column) {
            const double radius = std::sqrt(-2.0 * std::log(1.0 - random.unit()));
            table(row, column) = static_cast<float>(spread[column] * radius * std::cos(6.283185307 * random.unit()));
        }
    }
    return table;
}

} // namespace

class TestPcaMonitor final : public QObject {
    Q_OBJECT

private slots:
    void distributionsHaveTheirTabledValues()
    {
        QVERIFY(std::abs(normalQuantile(0.975) - 1.959963984540054) < 1e-12);
        QVERIFY(std::abs(fisherQuantile(1.0, 10.0, 0.95) - 4.964602743730711) < 1e-9); // the square of Student's 2.228
        QVERIFY(std::abs(betaProbability(2.0, 3.0, 0.5) - 0.6875) < 1e-12);            // 11/16
    }

    void allComponentsGiveTheMahalanobisDistance()
    {
        const Matrix table = normalRows(120, {1.0, 3.0, 0.2}, 1);
        const auto monitor = fitPcaMonitor(table, {.keep = KeepVariance{1.0}});
        const auto plain = fitMahalanobis(table, {.shrinkage = 0.0});
        QVERIFY(monitor.has_value() && plain.has_value());
        QCOMPARE(monitor->qLimit, 0.0);
        const auto both = distances(*monitor, table);
        const auto squares = squaredDistances(*plain, table);
        for (std::size_t row = 0; row < table.rows; ++row) {
            QVERIFY(std::abs(both[row].t2 - squares[row]) < 1e-5 * (1.0 + squares[row])); // loadings are float
            QVERIFY(both[row].q < 1e-10);
            QCOMPARE(monitor->combined(both[row]), both[row].t2 / monitor->t2Limit);
        }
    }

    void whatIsKeptAndWhatIsLeftIsTheWholeLength()
    {
        const Matrix table = normalRows(60, {1.0, 2.0, 0.5, 0.3}, 2);
        const auto monitor = fitPcaMonitor(table, {.keep = KeepCount{2}});
        QVERIFY(monitor.has_value());
        const auto both = distances(*monitor, table);
        const Matrix scores = project(monitor->pca, table);
        for (std::size_t row = 0; row < table.rows; ++row) {
            double length = 0.0;
            for (std::size_t column = 0; column < 4; ++column)
                length += std::pow(static_cast<double>(table(row, column)) - monitor->pca.mean[column], 2.0);
            const double kept = std::pow(scores(row, 0), 2.0) + std::pow(scores(row, 1), 2.0);
            QVERIFY(std::abs(kept + both[row].q - length) < 1e-5 * (1.0 + length));
        }
    }

    void agreesWithScikitLearn()
    {
        const auto reference = testing::sklearnTable(BASELINE_SKLEARN_VECTORS "/pca_monitor.csv");
        const auto monitor = fitPcaMonitor(reference.rows, {.keep = KeepCount{2}});
        QVERIFY(monitor.has_value());
        const auto both = distances(*monitor, reference.rows);
        for (std::size_t row = 0; row < both.size(); ++row) {
            QVERIFY(std::abs(both[row].t2 - reference.results.at("t2")[row]) < 1e-5 * (1.0 + both[row].t2));
            QVERIFY(std::abs(both[row].q - reference.results.at("q")[row]) < 1e-5 * (1.0 + both[row].q));
        }
        QVERIFY(std::abs(monitor->t2Limit - reference.results.at("t2_limit").front()) < 1e-6);
        QVERIFY(std::abs(monitor->qLimit - reference.results.at("q_limit").front()) < 1e-6);
    }

    void theLimitsHoldForNormalRows()
    {
        const std::vector<double> spread{3.0, 2.0, 1.0, 0.7, 0.6, 0.5};
        const auto monitor = fitPcaMonitor(normalRows(4000, spread, 3), {.keep = KeepCount{2}, .alpha = 0.05});
        QVERIFY(monitor.has_value());
        std::size_t beyondT2 = 0;
        std::size_t beyondQ = 0;
        for (const PcaDistances& one : distances(*monitor, normalRows(20000, spread, 4))) {
            beyondT2 += one.t2 > monitor->t2Limit ? 1 : 0;
            beyondQ += one.q > monitor->qLimit ? 1 : 0;
        }
        // 5 % of 20,000 with a standard error of 0.15 %; the limit of Q is an approximation, good to a tenth of alpha.
        QVERIFY2(std::abs(static_cast<double>(beyondT2) / 20000.0 - 0.05) < 0.005, qPrintable(QString::number(beyondT2)));
        QVERIFY2(std::abs(static_cast<double>(beyondQ) / 20000.0 - 0.05) < 0.010, qPrintable(QString::number(beyondQ)));
    }

    void aDominantVarianceLeftOutHasALimitToo()
    {
        // One large variance among many small ones makes h negative.
        std::vector<double> spread{5.0, 2.0};
        spread.resize(60, 0.2);
        const auto monitor = fitPcaMonitor(normalRows(300, spread, 5), {.keep = KeepCount{1}});
        QVERIFY(monitor.has_value());
        QVERIFY(std::isfinite(monitor->qLimit) && monitor->qLimit > 0.0);
    }

    void refusesWhatCannotBeFitted()
    {
        const Matrix few = normalRows(9, {1.0, 1.0}, 6);
        QCOMPARE(fitPcaMonitor(few).error().subject, std::string("rows"));
        QCOMPARE(fitPcaMonitor(normalRows(30, {1.0, 1.0}, 6), {.keep = KeepCount{1}, .alpha = 0.0}).error().subject,
                 std::string("alpha"));
        QCOMPARE(fitPcaMonitor(Matrix(30, 2)).error().code, Error::Code::ConstantInput);
    }
};

QTEST_APPLESS_MAIN(TestPcaMonitor)
#include "test_pca_monitor.moc"
