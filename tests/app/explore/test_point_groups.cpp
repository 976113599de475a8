// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/point_groups.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::explore;

namespace {

/// `recordings` of one point each but the last, which has three; a model with a threshold of 2 and no clusters.
workbench::WindowPoints pointsOf(int recordings)
{
    workbench::WindowPoints points;
    points.model.stream.nominalRate = Hertz{100.0};
    points.model.heads.push_back({HeadInput::Scaled, 2.0F, {}, model::Mahalanobis{}});
    points.labels = {QString(), QStringLiteral("hum")};
    for (int i = 0; i < recordings; ++i) {
        points.recordings.push_back({QString::number(i), QStringLiteral("r%1").arg(i), {}, Hertz{100.0}, 1000, i == 0});
        for (int k = 0; k < (i + 1 == recordings ? 3 : 1); ++k) {
            workbench::WindowPoint point;
            point.recording = static_cast<std::uint32_t>(i);
            point.first = 100 * k;
            point.score = static_cast<float>(i);
            point.verdict = i > 2 ? Verdict::Anomaly : Verdict::Normal;
            point.label = static_cast<std::uint16_t>(i % 2);
            points.points.push_back(point);
        }
    }
    return points;
}

} // namespace

class TestPointGroups final : public QObject {
    Q_OBJECT

private slots:
    void theLargestGroupComesFirst()
    {
        const auto shown = shownPoints(pointsOf(3), PointFilter::All, ColourBy::Recording);
        QCOMPARE(shown.groups, (QStringList{QStringLiteral("r2"), QStringLiteral("r0"), QStringLiteral("r1")}));
        QCOMPARE(shown.groupOf, (std::vector<int>{1, 2, 0, 0, 0}));
    }

    void moreGroupsThanColoursShareTheLast()
    {
        const auto shown = shownPoints(pointsOf(20), PointFilter::All, ColourBy::Recording);
        QCOMPARE(shown.groups.size(), qsizetype{mostGroups});
        QCOMPARE(shown.groupOf.front(), 1);
        QCOMPARE(shown.groupOf[15], mostGroups - 1);
        QCOMPARE(shown.groupOf.back(), 0);
    }

    void filtersLeaveWhatTheySay()
    {
        const auto points = pointsOf(5);
        const auto count = [&](PointFilter filter) {
            return shownPoints(points, filter, ColourBy::Label).points.size();
        };
        QCOMPARE(count(PointFilter::All), std::size_t{7});
        QCOMPARE(count(PointFilter::Baseline), std::size_t{1});
        QCOMPARE(count(PointFilter::Others), std::size_t{6});
        QCOMPARE(count(PointFilter::Anomalies), std::size_t{4});
        QCOMPARE(count(PointFilter::Unlabelled), std::size_t{5});
    }

    void scoresReachFromTheSmallestToTheThresholdAtLeast()
    {
        auto points = pointsOf(2);
        points.points.back().score = std::nanf("");
        const auto shown = shownPoints(points, PointFilter::All, ColourBy::Score);
        QCOMPARE(shown.scale.low, 0.0);
        QCOMPARE(shown.scale.high, 2.0);
        QCOMPARE(shown.values.front(), 0.0F);
        QCOMPARE(shown.values[1], 0.5F);
        QVERIFY(std::isnan(shown.values.back()));
        QVERIFY(shown.groups.isEmpty());
    }

    void nothingIsNoGroup()
    {
        workbench::WindowPoints none;
        none.model.heads.push_back({HeadInput::Scaled, 2.0F, {}, model::Mahalanobis{}});
        for (const ColourBy colour : {ColourBy::Cluster, ColourBy::Label, ColourBy::Recording, ColourBy::Score})
            QVERIFY(shownPoints(none, PointFilter::All, colour).points.empty());
        QVERIFY(pointName(none, 0).isEmpty());
        QVERIFY(pointName(pointsOf(2), 2).contains(QLatin1String("r1")));
    }
};

QTEST_APPLESS_MAIN(TestPointGroups)
#include "test_point_groups.moc"
