// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/window_points_job.h"

#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/workbench/model_record.h"
#include "core/workbench/point_edits.h"
#include "core/workbench/points_table.h"
#include "core/workbench/points_words.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/window_preview.h"
#include "tests/support/temporary_project.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

namespace {

recording::Recording running(simulate::State state, double seconds, std::uint64_t seed = 1, double rate = 952.0)
{
    SimulateOptions options;
    options.state = state;
    options.seed = seed;
    options.duration = Seconds(seconds);
    options.rate = Hertz{rate};
    return *simulateRecording(options);
}

/// A project with a baseline of two recordings, one of them with an excluded second, and a model of them.
class Shop : public project::TemporaryProject {
public:
    explicit Shop(const char* detector = "kmeans")
    {
        baseline = {add(running(simulate::State::NormalLow, 60.0)), add(running(simulate::State::NormalHigh, 60.0, 2))};
        apply({project::AddExclusion{{{}, baseline[0], {9520, 952}, QStringLiteral("door")}}});
        TrainOptions options;
        options.detector = detector;
        options.alpha = 0.05;
        const auto series = loadRecordings(path(), baseline);
        trained = *trainModel(*series, options);
        id = *project::storeModel(database(), modelRecordOf(trained, *series), bytesOf(trained.image));
    }

    QString add(const recording::Recording& signal) { return *project::storeRecording(database(), signal); }
    void apply(const std::vector<project::Edit>& edits) { QVERIFY(project::applyAll(database(), edits)); }
    Result<std::shared_ptr<const WindowPoints>> place(const QStringList& others = {},
                                                      std::shared_ptr<const WindowPoints> before = {})
    {
        return placeWindows({path(), trained.image, id, others, std::move(before)});
    }

    QStringList baseline;
    TrainOutcome trained;
    QString id;
};

std::vector<WindowPoint> ofPart(const WindowPoints& points, PointPart part)
{
    std::vector<WindowPoint> found;
    std::ranges::copy_if(points.points, std::back_inserter(found),
                         [part](const WindowPoint& p) { return p.part == part; });
    return found;
}

/// How far apart two pictures are that were computed from the same windows in another order of sums.
constexpr float rounding = 1e-3F;

} // namespace

class TestWindowPoints final : public QObject {
    Q_OBJECT

private slots:
    void aModelOfALaterSessionHasThePointsOfItsTraining_data()
    {
        QTest::addColumn<QByteArray>("detector");
        QTest::newRow("projects") << QByteArray("kmeans");
        QTest::newRow("projects nothing") << QByteArray("mahalanobis");
    }

    void aModelOfALaterSessionHasThePointsOfItsTraining()
    {
        QFETCH(const QByteArray, detector);
        Shop shop(detector.constData());
        const auto points = shop.place();
        QVERIFY(points);
        QCOMPARE((*points)->plane.ofModel, detector == "kmeans");
        QVERIFY((*points)->plane.explained.size() >= 2 &&
                (*points)->plane.explained[0] >= (*points)->plane.explained[1]);
        const auto fit = ofPart(**points, PointPart::Fit);
        const auto threshold = ofPart(**points, PointPart::Threshold);
        QCOMPARE(fit.size(), shop.trained.fitWindows);
        QCOMPARE(threshold.size(), shop.trained.calibrationWindows);
        // The same windows in the same order, at the same places, with the same scores.
        for (std::size_t i = 0; i < fit.size(); ++i) {
            const TrainingPoint& known = shop.trained.points[i];
            QVERIFY(std::abs(fit[i].at[0] - known.first) < rounding &&
                    std::abs(fit[i].at[1] - known.second) < rounding);
            QVERIFY(std::abs(fit[i].at[2] - known.third) < rounding);
        }
        for (std::size_t i = 0; i < threshold.size(); ++i)
            QCOMPARE(static_cast<double>(threshold[i].score), shop.trained.calibrationScores[i]);
        QCOMPARE((*points)->space.rows, fit.size());
        QCOMPARE((*points)->recordings.size(), std::size_t{2});
        QVERIFY((*points)->leftOut.empty());
        // The excluded second: seen, with no part in the training.
        const auto excluded = std::ranges::count_if((*points)->points, &WindowPoint::isExcluded);
        QVERIFY(excluded > 0);
        QVERIFY(std::ranges::none_of(fit, &WindowPoint::isExcluded));
    }

    void eachPointKnowsWhereItComesFrom()
    {
        Shop shop;
        const QString fault = shop.add(running(simulate::State::Imbalance, 10.0, 3));
        shop.apply({project::AddSegment{{{}, fault, {952, 1904}, QStringLiteral("bang"), {}}}});
        const auto points = shop.place({fault, shop.baseline[0], fault});
        QVERIFY(points);
        const WindowPoints& all = **points;
        QCOMPARE(all.recordings.size(), std::size_t{3}); // none twice
        QVERIFY(all.recordings[0].isBaseline && !all.recordings[2].isBaseline);
        std::size_t banged = 0;
        std::size_t anomalies = 0;
        for (const WindowPoint& point : all.points) {
            if (all.recordingOf(point).id != fault)
                continue;
            QCOMPARE(point.part, PointPart::Other);
            const SampleIndex middle = point.first + all.model.window.length / 2;
            const bool inside = middle >= 952 && middle < 952 + 1904;
            QCOMPARE(all.labels.value(point.label), inside ? QStringLiteral("bang") : all.recordings[2].label);
            banged += inside ? 1 : 0;
            anomalies += point.verdict == Verdict::Anomaly ? 1 : 0;
        }
        QVERIFY(banged > 5);
        QVERIFY(anomalies > 50); // of some 73: an imbalance that a model finds
    }

    void whatDoesNotFitIsLeftOutAndNamed()
    {
        Shop shop;
        const QString slow = shop.add(running(simulate::State::NormalLow, 5.0, 4, 400.0));
        recording::Recording strong = running(simulate::State::NormalLow, 5.0, 5);
        strong.info.range = Gravity{8.0};
        strong.info.name = QStringLiteral("strong");
        recording::Recording volts = running(simulate::State::NormalLow, 5.0, 6);
        volts.info.name = QStringLiteral("volts");
        for (recording::Channel& channel : volts.info.channels)
            channel.unit = QStringLiteral("V");
        const auto points = shop.place({slow, shop.add(strong), shop.add(volts), QStringLiteral("gone")});
        QVERIFY(points);
        QCOMPARE((*points)->recordings.size(), std::size_t{2});
        QCOMPARE((*points)->leftOut.size(), std::size_t{4});
        const QString sentence = leftOutSentence((*points)->leftOut);
        for (const char* word : {"sampling rate", "range: “strong”", "“volts”", "not in the project any more"})
            QVERIFY2(sentence.contains(QString::fromUtf8(word)), qPrintable(sentence));
        QVERIFY(leftOutSentence({}).isEmpty());
    }

    void aModelWithoutItsBaselineStillHasAPicture()
    {
        Shop shop("mahalanobis");
        for (const QString& id : shop.baseline)
            QVERIFY(project::deleteRecording(shop.database(), id));
        const auto none = shop.place();
        QVERIFY(none);
        QVERIFY((*none)->points.empty() && (*none)->plane.isEmpty());
        QCOMPARE((*none)->leftOut.size(), std::size_t{2});
        const auto points = shop.place({shop.add(running(simulate::State::NormalLow, 10.0, 7))});
        QVERIFY(points);
        QVERIFY(!(*points)->points.empty() && !(*points)->plane.isEmpty());
        QCOMPARE((*points)->space.rows, std::size_t{0});
        QVERIFY((*points)->points.front().at != (*points)->points.back().at);
    }

    void anotherThresholdTakesTheWindowsOver()
    {
        Shop shop;
        const auto before = shop.place();
        model::Model model = shop.trained.model;
        model::judgeOf(model).threshold *= 0.1F; // practically everything is above it
        model.heads.front().names = {};
        model.identity.name = "tuned";
        const auto image = model::encode(model);
        QVERIFY(image);
        const auto tuned = placeWindows({shop.path(), *image, shop.id, {}, *before});
        QVERIFY(tuned);
        QCOMPARE((*tuned)->points.size(), (*before)->points.size());
        const auto anomalies = [](const WindowPoints& points) {
            return std::ranges::count(points.points, Verdict::Anomaly, &WindowPoint::verdict);
        };
        QVERIFY(anomalies(**tuned) > 10 * anomalies(**before));
        // The same as computing all of it.
        const auto anew = placeWindows({shop.path(), *image, shop.id, {}});
        QCOMPARE((*anew)->points, (*tuned)->points);
    }

    void aLabelReadsNoWindowAnewBesideARecordingThatIsLeftOut()
    {
        Shop shop;
        const QString slow = shop.add(running(simulate::State::NormalLow, 5.0, 4, 400.0));
        const QStringList others{slow, QStringLiteral("gone")};
        WindowPoints known = **shop.place(others);
        QCOMPARE(known.leftOut.size(), std::size_t{2});
        constexpr float mark = 1e6F; // a score that nobody computes
        known.points[0].score = mark;
        const auto before = std::make_shared<const WindowPoints>(known);
        shop.apply({project::AddSegment{{{}, shop.baseline[0], {0, 512}, QStringLiteral("bang"), {}}},
                    project::RenameRecording{slow, QStringLiteral("slow one")}});
        const auto after = shop.place(others, before);
        QCOMPARE((*after)->points[0].score, mark);
        QCOMPARE((*after)->labels.value((*after)->points[0].label), QStringLiteral("bang"));
        QCOMPARE((*after)->leftOut[0].name, QStringLiteral("slow one"));

        // Others, fewer, and one that has gone by now: all is read.
        QVERIFY((*shop.place({slow}, before))->points[0].score != mark);
        QVERIFY((*shop.place({slow, QStringLiteral("lost")}, before))->points[0].score != mark);
        QVERIFY(project::deleteRecording(shop.database(), slow));
        const auto without = shop.place(others, before);
        QVERIFY((*without)->points[0].score != mark);
        QCOMPARE((*without)->leftOut[0].error.code, Error::Code::NotFound);
    }

    void joinedWindowsAreLabelledAndExcludedAsOne()
    {
        Shop shop;
        const auto points = shop.place();
        const SampleIndex hop = (*points)->model.window.hop;
        const SampleIndex length = (*points)->model.window.length;
        const std::vector<std::size_t> chosen{2, 0, 1, 9, 1, 1'000'000};
        const auto spans = joinedSpans(**points, chosen);
        QCOMPARE(spans.size(), std::size_t{2});
        QCOMPARE(spans[0].span, (recording::Span{0, 2 * hop + length}));
        QCOMPARE(spans[1].span, (recording::Span{9 * hop, length}));

        const auto runs = chosenRuns(**points, chosen);
        shop.apply(*labelEdits(shop.database(), runs, QStringLiteral("rattle")));
        const auto relabelled = shop.place({}, *points);
        QCOMPARE((*relabelled)->labels.value((*relabelled)->points[0].label), QStringLiteral("rattle"));
        QVERIFY(labelEdits(shop.database(), runs, QStringLiteral("rattle"))->empty()); // so already
        shop.apply(*labelEdits(shop.database(), runs, QStringLiteral("hum")));
        QCOMPARE(project::listSegments(shop.database(), shop.baseline[0])->size(), std::size_t{2}); // in their place
        shop.apply(*labelEdits(shop.database(), runs, {}));
        QVERIFY(project::listSegments(shop.database(), shop.baseline[0])->empty());

        shop.apply(*excludeEdits(shop.database(), spans, QStringLiteral("a reason")));
        QVERIFY((*shop.place({}, *points))->points[0].isExcluded);
        QVERIFY(excludeEdits(shop.database(), spans, QStringLiteral("another"))->empty());
        QVERIFY(labelEdits(shop.database(), {}, QStringLiteral("x"))->empty());
    }

    void theTableHoldsAllAndTheChosen()
    {
        Shop shop;
        const auto points = shop.place();
        const QString path = shop.folder() + QStringLiteral("/points.csv");
        const auto lines = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>{};
        };
        QVERIFY(savePoints(path, **points));
        QCOMPARE(lines().size(), static_cast<qsizetype>((*points)->points.size() + 1));
        QCOMPARE(lines().constFirst().split(',').size(), lines().constLast().split(',').size());
        const std::vector<std::size_t> chosen{3};
        QVERIFY(savePoints(path, **points, chosen));
        QCOMPARE(lines().size(), qsizetype{2});
        QVERIFY(lines().constLast().contains(QByteArray::number((*points)->points[3].first)));
        QCOMPARE(savePoints(shop.folder() + QStringLiteral("/none/points.csv"), **points).error().code,
                 Error::Code::FileNotWritable);
    }

    void aWindowIsReadForALook()
    {
        Shop shop;
        const auto window = readWindow(shop.path(), shop.baseline[0], {512, 256});
        QVERIFY(window);
        QCOMPARE(window->channels.size(), std::size_t{3});
        QCOMPARE(window->channels[0].size(), std::size_t{256});
        QCOMPARE(window->spectra.size(), std::size_t{3});
        QCOMPARE(window->binWidth.value, window->rate.value / 256.0);
        QVERIFY(readWindow(shop.path(), shop.baseline[0], {0, 8})->spectra.empty()); // too short for lines
        QCOMPARE(readWindow(shop.path(), shop.baseline[0], {-5, 256}).error().code, Error::Code::InvalidArgument);
        QCOMPARE(readWindow(shop.path(), QStringLiteral("gone"), {0, 256}).error().code, Error::Code::NotFound);
        recording::Recording gapped = running(simulate::State::NormalLow, 2.0, 8);
        gapped.gaps = {{100, 50}};
        gapped.info.lost = 50;
        const auto across = readWindow(shop.path(), shop.add(gapped), {0, 256});
        QVERIFY(across && std::isnan(across->channels[0][120]) && across->spectra.empty());
    }

    void cancelledAndBadOnesAreErrors()
    {
        Shop shop;
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(placeWindows({shop.path(), shop.trained.image, shop.id, {}}, {{}, stop.get_token()}).error().code,
                 Error::Code::Cancelled);
        QCOMPARE(placeWindows({shop.path(), {}, shop.id, {}}).error().code, Error::Code::ModelInvalid);
        QCOMPARE(placeWindows({shop.path(), shop.trained.image, QStringLiteral("none"), {}}).error().code,
                 Error::Code::NotFound);
        QVERIFY(!placeWindows({shop.folder() + QStringLiteral("/no.baseline"), shop.trained.image, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestWindowPoints)
#include "test_window_points.moc"
