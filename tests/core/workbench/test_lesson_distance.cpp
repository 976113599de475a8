// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_distance.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

class TestLessonDistance final : public QObject {
    Q_OBJECT

private slots:
    void scoresAreDistancesToTheNearestCentre()
    {
        const LessonPoints points = unevenClouds(300, 3);
        const auto detector = detectorOf(points.table, 3, false);
        QVERIFY(detector);
        QCOMPARE(detector->scores.size(), std::size_t{300});
        for (std::size_t row = 0; row < 300; ++row) {
            double least = 1e9;
            for (std::size_t i = 0; i < 3; ++i)
                least = std::min(least, std::hypot(double(points.table(row, 0)) - double(detector->centres(i, 0)),
                                                   double(points.table(row, 1)) - double(detector->centres(i, 1))));
            QVERIFY(std::abs(detector->scores[row] - least) < 1e-12); // the same sum in another order
        }
    }

    void theThresholdLeavesItsShareOutside_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<int>("outside");
        QTest::newRow("all") << 100.0 << 0;
        QTest::newRow("99 %") << 99.0 << 3;
        QTest::newRow("90 %") << 90.0 << 30;
        QTest::newRow("none") << 0.0 << 299; // the nearest one is not beyond itself
    }

    void theThresholdLeavesItsShareOutside()
    {
        QFETCH(const double, percent);
        const auto detector = detectorOf(unevenClouds(300, 3).table, 3, false);
        const double threshold = thresholdAt(*detector, percent);
        QTEST(int(std::ranges::count_if(detector->scores, [=](double score) { return score > threshold; })), "outside");
    }

    /// In its own units half of each cluster lies within 1.
    void ownUnitsAreMedians()
    {
        const auto detector = detectorOf(unevenClouds(300, 3).table, 3, true);
        QVERIFY(std::ranges::max(detector->units) > 3.0 * std::ranges::min(detector->units));
        for (std::size_t cluster = 0; cluster < 3; ++cluster) {
            int within = 0;
            int all = 0;
            for (std::size_t row = 0; row < 300; ++row) {
                if (detector->labels[row] != cluster)
                    continue;
                ++all;
                within += detector->scores[row] <= 1.0 ? 1 : 0;
            }
            // A point of a wide cloud may be nearer to another one in that one's units: within 5 of a hundred.
            QVERIFY(std::abs(within - all / 2) <= 5);
        }
    }

    void aPlaceIsScored()
    {
        PlaneDetector detector{Matrix(2, 2), {}, {1.0, 4.0}, {}};
        detector.centres(1, 0) = 10.0F;
        QVERIFY((scoreAt(detector, {3.0, 4.0}) == PlaneScore{1, std::hypot(7.0, 4.0), std::hypot(7.0, 4.0) / 4.0}));
        QVERIFY((scoreAt(detector, {0.0, 1.0}) == PlaneScore{0, 1.0, 1.0}));
    }

    void pointsThatAreAllAlikeHaveNoUnit()
    {
        Matrix table(4, 2);
        const auto detector = detectorOf(table, 1, true);
        QVERIFY(detector);
        QCOMPARE(detector->units, std::vector<double>{1.0});
        QCOMPARE(thresholdAt(*detector, 99.0), 0.0);
    }

    void moreCentresThanPointsAreRefused()
    {
        const auto detector = detectorOf(Matrix(4, 2), 2, false);
        QVERIFY(!detector);
        QCOMPARE(detector.error().value, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestLessonDistance)
#include "test_lesson_distance.moc"
