// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/auc_interval.h"
#include "core/evaluate/roc.h"
#include "core/learn/random.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

double bell(learn::Random& random)
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += random.unit();
    return sum;
}

/// Recordings whose levels differ by `between`, each with 40 windows.
std::vector<RecordingScores> recordings(std::size_t each, double between, std::uint64_t seed)
{
    learn::Random random(seed);
    std::vector<RecordingScores> all(2 * each);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isNormal = i < each;
        const double level = between * bell(random) + (isNormal ? 0.0 : 1.0);
        for (int k = 0; k < 40; ++k)
            (isNormal ? all[i].normal : all[i].anomalous).push_back(level + bell(random));
    }
    return all;
}

} // namespace

class TestAucInterval final : public QObject {
    Q_OBJECT

private slots:
    void variancePlacementsByHand()
    {
        // Placements 1/2, 5/6, 1 on either side: a sample variance of 7/108 each, so 2/3 of that (roc_auc 7/9).
        const std::vector<double> normal{1.0, 2.0, 3.0};
        const std::vector<double> anomalous{2.0, 3.0, 4.0};
        const auto variance = delongVariance(normal, anomalous);
        QVERIFY(variance);
        QVERIFY(std::abs(*variance - 7.0 / 162.0) < 1e-15); // rounding of a dozen sums
    }

    void coversTheTruthOfIndependentScores()
    {
        // Two bells a standard deviation apart: AUC = Phi(1 / sqrt 2) = 0.7602499389. 400 runs of 95 % intervals: 3.3
        // standard errors are 3.6 %.
        int covered = 0;
        for (std::uint64_t run = 0; run < 400; ++run) {
            const std::vector<RecordingScores> one = recordings(1, 0.0, run);
            const auto interval = aucInterval(one);
            QVERIFY(interval);
            QCOMPARE(interval->method, AucInterval::Method::DeLong);
            covered += interval->low <= 0.7602499389 && 0.7602499389 <= interval->high ? 1 : 0;
        }
        QVERIFY2(std::abs(covered - 380) <= 15, qPrintable(QString::number(covered)));
    }

    void isDrawnByRecording()
    {
        const auto interval = aucInterval(recordings(8, 1.0, 3));
        QVERIFY(interval);
        QCOMPARE(interval->method, AucInterval::Method::BootstrapByRecording);
        QVERIFY(interval->low < interval->high);
        const auto again = aucInterval(recordings(8, 1.0, 3));
        QCOMPARE(again->low, interval->low);
        // Recordings that differ as much as their windows do make it far wider than windows taken one by one.
        RecordingScores pooled;
        for (const RecordingScores& recording : recordings(8, 1.0, 3)) {
            pooled.normal.insert(pooled.normal.end(), recording.normal.begin(), recording.normal.end());
            pooled.anomalous.insert(pooled.anomalous.end(), recording.anomalous.begin(), recording.anomalous.end());
        }
        const auto flat = aucInterval(std::vector<RecordingScores>{pooled});
        QVERIFY(flat);
        QVERIFY2(interval->high - interval->low > 2.0 * (flat->high - flat->low),
                 qPrintable(QStringLiteral("%1 %2").arg(interval->high - interval->low).arg(flat->high - flat->low)));
    }

    void saysNothingOfOneWindow()
    {
        const auto interval = aucInterval(std::vector<RecordingScores>{{{1.0}, {2.0}}});
        QVERIFY(interval);
        QCOMPARE(interval->low, 0.0);
        QCOMPARE(interval->high, 1.0);
    }

    void aPerfectOrderIsNoCertainty()
    {
        // 30 of 30: the exact lower limit is 0.025^(1/30).
        std::vector<double> normal(100, 1.0);
        std::vector<double> anomalous(30, 2.0);
        const auto interval = aucInterval(std::vector<RecordingScores>{{normal, anomalous}});
        QVERIFY(interval);
        QCOMPARE(interval->low, std::pow(0.025, 1.0 / 30.0));
        QCOMPARE(interval->high, 1.0);
    }

    void refusesWhatHasNoTruth()
    {
        QVERIFY(!aucInterval({}));
        QVERIFY(!aucInterval(std::vector<RecordingScores>{{{1.0, 2.0}, {}}}));
        QVERIFY(!aucInterval(std::vector<RecordingScores>{{{1.0, std::nan("")}, {2.0, 3.0}}}));
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = aucInterval(recordings(8, 1.0, 3), {}, Progress{{}, stop.get_token()});
        QVERIFY(!cancelled && cancelled.error().code == Error::Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestAucInterval)
#include "test_auc_interval.moc"
