// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/alarm_statistic.h"
#include "core/learn/random.h"
#include "firmware/src/score/alarm.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::evaluate;

/// Persistence as a score: what exceeds a threshold is exactly what raises the board's alarm at it.
class TestAlarmStatistic final : public QObject {
    Q_OBJECT

private slots:
    void blocksAreTenTimesAsLongAsTheMemory()
    {
        QCOMPARE(blockLengthFor(1.0), std::size_t{10});
        QCOMPARE(blockLengthFor(3.14), std::size_t{32});
        QCOMPARE(blockLengthFor(3.14, 60), std::size_t{60});
        QVERIFY(blockLengthFor(std::numeric_limits<double>::infinity()) >= 1'000'000'000);
        QVERIFY(blockLengthFor(std::nan("")) >= 1'000'000'000);
    }

    void isTheKthLargestOfTheLast()
    {
        constexpr double never = std::numeric_limits<double>::lowest();
        const std::vector<double> scores{1.0, 5.0, 2.0, 4.0, 3.0, 0.0};
        const std::vector<double> expected{never, 1.0, 2.0, 4.0, 3.0, 3.0};
        QCOMPARE(alarmStatistic(scores, 2, 3), expected);
        QCOMPARE(alarmStatistic(scores, 1, 1), scores);
    }

    void agreesWithTheBoardsAlarm_data()
    {
        QTest::addColumn<uint>("needed");
        QTest::addColumn<uint>("of");
        QTest::newRow("3 of 5") << 3U << 5U;
        QTest::newRow("1 of 4") << 1U << 4U;
        QTest::newRow("32 of 32") << 32U << 32U;
    }

    void agreesWithTheBoardsAlarm()
    {
        QFETCH(const uint, needed);
        QFETCH(const uint, of);
        learn::Random random(7);
        std::vector<double> scores(2000);
        for (std::size_t i = 0; i < scores.size(); ++i)
            scores[i] = random.unit() + (i % 400 < 50 ? 0.6 : 0.0); // stretches that alarm
        const std::vector<double> statistic = alarmStatistic(scores, needed, of);
        for (const double threshold : {0.2, 0.6, 0.9, 1.1}) {
            AlarmLogic logic;
            logic.start({needed, of, 0}); // without hold the alarm is on exactly while the condition holds
            for (std::size_t i = 0; i < scores.size(); ++i) {
                const bool on = logic.add(scores[i] > threshold ? Verdict::Anomaly : Verdict::Normal);
                QCOMPARE(statistic[i] > threshold, on);
            }
        }
    }

    void countsWhatIsNoScoreAsAlarming()
    {
        const std::vector<double> scores{1.0, std::nan(""), 2.0};
        const std::vector<double> statistic = alarmStatistic(scores, 1, 2);
        QCOMPARE(statistic[0], 1.0);
        QVERIFY(std::isinf(statistic[1]) && std::isinf(statistic[2]));
    }

    void takesNothing() { QVERIFY(alarmStatistic({}, 3, 5).empty()); }
};

QTEST_APPLESS_MAIN(TestAlarmStatistic)
#include "test_alarm_statistic.moc"
