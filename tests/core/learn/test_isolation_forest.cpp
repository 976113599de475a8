// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/isolation_forest.h"
#include "core/learn/random.h"
#include "tests/support/sklearn_table.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

namespace {

Matrix noise(std::size_t rows, std::size_t columns, std::uint64_t seed = 4)
{
    Random random(seed);
    Matrix table(rows, columns);
    for (float& value : table.values)
        value = static_cast<float>(random.unit());
    return table;
}

std::string refusal(const Matrix& table, const IsolationOptions& options)
{
    const auto forest = fitIsolationForest(table, options);
    return forest ? std::string("fitted") : forest.error().subject;
}

} // namespace

class TestIsolationForest final : public QObject {
    Q_OBJECT

private slots:
    void depthOfASearch()
    {
        QVERIFY(std::abs(isolationDepth(256) - 10.2448) < 5e-5); // reference/algorithms.md 9.2, four decimals
        QCOMPARE(isolationDepth(2), 1.0);
        QCOMPARE(isolationDepth(1), 0.0);
        QCOMPARE(isolationDepth(0), 0.0);
    }

    void aRowFarAwayIsAlone()
    {
        const Matrix table = noise(500, 4);
        const auto forest = fitIsolationForest(table);
        QVERIFY(forest.has_value());
        QCOMPARE(forest->trees.size(), std::size_t{100});
        Matrix rows(2, 4);
        rows.values = {0.5F, 0.5F, 0.5F, 0.5F, 9.0F, -9.0F, 9.0F, -9.0F};
        const auto scores = isolationScores(*forest, rows);
        QVERIFY2(scores[0] < 0.5, qPrintable(QString::number(scores[0])));
        QVERIFY2(scores[1] > 0.6, qPrintable(QString::number(scores[1])));
        for (const double score : isolationScores(*forest, table))
            QVERIFY(score > 0.0 && score < scores[1]);
    }

    void everyCutHasRowsOnBothSides()
    {
        const auto forest = fitIsolationForest(noise(300, 3), {.trees = 20, .sample = 64});
        QVERIFY(forest.has_value());
        for (const IsolationTree& tree : forest->trees) {
            QVERIFY(tree.size() % 2 == 1 && tree.size() <= 127); // six levels of cuts
            for (const IsolationNode& node : tree) {
                QVERIFY(node.left == 0 || node.left + 1 < tree.size());
                QVERIFY(node.left == 0 || node.feature < 3);
            }
        }
    }

    void ranksRowsAsScikitLearnDoes()
    {
        // Random trees cannot agree to the digit; a forest of theirs with another seed correlates as much with itself.
        const auto reference = testing::sklearnTable(BASELINE_SKLEARN_VECTORS "/isolation.csv");
        const auto forest = fitIsolationForest(reference.rows, {.trees = 400, .sample = 128});
        QVERIFY(forest.has_value());
        const auto ours = isolationScores(*forest, reference.rows);
        const auto& theirs = reference.results.at("score");
        double worst = 0.0;
        double sum = 0.0;
        for (std::size_t row = 0; row < ours.size(); ++row) {
            worst = std::max(worst, std::abs(ours[row] - theirs[row]));
            sum += ours[row] - theirs[row];
        }
        const double theirSpread = reference.results.at("spread").front(); // largest distance between two seeds of theirs
        QVERIFY2(worst < 2.0 * theirSpread, qPrintable(QString::number(worst / theirSpread)));
        QVERIFY(std::abs(sum / static_cast<double>(ours.size())) < theirSpread / 2.0);
    }

    void theSameSeedGivesTheSameForest()
    {
        const Matrix table = noise(300, 3);
        QVERIFY(fitIsolationForest(table, {.seed = 3})->trees == fitIsolationForest(table, {.seed = 3})->trees);
        QVERIFY(fitIsolationForest(table, {.seed = 3})->trees != fitIsolationForest(table, {.seed = 4})->trees);
    }

    void constantFeaturesAreNotCut()
    {
        Matrix table = noise(100, 3);
        for (std::size_t row = 0; row < table.rows; ++row)
            table(row, 1) = 5.0F;
        const auto forest = fitIsolationForest(table);
        QVERIFY(forest.has_value());
        for (const IsolationTree& tree : forest->trees) {
            for (const IsolationNode& node : tree)
                QVERIFY(node.left == 0 || node.feature != 1);
        }
    }

    void neighbouringFloatsCanBeCut()
    {
        Matrix table(20, 1);
        for (std::size_t row = 0; row < 20; ++row)
            table(row, 0) = row % 2 == 0 ? 1.0F : std::nextafter(1.0F, 2.0F);
        const auto forest = fitIsolationForest(table, {.trees = 5});
        QVERIFY(forest.has_value());
        for (const IsolationTree& tree : forest->trees)
            QCOMPARE(tree.size(), std::size_t{3});
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(fitIsolationForest(noise(50, 2), {}, {{}, stop.get_token()}).error().code, Error::Code::Cancelled);
    }

    void refusesWhatCannotBeFitted()
    {
        QCOMPARE(refusal({}, {}), std::string("table"));
        QCOMPARE(refusal(noise(9, 2), {}), std::string("rows"));
        QCOMPARE(refusal(noise(20, 2), {.trees = 0}), std::string("trees"));
        QCOMPARE(refusal(noise(20, 2), {.sample = 1}), std::string("sample"));
        QCOMPARE(fitIsolationForest(Matrix(20, 2)).error().code, Error::Code::ConstantInput);
        Matrix bad = noise(20, 2);
        bad(7, 1) = -std::numeric_limits<float>::infinity();
        QCOMPARE(fitIsolationForest(bad).error().code, Error::Code::BadValues);
    }
};

QTEST_APPLESS_MAIN(TestIsolationForest)
#include "test_isolation_forest.moc"
