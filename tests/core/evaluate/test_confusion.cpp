// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/confusion.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace baseline::evaluate;

class TestConfusion final : public QObject {
    Q_OBJECT

private slots:
    void countsVerdictsAtAThreshold()
    {
        const std::vector<double> normal{0.0, 1.0, 2.0, 3.0};
        const std::vector<double> anomalous{2.0, 5.0};
        const Confusion counts = confusionAt(2.0, normal, anomalous);
        QCOMPARE(counts.falsePositives, std::size_t{1}); // a score on the threshold is normal
        QCOMPARE(counts.trueNegatives, std::size_t{3});
        QCOMPARE(counts.falseNegatives, std::size_t{1});
        QCOMPARE(counts.truePositives, std::size_t{1});
        QCOMPARE(counts.falsePositiveRate(), 0.25);
        QCOMPARE(counts.falseNegativeRate(), 0.5);
    }

    void missingScoresAreNeitherRightNorWrong()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const Confusion counts = confusionAt(0.0, std::vector{nan, -1.0}, std::vector{nan, nan});
        QCOMPARE(counts.noData, std::size_t{3});
        QCOMPARE(counts.falsePositiveRate(), 0.0);
        QVERIFY(std::isnan(counts.falseNegativeRate()));
    }

    void infiniteScoresAreJudged()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const Confusion counts = confusionAt(1.0, std::vector{infinity, -infinity}, std::vector{infinity});
        QCOMPARE(counts.falsePositiveRate(), 0.5);
        QCOMPARE(counts.falseNegativeRate(), 0.0);
    }

    void nothingToJudgeIsNotZero()
    {
        const Confusion counts = confusionAt(0.0, {}, {});
        QCOMPARE(counts, Confusion{});
        QVERIFY(std::isnan(counts.falsePositiveRate()));
        QVERIFY(std::isnan(counts.falseNegativeRate()));
    }
};

QTEST_APPLESS_MAIN(TestConfusion)
#include "test_confusion.moc"
