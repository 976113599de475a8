// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/error_curves.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

const std::vector<double> normal{1.0, 2.0, 3.0};
const std::vector<double> anomalous{2.0, 3.0, 4.0};

} // namespace

class TestErrorCurves final : public QObject {
    Q_OBJECT

private slots:
    void precisionIsThatOfTheAlarms()
    {
        // Scores 4 | 3 3 | 2 2 | 1 from above: 1/1, 2/3, 3/5, 3/6 at recall 1/3, 2/3, 1, 1.
        const auto roc = rocCurve(normal, anomalous);
        const PrecisionRecall curve = precisionRecall(*roc);
        QCOMPARE(curve.base, 0.5);
        QCOMPARE(curve.points.size(), std::size_t{4});
        const double precisions[] = {1.0, 2.0 / 3.0, 0.6, 0.5};
        const double recalls[] = {1.0 / 3.0, 2.0 / 3.0, 1.0, 1.0};
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(std::abs(curve.points[i].precision - precisions[i]) < 1e-12);
            QVERIFY(std::abs(curve.points[i].recall - recalls[i]) < 1e-12);
        }
        QVERIFY(std::abs(curve.averagePrecision - (1.0 + 2.0 / 3.0 + 0.6) / 3.0) < 1e-12);
    }

    void aPerfectScoreHasNoErrors()
    {
        const auto roc = rocCurve(std::vector<double>{1.0, 2.0}, std::vector<double>{3.0, 4.0, 5.0});
        QCOMPARE(precisionRecall(*roc).averagePrecision, 1.0);
        QCOMPARE(equalErrorRate(*roc), 0.0);
        const auto reversed = rocCurve(std::vector<double>{3.0, 4.0}, std::vector<double>{1.0, 2.0});
        QCOMPARE(equalErrorRate(*reversed), 1.0);
    }

    void bothErrorsAreEqualThere()
    {
        // Between (1/3, 2/3 found) and (2/3, 1 found): 1/3 = 1 - 2/3 at the point itself.
        QVERIFY(std::abs(equalErrorRate(*rocCurve(normal, anomalous)) - 1.0 / 3.0) < 1e-12);
        // One step from nothing to everything: half.
        QCOMPARE(equalErrorRate(*rocCurve(std::vector<double>{1.0, 1.0}, std::vector<double>{1.0})), 0.5);
    }

    void ratesStandOnProbitAxes()
    {
        const auto points = detCurve(*rocCurve(normal, anomalous));
        QCOMPARE(points.size(), std::size_t{5});
        for (std::size_t i = 1; i < points.size(); ++i) {
            QVERIFY(points[i].probitFalsePositive >= points[i - 1].probitFalsePositive);
            QVERIFY(points[i].probitFalseNegative <= points[i - 1].probitFalseNegative);
        }
        // No rate of 0: 1/(2 n) of 3, and the other end its mirror image.
        QVERIFY(std::abs(points.front().probitFalsePositive - -0.967421566101701) < 1e-9); // of 1/6
        QVERIFY(std::abs(points.front().probitFalseNegative - 0.967421566101701) < 1e-9);
        QCOMPARE(points.front().falseNegativeRate, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestErrorCurves)
#include "test_error_curves.moc"
