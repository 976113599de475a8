// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/drift_watch.h"
#include "core/learn/random.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::evaluate;

class TestDriftWatch final : public QObject {
    Q_OBJECT

private slots:
    void gainIsTheMeanOfTheBets()
    {
        // Against the sum that it stands for: midpoints of e p^(e - 1).
        for (const double p : {1.0, 0.9999, 0.9, 0.5, 0.1, 0.01, 1e-4}) {
            double sum = 0.0;
            constexpr int steps = 20000;
            for (int i = 0; i < steps; ++i) {
                const double e = (i + 0.5) / steps;
                sum += e * std::pow(p, e - 1.0) / steps;
            }
            QVERIFY2(std::abs(driftGain(p) / sum - 1.0) < 1e-6, qPrintable(QString::number(p)));
        }
    }

    void aFairBetOnTheAverage()
    {
        // Under exchangeability p is uniform and the gain's mean is 1; of that, p below a limit holds
        // (limit - 1) / ln limit. The rest is summed in steps of ln p, because the gain grows like 1 / (p ln² p).
        constexpr double limit = 1e-6;
        const double span = -std::log(limit);
        double sum = 0.0;
        constexpr int steps = 100'000;
        for (int i = 0; i < steps; ++i) {
            const double p = std::exp(-span * (i + 0.5) / steps);
            sum += driftGain(p) * p * span / steps;
        }
        QVERIFY2(std::abs(sum + (limit - 1.0) / -span - 1.0) < 1e-6, qPrintable(QString::number(sum)));
    }

    void seldomSpeaksWhereNothingDrifts()
    {
        // Ville: at most eps = 1 % of runs, however long; with 2,000 runs a standard error of 0.22 %.
        int spoken = 0;
        for (std::uint64_t run = 0; run < 2000; ++run) {
            learn::Random random(run, 1);
            DriftWatch watch(0.01);
            for (int i = 0; i < 500; ++i)
                watch.add(1.0 - random.unit());
            spoken += watch.hasDrifted() ? 1 : 0;
        }
        QVERIFY2(spoken <= 20 + 3 * 4.5, qPrintable(QString::number(spoken)));
    }

    void speaksSoonWhereTheBaselineIsGone()
    {
        learn::Random random(7);
        DriftWatch watch(1e-3);
        int windows = 0;
        while (!watch.hasDrifted() && windows < 1000) {
            watch.add(std::pow(1.0 - random.unit(), 3.0)); // p-values pushed towards 0
            ++windows;
        }
        QVERIFY2(windows < 100, qPrintable(QString::number(windows)));
        watch.add(1.0);
        QVERIFY(watch.hasDrifted());
    }

    void noDataChangesNothing()
    {
        DriftWatch watch;
        watch.add({});
        watch.add(std::nan(""));
        watch.add(0.0);
        watch.add(1.5);
        QCOMPARE(watch.logCapital(), 0.0);
        QVERIFY(!watch.hasDrifted());
    }
};

QTEST_APPLESS_MAIN(TestDriftWatch)
#include "test_drift_watch.moc"
