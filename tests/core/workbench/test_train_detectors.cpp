// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/detector_fit.h"
#include "core/workbench/evaluate_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/train_job.h"

#include <QTest>

using namespace baseline;
using namespace baseline::workbench;

namespace {

CountSeries simulated(simulate::State state, double seconds, std::uint64_t seed, const QString& label = {})
{
    SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    CountSeries series = *countSeries(*simulateRecording(options));
    series.label = label;
    return series;
}

TrainOptions optionsFor(const std::string& detector)
{
    TrainOptions options;
    options.detector = detector;
    options.createdUnixSeconds = 1780000000;
    return options;
}

QString reasonOf(const Result<TrainOutcome>& outcome)
{
    return outcome ? QString()
                   : QString::fromStdString(outcome.error().detail + " (" + outcome.error().subject + ")");
}

} // namespace

/// Every detector from recording to image, and what it is worth.
class TestTrainDetectors final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_baseline = {simulated(simulate::State::NormalLow, 90, 1)};
        m_normal = {simulated(simulate::State::NormalLow, 40, 2)};
        m_faulty = {simulated(simulate::State::Imbalance, 20, 3)};
    }

    void everyNormalDetectorFindsAFault_data()
    {
        QTest::addColumn<QString>("detector");
        for (const std::string& name : learn::normalDetectors())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void everyNormalDetectorFindsAFault()
    {
        QFETCH(QString, detector);
        const auto trained = trainModel(m_baseline, optionsFor(detector.toStdString()));
        QVERIFY2(trained, qPrintable(reasonOf(trained)));
        auto model = *model::LoadedModel::load(trained->image);
        const auto outcome = evaluateModel(model, m_normal, m_faulty);
        QVERIFY(outcome);
        qInfo("AUC %.4f, false alarms %.4f, %zu bytes, %lld ms", outcome->roc.auc, outcome->falsePositiveRate,
              trained->image.size(), static_cast<long long>(trained->took.count()));
        QVERIFY2(outcome->roc.auc > 0.95, qPrintable(QString::number(outcome->roc.auc)));
        // 1 % is aimed at with 90 calibration windows: 5 % of 297 new ones is beyond the reach of chance.
        QVERIFY2(outcome->falsePositiveRate < 0.05, qPrintable(QString::number(outcome->falsePositiveRate)));
        const bool isForBoards = detector != QLatin1String("consensus-9");
        QCOMPARE(model::decode(trained->image, ImageReader::Board).has_value(), isForBoards);
    }

    /// The same recordings, options and seed give the same image.
    void everyNormalDetectorIsReproducible_data() { everyNormalDetectorFindsAFault_data(); }
    void everyNormalDetectorIsReproducible()
    {
        QFETCH(QString, detector);
        const std::vector<CountSeries> few = {simulated(simulate::State::NormalLow, 60, 1)};
        TrainOptions options = optionsFor(detector.toStdString());
        options.alpha = 0.02;
        const auto first = trainModel(few, options);
        QVERIFY2(first, qPrintable(reasonOf(first)));
        QVERIFY(trainModel(few, options)->image == first->image);
    }

    void aClassifierNamesWhatItSees_data()
    {
        QTest::addColumn<QString>("detector");
        for (const std::string& name : learn::classDetectors())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void aClassifierNamesWhatItSees()
    {
        QFETCH(QString, detector);
        using simulate::State;
        const std::vector<std::pair<State, QString>> classes = {{State::NormalLow, QStringLiteral("low")},
                                                                {State::NormalHigh, QStringLiteral("high")},
                                                                {State::Off, QStringLiteral("off")}};
        std::vector<CountSeries> training;
        for (const auto& [state, label] : classes)
            training.push_back(simulated(state, 40, 1, label));
        TrainOptions options = optionsFor(detector.toStdString());
        options.alpha = 0.02;
        const auto trained = trainModel(training, options);
        QVERIFY2(trained, qPrintable(reasonOf(trained)));
        auto model = *model::LoadedModel::load(trained->image);
        std::size_t right = 0;
        std::size_t all = 0;
        for (const auto& [state, label] : classes) {
            const CountSeries fresh = simulated(state, 10, 9, label);
            const auto& counts = fresh.stretches.front().counts;
            const std::size_t size = std::size_t{model.model().window.length} * 3;
            for (std::size_t at = 0; at + size <= counts.size(); at += size, ++all)
                right += model.nameOf(model.score(std::span(counts).subspan(at, size))) == label.toStdString() ? 1U : 0U;
        }
        QVERIFY2(right > all * 95 / 100, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(all)));
        // What it was never shown is no class, and the head beside it says so.
        const auto outcome = evaluateModel(model, {simulated(State::NormalLow, 20, 8)}, m_faulty);
        QVERIFY(outcome && outcome->roc.auc > 0.95);
    }

    void aClassifierNeedsTwoClasses()
    {
        std::vector<CountSeries> one = m_baseline;
        one.front().label = QStringLiteral("only");
        for (const std::string& name : learn::classDetectors()) {
            const auto trained = trainModel(one, optionsFor(name));
            QVERIFY(!trained);
            QCOMPARE(trained.error().code, Error::Code::InvalidArgument);
            QCOMPARE(trained.error().subject, std::string("labels"));
        }
    }

    void tooShortABaselineSaysHowMuchIsMissing()
    {
        TrainOptions options = optionsFor("autoencoder");
        options.alpha = 0.4;
        const auto trained = trainModel({simulated(simulate::State::NormalLow, 5, 1)}, options);
        QVERIFY(!trained);
        QCOMPARE(trained.error().code, Error::Code::TooFewWindows);
        QVERIFY(trained.error().value > 0.0);
    }

    void everyNormalDetectorStopsWhenAsked_data() { everyNormalDetectorFindsAFault_data(); }
    void everyNormalDetectorStopsWhenAsked()
    {
        QFETCH(QString, detector);
        std::stop_source stop;
        stop.request_stop();
        const auto trained = trainModel(m_baseline, optionsFor(detector.toStdString()), Progress({}, stop.get_token()));
        QVERIFY(!trained);
        QCOMPARE(trained.error().code, Error::Code::Cancelled);
    }

private:
    std::vector<CountSeries> m_baseline;
    std::vector<CountSeries> m_normal;
    std::vector<CountSeries> m_faulty;
};

QTEST_GUILESS_MAIN(TestTrainDetectors)
#include "test_train_detectors.moc"
