// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/built_model.h"

#include "firmware/src/score/scorer.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Scores two features that a test gives; the model's features are the RMS of two channels.
WindowScore scored(const ImageParts& parts, float first, float second)
{
    const BuiltModel model(parts);
    if (model.fault() != ImageFault::None)
        qFatal("the test's model is refused: %s", faultText(model.fault()));
    const auto workspace = std::make_unique<ScoreWorkspace>();
    workspace->features[0] = first;
    workspace->features[1] = second;
    return scoreFeatures(model.view(), *workspace);
}

/// Centres at (0, 0) and (3, 4), five apart.
ImageParts twoClusters(std::uint32_t rule, std::vector<float> radii)
{
    ImageParts parts;
    parts.heads[0].rule = rule;
    parts.heads[0].clusters = 2;
    parts.heads[0].centres = {0.0F, 0.0F, 3.0F, 4.0F};
    parts.heads[0].radii = std::move(radii);
    return parts;
}

constexpr std::uint32_t nearestDistance = 0;
constexpr std::uint32_t distanceMinusRadius = 1;

} // namespace

class TestScorer final : public QObject {
    Q_OBJECT

private slots:
    void distanceIsToTheNearestCentre()
    {
        const ImageParts parts = twoClusters(nearestDistance, {0.5F, 6.0F});
        WindowScore score = scored(parts, 3.0F, 0.0F); // 3 and 4 away
        QVERIFY(score.scores[0] == 3.0F);
        QCOMPARE(score.cluster, std::uint8_t{0});
        score = scored(parts, 3.0F, 3.0F); // sqrt(18) and 1 away
        QVERIFY(score.scores[0] == 1.0F);
        QCOMPARE(score.cluster, std::uint8_t{1});
        QVERIFY(scored(parts, 3.0F, 4.0F).scores[0] == 0.0F);
    }

    /// Edge Impulse's rule is the smallest of distance minus radius, not the nearest centre's.
    void radiusCountsForEveryCentre()
    {
        const ImageParts parts = twoClusters(distanceMinusRadius, {0.5F, 6.0F});
        const WindowScore score = scored(parts, 0.0F, 0.0F);
        QVERIFY(score.scores[0] == -1.0F); // 5 - 6, below 0 - 0.5
        QCOMPARE(score.cluster, std::uint8_t{0}); // the nearest all the same
        QVERIFY(scored(parts, 3.0F, 4.0F).scores[0] == -6.0F);
        QVERIFY(scored(twoClusters(distanceMinusRadius, {2.0F, 1.0F}), -3.0F, -4.0F).scores[0] == 3.0F);
    }

    void equalDistancesGoToTheFirstCentre()
    {
        ImageParts parts = twoClusters(nearestDistance, {0.0F, 0.0F});
        parts.heads[0].centres = {-1.0F, 0.0F, 1.0F, 0.0F};
        QCOMPARE(scored(parts, 0.0F, 2.0F).cluster, std::uint8_t{0});
    }

    /// Centres are measured two by two; the last of an odd number has no neighbour.
    void everyCentreOfAnOddNumberCounts()
    {
        ImageParts parts;
        parts.heads[0].clusters = 5;
        parts.heads[0].centres = {0.0F, 0.0F, 10.0F, 0.0F, 20.0F, 0.0F, 30.0F, 0.0F, 40.0F, 0.0F};
        parts.heads[0].radii = {0.0F, 1.0F, 2.0F, 3.0F, 4.0F};
        for (std::uint32_t rule : {nearestDistance, distanceMinusRadius}) {
            parts.heads[0].rule = rule;
            for (std::uint8_t j = 0; j < 5; ++j) {
                const WindowScore score = scored(parts, 10.0F * static_cast<float>(j), 2.0F);
                QCOMPARE(score.cluster, j);
                QVERIFY(score.scores[0] == (rule == nearestDistance ? 2.0F : 2.0F - static_cast<float>(j)));
            }
        }
    }

    void everyRowOfAnOddNumberIsProjected()
    {
        ImageParts parts;
        parts.projection = ProjectionParts{2, 3, {1.0F, 0.0F, 0.0F, 1.0F, 1.0F, 1.0F}};
        parts.heads[0].input = 1;
        parts.heads[0].dimension = 3;
        parts.heads[0].centres = {2.0F, 3.0F, -2.0F};
        QVERIFY(scored(parts, 2.0F, 3.0F).scores[0] == 7.0F); // y = (2, 3, 5)
        parts.heads[0].centres = {2.0F, -1.0F, 5.0F};
        QVERIFY(scored(parts, 2.0F, 3.0F).scores[0] == 4.0F);
        parts.heads[0].centres = {5.0F, 3.0F, 5.0F};
        QVERIFY(scored(parts, 2.0F, 3.0F).scores[0] == 3.0F);
    }

    void featuresAreStandardisedFirst()
    {
        ImageParts parts;
        parts.mean = {10.0F, -2.0F};
        parts.scale = {2.0F, 0.5F};
        const WindowScore score = scored(parts, 16.0F, -4.0F); // z = (3, -4)
        QVERIFY(score.scores[0] == 5.0F);
        QCOMPARE(score.topFeature, std::uint8_t{1});
    }

    void projectionComesBetween()
    {
        ImageParts parts;
        parts.projection = ProjectionParts{2, 1, {0.5F, -2.0F}};
        parts.heads[0].input = 1;
        parts.heads[0].dimension = 1;
        parts.heads[0].centres = {1.0F};
        QVERIFY(scored(parts, 4.0F, 3.0F).scores[0] == 5.0F); // y = 2 - 6 = -4, and 1 - -4
    }

    void onlyMoreThanTheThresholdIsAnAnomaly()
    {
        ImageParts parts;
        parts.heads[0].threshold = 5.0F;
        QVERIFY(scored(parts, 3.0F, 4.0F).verdict == Verdict::Normal);
        QVERIFY(scored(parts, 3.0F, 4.001F).verdict == Verdict::Anomaly);
        parts.heads[0].threshold = std::nextafter(5.0F, 0.0F);
        QVERIFY(scored(parts, 3.0F, 4.0F).verdict == Verdict::Anomaly);
    }

    void anyHeadRaisesTheVerdict()
    {
        ImageParts parts;
        HeadParts far;
        far.threshold = 100.0F;
        HeadParts near;
        near.threshold = 2.0F;
        near.clusters = 2;
        near.centres = {9.0F, 9.0F, 3.0F, 0.0F};
        near.radii = {0.0F, 0.0F};
        parts.heads = {far, near};
        const WindowScore normal = scored(parts, 3.0F, 2.0F);
        QCOMPARE(normal.headCount, 2U);
        QVERIFY(normal.verdict == Verdict::Normal);
        QVERIFY(normal.scores[1] == 2.0F);
        QCOMPARE(normal.cluster, std::uint8_t{0}); // of the first head
        QVERIFY(scored(parts, 3.0F, 4.0F).verdict == Verdict::Anomaly);
        parts.heads = {near, far};
        const WindowScore swapped = scored(parts, 3.0F, 4.0F);
        QVERIFY(swapped.verdict == Verdict::Anomaly);
        QCOMPARE(swapped.cluster, std::uint8_t{1});
    }

    void overflowIsNoVerdictAndNoNumber_data()
    {
        QTest::addColumn<float>("feature");
        QTest::addColumn<float>("row");
        QTest::newRow("square overflows") << 1e30F << 1.0F;
        QTest::newRow("projection overflows") << 1e30F << 1e30F;
        QTest::newRow("infinite minus infinite") << std::numeric_limits<float>::infinity() << 1.0F;
        QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN() << 1.0F;
    }

    void overflowIsNoVerdictAndNoNumber()
    {
        QFETCH(float, feature);
        QFETCH(float, row);
        ImageParts parts;
        parts.projection = ProjectionParts{2, 1, {row, row}};
        HeadParts scaled;
        HeadParts projected;
        projected.input = 1;
        projected.dimension = 1;
        projected.centres = {0.0F};
        for (const std::vector<HeadParts>& heads : {std::vector{scaled, projected}, std::vector{projected, scaled}}) {
            parts.heads = heads;
            const WindowScore score = scored(parts, feature, feature);
            QVERIFY(score.verdict == Verdict::NoData);
            for (std::uint32_t head = 0; head < score.headCount; ++head)
                QVERIFY(score.scores[head] == 0.0F);
            QCOMPARE(score.cluster, noCluster);
        }
    }

    /// A head that says nothing must not be outvoted by one that does: the window is no data, whichever comes first.
    void oneHeadWithoutANumberSilencesTheOthers()
    {
        ImageParts parts;
        parts.projection = ProjectionParts{2, 1, {3e38F, 3e38F}};
        HeadParts scaled; // 5 > 1: an anomaly on its own
        HeadParts projected;
        projected.input = 1;
        projected.dimension = 1;
        projected.centres = {0.0F};
        parts.heads = {scaled, projected};
        QVERIFY(scored(parts, 3.0F, 4.0F).verdict == Verdict::NoData);
        parts.heads = {projected, scaled};
        const WindowScore score = scored(parts, 3.0F, 4.0F);
        QVERIFY(score.verdict == Verdict::NoData);
        QVERIFY(score.scores[0] == 0.0F);
        QVERIFY(score.scores[1] == 5.0F);
    }

    void topFeatureIsTheFarthestInTrainingDeviations()
    {
        ImageParts parts;
        parts.scale = {0.1F, 100.0F};
        QCOMPARE(scored(parts, -0.2F, 150.0F).topFeature, std::uint8_t{0}); // 2 against 1.5
        QCOMPARE(scored(parts, 0.1F, -150.0F).topFeature, std::uint8_t{1});
        QCOMPARE(scored(parts, 0.0F, 0.0F).topFeature, std::uint8_t{0});
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(scored(parts, nan, nan).topFeature, noFeature);
    }

    void aWindowIsItsFeaturesThenItsScore()
    {
        const BuiltModel model{ImageParts()};
        const auto workspace = std::make_unique<ScoreWorkspace>();
        std::vector<std::int16_t> counts(32);
        for (std::size_t i = 0; i < 16; ++i) {
            counts[2 * i] = i % 2 == 0 ? 8192 : -8192; // RMS 1 g
            counts[2 * i + 1] = 77;                    // still
        }
        const WindowScore score = scoreWindow(model.view(), {counts.data(), 16, 2, 0}, *workspace);
        QVERIFY(workspace->features[0] == 1.0F);
        QVERIFY(workspace->features[1] == 0.0F);
        QVERIFY(score.scores[0] == 1.0F);
        QVERIFY(score.verdict == Verdict::Normal);
    }
};

QTEST_APPLESS_MAIN(TestScorer)
#include "test_scorer.moc"
