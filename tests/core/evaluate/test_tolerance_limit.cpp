// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/tolerance_limit.h"
#include "tests/core/evaluate/counting_scores.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace baseline;
using namespace baseline::evaluate;

/// The figures are those of reference/algorithms.md 8.6 B and C.
class TestToleranceLimit final : public QObject {
    Q_OBJECT

private slots:
    void windowsNeeded_data()
    {
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("delta");
        QTest::addColumn<int>("needed");
        const double alphas[] = {0.05, 0.01, 0.005, 0.001};
        const std::pair<double, std::vector<int>> rows[] = {
            {0.05, {59, 299, 598, 2995}}, {0.10, {45, 230, 460, 2302}}, {0.01, {90, 459, 919, 4603}}};
        for (const auto& [delta, needed] : rows) {
            for (std::size_t i = 0; i < needed.size(); ++i)
                QTest::addRow("alpha %g, delta %g", alphas[i], delta) << alphas[i] << delta << needed[i];
        }
    }

    void windowsNeeded()
    {
        QFETCH(const double, alpha);
        QFETCH(const double, delta);
        QFETCH(const int, needed);
        QCOMPARE(toleranceWindowsNeeded(alpha, delta), static_cast<std::size_t>(needed));
        // One fewer has no threshold.
        QCOMPARE(toleranceRank(static_cast<std::size_t>(needed), alpha, delta), std::size_t{1});
        QCOMPARE(toleranceRank(static_cast<std::size_t>(needed - 1), alpha, delta), std::size_t{0});
    }

    void ranks_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<int>("rank");
        const std::pair<int, int> atFive[] = {{100, 2}, {300, 9}, {500, 17}, {1000, 39}, {5000, 225}};
        for (const auto& [count, rank] : atFive)
            QTest::addRow("%d at 5 %%", count) << count << 0.05 << rank;
        const std::pair<int, int> atOne[] = {{300, 1}, {500, 2}, {1000, 5}, {5000, 39}};
        for (const auto& [count, rank] : atOne)
            QTest::addRow("%d at 1 %%", count) << count << 0.01 << rank;
    }

    void ranks()
    {
        QFETCH(const int, count);
        QFETCH(const double, alpha);
        QFETCH(const int, rank);
        QCOMPARE(toleranceRank(static_cast<std::size_t>(count), alpha, 0.05), static_cast<std::size_t>(rank));
    }

    void tenMinutesCertifyEighteenAlarmsAnHour()
    {
        // 600 windows, one a second: 1 - 0.05^(1/600) of 3600 windows an hour.
        QVERIFY(std::abs(smallestAlpha(600, 0.05) * 3600.0 - 17.9) < 0.05);
        QCOMPARE(smallestAlpha(0, 0.05), 1.0);
    }

    void thresholdIsTheRankedScore()
    {
        const auto result = calibrateTolerance(countingScores(1000), 0.01, 0.05);
        QVERIFY(result.has_value());
        QCOMPARE(std::get<ToleranceLimit>(*result), (ToleranceLimit{0.01, 0.05, 1000, 5, 996.0, 0}));
    }

    void dependentWindowsCountForLess()
    {
        const auto result = calibrateTolerance(countingScores(1000), 0.01, 0.05, 500);
        QVERIFY(result.has_value());
        QCOMPARE(std::get<ToleranceLimit>(*result).fromTop, std::size_t{4}); // 2 of 500
        const auto few = calibrateTolerance(countingScores(1000), 0.01, 0.05, 200);
        QVERIFY(few.has_value());
        QCOMPARE(std::get<TooFewWindows>(*few).needed, std::size_t{299});
    }

    void missingScoresCountAsAlarms()
    {
        std::vector<double> scores = countingScores(1000);
        std::replace_if(scores.begin(), scores.end(), [](double score) { return score > 997.0; },
                        std::numeric_limits<double>::quiet_NaN());
        const auto result = calibrateTolerance(scores, 0.01, 0.05);
        QVERIFY(result.has_value());
        QCOMPARE(std::get<ToleranceLimit>(*result).threshold, 996.0);
        QCOMPARE(std::get<ToleranceLimit>(*result).withoutScore, std::size_t{3});
        std::fill_n(scores.begin(), 100, std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(calibrateTolerance(scores, 0.01, 0.05).error().code, Error::Code::BadValues);
    }

    void refusesProbabilitiesThatAreNone()
    {
        for (const double bad : {0.0, 1.0, -0.1, 2.0, std::nan("")}) {
            QCOMPARE(calibrateTolerance(countingScores(100), bad, 0.05).error().subject, std::string("alpha"));
            QCOMPARE(calibrateTolerance(countingScores(100), 0.05, bad).error().subject, std::string("delta"));
        }
        QVERIFY(std::holds_alternative<TooFewWindows>(*calibrateTolerance({}, 0.05, 0.05)));
        QVERIFY(std::holds_alternative<TooFewWindows>(*calibrateTolerance(countingScores(100), 0.05, 0.05, 0)));
    }
};

QTEST_APPLESS_MAIN(TestToleranceLimit)
#include "test_tolerance_limit.moc"
