// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/conformal.h"

#include "core/learn/random.h"
#include "tests/core/evaluate/counting_scores.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace baseline;
using namespace baseline::evaluate;

class TestConformal final : public QObject {
    Q_OBJECT

private slots:
    void rankIsExact_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<int>("rank");
        QTest::newRow("99, 1 %") << 99 << 0.01 << 99;
        QTest::newRow("100, 1 %") << 100 << 0.01 << 100;
        QTest::newRow("999, 1 %") << 999 << 0.01 << 990;
        QTest::newRow("1000, 1 %") << 1000 << 0.01 << 991;
        QTest::newRow("100, 5 %") << 100 << 0.05 << 96;
        QTest::newRow("98, 1 %: not enough") << 98 << 0.01 << 99;
        QTest::newRow("0, 1 %: not enough") << 0 << 0.01 << 1;
        QTest::newRow("99, 29 %, inexact in binary") << 99 << 0.29 << 71;
    }

    void rankIsExact()
    {
        QFETCH(const int, count);
        QFETCH(const double, alpha);
        QFETCH(const int, rank);
        QCOMPARE(conformalRank(static_cast<std::size_t>(count), alpha), static_cast<std::size_t>(rank));
    }

    void rankEqualsWholeNumberArithmetic()
    {
        // alpha = m / 1000: ceil((n + 1) (1000 - m) / 1000) without any floating point.
        for (std::size_t m = 1; m < 1000; ++m) {
            const double alpha = static_cast<double>(m) / 1000.0;
            for (std::size_t n = 0; n < 2500; n += 7)
                QCOMPARE(conformalRank(n, alpha), ((n + 1) * (1000 - m) + 999) / 1000);
            QCOMPARE(conformalRank(999, alpha), 1000 - m);
        }
    }

    void windowsNeeded()
    {
        QCOMPARE(calibrationWindowsNeeded(0.01), std::size_t{99});
        QCOMPARE(calibrationWindowsNeeded(0.05), std::size_t{19});
        QCOMPARE(calibrationWindowsNeeded(0.001), std::size_t{999});
        QCOMPARE(calibrationWindowsNeeded(0.07), std::size_t{14});
        QCOMPARE(calibrationWindowsNeeded(0.5), std::size_t{1});
        QCOMPARE(calibrationWindowsNeeded(0.9), std::size_t{1});
        // One fewer has no threshold.
        for (std::size_t m = 1; m < 1000; ++m) {
            const double alpha = static_cast<double>(m) / 1000.0;
            const std::size_t needed = calibrationWindowsNeeded(alpha);
            QVERIFY(conformalRank(needed, alpha) <= needed);
            QVERIFY(needed == 0 || conformalRank(needed - 1, alpha) > needed - 1);
        }
    }

    void thresholdIsTheRankedScore()
    {
        const auto result = calibrateConformal(countingScores(1000), 0.01);
        QVERIFY(result.has_value());
        const auto* certificate = std::get_if<Certificate>(&*result);
        QVERIFY(certificate != nullptr);
        QCOMPARE(*certificate, (Certificate{0.01, 1000, 991, 991.0, 0}));
    }

    void saysHowManyWindowsAreMissing()
    {
        const auto result = calibrateConformal(countingScores(60), 0.01);
        QVERIFY(result.has_value());
        const auto* few = std::get_if<TooFewWindows>(&*result);
        QVERIFY(few != nullptr);
        QCOMPARE(few->have, std::size_t{60});
        QCOMPARE(few->missing(), std::size_t{39});
        QVERIFY(std::holds_alternative<TooFewWindows>(*calibrateConformal({}, 0.01)));
        QVERIFY(std::holds_alternative<Certificate>(*calibrateConformal(countingScores(99), 0.01)));
    }

    void missingScoresCountAsAlarms()
    {
        std::vector<double> scores = countingScores(1000);
        for (std::size_t i = 0; i < 5; ++i)
            scores[i * 100] = std::numeric_limits<double>::quiet_NaN();
        const auto with = calibrateConformal(scores, 0.01);
        QVERIFY(with.has_value());
        const auto& certificate = std::get<Certificate>(*with);
        QCOMPARE(certificate.withoutScore, std::size_t{5});
        QCOMPARE(certificate.calibrationWindows, std::size_t{1000});
        const auto clean = calibrateConformal(countingScores(1000), 0.01);
        QVERIFY(certificate.threshold > std::get<Certificate>(*clean).threshold);
    }

    void refusesMoreMissingScoresThanAlphaAllows()
    {
        std::vector<double> scores = countingScores(1000);
        for (std::size_t i = 0; i < 10; ++i)
            scores[i] = i % 2 == 0 ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
        const auto result = calibrateConformal(scores, 0.01);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::BadValues);
        QCOMPARE(result.error().value, 1.0);
        for (const double alpha : {0.0, 1.0, -0.1, 2.0, std::nan("")})
            QCOMPARE(calibrateConformal(scores, alpha).error().subject, std::string("alpha"));
    }

    void constantScoresNeverAlarm()
    {
        const auto result = calibrateConformal(std::vector<double>(200, 3.0), 0.01);
        QCOMPARE(std::get<Certificate>(*result).threshold, 3.0); // and an alarm is a score above it
    }

    // Proof by simulation: over many calibrations the share of new normal windows that alarm is at most alpha. Ties
    // (the rounded scores) can only lower it.
    void keepsItsPromise_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("uniform") << 0;
        QTest::newRow("heavy tail") << 1;
        QTest::newRow("discrete") << 2;
    }

    void keepsItsPromise()
    {
        QFETCH(const int, shape);
        learn::Random random(99);
        const auto draw = [&] {
            const double unit = random.unit();
            return shape == 0 ? unit : shape == 1 ? 1.0 / (1.0 - unit) : std::floor(20.0 * unit);
        };
        constexpr int runs = 2000;
        constexpr int news = 50;
        int alarms = 0;
        for (int run = 0; run < runs; ++run) {
            std::vector<double> scores(119);
            for (double& score : scores)
                score = draw();
            const auto calibrated = calibrateConformal(scores, 0.05);
            const double threshold = std::get<Certificate>(*calibrated).threshold;
            for (int i = 0; i < news; ++i)
                alarms += draw() > threshold ? 1 : 0;
        }
        // Exactly 0.05 without ties (6 of 120). One run's rate has a standard deviation of about
        // sqrt(0.05 * 0.95 (1/119 + 1/50)) = 0.037, the mean of 2000 runs 0.0008; three of them.
        const double rate = static_cast<double>(alarms) / (runs * news);
        QVERIFY(rate <= 0.05 + 0.0025);
        if (shape != 2)
            QVERIFY(rate >= 0.05 - 0.0025);
    }

    void pValues()
    {
        const std::vector<double> scores{1.0, 2.0, 3.0, 4.0};
        QCOMPARE(conformalPValue(scores, 5.0), std::optional(0.2));
        QCOMPARE(conformalPValue(scores, 4.0), std::optional(0.4)); // ties count as at least as large
        QCOMPARE(conformalPValue(scores, 0.0), std::optional(1.0));
        QCOMPARE(conformalPValue({}, 0.0), std::optional(1.0));
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(conformalPValue(std::vector{1.0, nan}, 2.0), std::optional(2.0 / 3.0));
        QCOMPARE(conformalPValue(scores, nan), std::nullopt);
    }

    void pValueAndThresholdAgree()
    {
        const std::vector<double> scores = countingScores(250);
        const auto calibrated = calibrateConformal(scores, 0.02);
        const double threshold = std::get<Certificate>(*calibrated).threshold;
        for (double score = 240.0; score < 252.0; score += 0.5)
            QCOMPARE(score > threshold, *conformalPValue(scores, score) <= 0.02);
    }
};

QTEST_APPLESS_MAIN(TestConformal)
#include "test_conformal.moc"
