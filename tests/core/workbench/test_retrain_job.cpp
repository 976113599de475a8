// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/retrain_job.h"

#include "core/project/exclusions.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/recording/labels.h"
#include "core/workbench/alarm_labels.h"
#include "core/workbench/alarm_signals.h"
#include "core/workbench/baseline_split.h"
#include "core/workbench/explanation_words.h"
#include "core/workbench/model_record.h"
#include "core/workbench/score_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#include <algorithm>

using namespace baseline;
using namespace baseline::workbench;

namespace {

recording::Recording simulated(SimulateOptions options)
{
    return *simulateRecording(options);
}

SimulateOptions running(simulate::State state, std::uint64_t seed, double seconds)
{
    SimulateOptions options;
    options.state = state;
    options.seed = seed;
    options.duration = Seconds(seconds);
    return options;
}

/// A baseline, a model of it, and an alarm with its signal: 5 s before, `lasting` in the state, 5 s after.
class Shop : public project::TemporaryProject {
public:
    explicit Shop(double lasting = 8.0, const char* detector = "mahalanobis")
    {
        QStringList ids{add(simulated(running(simulate::State::NormalLow, 1, 120.0)))};
        if (needsClasses(detector)) {
            SimulateOptions knocked = running(simulate::State::Misalignment, 5, 60.0);
            knocked.label = QStringLiteral("misalignment");
            ids.append(add(simulated(knocked)));
        }
        TrainOptions options;
        options.detector = detector;
        options.name = QStringLiteral("pump");
        options.alpha = 0.01;
        options.seed = 7;
        const auto series = loadRecordings(path(), ids);
        const auto trained = trainModel(*series, options);
        const project::ModelRecord record = modelRecordOf(*trained, *series);
        model = *project::storeModel(database(), record, bytesOf(trained->image));
        hash = record.hash;
        SimulateOptions scene = running(simulate::State::NormalLow, 3, 10.0 + lasting);
        scene.events = {{Seconds(5.0), simulate::State::Imbalance}, {Seconds(5.0 + lasting), simulate::State::NormalLow}};
        recording::Recording signal = simulated(scene);
        signal.info.label.clear();
        recording = add(signal);
        apply({project::AddExclusion{{{}, recording, {0, signal.length()}, alarmTag}}});
        project::Alarm one;
        one.modelHash = hash;
        one.recordingId = recording;
        alarm = *project::addAlarm(database(), one);
    }

    QString add(const recording::Recording& signal) { return *project::storeRecording(database(), signal); }
    std::vector<project::Edit> apply(const std::vector<project::Edit>& edits)
    {
        return *project::applyAll(database(), edits);
    }
    void judge(project::Judgement judgement) { apply({project::JudgeAlarm{alarm, judgement}}); }
    std::vector<project::Exclusion> exclusions() { return *project::listExclusions(database(), recording); }

    QString model;
    QString hash;
    QString recording;
    QString alarm;
};

} // namespace

class TestRetrainJob final : public QObject {
    Q_OBJECT

private slots:
    void findsTheStretch()
    {
        Shop shop;
        const auto stretch = alarmStretch(shop.path(), shop.alarm);
        QVERIFY(stretch);
        // From 5 to 13 s, a window of 0.27 s and a transition of 0.3 s more or less.
        QVERIFY(stretch->span.first > SampleIndex(4.6 * 952) && stretch->span.first < SampleIndex(5.5 * 952));
        QVERIFY(stretch->span.end() > SampleIndex(12.7 * 952) && stretch->span.end() < SampleIndex(13.9 * 952));
        QVERIFY(stretch->windows > 50);
        // Without its model, all of it.
        QVERIFY(project::deleteModel(shop.database(), shop.model));
        const auto whole = alarmStretch(shop.path(), shop.alarm);
        QCOMPARE(whole->span, (recording::Span{0, whole->length}));
    }

    /// The point of it all: what was judged a false alarm no longer alarms, and a fault still does.
    void aFalseAlarmIsLearned()
    {
        Shop shop;
        shop.judge(project::Judgement::False);
        const auto edits = alarmLabelEdits(shop.path(), shop.alarm, {});
        QVERIFY(edits);
        shop.apply(*edits);
        QCOMPARE(project::findRecording(shop.database(), shop.recording)->info.label, QString(recording::normalLabel));
        QCOMPARE(shop.exclusions().size(), std::size_t{2}); // before and after the stretch
        const auto retrained = retrainForAlarm(shop.path(), shop.alarm);
        QVERIFY2(retrained, retrained ? "" : retrained.error().detail.c_str());
        const Retrained& result = **retrained;
        QCOMPARE(result.trainedOn.size(), std::size_t{2});
        QVERIFY(result.aboveBefore > result.windows * 9 / 10);
        QVERIFY2(result.aboveNow < result.windows / 4, qPrintable(QString::number(result.aboveNow)));
        QVERIFY2(retrainedSentence(result).contains(QLatin1String("would not be raised again")),
                 qPrintable(retrainedSentence(result)));
        QCOMPARE(result.outcome.model.identity.name, std::string("pump 2"));
        QCOMPARE(result.outcome.detector, std::string("mahalanobis"));
        QCOMPARE(result.outcome.seed, std::uint64_t{7});
        const model::Head& judge = model::judgeOf(result.outcome.model);
        QCOMPARE(judge.certificate.alpha, 0.01F);
        QVERIFY(judge.certificate.calibrationWindows > 0); // calibrated anew

        auto model = model::LoadedModel::load(result.outcome.image);
        QVERIFY(model);
        const QString loose = shop.add(simulated(running(simulate::State::Looseness, 9, 10.0)));
        const auto windows = scoreSeries(*model, *loadRecordings(shop.path(), {loose}));
        const auto above = std::ranges::count_if(*windows, [](const ScoredWindow& window) {
            return window.verdict == Verdict::Anomaly;
        });
        QVERIFY(above > static_cast<std::ptrdiff_t>(windows->size() * 9 / 10));
    }

    /// Too short to be cut into fit and calibration by itself: all of the recording joins the baseline.
    void aShortFalseAlarmBringsItsSurroundings()
    {
        Shop shop(1.0);
        shop.judge(project::Judgement::False);
        shop.apply(*alarmLabelEdits(shop.path(), shop.alarm, {}));
        QVERIFY(shop.exclusions().empty());
        const auto retrained = retrainForAlarm(shop.path(), shop.alarm);
        QVERIFY(retrained);
        // So few windows are within the share that the threshold lets through: they may go on alarming, and that is told.
        QVERIFY((*retrained)->windows < windowsOfALongRecording);
        QVERIFY((*retrained)->aboveNow <= (*retrained)->aboveBefore);
        QVERIFY(retrainedSentence(**retrained).contains(QLatin1String("pump 2")));
    }

    void aRealAlarmBecomesALabel()
    {
        Shop shop;
        shop.judge(project::Judgement::Real);
        shop.apply(*alarmLabelEdits(shop.path(), shop.alarm, QStringLiteral(" imbalance ")));
        const auto segments = project::listSegments(shop.database(), shop.recording);
        QCOMPARE(segments->size(), std::size_t{1});
        QCOMPARE(segments->front().label, QStringLiteral("imbalance"));
        QCOMPARE(segments->front().origin, shop.hash); // never judges the model that found it
        QCOMPARE(segments->front().span, alarmStretch(shop.path(), shop.alarm)->span);
        QCOMPARE(shop.exclusions().size(), std::size_t{2});
        QCOMPARE(project::findRecording(shop.database(), shop.recording)->info.label, QString());
        const auto alarm = project::findAlarm(shop.database(), shop.alarm);
        QCOMPARE(alarmChangesModel(shop.database(), *alarm).value(), false); // it learns from normal alone
    }

    void aClassifierLearnsTheFault()
    {
        Shop shop(20.0, "forest");
        shop.judge(project::Judgement::Real);
        shop.apply(*alarmLabelEdits(shop.path(), shop.alarm, QStringLiteral("imbalance")));
        const auto alarm = project::findAlarm(shop.database(), shop.alarm);
        QCOMPARE(alarmChangesModel(shop.database(), *alarm).value(), true);
        const auto retrained = retrainForAlarm(shop.path(), shop.alarm);
        QVERIFY2(retrained, retrained ? "" : retrained.error().detail.c_str());
        QCOMPARE((*retrained)->trainedOn.size(), std::size_t{3});
        bool isClass = false;
        for (const model::Head& head : (*retrained)->outcome.model.heads)
            isClass = isClass || std::ranges::count(head.names, std::string("imbalance")) > 0;
        QVERIFY(isClass);
    }

    void anotherJudgementReplacesTheFirst()
    {
        Shop shop;
        shop.judge(project::Judgement::Real);
        shop.apply(*alarmLabelEdits(shop.path(), shop.alarm, QStringLiteral("imbalance")));
        shop.judge(project::Judgement::False);
        shop.apply(*alarmLabelEdits(shop.path(), shop.alarm, {}));
        QVERIFY(project::listSegments(shop.database(), shop.recording)->empty());
        QCOMPARE(shop.exclusions().size(), std::size_t{2});
        const auto again = alarmLabelEdits(shop.path(), shop.alarm, {});
        const std::vector<project::Edit> back = shop.apply(*again);
        QCOMPARE(shop.exclusions().size(), std::size_t{2}); // the same once more
        shop.apply(back);
        QCOMPARE(shop.exclusions().size(), std::size_t{2});
    }

    /// What a person has marked stays.
    void leavesOtherMarksAlone()
    {
        Shop shop;
        shop.apply({project::AddExclusion{{{}, shop.recording, {0, 100}, QStringLiteral("door")}},
                    project::AddSegment{{{}, shop.recording, {200, 300}, QStringLiteral("knock")}}});
        shop.judge(project::Judgement::False);
        shop.apply(*alarmLabelEdits(shop.path(), shop.alarm, {}));
        QCOMPARE(shop.exclusions().size(), std::size_t{3});
        QCOMPARE(project::listSegments(shop.database(), shop.recording)->size(), std::size_t{1});
    }

    void takesTheOptionsOfTheModel()
    {
        Shop shop(8.0, "kmeans");
        const auto record = project::findModel(shop.database(), shop.model);
        auto model = model::decode(imageOf(*project::loadModelImage(shop.database(), shop.model)));
        QVERIFY(record && model);
        TrainOptions options = optionsOf(*record, *model);
        const auto* clusters = std::get_if<model::KMeans>(&model::judgeOf(*model).detector);
        QVERIFY(clusters);
        QCOMPARE(options.clusters, std::optional<std::size_t>(clusters->centres.rows));
        QCOMPARE(options.window, std::optional<std::uint32_t>(256));
        QCOMPARE(options.blocks, model->features);
        QCOMPARE(options.detector, std::string("kmeans"));
        project::ModelRecord named = *record;
        named.name = QStringLiteral("pump 9");
        QCOMPARE(optionsOf(named, *model).name, QStringLiteral("pump 10"));
        named.name = QString(40, QLatin1Char('a'));
        QCOMPARE(optionsOf(named, *model).name.size(), qsizetype{31}); // as long as an image takes
        // The same data and options give the same scores: only name and date differ.
        options.createdUnixSeconds = 1;
        const auto series = loadRecordings(shop.path(), {record->trainedOn.front().recordingId});
        const auto again = trainModel(*series, options);
        QVERIFY(again);
        QCOMPARE(again->model.heads, model->heads);
        QCOMPARE(again->model.scaler, model->scaler);
    }

    void badInput()
    {
        Shop shop;
        QCOMPARE(alarmLabelEdits(shop.path(), shop.alarm, {}).error().subject, std::string("alarm judgement"));
        shop.judge(project::Judgement::Real);
        for (const QString& label : {QString(), QStringLiteral("  "), QString(recording::normalLabel)})
            QCOMPARE(alarmLabelEdits(shop.path(), shop.alarm, label).error().subject, std::string("fault label"));
        QCOMPARE(alarmLabelEdits(shop.path(), QStringLiteral("nobody"), {}).error().code, Error::Code::NotFound);
        const QString bare = *project::addAlarm(shop.database(), {});
        QCOMPARE(alarmLabelEdits(shop.path(), bare, QStringLiteral("knock")).error().subject, std::string("alarm signal"));
        QCOMPARE(retrainForAlarm(shop.path(), bare).error().subject, std::string("alarm model"));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(retrainForAlarm(shop.path(), shop.alarm, {{}, stop.get_token()}).error().code, Error::Code::Cancelled);
        QVERIFY(project::deleteRecording(shop.database(), shop.recording));
        QCOMPARE(alarmLabelEdits(shop.path(), shop.alarm, QStringLiteral("knock")).error().subject, std::string("alarm signal"));
        for (const char* subject : {"alarm judgement", "fault label"})
            QVERIFY(!explanationSentence({Error::Code::InvalidArgument, {}, subject}).contains(QLatin1String("not usable")));
    }
};

QTEST_GUILESS_MAIN(TestRetrainJob)
#include "test_retrain_job.moc"
