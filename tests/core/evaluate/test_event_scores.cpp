// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/event_scores.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

std::vector<Seconds> at(std::initializer_list<double> times)
{
    std::vector<Seconds> alarms;
    for (const double time : times)
        alarms.emplace_back(time);
    return alarms;
}

FaultEvent fault(double begin, double end)
{
    return {Seconds{begin}, Seconds{end}};
}

const Seconds hour{3600.0};

} // namespace

class TestEventScores final : public QObject {
    Q_OBJECT

private slots:
    void countsAsAUserDoes()
    {
        // Two of three events found; alarms at 50 and 80 s are one false alarm, the one at 1500 s another.
        const std::vector<FaultEvent> events{fault(100, 200), fault(1000, 1100), fault(2000, 2100)};
        const auto scores = scoreEvents(at({50, 80, 130, 131, 205, 1500, 2100}), events, hour, {.tolerance = Seconds{10}});
        QVERIFY(scores.has_value());
        QCOMPARE(scores->found, std::size_t{2});
        QCOMPARE(scores->falseAlarms, std::size_t{2});
        QCOMPARE(scores->normalTime.count(), 3600.0 - 3 * 110.0);
        QCOMPARE(scores->falseAlarmsPerHour(), 2.0 * 3600.0 / 3270.0);
        QCOMPARE(scores->delays[0]->count(), 30.0);
        QVERIFY(!scores->delays[1]);
        QCOMPARE(scores->delays[2]->count(), 100.0);
        QCOMPARE(scores->medianDelay()->count(), 100.0); // 30, 100, never
    }

    void aLongAlarmIsOneAsLongAsItLasts()
    {
        std::vector<Seconds> alarms;
        for (int second = 0; second < 1000; ++second)
            alarms.emplace_back(static_cast<double>(second));
        const auto scores = scoreEvents(alarms, {}, hour);
        QCOMPARE(scores->falseAlarms, std::size_t{1});
        QVERIFY(!scores->medianDelay());
    }

    void theToleranceEndsWhereTheNextEventBegins()
    {
        const std::vector<FaultEvent> events{fault(100, 200), fault(210, 300)};
        const auto scores = scoreEvents(at({205, 211}), events, hour, {.tolerance = Seconds{100}});
        QCOMPARE(scores->found, std::size_t{2});
        QCOMPARE(scores->delays[1]->count(), 1.0);
        QCOMPARE(scores->normalTime.count(), 3600.0 - 110.0 - 190.0);
    }

    void fewerThanHalfFoundHaveNoMedian()
    {
        const std::vector<FaultEvent> events{fault(100, 200), fault(300, 400), fault(500, 600)};
        QVERIFY(!scoreEvents(at({150}), events, hour)->medianDelay());
        QCOMPARE(scoreEvents({}, events, hour)->falseAlarmsPerHour(), 0.0);
        // Nothing but fault: no hour of normal running to count in.
        const std::vector<FaultEvent> all{fault(0, 3600)};
        QCOMPARE(scoreEvents(at({1}), all, hour)->falseAlarmsPerHour(), 0.0);
    }

    void refusesWhatIsNoRecording()
    {
        const auto subject = [](std::vector<Seconds> alarms, std::vector<FaultEvent> events, double whole,
                                const EventOptions& options = {}) {
            const auto scores = scoreEvents(alarms, events, Seconds{whole}, options);
            return scores ? std::string("scored") : scores.error().subject;
        };
        QCOMPARE(subject({}, {}, 0.0), std::string("whole"));
        QCOMPARE(subject({}, {}, HUGE_VAL), std::string("whole"));
        QCOMPARE(subject(at({2, 1}), {}, 10.0), std::string("alarms"));
        QCOMPARE(subject(at({11}), {}, 10.0), std::string("alarms"));
        QCOMPARE(subject(at({std::nan("")}), {}, 10.0), std::string("alarms"));
        QCOMPARE(subject({}, {fault(3, 3)}, 10.0), std::string("events"));
        QCOMPARE(subject({}, {fault(3, 5), fault(4, 6)}, 10.0), std::string("events"));
        QCOMPARE(subject({}, {fault(8, 12)}, 10.0), std::string("events"));
        QCOMPARE(subject({}, {}, 10.0, {.tolerance = Seconds{-1}}), std::string("tolerance"));
        QCOMPARE(subject({}, {}, 10.0, {.refractory = Seconds{-1}}), std::string("refractory"));
    }
};

QTEST_APPLESS_MAIN(TestEventScores)
#include "test_event_scores.moc"
