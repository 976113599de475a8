// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/project/evaluations.h"
#include "core/project/recording_samples.h"
#include "core/workbench/chosen_threshold.h"
#include "core/workbench/model_record.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/threshold_job.h"
#include "core/workbench/workbench.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

/// From recordings of a project to a study of their scores, and to a model with another threshold.
class TestThresholdJob final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void scoresWhatWasTrainedOnAndWhatWasNot();
    void changedTrainingDataIsAllOfTheFit();
    void segmentsSayWhatAWindowIs();
    void aWindowLabelledInExploreIsOneTruth();
    void leavesOutWhatTheModelDoesNotFit();
    void certifiesOnFreshRecordings();
    void keepsTheTunedModelInTheProject();
    void refusesAndCancels();

private:
    QString store(simulate::State state, double seconds, std::uint64_t seed, const QString& label = {});
    std::vector<project::TrainingSpan> trainedOn() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_bench;
    QString m_baseline;
    QString m_fresh;
    QString m_coin;
    Hertz m_rate;
};

QString TestThresholdJob::store(simulate::State state, double seconds, std::uint64_t seed, const QString& label)
{
    SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    options.label = label;
    if (m_rate.value > 0.0)
        options.rate = m_rate;
    const auto recording = simulateRecording(options);
    const auto id = recording ? project::storeRecording(*m_bench->database(), *recording) : recording.error();
    return id ? *id : QString();
}

std::vector<project::TrainingSpan> TestThresholdJob::trainedOn() const
{
    const auto record = project::findModel(*m_bench->database(), m_bench->modelAtHand()->projectId);
    return record ? record->trainedOn : std::vector<project::TrainingSpan>{};
}

void TestThresholdJob::initTestCase()
{
    m_bench = std::make_unique<Workbench>();
    QVERIFY(m_bench->openProject(m_folder.filePath(QStringLiteral("test.baseline"))));
    m_baseline = store(simulate::State::NormalLow, 75.0, 1);
    m_fresh = store(simulate::State::NormalLow, 60.0, 2);
    m_coin = store(simulate::State::Coin, 10.0, 3);
    QVERIFY(!m_baseline.isEmpty() && !m_fresh.isEmpty() && !m_coin.isEmpty());
    const auto series = loadRecordings(m_bench->projectPath(), {m_baseline});
    QVERIFY(series);
    const auto trained = trainModel(*series, {});
    QVERIFY(trained);
    QVERIFY(m_bench->adopt(*trained, *series));
}

void TestThresholdJob::scoresWhatWasTrainedOnAndWhatWasNot()
{
    const auto atHand = m_bench->modelAtHand();
    const auto outcome =
        studyRecordings(m_bench->projectPath(), {m_baseline, m_fresh, m_coin}, atHand->image, trainedOn());
    QVERIFY2(outcome, outcome ? "" : outcome.error().detail.c_str());
    const StudyScores& scores = outcome->study.scores();
    QCOMPARE(scores.recordings.size(), std::size_t(3));
    QCOMPARE(scores.threshold, double(atHand->model.heads.front().threshold));
    QCOMPARE(scores.alarm.needed, atHand->model.alarm.needed);
    // The held-out part that calibrated the model is told apart from what it was fitted on, window by window.
    const auto runs = outcome->study.calibrationRuns({m_baseline});
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs.front().apart, atHand->training->calibrationScores);
    std::size_t fit = 0;
    for (const StudyWindow& window : scores.windows)
        fit += window.part == WindowPart::Fit ? 1 : 0;
    QVERIFY(fit >= atHand->training->fitWindows);
    QVERIFY(outcome->study.curves()->roc.auc > 0.99); // as in test_train_job
    const StudyPoint point = outcome->study.at(scores.threshold);
    QVERIFY(*point.falsePositiveRate < 0.03);
    QCOMPARE(point.faults, std::size_t(1));
    QCOMPARE(point.faultsFound, std::size_t(1));
}

void TestThresholdJob::changedTrainingDataIsAllOfTheFit()
{
    auto spans = trainedOn();
    spans.front().contentHash = QStringLiteral("another");
    const auto outcome = studyRecordings(m_bench->projectPath(), {m_baseline, m_fresh},
                                         m_bench->modelAtHand()->image, spans);
    QVERIFY(outcome);
    QVERIFY(outcome->study.calibrationRuns({m_baseline}).empty());
    QVERIFY(!outcome->study.calibrationRuns({m_fresh}).empty());
    // So is a baseline that is not all here.
    spans = trainedOn();
    spans.push_back({QStringLiteral("gone"), {0, 1}, QStringLiteral("x")});
    const auto less = studyRecordings(m_bench->projectPath(), {m_baseline, m_fresh},
                                      m_bench->modelAtHand()->image, spans);
    QVERIFY(less && less->study.calibrationRuns({m_baseline}).empty());
}

void TestThresholdJob::segmentsSayWhatAWindowIs()
{
    auto model = *model::LoadedModel::load(m_bench->modelAtHand()->image);
    auto series = *loadRecordings(m_bench->projectPath(), {m_fresh});
    CountSeries& one = series.front();
    const SampleIndex length = model.model().window.length;
    const SampleIndex hop = model.model().window.hop;
    one.segments = {{{}, {}, {0, length}, QStringLiteral("coin"), {}},
                    {{}, {}, {10 * hop, length}, QStringLiteral("coin"),
                     QString::fromStdString(model::hashText(model.hash()))}};
    StudyScorer scorer(model);
    QVERIFY(scorer.add(one));
    const StudyScores scores = scorer.take();
    QCOMPARE(scores.windows[0].truth, WindowTruth::Anomalous); // inside
    QCOMPARE(scores.windows[1].truth, WindowTruth::Unknown);   // half of it: neither
    QCOMPARE(scores.windows[2].truth, WindowTruth::Normal);    // touches nothing: the recording's label
    QCOMPARE(scores.windows[10].truth, WindowTruth::Unknown);  // the model's own suggestion
    one.segments = {{{}, {}, {0, length / 4}, QStringLiteral("coin"), {}}};
    one.label.clear();
    StudyScorer other(model);
    QVERIFY(other.add(one));
    QVERIFY(other.add(one, WindowTruth::Normal)); // a command line that knows better
    const StudyScores touched = other.take();
    QCOMPARE(touched.windows[0].truth, WindowTruth::Unknown); // only touched
    QCOMPARE(touched.windows[5].truth, WindowTruth::Unknown); // no label
    QCOMPARE(touched.windows[touched.recordings[1].first].truth, WindowTruth::Normal);
    one.segments.clear();
    StudyScorer trained(model, {{one.recordingId, {0, one.length}, QStringLiteral("x")}});
    QVERIFY(trained.add(one));
    QCOMPARE(trained.take().windows[5].truth, WindowTruth::Normal); // no label, but somebody trained on it
}

void TestThresholdJob::aWindowLabelledInExploreIsOneTruth()
{
    auto model = *model::LoadedModel::load(m_bench->modelAtHand()->image);
    auto series = *loadRecordings(m_bench->projectPath(), {m_fresh});
    CountSeries& one = series.front();
    const SampleIndex length = model.model().window.length;
    const SampleIndex hop = model.model().window.hop;
    const auto truths = [&] {
        StudyScorer scorer(model);
        std::vector<WindowTruth> found;
        if (scorer.add(one)) {
            for (const StudyWindow& window : scorer.take().windows)
                found.push_back(window.truth);
        }
        return found;
    };
    one.segments = {{{}, {}, {4 * hop, length}, QStringLiteral("coin"), {}}};
    const std::vector<WindowTruth> found = truths();
    QCOMPARE(std::ranges::count(found, WindowTruth::Anomalous), 1);
    QCOMPARE(found[4], WindowTruth::Anomalous);
    QCOMPARE(std::ranges::count(found, WindowTruth::Unknown), 2); // the halves beside it
    // A sample beyond the middle of a window is its label.
    one.segments.front().span.count = length + 1;
    QCOMPARE(truths()[5], WindowTruth::Anomalous);
    QCOMPARE(truths()[3], WindowTruth::Unknown);
    // A stretch of a faulty recording that is marked as normal.
    one.label = QStringLiteral("coin");
    one.segments = {{{}, {}, {4 * hop, length + 2 * hop}, QStringLiteral("normal"), {}}};
    const std::vector<WindowTruth> inside = truths();
    QCOMPARE(std::ranges::count(inside, WindowTruth::Normal), 3);
    QCOMPARE(inside[4], WindowTruth::Normal);
    QCOMPARE(std::ranges::count(inside, WindowTruth::Unknown), 0);
    QCOMPARE(inside[3], WindowTruth::Anomalous);
}

void TestThresholdJob::leavesOutWhatTheModelDoesNotFit()
{
    m_rate = Hertz{200.0};
    const QString slow = store(simulate::State::NormalLow, 5.0, 4);
    m_rate = {};
    const auto outcome = studyRecordings(m_bench->projectPath(), {slow, m_fresh}, m_bench->modelAtHand()->image, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->leftOut.size(), 1);
    QCOMPARE(outcome->study.scores().recordings.size(), std::size_t(1));
}

void TestThresholdJob::certifiesOnFreshRecordings()
{
    const auto atHand = m_bench->modelAtHand();
    const auto outcome = studyRecordings(m_bench->projectPath(), {m_fresh, m_coin}, atHand->image, trainedOn());
    QVERIFY(outcome);
    evaluate::CertifyOptions options = certifyOptionsFor(outcome->study.scores());
    QCOMPARE(options.needed, std::size_t(atHand->model.alarm.needed));
    // 60 s hold 222 windows of 256 samples at 952 Hz: at 95 % confidence at most 1.34 % of them can be promised.
    options.alarmsPerHour = 0.02 * 3600.0 / options.hop.count();
    const auto runs = outcome->study.calibrationRuns({m_fresh});
    const auto certificate = evaluate::certifyBaseline(runs, options);
    QVERIFY(certificate);
    QVERIFY(certificate->windows > 200);
    QVERIFY(certificate->isCertified);
    options.alarmsPerHour = 1.0;
    const auto beyond = evaluate::certifyBaseline(runs, options);
    QVERIFY(beyond && !beyond->isCertified);
    QVERIFY(beyond->threshold > certificate->threshold);
    // The coin is no baseline.
    QVERIFY(!evaluate::certifyBaseline(outcome->study.calibrationRuns({m_coin}), options));
}

void TestThresholdJob::keepsTheTunedModelInTheProject()
{
    const auto before = m_bench->modelAtHand();
    ChosenThreshold chosen = ChosenThreshold::of(before->model);
    QVERIFY(chosen.moveTo(2.0 * chosen.value()));
    const auto image = chosen.imageOf(before->model, model::hashOf(before->image), 1790000000);
    QVERIFY(image);
    QSignalSpy adopted(m_bench.get(), &Workbench::modelAtHandChanged);
    QVERIFY(m_bench->adoptTuned(*image, QStringLiteral("{\"threshold\": 1}")));
    QCOMPARE(adopted.size(), 1);
    const auto after = m_bench->modelAtHand();
    QVERIFY(after->projectId != before->projectId);
    QCOMPARE(after->training, before->training);
    QCOMPARE(after->model.identity.parentHash, model::hashOf(before->image));
    const auto record = project::findModel(*m_bench->database(), after->projectId);
    const auto parent = project::findModel(*m_bench->database(), before->projectId);
    QVERIFY(record && parent);
    QVERIFY(record->trainedOn == parent->trainedOn);
    QCOMPARE(record->detector, parent->detector);
    QCOMPARE(project::listEvaluations(*m_bench->database(), after->projectId)->size(), std::size_t(1));
    QVERIFY(m_bench->takeModel(before->projectId)); // the one before is still there
    model::Image damaged = *image;
    damaged.back() ^= 1U;
    QVERIFY(!m_bench->adoptTuned(damaged));
    Workbench empty;
    QCOMPARE(empty.adoptTuned(*image).error().code, Error::Code::NotFound);
}

void TestThresholdJob::refusesAndCancels()
{
    const model::Image image = m_bench->modelAtHand()->image;
    const QString path = m_bench->projectPath();
    QCOMPARE(studyRecordings(path, {}, image, {}).error().subject, std::string("judged windows"));
    QVERIFY(!studyRecordings(path, {QStringLiteral("nobody")}, image, {}));
    QVERIFY(!studyRecordings(path, {m_fresh}, {}, {}));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(studyRecordings(path, {m_fresh}, image, {}, {{}, stop.get_token()}).error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestThresholdJob)
#include "test_threshold_job.moc"
