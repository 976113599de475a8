// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/random.h"
#include "core/learn/teda.h"

#include <QTest>

#include <array>
#include <cmath>
#include <vector>

using namespace baseline;
using namespace baseline::learn;

/// Known answers and invariants of reference/algorithms.md 1.3.
class TestTeda final : public QObject {
    Q_OBJECT

private slots:
    void hasItsKnownAnswers()
    {
        Teda teda(1);
        constexpr std::array values{1.0, 2.0, 3.0, 2.0, 10.0};
        constexpr std::array eccentricities{0.0, 0.5, 0.416667, 0.125, 0.484962};
        constexpr std::array limits{5.0, 2.5, 1.666667, 1.25, 1.0};
        for (std::size_t k = 0; k < values.size(); ++k) {
            const auto step = teda.step(std::span(&values[k], 1));
            QVERIFY(step.has_value());
            QVERIFY(std::abs(step->eccentricity - eccentricities[k]) < 1e-6);
            QVERIFY(std::abs(step->limit - limits[k]) < 1e-6);
            QVERIFY(!step->isAnomaly());
            QCOMPARE(step->varies, k > 0);
        }
    }

    void theVarianceIsThatOfTheValues()
    {
        Random random(2);
        Teda teda(1);
        std::vector<double> values;
        for (int i = 0; i < 200; ++i) {
            values.push_back(random.unit());
            QVERIFY(teda.step(std::span(&values.back(), 1)).has_value());
            double mean = 0.0;
            for (const double value : values)
                mean += value / static_cast<double>(values.size());
            double variance = 0.0;
            for (const double value : values)
                variance += (value - mean) * (value - mean) / static_cast<double>(values.size());
            QVERIFY(std::abs(teda.variance() - variance) < 1e-12);
        }
    }

    void nothingAlarmsBeforeTheEleventhRow()
    {
        // zeta is at most 1/2, the limit above it while k <= m² + 1.
        for (const std::size_t at : {4U, 9U, 10U, 11U, 20U}) {
            Teda teda(2);
            bool alarmed = false;
            for (std::size_t k = 1; k <= at; ++k) {
                const std::array row{k == at ? 1e6 : 0.01 * static_cast<double>(k % 3), 0.0};
                const auto step = teda.step(row);
                QVERIFY(step->eccentricity <= 0.5 + 1e-12);
                alarmed = step->isAnomaly();
            }
            QCOMPARE(alarmed, at >= 11);
        }
    }

    void shiftRotationAndUnitPlayNoPart()
    {
        Random random(5);
        Teda teda(2);
        Teda moved(2);
        for (int i = 0; i < 100; ++i) {
            const std::array row{random.unit(), 3.0 * random.unit()};
            const std::array other{50.0 + 7.0 * (0.6 * row[0] - 0.8 * row[1]), -20.0 + 7.0 * (0.8 * row[0] + 0.6 * row[1])};
            QVERIFY(std::abs(teda.step(row)->eccentricity - moved.step(other)->eccentricity) < 1e-9);
        }
    }

    void aStillStreamAndBadRowsSayNothing()
    {
        Teda teda(1);
        constexpr std::array same{3.0};
        for (int i = 0; i < 30; ++i) {
            const auto step = teda.step(same);
            QVERIFY(!step->varies && !step->isAnomaly());
            QCOMPARE(step->eccentricity, 0.0);
        }
        constexpr std::array bad{HUGE_VAL};
        QCOMPARE(teda.step(bad).error().code, Error::Code::BadValues);
        QCOMPARE(teda.counted(), std::size_t{30});
    }
};

QTEST_APPLESS_MAIN(TestTeda)
#include "test_teda.moc"
