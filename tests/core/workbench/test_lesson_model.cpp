// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_model.h"

#include "core/model/loaded_model.h"
#include "core/workbench/lesson_points.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr model::Stream stream{Hertz{952.0}, 4, 3};

learn::KMeansSteps walked(std::size_t clusters)
{
    const Matrix table = blobPoints(3, 200, 6).table;
    auto steps =
        learn::KMeansSteps::begin(table, *learn::firstCentres(table, clusters, learn::KMeansInit::Random, 1), {});
    steps->finish();
    return std::move(*steps);
}

} // namespace

class TestLessonModel final : public QObject {
    Q_OBJECT

private slots:
    void theBoardsCodeScoresWhatWasOnTheScreen()
    {
        const learn::KMeansSteps steps = walked(3);
        const auto outcome =
            lessonModel(steps, *model::makeRecipe("rms", stream.nominalRate), stream, QStringLiteral("class"));
        QVERIFY(outcome.has_value());
        auto loaded = model::LoadedModel::load(outcome->image);
        QVERIFY(loaded.has_value());
        for (std::size_t row = 0; row < steps.table().rows; ++row) {
            // The third channel has no part in it, whatever it does.
            const std::array features{steps.table()(row, 0), steps.table()(row, 1), 3.75F};
            const WindowScore score = loaded->scoreFeatures(features);
            const auto centre = steps.centre(steps.state().labels[row]);
            const double distance = std::hypot(double(features[0]) - centre[0], double(features[1]) - centre[1]);
            // Coordinates up to 12 in float are wrong by 1e-6 at most, and so are the rounded centroids.
            QVERIFY(std::abs(double(score.score()) - distance) < 4e-6);
            QCOMPARE(std::uint32_t(score.cluster), steps.state().labels[row]);
            QCOMPARE(score.verdict, Verdict::Normal);
        }
        QCOMPARE(loaded->scoreFeatures(std::array{40.0F, 40.0F, 0.0F}).verdict, Verdict::Anomaly);
    }

    void oneClusterAndAllOfAWalksClustersAreModels()
    {
        for (const std::size_t clusters : {std::size_t{1}, learn::KMeansSteps::mostClusters}) {
            const auto outcome = lessonModel(walked(clusters), *model::makeRecipe("rms", stream.nominalRate), stream,
                                             QStringLiteral("class"));
            QVERIFY(outcome.has_value());
            QCOMPARE(outcome->points.size(), std::size_t{200});
        }
    }

    void theLimitThatTheClassChoseIsTheModels()
    {
        const Matrix table = unevenClouds(300, 3).table;
        const auto detector = detectorOf(table, 3, false);
        QVERIFY(detector);
        const auto recipe = *model::makeRecipe("rms", stream.nominalRate);
        for (const double percent : {90.0, 100.0}) {
            const double threshold = thresholdAt(*detector, percent);
            const auto outcome = lessonModel(*detector, table, threshold, recipe, stream, QStringLiteral("class"));
            QVERIFY(outcome);
            auto loaded = model::LoadedModel::load(outcome->image);
            QVERIFY(loaded);
            for (std::size_t row = 0; row < table.rows; ++row) {
                const WindowScore score = loaded->scoreFeatures(std::array{table(row, 0), table(row, 1), 3.75F});
                // Coordinates up to 12 in float are wrong by 1e-6 at most.
                QVERIFY(std::abs(double(score.score()) - detector->scores[row]) < 4e-6);
                QCOMPARE(std::uint32_t(score.cluster), detector->labels[row]);
                QCOMPARE(score.verdict == Verdict::Anomaly, detector->scores[row] > threshold);
            }
        }
    }

    void whatNoBoardMeasuresIsNoModel()
    {
        const Matrix table = unevenClouds(300, 3).table;
        const auto recipe = *model::makeRecipe("rms", stream.nominalRate);
        const auto own = detectorOf(table, 3, true);
        QVERIFY(own);
        QCOMPARE(lessonModel(*own, table, 1.0, recipe, stream, {}).error().subject, std::string("own scale"));
        const auto alike = detectorOf(table, 3, false);
        for (const double threshold : {-1.0, std::nan(""), double(INFINITY)})
            QCOMPARE(lessonModel(*alike, table, threshold, recipe, stream, {}).error().subject,
                     std::string("threshold"));
    }

    void withoutAnAssignmentThereIsNoModel()
    {
        const Matrix table = blobPoints(2, 50, 1).table;
        const auto steps =
            learn::KMeansSteps::begin(table, *learn::firstCentres(table, 2, learn::KMeansInit::Random, 1), {});
        const auto outcome =
            lessonModel(*steps, *model::makeRecipe("rms", stream.nominalRate), stream, QStringLiteral("class"));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().subject, std::string("centroids"));
    }
};

QTEST_GUILESS_MAIN(TestLessonModel)
#include "test_lesson_model.moc"
