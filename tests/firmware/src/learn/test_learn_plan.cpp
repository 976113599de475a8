// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/conformal.h"
#include "firmware/src/learn/co_moments.h"
#include "firmware/src/learn/learn_plan.h"

#include <QTest>

using namespace baseline;

namespace {

/// The default: 36 features of windows of 256 at 952 Hz, every 128; the windows' own buffer has 4608 bytes left.
LearnTask usual(std::uint32_t minutes, std::uint32_t alpha = 10000)
{
    return {minutes, alpha, 952000, 256, 128, 36, 4608 / 4};
}

} // namespace

class TestLearnPlan final : public QObject {
    Q_OBJECT

private slots:
    void dividesTheMinutes()
    {
        LearnPlan plan;
        const PlanOutcome outcome = planLearning(usual(10), plan);
        QVERIFY(outcome.fault == PlanFault::None);
        QCOMPARE(plan.overlap, 2U);
        // 571,200 frames are 4,462 hops: a third of them side by side are 743 windows.
        QCOMPARE(plan.calibrationWindows, 743U);
        QCOMPARE(plan.fitWindows, 4462U - 2U * 743U);
        QCOMPARE(plan.rank, 737U);
        QCOMPARE(plan.keptScores, 7U);
    }

    void ranksAreThoseOfTheStudio()
    {
        for (const std::uint32_t alpha : {100U, 1000U, 5000U, 10000U, 20000U, 50000U, 100000U, 200000U}) {
            for (std::uint32_t minutes = 1; minutes <= mostLearnMinutes; minutes += 7) {
                LearnPlan plan;
                if (planLearning(usual(minutes, alpha), plan).fault != PlanFault::None)
                    continue;
                const auto wanted = evaluate::conformalRank(plan.calibrationWindows, alpha / 1e6);
                QCOMPARE(std::size_t{plan.rank}, wanted);
                QCOMPARE(plan.keptScores, plan.calibrationWindows + 1 - plan.rank);
                QVERIFY(plan.keptScores >= 1 && plan.keptScores <= mostKeptScores);
                QVERIFY(plan.fitWindows >= 2 * plan.overlap * plan.calibrationWindows);
                QVERIFY(CoMoments::floatsFor(36) + plan.keptScores <= usual(1).memory);
            }
        }
    }

    void saysHowManyMinutesItNeeds()
    {
        LearnPlan plan;
        const PlanOutcome outcome = planLearning(usual(1, 1000), plan); // a threshold of 0.1 % wants 999 windows
        QVERIFY(outcome.fault == PlanFault::TooShort);
        QCOMPARE(outcome.value, 14U);
        QVERIFY(planLearning(usual(14, 1000), plan).fault == PlanFault::None);
        QVERIFY(plan.calibrationWindows >= evaluate::calibrationWindowsNeeded(0.001));
        QVERIFY(planLearning(usual(13, 1000), plan).fault == PlanFault::TooShort);
    }

    void saysThatADayIsNotEnough()
    {
        LearnTask slow = usual(1, 100);
        slow.rateMilliHertz = 1000;
        LearnPlan plan;
        const PlanOutcome outcome = planLearning(slow, plan);
        QVERIFY(outcome.fault == PlanFault::TooShort);
        QCOMPARE(outcome.value, 0U);
    }

    void saysHowManyFeaturesFit()
    {
        LearnTask task = usual(10);
        task.features = 96;
        LearnPlan plan;
        PlanOutcome outcome = planLearning(task, plan);
        QVERIFY(outcome.fault == PlanFault::TooManyFeatures);
        QCOMPARE(outcome.value, 45U);
        task.features = 45;
        QVERIFY(planLearning(task, plan).fault == PlanFault::None);
        task.features = 3;
        task.memory = 0;
        outcome = planLearning(task, plan);
        QVERIFY(outcome.fault == PlanFault::TooManyFeatures);
        QCOMPARE(outcome.value, 0U);
    }

    void refusesWhatIsOutOfRange()
    {
        LearnPlan plan;
        for (const auto& task : {usual(0), usual(1441), usual(10, 99), usual(10, 200001), usual(4294967295U)})
            QVERIFY(planLearning(task, plan).fault == PlanFault::OutOfRange);
    }

    /// Whatever the rate and the hop, no step of the arithmetic wraps.
    void extremesDoNotWrap()
    {
        for (const std::uint32_t hop : {1U, 16U, 1024U}) {
            LearnTask task = usual(mostLearnMinutes);
            task.rateMilliHertz = 100000000;
            task.windowLength = 1024;
            task.hop = hop;
            LearnPlan plan;
            const PlanOutcome outcome = planLearning(task, plan);
            QVERIFY(outcome.fault == PlanFault::None);
            const std::uint64_t windows = std::uint64_t{100000} * 60 * 1440 / hop;
            if (windows < 0xFFFFFFFFU)
                QCOMPARE(std::uint64_t{plan.fitWindows} + plan.calibrationWindows * plan.overlap, windows);
        }
    }
};

QTEST_APPLESS_MAIN(TestLearnPlan)
#include "test_learn_plan.moc"
