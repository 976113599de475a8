// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/simulate/generator.h"
#include "core/workbench/simulate_job.h"
#include "firmware/src/numeric/quantise.h"

#include <atomic>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

/// Simulated recordings, and the truth that is stored with them.
class TestSimulateJob final : public QObject {
    Q_OBJECT
private slots:
    void isTheGeneratorBehindTheBoardsQuantise();
    void oneLabelForAllIsTheRecordings();
    void loadStepsLeaveOneLabel();
    void changesBecomeSegments();
    void givenNamesAndLabelsStand();
    void storesRecordingAndTruth();
    void storesNothingInHalf();
    void cancelledGivesNothing();
    void refusesBadOptions_data();
    void refusesBadOptions();
};

void TestSimulateJob::isTheGeneratorBehindTheBoardsQuantise()
{
    SimulateOptions options;
    options.state = simulate::State::Misalignment;
    options.duration = Seconds(2.0);
    options.seed = 9;
    const auto recording = simulateRecording(options);
    QVERIFY(recording.has_value());
    simulate::Generator generator(9);
    generator.setState(simulate::State::Misalignment);
    std::vector<float> values(1904 * 3);
    generator.next(values);
    const auto& counts = std::get<std::vector<std::int16_t>>(recording->data);
    QCOMPARE(counts.size(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        QCOMPARE(counts[i], quantise(values[i], 4));
    QCOMPARE(recording->info.trueRate.value, generator.trueRate().value);
}

void TestSimulateJob::oneLabelForAllIsTheRecordings()
{
    SimulateOptions options;
    options.duration = Seconds(1.0);
    for (const simulate::StateEffect& effect : simulate::allStates()) {
        options.state = effect.state;
        const auto simulated = simulateWithTruth(options);
        QVERIFY(simulated.has_value());
        QVERIFY(simulated->truth.empty());
        const QString name = QString::fromStdString(std::string(effect.name));
        QCOMPARE(simulated->recording.info.name, name);
        QCOMPARE(simulated->recording.info.label, effect.normal ? QStringLiteral("normal") : name);
        QCOMPARE(simulated->recording.info.source,
                 QStringLiteral("simulator, state %1, seed 1: "
                                "baseline simulate PROJECT --state %1 --seconds 1 --rate 952 --seed 1").arg(name));
    }
}

void TestSimulateJob::loadStepsLeaveOneLabel()
{
    SimulateOptions options;
    options.duration = Seconds(2.0);
    options.events = {{Seconds(1.0), 0.8}};
    const auto simulated = simulateWithTruth(options);
    QVERIFY(simulated.has_value());
    QVERIFY(simulated->truth.empty());
    QCOMPARE(simulated->recording.info.label, QStringLiteral("normal"));
    QVERIFY(simulated->recording.info.source.endsWith(QStringLiteral(" --load-steps 1:0.8")));
}

void TestSimulateJob::changesBecomeSegments()
{
    SimulateOptions options;
    options.duration = Seconds(5.0);
    options.events = {{Seconds(1.0), simulate::Mounting::Turned},
                      {Seconds(2.0), simulate::State::Imbalance},
                      {Seconds(3.0), simulate::Mounting::Firm},
                      {Seconds(4.0), simulate::State::NormalHigh}};
    const auto simulated = simulateWithTruth(options);
    QVERIFY(simulated.has_value());
    QCOMPARE(simulated->recording.info.label, QString());
    QCOMPARE(simulated->recording.info.name, QStringLiteral("normal, imbalance, normal-high"));
    const char* labels[] = {"normal", "turned", "imbalance, turned", "imbalance", "normal"};
    QCOMPARE(simulated->truth.size(), std::size_t{5});
    SampleIndex at = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(simulated->truth[i].label, QLatin1String(labels[i]));
        QVERIFY((simulated->truth[i].span == recording::Span{at, 952}));
        QVERIFY(simulated->truth[i].origin.isEmpty()); // no model said so
        at += 952;
    }
}

void TestSimulateJob::givenNamesAndLabelsStand()
{
    SimulateOptions options;
    options.duration = Seconds(1.0);
    options.name = QStringLiteral("pump 3");
    options.label = QStringLiteral("first try");
    auto simulated = simulateWithTruth(options);
    QVERIFY(simulated.has_value());
    QCOMPARE(simulated->recording.info.name, options.name);
    QCOMPARE(simulated->recording.info.label, options.label);
    options.events = {{Seconds(0.5), simulate::State::Off}};
    simulated = simulateWithTruth(options);
    QCOMPARE(simulated->recording.info.label, options.label);
    QCOMPARE(simulated->truth.size(), std::size_t{2});
}

void TestSimulateJob::storesRecordingAndTruth()
{
    QTemporaryDir folder;
    const auto project = project::ProjectFile::create(folder.filePath(QStringLiteral("p.baseline")));
    QVERIFY(project.has_value());
    SimulateOptions options;
    options.duration = Seconds(2.0);
    options.events = {{Seconds(1.0), simulate::State::Coin}};
    QString first;
    for (const char* name : {"normal, coin", "normal, coin 2"}) {
        auto simulated = simulateWithTruth(options);
        QVERIFY(simulated.has_value());
        const auto id = addSimulated(project->database(), *simulated);
        QVERIFY(id.has_value());
        QVERIFY(*id != first);
        first = *id;
        QCOMPARE(simulated->recording.info.name, QLatin1String(name));
        const auto segments = project::listSegments(project->database(), *id);
        QVERIFY(segments.has_value());
        QCOMPARE(segments->size(), std::size_t{2});
        QCOMPARE(segments->at(1).label, QStringLiteral("coin"));
        QVERIFY((segments->at(1).span == recording::Span{952, 952}));
        const auto back = project::loadRecording(project->database(), *id);
        QVERIFY(back.has_value());
        QVERIFY(back->data == simulated->recording.data);
        QCOMPARE(back->info.source, simulated->recording.info.source);
    }
}

void TestSimulateJob::storesNothingInHalf()
{
    QTemporaryDir folder;
    const auto project = project::ProjectFile::create(folder.filePath(QStringLiteral("p.baseline")));
    QVERIFY(project.has_value());
    SimulateOptions options;
    options.duration = Seconds(2.0);
    options.events = {{Seconds(1.0), simulate::State::Coin}};
    auto simulated = simulateWithTruth(options);
    QVERIFY(simulated.has_value());
    simulated->truth.back().span.count += 1; // reaches beyond the recording: the project refuses it
    QVERIFY(!addSimulated(project->database(), *simulated).has_value());
    const auto all = project::listRecordings(project->database());
    QVERIFY(all.has_value());
    QVERIFY(all->empty());
}

void TestSimulateJob::cancelledGivesNothing()
{
    SimulateOptions options;
    options.duration = Seconds(40000.0);
    std::stop_source stop;
    stop.request_stop();
    Progress progress;
    progress.stop = stop.get_token();
    const auto simulated = simulateWithTruth(options, progress);
    QVERIFY(!simulated.has_value());
    QVERIFY(simulated.error().code == Error::Code::Cancelled);
}

void TestSimulateJob::refusesBadOptions_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("speed");
    QTest::addColumn<QString>("subject");
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no time") << 0.0 << 952.0 << 29.5 << QStringLiteral("seconds");
    QTest::newRow("time not a number") << notANumber << 952.0 << 29.5 << QStringLiteral("seconds");
    QTest::newRow("more than memory") << 86400.0 << 1.0e6 << 29.5 << QStringLiteral("seconds");
    QTest::newRow("rate not a number") << 60.0 << notANumber << 29.5 << QStringLiteral("rate");
    QTest::newRow("speed not a number") << 60.0 << 952.0 << notANumber << QStringLiteral("speed");
}

void TestSimulateJob::refusesBadOptions()
{
    QFETCH(double, seconds);
    QFETCH(double, rate);
    QFETCH(double, speed);
    QFETCH(QString, subject);
    SimulateOptions options;
    options.duration = Seconds(seconds);
    options.rate = Hertz{rate};
    options.speed = Hertz{speed};
    const auto simulated = simulateWithTruth(options);
    QVERIFY(!simulated.has_value());
    QVERIFY(simulated.error().code == Error::Code::InvalidArgument);
    QCOMPARE(QString::fromStdString(simulated.error().subject), subject);
}

QTEST_GUILESS_MAIN(TestSimulateJob)
#include "test_simulate_job.moc"
