// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/stability.h"
#include "core/evaluate/tolerance_limit.h"
#include "tests/core/evaluate/score_laws.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

constexpr int runs = 2000;

/// The stated share and three standard errors of a share of 2,000 runs.
double most(double share)
{
    return share + 3.0 * std::sqrt(share * (1.0 - share) / runs);
}

} // namespace

/// 2,000 simulated baselines a law of scores, with fixed seeds: the promises are kept.
class TestCertificatesHold final : public QObject {
    Q_OBJECT

    static void eachLaw()
    {
        QTest::addColumn<int>("law");
        for (std::size_t i = 0; i < laws().size(); ++i)
            QTest::newRow(laws()[i].name) << static_cast<int>(i);
    }

private slots:
    void toleranceIsBrokenNoOftenerThanDelta_data() { eachLaw(); }

    void toleranceIsBrokenNoOftenerThanDelta()
    {
        QFETCH(const int, law);
        const Law& one = laws()[static_cast<std::size_t>(law)];
        constexpr double alpha = 0.05;
        constexpr double delta = 0.05;
        int broken = 0;
        std::vector<double> scores(150);
        for (int run = 0; run < runs; ++run) {
            learn::Random random(static_cast<std::uint64_t>(run), 11);
            std::ranges::generate(scores, [&] { return one.draw(random); });
            const auto limit = calibrateTolerance(scores, alpha, delta);
            QVERIFY(limit.has_value());
            broken += one.above(std::get<ToleranceLimit>(*limit).threshold) > alpha ? 1 : 0;
        }
        QVERIFY2(broken <= most(delta) * runs, qPrintable(QString::number(broken)));
    }

    void marginalRateIsAtMostAlpha_data() { eachLaw(); }

    void marginalRateIsAtMostAlpha()
    {
        QFETCH(const int, law);
        const Law& one = laws()[static_cast<std::size_t>(law)];
        constexpr double alpha = 0.05;
        double sum = 0.0;
        double squares = 0.0;
        std::vector<double> scores(99);
        for (int run = 0; run < runs; ++run) {
            learn::Random random(static_cast<std::uint64_t>(run), 12);
            std::ranges::generate(scores, [&] { return one.draw(random); });
            const auto certificate = calibrateConformal(scores, alpha);
            QVERIFY(certificate.has_value());
            const double rate = one.above(std::get<Certificate>(*certificate).threshold);
            sum += rate;
            squares += rate * rate;
        }
        const double mean = sum / runs;
        const double error = std::sqrt((squares / runs - mean * mean) / runs);
        QVERIFY2(mean <= alpha + 3.0 * error, qPrintable(QString::number(mean)));
    }

    void overlookedDependenceWouldBreakThePromise()
    {
        // Why the autocorrelation time counts: AR(1) 0.9 scores taken as independent break it far too often.
        int broken = 0;
        int brokenWithTime = 0;
        for (int run = 0; run < runs; ++run) {
            learn::Random random(static_cast<std::uint64_t>(run), 14);
            std::vector<double> scores(1500);
            double score = normal(random);
            for (double& one : scores)
                one = score = 0.9 * score + std::sqrt(0.19) * normal(random);
            const auto plain = calibrateTolerance(scores, 0.05, 0.05);
            const auto effective = static_cast<std::size_t>(1500.0 / autocorrelationTime(scores));
            const auto careful = calibrateTolerance(scores, 0.05, 0.05, effective);
            QVERIFY(plain.has_value() && careful.has_value());
            broken += probabilityAboveNormal(std::get<ToleranceLimit>(*plain).threshold) > 0.05 ? 1 : 0;
            if (const auto* limit = std::get_if<ToleranceLimit>(&*careful))
                brokenWithTime += probabilityAboveNormal(limit->threshold) > 0.05 ? 1 : 0;
        }
        QVERIFY2(broken > 0.2 * runs, qPrintable(QString::number(broken)));
        // "Approximate": the time is estimated from the same scores.
        QVERIFY2(brokenWithTime < 0.15 * runs && 2 * brokenWithTime < broken, qPrintable(QString::number(brokenWithTime)));
    }
};

QTEST_APPLESS_MAIN(TestCertificatesHold)
#include "test_certificates_hold.moc"
