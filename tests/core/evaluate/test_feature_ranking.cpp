// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/feature_ranking.h"

#include "tests/support/signals.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

Matrix tableOf(const std::vector<std::vector<float>>& columns)
{
    Matrix table;
    table.columns = columns.size();
    table.rows = columns.front().size();
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (const auto& column : columns)
            table.values.push_back(column[row]);
    }
    return table;
}

std::vector<std::size_t> inGroupsOf(std::size_t size, std::size_t count)
{
    std::vector<std::size_t> groups(count);
    for (std::size_t i = 0; i < count; ++i)
        groups[i] = i / size;
    return groups;
}

} // namespace

class TestFeatureRanking final : public QObject {
    Q_OBJECT

private slots:
    void knowsTheCorrelationOfShroutAndFleiss()
    {
        // Shrout and Fleiss 1979, table 2: six targets, four judges; ICC(1,1) = 0.166 (0.1657 to four digits).
        const std::array<double, 24> ratings{9, 2, 5, 8, 6, 1, 3, 2, 8, 4, 6, 8, 7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7};
        const auto correlation = intraclassCorrelation(ratings, inGroupsOf(4, 24));
        QVERIFY(correlation);
        QVERIFY2(std::abs(*correlation - 0.1657) < 5e-5, qPrintable(QString::number(*correlation, 'g', 8)));
    }

    void whatLiesBetweenGroupsIsNotStable()
    {
        // Alternating about the same mean in each group: all of the variance is within. And the other way round.
        std::vector<float> within;
        std::vector<float> between;
        for (int i = 0; i < 40; ++i) {
            within.push_back(i % 2 == 0 ? 1.0F : 2.0F);
            between.push_back(static_cast<float>(i / 10) + (i % 2 == 0 ? 1e-4F : 0.0F));
        }
        const auto ranks = rankFeatures(tableOf({within, between}), inGroupsOf(10, 40), {});
        QVERIFY(ranks);
        QCOMPARE((*ranks)[0].stability.value(), 1.0); // ICC below 0, cut
        QVERIFY((*ranks)[1].stability.value() < 1e-6);
    }

    void knowsMeanSpreadAndSeparation()
    {
        // Median 3, absolute deviations 2 1 0 1 2: their median is 1.
        const std::vector<float> normal{1, 2, 3, 4, 5};
        const std::vector<float> anomalous{4, 6, 8};
        const auto ranks = rankFeatures(tableOf({normal}), inGroupsOf(5, 5), tableOf({anomalous}));
        QVERIFY(ranks);
        const FeatureRank& rank = ranks->front();
        QCOMPARE(rank.mean, 3.0);
        QCOMPARE(rank.deviation, std::sqrt(2.5));
        QCOMPARE(rank.spread.value(), 1.4826 / 3.0);
        // Of the 15 pairs 13 are in order and one is a tie: (13 + 0.5) / 15.
        QCOMPARE(rank.auc.value(), 13.5 / 15.0);
        QCOMPARE(rank.effect.value(), 3.0 / std::sqrt(0.5 * (2.5 + 4.0)));
        QVERIFY(!rank.stability); // one group alone
        QVERIFY(!rank.halves);    // five windows are no test
    }

    void separationCountsOnEitherSide()
    {
        const auto ranks = rankFeatures(tableOf({{5, 6, 7}}), inGroupsOf(3, 3), tableOf({{1, 2, 3}}));
        QCOMPARE(ranks->front().auc.value(), 0.0);
        QCOMPARE(ranks->front().separation().value(), 1.0);
        QVERIFY(ranks->front().effect.value() < 0.0);
    }

    void aJumpBetweenTheHalvesIsFound()
    {
        std::vector<float> steady = testing::noise(400, 1.0);
        std::vector<float> jumping = testing::noise(400, 1.0, 8);
        for (std::size_t i = 200; i < 400; ++i)
            jumping[i] += 3.0F;
        const auto ranks = rankFeatures(tableOf({steady, jumping}), inGroupsOf(200, 400), {});
        QVERIFY((*ranks)[0].halves.value() > 0.05); // of this seed; noise has no reason to be lower
        QCOMPARE((*ranks)[1].halves.value(), 1.0 / 500.0); // the smallest that 499 permutations can say
        QVERIFY((*ranks)[1].stability.value() < 0.3); // 9 / 4 of 1 + 9 / 4 lie between two groups that differ by 3
        QVERIFY((*ranks)[0].stability.value() > 0.95);
    }

    void survivesConstantAndMissingValues()
    {
        const float lost = std::numeric_limits<float>::quiet_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        const auto ranks = rankFeatures(tableOf({{0, 0, 0, 0}, {2, 2, 2, 2}, {lost, 1, infinity, 3}, {lost, lost, lost, lost}}),
                                        inGroupsOf(2, 4), tableOf({{0}, {2}, {lost}, {1}}));
        QVERIFY(ranks);
        QVERIFY((*ranks)[0].isConstant());
        QVERIFY(!(*ranks)[0].spread); // of nothing
        QVERIFY(!(*ranks)[0].stability && !(*ranks)[0].halves);
        QCOMPARE((*ranks)[0].auc.value(), 0.5);
        QCOMPARE((*ranks)[1].spread.value(), 0.0);
        QCOMPARE((*ranks)[2].windows, std::size_t{2});
        QCOMPARE((*ranks)[2].mean, 2.0);
        QVERIFY(!(*ranks)[2].auc); // no anomalous value is left
        QCOMPARE((*ranks)[3].windows, std::size_t{0});
    }

    void refusesWhatIsNoTable()
    {
        QCOMPARE(rankFeatures({}, {}, {}).error().subject, std::string("windows"));
        const Matrix table = tableOf({{1, 2, 3}});
        QCOMPARE(rankFeatures(table, inGroupsOf(1, 2), {}).error().subject, std::string("table"));
        QCOMPARE(rankFeatures(table, inGroupsOf(1, 3), tableOf({{1}, {2}})).error().subject, std::string("table"));
    }

    void canBeCancelled()
    {
        std::stop_source source;
        source.request_stop();
        const auto ranks = rankFeatures(tableOf({{1, 2, 3}}), inGroupsOf(1, 3), {}, {}, {{}, source.get_token()});
        QCOMPARE(ranks.error().code, Error::Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestFeatureRanking)
#include "test_feature_ranking.moc"
