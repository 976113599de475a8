// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/conformal.h"
#include "firmware/src/learn/baseline_learner.h"
#include "tests/firmware/src/learn/baseline_rows.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <optional>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr std::uint32_t columns = 4;
constexpr std::uint32_t length = 64;
constexpr std::uint32_t hop = 32;

/// A learner of windows of 64 every 32 at 32 Hz, so that a window comes each second, and a stream to feed it.
class Bench {
public:
    explicit Bench(std::uint32_t minutes) : m_rows(baselineRows(10000, columns, 9)), m_memory(200)
    {
        const LearnTask task = {minutes, 50000, 32000, length, hop, columns, 200};
        if (planLearning(task, plan).fault != PlanFault::None)
            qFatal("the test's plan is refused");
        learner.start(plan, columns, View<float>(m_memory.data(), m_memory.size()));
    }

    /// The next window; `jump` frames are missing before it.
    void feed(std::uint32_t jump = 0)
    {
        std::vector<float> row = nextRow();
        learner.take(row.data(), 1, m_index, length);
        m_index += hop + jump;
    }
    std::vector<float> nextRow()
    {
        const auto begin = m_rows.values.begin() + static_cast<std::ptrdiff_t>(m_next++ * columns);
        return {begin, begin + columns};
    }

    BaselineLearner learner;
    LearnPlan plan = {};

private:
    Matrix m_rows;
    std::vector<float> m_memory;
    std::size_t m_next = 0;
    std::uint64_t m_index = 0;
};

} // namespace

class TestBaselineLearner final : public QObject {
    Q_OBJECT

private slots:
    void idleUntilAsked()
    {
        const BaselineLearner learner;
        QVERIFY(learner.phase() == LearnPhase::Idle);
        QVERIFY(!learner.isLearning());
        QCOMPARE(learner.windows(), 0U);
        QCOMPARE(learner.windowsWanted(), 0U);
    }

    void fitsThenCalibratesSideBySide()
    {
        Bench bench(10);
        QCOMPARE(bench.learner.windowsWanted(), 600U);
        QCOMPARE(bench.plan.calibrationWindows, 100U);
        std::uint32_t fed = 0;
        std::uint32_t before = 0;
        while (!bench.learner.isComplete()) {
            bench.feed();
            ++fed;
            QVERIFY(bench.learner.windows() >= before);
            before = bench.learner.windows();
            QVERIFY(bench.learner.phase() == (fed < 400 ? LearnPhase::Fitting : LearnPhase::Calibrating));
        }
        // Of each two windows one is scored, and the first of all overlaps the last of the fit.
        QCOMPARE(fed, 600U);
        QCOMPARE(bench.learner.windows(), 600U);
        QCOMPARE(bench.learner.leftOut(), 0U);
    }

    /// The threshold is the one that the studio would have taken from the same scores.
    void takesTheConformalThreshold()
    {
        Bench bench(10);
        while (bench.learner.phase() == LearnPhase::Fitting)
            bench.feed();
        // The same windows, scored here before the learner gets them.
        std::vector<double> scores;
        for (std::uint64_t index = 1000000; !bench.learner.isComplete(); index += length) {
            std::vector<float> row = bench.nextRow();
            std::vector<float> copy = row;
            scores.push_back(static_cast<double>(baselineScore(bench.learner.fit(), copy.data())));
            bench.learner.take(row.data(), 1, index, length);
        }
        QCOMPARE(scores.size(), std::size_t{bench.plan.calibrationWindows});
        const auto calibration = evaluate::calibrateConformal(scores, 0.05);
        QVERIFY(calibration.has_value());
        const auto* const certificate = std::get_if<evaluate::Certificate>(&*calibration);
        QVERIFY(certificate != nullptr);
        QCOMPARE(static_cast<double>(bench.learner.threshold()), certificate->threshold);
        QCOMPARE(std::size_t{bench.plan.rank}, certificate->rank);
    }

    void afterAGapWindowsDoNotOverlap()
    {
        Bench bench(10);
        while (bench.learner.phase() == LearnPhase::Fitting)
            bench.feed();
        const std::uint32_t before = bench.learner.windows();
        for (int i = 0; i < 10; ++i)
            bench.feed(1000);
        // The first still overlaps the last of the fit; each other one counts for the two of a stream without gaps.
        QCOMPARE(bench.learner.windows(), before + 2 * 9);
    }

    void aNewStreamDoesNotOverlapTheOld()
    {
        Bench bench(10);
        while (bench.learner.phase() == LearnPhase::Fitting)
            bench.feed();
        std::vector<float> row = bench.nextRow();
        const std::uint32_t before = bench.learner.windows();
        bench.learner.take(row.data(), 2, 0, length);
        QCOMPARE(bench.learner.windows(), before + 2);
    }

    void leavesOutWhatIsNoNumber()
    {
        Bench bench(10);
        while (bench.learner.phase() == LearnPhase::Fitting)
            bench.feed();
        std::vector<float> row = bench.nextRow();
        row[1] = std::numeric_limits<float>::max(); // finite, but its square is not
        const std::uint32_t before = bench.learner.windows();
        bench.learner.take(row.data(), 2, 0, length);
        QCOMPARE(bench.learner.windows(), before);
        QCOMPARE(bench.learner.leftOut(), 1U);
        bench.learner.leaveOut();
        QCOMPARE(bench.learner.leftOut(), 2U);
    }

    void failsWhereNothingVaries()
    {
        Bench bench(10);
        std::uint64_t index = 0;
        while (bench.learner.isLearning()) {
            std::vector<float> row(columns, 0.5F);
            bench.learner.take(row.data(), 1, index, length);
            index += hop;
        }
        QVERIFY(bench.learner.phase() == LearnPhase::Failed);
        QVERIFY(bench.learner.problem() == LearnProblem::NothingVaries);
        bench.feed(); // nothing more happens
        QVERIFY(bench.learner.phase() == LearnPhase::Failed);
    }

    void theHashIsOfEveryRow()
    {
        const auto hashAfter = [](std::optional<std::uint32_t> changed) {
            Bench bench(10);
            for (std::uint32_t i = 0; i < 400; ++i) {
                if (changed == i)
                    bench.nextRow();
                bench.feed();
            }
            return bench.learner.trainingHash();
        };
        QCOMPARE(hashAfter({}), hashAfter({}));
        QVERIFY(hashAfter({}) != hashAfter(399));
    }

    void beginsAnew()
    {
        Bench bench(10);
        while (!bench.learner.isComplete())
            bench.feed();
        const float first = bench.learner.threshold();
        bench.learner.end(LearnPhase::Learned);
        QCOMPARE(bench.learner.windows(), 600U);
        Bench other(10);
        while (!other.learner.isComplete())
            other.feed();
        QCOMPARE(other.learner.threshold(), first);
    }

    void keepsTheLargest()
    {
        learn::Random random(4);
        std::vector<float> all;
        std::vector<float> memory(7);
        LargestScores largest;
        largest.start(View<float>(memory.data(), memory.size()));
        for (int i = 0; i < 500; ++i) {
            // Few values, so that many are equal.
            all.push_back(static_cast<float>(static_cast<int>(random.unit() * 40.0)));
            largest.add(all.back());
            std::ranges::sort(all, std::greater<>());
            QCOMPARE(largest.count(), std::min<std::size_t>(all.size(), 7));
            QCOMPARE(largest.smallest(), all[largest.count() - 1]);
        }
    }

    void keepingNoneIsNoFault()
    {
        LargestScores largest;
        largest.add(1.0F);
        QCOMPARE(largest.count(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestBaselineLearner)
#include "test_baseline_learner.moc"
