// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/learn/processor.h"
#include "core/workbench/evaluate_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"
#include "core/workbench/version.h"

#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

namespace {

CountSeries simulated(simulate::State state, double seconds, std::uint64_t seed)
{
    SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    return *countSeries(*simulateRecording(options));
}

TrainOptions reproducible()
{
    TrainOptions options;
    options.createdUnixSeconds = 1780000000;
    return options;
}

} // namespace

class TestTrainJob final : public QObject {
    Q_OBJECT

private slots:
    void learnsNormalAndFindsFaults();
    void learnsEachLoadOfTwoRecordings();
    void thresholdIsARankOfTheCalibrationScores();
    void sameInputGivesTheSameImage();
    void theModelSaysWhatFittedIt();
    void saysHowManySecondsAreMissing();
    void anHourlyBudgetBecomesAnAlpha();
    void refusesWhatItCannotLearn();
    void leavesOutWhatDoesNotVary();
    void canBeCancelled();
};

void TestTrainJob::learnsNormalAndFindsFaults()
{
    const auto trained = trainModel({simulated(simulate::State::NormalLow, 75, 1)}, reproducible());
    QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
    auto model = *model::LoadedModel::load(trained->image);
    const std::vector<CountSeries> normal{simulated(simulate::State::NormalLow, 60, 2)};
    for (const simulate::State state : {simulate::State::Imbalance, simulate::State::Coin, simulate::State::Knocked}) {
        const auto outcome = evaluateModel(model, normal, {simulated(state, 20, 3)});
        QVERIFY(outcome);
        QVERIFY2(outcome->roc.auc > 0.99, qPrintable(QString::number(outcome->roc.auc)));
        QVERIFY(outcome->falseNegativeRate < 0.05);
        // 1 % is what the certificate aims at; with 446 windows 3 % is beyond the reach of chance.
        QVERIFY2(outcome->falsePositiveRate < 0.03, qPrintable(QString::number(outcome->falsePositiveRate)));
    }
}

void TestTrainJob::learnsEachLoadOfTwoRecordings()
{
    const auto trained = trainModel({simulated(simulate::State::NormalLow, 60, 1),
                                     simulated(simulate::State::NormalHigh, 60, 2)}, reproducible());
    QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
    auto model = *model::LoadedModel::load(trained->image);
    const std::vector<CountSeries> anomalous{simulated(simulate::State::Imbalance, 20, 5)};
    for (const simulate::State load : {simulate::State::NormalLow, simulate::State::NormalHigh}) {
        const auto outcome = evaluateModel(model, {simulated(load, 60, 7)}, anomalous);
        QVERIFY(outcome);
        QVERIFY2(outcome->falseNegativeRate < 0.05, qPrintable(QString::number(outcome->falseNegativeRate)));
        QVERIFY2(outcome->falsePositiveRate < 0.03, qPrintable(QString::number(outcome->falsePositiveRate)));
    }
}

void TestTrainJob::thresholdIsARankOfTheCalibrationScores()
{
    const auto trained = trainModel({simulated(simulate::State::NormalLow, 75, 1)}, reproducible());
    QVERIFY(trained);
    const model::Head& head = trained->model.heads.front();
    QCOMPARE(head.certificate.kind, CertificateKind::ConformalMarginal);
    QCOMPARE(std::size_t(head.certificate.calibrationWindows), trained->calibrationWindows);
    QVERIFY(trained->calibrationWindows >= 99);
    std::vector<double> scores = trained->calibrationScores;
    QCOMPARE(scores.size(), trained->calibrationWindows);
    std::ranges::sort(scores);
    QCOMPARE(double(head.threshold), scores[head.certificate.rank - 1]);
    QCOMPARE(trained->points.size(), trained->fitWindows + trained->calibrationWindows);
}

void TestTrainJob::sameInputGivesTheSameImage()
{
    const std::vector<CountSeries> normal{simulated(simulate::State::NormalLow, 60, 1)};
    const auto first = trainModel(normal, reproducible());
    const auto second = trainModel(normal, reproducible());
    QVERIFY(first && second);
    QVERIFY(first->image == second->image);
}

/// A fit is the same on one instruction set: the model says which.
void TestTrainJob::theModelSaysWhatFittedIt()
{
    const auto trained = trainModel({simulated(simulate::State::NormalLow, 75, 1)}, reproducible());
    QVERIFY(trained);
    const std::string expected = studioVersion() + ' ' + learn::processorName();
    QCOMPARE(model::decode(trained->image)->identity.studioVersion, expected);
}

void TestTrainJob::saysHowManySecondsAreMissing()
{
    const auto tooShort = trainModel({simulated(simulate::State::NormalLow, 20, 1)}, reproducible());
    QVERIFY(!tooShort);
    QVERIFY(tooShort.error().code == Error::Code::TooFewWindows);
    const double missing = tooShort.error().value;
    QVERIFY(missing > 0.0);
    // The promise is kept: with that much more it trains.
    QVERIFY(trainModel({simulated(simulate::State::NormalLow, 20 + std::ceil(missing), 1)}, reproducible()));
    const auto one = trainModel({simulated(simulate::State::NormalLow, 0.1, 1)}, reproducible());
    QVERIFY(!one && one.error().code == Error::Code::TooFewWindows);
}

void TestTrainJob::anHourlyBudgetBecomesAnAlpha()
{
    TrainOptions options = reproducible();
    // A hop of 128 samples at 952 Hz: 26775 windows an hour, so 535.5 alarms an hour are 2 %.
    options.alarmsPerHour = 535.5;
    const auto trained = trainModel({simulated(simulate::State::NormalLow, 60, 1)}, options);
    QVERIFY(trained);
    QCOMPARE(trained->model.heads.front().certificate.alpha, 0.02F);
    options.alarmsPerHour = 1.0;
    const auto strict = trainModel({simulated(simulate::State::NormalLow, 60, 1)}, options);
    QVERIFY(!strict && strict.error().code == Error::Code::TooFewWindows);
}

void TestTrainJob::refusesWhatItCannotLearn()
{
    QVERIFY(trainModel({}, reproducible()).error().code == Error::Code::InvalidArgument);
    const CountSeries normal = simulated(simulate::State::NormalLow, 60, 1);
    TrainOptions options = reproducible();
    options.detector = "oracle";
    QVERIFY(trainModel({normal}, options).error().code == Error::Code::Unsupported);
    options = reproducible();
    options.recipe = "magic";
    QVERIFY(trainModel({normal}, options).error().code == Error::Code::InvalidArgument);
    options = reproducible();
    options.alpha = 0.0;
    QVERIFY(trainModel({normal}, options).error().code == Error::Code::InvalidArgument);
    CountSeries other = normal;
    other.stream.nominalRate = Hertz{476};
    QVERIFY(trainModel({normal, other}, reproducible()).error().code == Error::Code::ModelMismatch);
    CountSeries clipped = normal;
    clipped.clipped = clipped.frames() / 100;
    QVERIFY(trainModel({clipped}, reproducible()).error().code == Error::Code::Clipped);
    CountSeries still = normal;
    std::ranges::fill(still.stretches.front().counts, std::int16_t(100));
    QVERIFY(trainModel({still}, reproducible()).error().code == Error::Code::ConstantInput);
}

void TestTrainJob::leavesOutWhatDoesNotVary()
{
    CountSeries normal = simulated(simulate::State::NormalLow, 60, 1);
    auto& counts = normal.stretches.front().counts;
    for (std::size_t i = 1; i < counts.size(); i += 3)
        counts[i] = 17; // the y axis is stuck
    const auto trained = trainModel({normal}, reproducible());
    QVERIFY(trained);
    QCOMPARE(trained->constantFeatures.size(), std::size_t(12));
    QCOMPARE(trained->constantFeatures.front(), std::string("y rms"));
    // Whatever y does later has no say.
    auto model = *model::LoadedModel::load(trained->image);
    const auto before = scoreSeries(model, {normal});
    for (std::size_t i = 1; i < counts.size(); i += 3)
        counts[i] = static_cast<std::int16_t>((i * 31) % 2000);
    const auto after = scoreSeries(model, {normal});
    QVERIFY(before && after);
    for (std::size_t i = 0; i < before->size(); ++i)
        QCOMPARE((*after)[i].score, (*before)[i].score);
}

void TestTrainJob::canBeCancelled()
{
    std::stop_source source;
    Progress progress;
    progress.stop = source.get_token();
    source.request_stop();
    const auto trained = trainModel({simulated(simulate::State::NormalLow, 60, 1)}, reproducible(), progress);
    QVERIFY(!trained && trained.error().code == Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(TestTrainJob)
#include "test_train_job.moc"
