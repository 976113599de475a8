// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/bottleneck_study.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace baseline;
using namespace baseline::learn;

namespace {

double meanSquare(const Matrix& rows, const Matrix& back)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < rows.values.size(); ++i)
        sum += std::pow(double(rows.values[i]) - double(back.values[i]), 2.0);
    return sum / double(rows.values.size());
}

} // namespace

/// A bottleneck that bends and one that is straight.
class TestBottleneckStudy final : public QObject {
    Q_OBJECT

private slots:
    void theNetworkBendsWherePrincipalComponentsCannot()
    {
        const auto study = studyBottleneck(4, 1);
        QVERIFY(study);
        // Four numbers draw a hump anywhere, and not a second one; four fixed shapes do neither well.
        QVERIFY2(study->bent.caughtShare > 0.8, qPrintable(QString::number(study->bent.caughtShare)));
        QVERIFY2(study->straight.caughtShare < 0.3, qPrintable(QString::number(study->straight.caughtShare)));
        // 1 % of 400 is 4; with probability below 1e-4 it is 13 and more.
        QVERIFY(study->bent.falseShare <= 12.0 / 400.0);
        QVERIFY(study->straight.falseShare <= 12.0 / 400.0);
        QCOMPARE(study->network.trainingLoss.size(), std::size_t{200});
        QCOMPARE(study->network.validationLosses.size(), std::size_t{200});
        QCOMPARE(*std::ranges::min_element(study->network.validationLosses), study->network.validationLoss);
    }

    void thePlaneLosesWhatItsComponentsLeave()
    {
        const auto study = studyBottleneck(3, 2);
        QVERIFY(study);
        // On the rows that it was fitted to, principal components lose exactly the variance that they do not explain.
        const Matrix rows = madeUpSpectra(600, false, 16);
        const double kept = std::accumulate(study->plane.variances.begin(), study->plane.variances.end(), 0.0);
        const double left = (study->plane.totalVariance - kept) * (599.0 / 600.0) / double(spectrumBins);
        const double lost = meanSquare(rows, study->throughPlane(rows));
        QVERIFY2(std::abs(lost - left) < 1e-4 * left, qPrintable(QString::number(lost / left))); // rows are floats
        QCOMPARE(study->plane.variances.size(), std::size_t{3});
    }

    void theSameSeedGivesTheSame()
    {
        const auto once = studyBottleneck(2, 5);
        const auto twice = studyBottleneck(2, 5);
        QVERIFY(once && twice);
        QVERIFY(once->bent.odd == twice->bent.odd);
        QVERIFY(once->network.network == twice->network.network);
        QVERIFY(madeUpSpectra(20, true, 3) == madeUpSpectra(20, true, 3));
        QVERIFY(!(madeUpSpectra(20, true, 3) == madeUpSpectra(20, true, 4)));
    }

    void whatCannotBeIsRefused()
    {
        QCOMPARE(studyBottleneck(0, 1).error().subject, std::string("bottleneck"));
        Progress stopped;
        std::stop_source stop;
        stop.request_stop();
        stopped.stop = stop.get_token();
        QCOMPARE(studyBottleneck(2, 1, stopped).error().code, Error::Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestBottleneckStudy)
#include "test_bottleneck_study.moc"
