// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_alarm_rate.h"

#include "core/evaluate/alarm_statistic.h"
#include "core/learn/random.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <numeric>

using namespace baseline;
using namespace baseline::workbench;

namespace {

/// Over all 2^(L+1) ways in which L + 1 windows can lie: those at whose last one the alarm comes on.
double onsetChance(const WatchPlan& plan)
{
    const std::size_t windows = plan.of + 1;
    double chance = 0.0;
    for (std::uint32_t way = 0; way < (1U << windows); ++way) {
        const auto above = std::size_t(std::popcount(way));
        const auto before = std::size_t(std::popcount(way >> 1U));
        const auto now = std::size_t(std::popcount(way & ((1U << plan.of) - 1U)));
        if (now >= plan.needed && before < plan.needed)
            chance += std::pow(plan.rate, double(above)) * std::pow(1.0 - plan.rate, double(windows - above));
    }
    return chance;
}

} // namespace

class TestLessonAlarmRate final : public QObject {
    Q_OBJECT

private slots:
    void windowsAreCounted()
    {
        const auto alarms = expectedFalseAlarms({Seconds(0.5), 0.001, 24.0, 1, 1});
        QVERIFY(alarms);
        QCOMPARE(alarms->windowsADay, 172'800.0);
        QCOMPARE(alarms->windowsAboveADay, 172.8);
        QCOMPARE(alarms->alarmsADay, 172.8 * 0.999);
        QCOMPARE(alarms->shareInAlarm, 0.001);
    }

    void theClosedFormIsTheSumOverAllWays_data()
    {
        QTest::addColumn<int>("needed");
        QTest::addColumn<int>("of");
        QTest::addColumn<double>("rate");
        for (const auto& [needed, of] : {std::pair{1, 1}, {1, 3}, {2, 3}, {3, 3}, {3, 5}, {7, 10}}) {
            for (const double rate : {0.001, 0.1, 0.5})
                QTest::newRow(qPrintable(QStringLiteral("%1 of %2 at %3").arg(needed).arg(of).arg(rate)))
                    << needed << of << rate;
        }
    }

    void theClosedFormIsTheSumOverAllWays()
    {
        QFETCH(const int, needed);
        QFETCH(const int, of);
        QFETCH(const double, rate);
        const WatchPlan plan{Seconds(1.0), rate, 24.0, std::size_t(needed), std::size_t(of)};
        const double expected = 86'400.0 * onsetChance(plan);
        const double found = expectedFalseAlarms(plan)->alarmsADay;
        QVERIFY2(std::abs(found - expected) <= 1e-10 * expected,
                 qPrintable(QString::number(found))); // rounding of 2048 terms
    }

    /// The days drawn by gaps against the alarm statistic of the evaluation, window by window, over many days.
    void simulatedDaysAgreeWithTheRule()
    {
        const WatchPlan plan{Seconds(1.0), 0.05, 1.0, 2, 4};
        constexpr std::size_t days = 200;
        const auto counts = simulatedDays(plan, days, 5);
        const double drawn = std::accumulate(counts.begin(), counts.end(), 0.0) / double(days);
        const double expected = expectedFalseAlarms(plan)->alarmsADay;
        // Onsets are rarer than a Poisson count is uneven: four of its deviations, and the start of each day.
        QVERIFY(std::abs(drawn - expected) < 4.0 * std::sqrt(expected / double(days)) + 1.0);

        learn::Random random(9);
        std::vector<double> scores(720'000);
        for (double& score : scores)
            score = random.unit() < plan.rate ? 1.0 : 0.0;
        const auto statistic = evaluate::alarmStatistic(scores, plan.needed, plan.of);
        double onsets = 0.0;
        for (std::size_t i = 1; i < statistic.size(); ++i)
            onsets += statistic[i] > 0.5 && statistic[i - 1] < 0.5 ? 1.0 : 0.0;
        QVERIFY(std::abs(onsets / 200.0 - drawn) <
                8.0 * std::sqrt(expected / double(days)) + 1.0); // either one by chance
    }

    void extremesAreCounted()
    {
        QCOMPARE(simulatedDays({Seconds(1.0), 0.0, 24.0, 1, 1}, 3, 1), (std::vector<std::size_t>{0, 0, 0}));
        // Always above: the alarm comes on once and stays.
        QCOMPARE(simulatedDays({Seconds(1.0), 1.0, 1.0, 3, 5}, 2, 1), (std::vector<std::size_t>{1, 1}));
        QCOMPARE(expectedFalseAlarms({Seconds(1.0), 1.0, 24.0, 2, 3})->shareInAlarm, 1.0);
        QCOMPARE(expectedFalseAlarms({Seconds(1.0), 0.5, 0.0, 1, 1})->alarmsADay, 0.0);
    }

    void plansWithoutSenseAreRefused_data()
    {
        QTest::addColumn<double>("hop");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("hours");
        QTest::addColumn<int>("needed");
        QTest::addColumn<int>("of");
        QTest::newRow("hop") << 0.0 << 0.1 << 24.0 << 1 << 1;
        QTest::newRow("hop NaN") << std::nan("") << 0.1 << 24.0 << 1 << 1;
        QTest::newRow("rate") << 1.0 << 1.1 << 24.0 << 1 << 1;
        QTest::newRow("rate NaN") << 1.0 << std::nan("") << 24.0 << 1 << 1;
        QTest::newRow("hours") << 1.0 << 0.1 << 25.0 << 1 << 1;
        QTest::newRow("none needed") << 1.0 << 0.1 << 24.0 << 0 << 1;
        QTest::newRow("more needed than looked at") << 1.0 << 0.1 << 24.0 << 3 << 2;
        QTest::newRow("too many") << 1.0 << 0.1 << 24.0 << 1 << 65;
    }

    void plansWithoutSenseAreRefused()
    {
        QFETCH(const double, hop);
        QFETCH(const double, rate);
        QFETCH(const double, hours);
        QFETCH(const int, needed);
        QFETCH(const int, of);
        const auto alarms = expectedFalseAlarms({Seconds(hop), rate, hours, std::size_t(needed), std::size_t(of)});
        QVERIFY(!alarms);
        QCOMPARE(alarms.error().code, Error::Code::InvalidArgument);
    }

    void evidenceIsAboutThreeOverTheRate()
    {
        const RateEvidence evidence = evidenceFor(0.001);
        QCOMPARE(evidence.windows, std::size_t{2995}); // ln 0.05 / ln 0.999 = 2994.2
        QCOMPARE(evidence.ruleOfThree, 3000.0);
    }
};

QTEST_APPLESS_MAIN(TestLessonAlarmRate)
#include "test_lesson_alarm_rate.moc"
