// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/roc.h"

#include "core/learn/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Whole numbers, so that there are many ties.
std::vector<double> scores(std::size_t count, double shift, std::uint64_t seed)
{
    learn::Random random(seed);
    std::vector<double> result(count);
    for (double& score : result)
        score = std::floor(10.0 * (random.unit() + random.unit()) + shift);
    return result;
}

double aucByPairs(const std::vector<double>& normal, const std::vector<double>& anomalous)
{
    double won = 0.0;
    for (const double low : normal) {
        for (const double high : anomalous)
            won += high > low ? 1.0 : high == low ? 0.5 : 0.0;
    }
    return won / static_cast<double>(normal.size() * anomalous.size());
}

double areaUnder(const Roc& roc)
{
    double area = 0.0;
    for (std::size_t i = 1; i < roc.points.size(); ++i) {
        area += (roc.points[i].falsePositiveRate - roc.points[i - 1].falsePositiveRate)
                * (roc.points[i].truePositiveRate + roc.points[i - 1].truePositiveRate) / 2.0;
    }
    return area;
}

} // namespace

class TestRoc final : public QObject {
    Q_OBJECT

private slots:
    void knownAnswer()
    {
        const std::vector<double> normal{1.0, 2.0, 3.0};
        const std::vector<double> anomalous{2.0, 3.0, 4.0};
        const auto roc = rocCurve(normal, anomalous);
        QVERIFY(roc.has_value());
        QVERIFY(std::abs(roc->auc - 7.0 / 9.0) < 1e-15); // one rounding
        QVERIFY(std::abs(*partialAucMcClish(*roc, 0.5) - 0.72222222222222) < 1e-13);
        const double third = 1.0 / 3.0;
        const std::vector<RocPoint> expected{
            {4.0, 0.0, 0.0}, {3.0, 0.0, third}, {2.0, third, 2.0 / 3.0}, {1.0, 2.0 / 3.0, 1.0}, {-infinity, 1.0, 1.0}};
        QVERIFY(roc->points == expected);
    }

    void tiesAreOneDiagonalStep()
    {
        const auto roc = rocCurve(std::vector<double>(5, 7.0), std::vector<double>(3, 7.0));
        QVERIFY(roc.has_value());
        QCOMPARE(roc->points.size(), std::size_t{2});
        QCOMPARE(roc->auc, 0.5);
        QCOMPARE(*partialAucDcase(std::vector<double>(20, 7.0), std::vector<double>(3, 7.0)), 0.5);
        QVERIFY(std::abs(*partialAucMcClish(*roc) - 0.5) < 1e-15);
    }

    void perfectAndUseless()
    {
        const std::vector<double> low{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0};
        const std::vector<double> high{11.0, infinity};
        QCOMPARE(rocCurve(low, high)->auc, 1.0);
        QCOMPARE(*partialAucDcase(low, high), 1.0);
        QCOMPARE(*partialAucMcClish(*rocCurve(low, high)), 1.0);
        QCOMPARE(rocCurve(high, low)->auc, 0.0);
        QCOMPARE(*partialAucDcase(high, low, 0.5), 0.0);
    }

    void ranksPairsAndAreaAgree()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto normal = scores(50, 0.0, seed);
            const auto anomalous = scores(37, 3.0, seed + 100);
            const auto roc = rocCurve(normal, anomalous);
            QVERIFY(roc.has_value());
            QVERIFY(std::abs(roc->auc - aucByPairs(normal, anomalous)) < 1e-12); // sums of 87 terms
            QVERIFY(std::abs(roc->auc - areaUnder(*roc)) < 1e-12);
            QVERIFY(std::abs(*partialAucMcClish(*roc, 1.0) - roc->auc) < 1e-12);
            QVERIFY(std::abs(*partialAucDcase(normal, anomalous, 1.0) - roc->auc) < 1e-12);
        }
    }

    void partialAreaCountsTheWholePartThatWasMeant()
    {
        // 0.29 * 100 is 28.999999999999996 in double. Scores 0..99; one anomaly above all but the 28 highest.
        std::vector<double> normal(100);
        for (std::size_t i = 0; i < normal.size(); ++i)
            normal[i] = static_cast<double>(i);
        const std::vector<double> anomalous{71.5};
        QVERIFY(std::abs(*partialAucDcase(normal, anomalous, 0.29) - 1.0 / 29.0) < 1e-15);
    }

    void youdenIsTheBestByBruteForce()
    {
        const auto normal = scores(80, 0.0, 1);
        const auto anomalous = scores(60, 4.0, 2);
        const auto roc = rocCurve(normal, anomalous);
        const ThresholdChoice choice = youdenThreshold(*roc);
        double best = -1.0;
        for (double threshold = -1.0; threshold < 30.0; threshold += 0.5) {
            const auto above = [&](double score) { return score > threshold; };
            best = std::max(best, static_cast<double>(std::ranges::count_if(anomalous, above)) / 60.0
                                      - static_cast<double>(std::ranges::count_if(normal, above)) / 80.0);
        }
        QVERIFY(std::abs(1.0 - choice.falseNegativeRate - choice.falsePositiveRate - best) < 1e-12);
    }

    void costAtTheEnds()
    {
        const ErrorCosts costs{50.0, 2.0, 0.1};
        QVERIFY(std::abs(expectedCost({infinity, 0.0, 1.0}, costs) - 5.0) < 1e-12);  // share * miss
        QVERIFY(std::abs(expectedCost({-infinity, 1.0, 0.0}, costs) - 1.8) < 1e-12); // (1 - share) * false alarm
    }

    void costThresholdIsTheBestByBruteForce()
    {
        const auto normal = scores(80, 0.0, 3);
        const auto anomalous = scores(60, 4.0, 4);
        const auto roc = rocCurve(normal, anomalous);
        for (const double miss : {0.0, 0.5, 1.0, 3.0, 10.0, 100.0, 1e6}) {
            const ErrorCosts costs{miss, 1.0, 0.2};
            const auto found = costThreshold(*roc, costs);
            QVERIFY(found.has_value());
            double best = infinity;
            for (const RocPoint& point : roc->points) {
                const ThresholdChoice choice{0.0, point.falsePositiveRate, 1.0 - point.truePositiveRate};
                best = std::min(best, expectedCost(choice, costs));
            }
            QVERIFY(std::abs(found->costPerWindow - best) < 1e-12);
            QVERIFY(found->ratioLow <= miss && miss <= found->ratioHigh);
        }
    }

    // The range of the cost ratio is where the tangent to the convex hull stays on the same corner. So inside it the
    // choice does not change, and just outside it does.
    void ratioRangeIsWhereTheChoiceStays()
    {
        const auto roc = rocCurve(scores(80, 0.0, 5), scores(60, 4.0, 6));
        const auto chosenAt = [&](double ratio) { return costThreshold(*roc, {ratio, 1.0, 0.3})->choice.threshold; };
        const auto found = costThreshold(*roc, {4.0, 1.0, 0.3});
        QVERIFY(found.has_value());
        QVERIFY(found->ratioLow > 0.0 && found->ratioHigh < infinity);
        QVERIFY(found->ratioLow < found->ratioHigh);
        // A part in a million is beyond the rounding and far below the distance between corners.
        QCOMPARE(chosenAt(found->ratioLow * 1.000001), found->choice.threshold);
        QCOMPARE(chosenAt(found->ratioHigh * 0.999999), found->choice.threshold);
        QVERIFY(chosenAt(found->ratioLow * 0.999999) > found->choice.threshold);
        QVERIFY(chosenAt(found->ratioHigh * 1.000001) < found->choice.threshold);
    }

    void refusesBadScores()
    {
        const std::vector<double> some{1.0, 2.0};
        const std::vector<double> holed{1.0, std::nan(""), 2.0, 3.0};
        QCOMPARE(rocCurve({}, some).error().subject, std::string("normal scores"));
        QCOMPARE(rocCurve(some, {}).error().subject, std::string("anomalous scores"));
        QCOMPARE(rocCurve(some, holed).error().code, Error::Code::BadValues);
        QVERIFY(std::abs(rocCurve(holed, some).error().value - 100.0 / 6.0) < 1e-12);
        QCOMPARE(partialAucDcase(holed, some).error().code, Error::Code::BadValues);
        QCOMPARE(partialAucDcase({}, some).error().subject, std::string("normal scores"));
    }

    void refusesBadParameters()
    {
        const std::vector<double> some{1.0, 2.0};
        const auto roc = rocCurve(some, some);
        for (const double p : {0.0, -0.1, 1.1, std::nan("")}) {
            QCOMPARE(partialAucDcase(some, some, p).error().subject, std::string("p"));
            QCOMPARE(partialAucMcClish(*roc, p).error().subject, std::string("p"));
        }
        QCOMPARE(partialAucDcase(some, some, 0.1).error().subject, std::string("p")); // 0.2 of a normal score
        const std::vector<ErrorCosts> badCosts{
            {-1.0, 1.0, 0.5}, {1.0, -1.0, 0.5}, {0.0, 0.0, 0.5}, {infinity, 1.0, 0.5}, {1.0, std::nan(""), 0.5}};
        for (const ErrorCosts& costs : badCosts)
            QCOMPARE(costThreshold(*roc, costs).error().subject, std::string("costs"));
        for (const double share : {0.0, 1.0, std::nan("")})
            QCOMPARE(costThreshold(*roc, {1.0, 1.0, share}).error().subject, std::string("anomaly share"));
    }
};

QTEST_APPLESS_MAIN(TestRoc)
#include "test_roc.moc"
