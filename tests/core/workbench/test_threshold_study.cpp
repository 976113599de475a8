// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/learn/random.h"
#include "core/workbench/threshold_study.h"

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A recording of windows a second long that do not overlap.
void addRecording(StudyScores& scores, const QString& id, WindowTruth truth, const std::vector<double>& values,
                  WindowPart part = WindowPart::Fresh)
{
    scores.recordings.push_back({id, id, scores.windows.size(), values.size()});
    for (std::size_t i = 0; i < values.size(); ++i)
        scores.windows.push_back({double(i), values[i], truth, part});
}

StudyScores blank()
{
    StudyScores scores;
    scores.window = Seconds(1.0);
    scores.hop = Seconds(1.0);
    return scores;
}

ThresholdStudy study(const StudyScores& scores)
{
    return *ThresholdStudy::of(scores);
}

/// The known answer of algorithms 8.1: y = 0,0,0,1,1,1; s = 1,2,3,2,3,4.
StudyScores byHand()
{
    StudyScores scores = blank();
    addRecording(scores, QStringLiteral("quiet"), WindowTruth::Normal, {1.0, 2.0, 3.0});
    addRecording(scores, QStringLiteral("coin"), WindowTruth::Anomalous, {2.0, 3.0, 4.0});
    return scores;
}

std::vector<double> ramp(std::size_t count)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = double((i * 7919) % count); // each number once, in an order without a trend
    return values;
}

} // namespace

class TestThresholdStudy final : public QObject {
    Q_OBJECT

private slots:
    void countsWhatAThresholdDoes();
    void curvesHaveTheKnownAnswers();
    void withoutAnomaliesMissesAreUnknown();
    void windowsOfTheFitAreInNoFigure();
    void missingScoresAreNeitherRightNorWrong();
    void alarmsAreCountedAsTheBoardRaisesThem();
    void aFaultIsFoundByOneAlarm();
    void cheapestThresholdIsTheOneOfBruteForce();
    void refusesCostsThatMakeNoSense_data();
    void refusesCostsThatMakeNoSense();
    void stepsFromScoreToScore();
    void calibratesOnWindowsThatShareNoSample();
    void refusesWhatCannotBeJudged();
    void aHundredThousandWindowsAreQuick();
};

void TestThresholdStudy::countsWhatAThresholdDoes()
{
    const StudyPoint point = study(byHand()).at(2.0);
    QCOMPARE(point.confusion.falsePositives, std::size_t(1));
    QCOMPARE(point.confusion.trueNegatives, std::size_t(2));
    QCOMPARE(point.confusion.truePositives, std::size_t(2));
    QCOMPARE(point.confusion.falseNegatives, std::size_t(1));
    QCOMPARE(*point.falsePositiveRate, 1.0 / 3.0);
    QCOMPARE(*point.falseNegativeRate, 1.0 / 3.0);
    QCOMPARE(*point.precision, 2.0 / 3.0);
    QCOMPARE(*point.recall, 2.0 / 3.0);
    QCOMPARE(*point.alarmingWindowsPerHour, 1200.0);
    QVERIFY(!study(byHand()).at(9.0).precision.has_value()); // nothing alarms: no share of nothing
}

void TestThresholdStudy::curvesHaveTheKnownAnswers()
{
    const ThresholdStudy known = study(byHand());
    const auto& curves = known.curves();
    QVERIFY(curves.has_value());
    QCOMPARE(curves->roc.auc, 7.0 / 9.0);
    const double reach = 1.959963984540054 * std::sqrt(7.0 / 162.0); // DeLong by hand, see test_auc_interval
    QCOMPARE(curves->interval.low, 7.0 / 9.0 - reach);
    QCOMPARE(curves->interval.high, 1.0);
    QVERIFY(std::isnan(curves->partialAucDcase)); // ten normal windows or more
    QCOMPARE(curves->equalErrorRate, 1.0 / 3.0);
    // By hand: alarms 4 | 3,3 | 2,2 | 1 give 1, 2/3, 3/5, 1/2 of recall 1/3, 2/3, 1, 1.
    QCOMPARE(curves->precisionRecall.averagePrecision, (1.0 + 2.0 / 3.0 + 3.0 / 5.0) / 3.0);
    QCOMPARE(curves->precisionRecall.base, 0.5);
}

void TestThresholdStudy::withoutAnomaliesMissesAreUnknown()
{
    StudyScores scores = blank();
    addRecording(scores, QStringLiteral("quiet"), WindowTruth::Normal, {1.0, 2.0, 3.0});
    const ThresholdStudy normalOnly = study(scores);
    QVERIFY(!normalOnly.curves().has_value());
    const StudyPoint point = normalOnly.at(2.5);
    QCOMPARE(*point.falsePositiveRate, 1.0 / 3.0);
    QVERIFY(!point.falseNegativeRate && !point.recall && !point.precision);
    QVERIFY(!normalOnly.costPerHour(point, {}).has_value());
    QCOMPARE(normalOnly.cheapest({}).error().subject, std::string("anomalous windows"));
    scores = blank();
    addRecording(scores, QStringLiteral("coin"), WindowTruth::Anomalous, {2.0});
    const StudyPoint faultOnly = study(scores).at(1.0);
    QVERIFY(!faultOnly.falsePositiveRate && !faultOnly.alarmingWindowsPerHour && !faultOnly.falseAlarmsPerHour);
    QCOMPARE(*faultOnly.falseNegativeRate, 0.0);
}

void TestThresholdStudy::windowsOfTheFitAreInNoFigure()
{
    StudyScores scores = byHand();
    addRecording(scores, QStringLiteral("trained on"), WindowTruth::Normal, {0.0, 0.0, 9.0}, WindowPart::Fit);
    const ThresholdStudy some = study(scores);
    QCOMPARE(some.at(2.0).confusion, study(byHand()).at(2.0).confusion);
    QCOMPARE(some.at(2.0).falseAlarms, study(byHand()).at(2.0).falseAlarms);
    QCOMPARE(some.curves()->roc.auc, 7.0 / 9.0);
    QVERIFY(some.calibrationRuns({QStringLiteral("trained on")}).empty());
}

void TestThresholdStudy::missingScoresAreNeitherRightNorWrong()
{
    StudyScores scores = byHand();
    scores.windows[0].score = none;
    const StudyPoint point = study(scores).at(2.0);
    QCOMPARE(point.confusion.noData, std::size_t(1));
    QCOMPARE(*point.falsePositiveRate, 0.5);
}

void TestThresholdStudy::alarmsAreCountedAsTheBoardRaisesThem()
{
    StudyScores scores = blank();
    scores.alarm = {2, 3, 2};
    // On at the third window, off at the seventh, the third one without two of three; the lone 9 raises nothing; on again near the end.
    addRecording(scores, QStringLiteral("quiet"), WindowTruth::Normal,
                 {0, 9, 9, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 9, 9, 9});
    const StudyPoint point = study(scores).at(5.0);
    QCOMPARE(point.falseAlarms, std::size_t(2));
    QCOMPARE(*point.falseAlarmsPerHour, 2.0 * 3600.0 / 18.0);
    QCOMPARE(*point.alarmingWindowsPerHour, 6.0 * 3600.0 / 18.0);
    const std::vector<AlarmTime> expected{{2.0, 6.0}, {16.0, 18.0}};
    QCOMPARE(study(scores).alarmsIn(0, 5.0), expected);
    QVERIFY(study(scores).alarmsIn(1, 5.0).empty()); // no such recording
    // Each recording starts afresh: two windows at the end of one and the start of another are no alarm.
    scores = blank();
    scores.alarm = {2, 3, 2};
    addRecording(scores, QStringLiteral("a"), WindowTruth::Normal, {0, 0, 9});
    addRecording(scores, QStringLiteral("b"), WindowTruth::Normal, {9, 0, 0});
    QCOMPARE(study(scores).at(5.0).falseAlarms, std::size_t(0));
}

void TestThresholdStudy::aFaultIsFoundByOneAlarm()
{
    StudyScores scores = blank();
    addRecording(scores, QStringLiteral("day"), WindowTruth::Normal, {0, 0, 0, 9, 9, 0, 0, 1, 1, 0});
    for (const std::size_t i : {3U, 4U, 7U, 8U})
        scores.windows[i].truth = WindowTruth::Anomalous;
    const StudyPoint point = study(scores).at(5.0);
    QCOMPARE(point.faults, std::size_t(2));
    QCOMPARE(point.faultsFound, std::size_t(1));
    QCOMPARE(point.falseAlarms, std::size_t(0));
}

void TestThresholdStudy::cheapestThresholdIsTheOneOfBruteForce()
{
    learn::Random random(4);
    StudyScores scores = blank();
    std::vector<double> normal(200);
    std::vector<double> anomalous(150);
    std::ranges::generate(normal, [&] { return std::floor(40.0 * random.unit()); });
    std::ranges::generate(anomalous, [&] { return std::floor(40.0 * random.unit()) + 15.0; });
    addRecording(scores, QStringLiteral("quiet"), WindowTruth::Normal, normal);
    addRecording(scores, QStringLiteral("coin"), WindowTruth::Anomalous, anomalous);
    const ThresholdStudy known = study(scores);
    for (const double miss : {0.0, 0.3, 1.0, 25.0, 1000.0}) {
        const evaluate::ErrorCosts costs{miss, 1.0, 0.05};
        const auto plan = known.cheapest(costs);
        QVERIFY(plan);
        double least = *known.costPerHour(known.at(-1.0), costs); // everything alarms: (1 - pi) C_FP
        QVERIFY(std::abs(least - 3600.0 * 0.95) < 1e-9);
        for (double threshold = 0.0; threshold < 60.0; threshold += 1.0)
            least = std::min(least, *known.costPerHour(known.at(threshold), costs));
        QVERIFY(std::abs(plan->costPerHour - least) < 1e-9 * (1.0 + least)); // sums in another order
        // At both ends of its range it costs as much as another threshold, and inside it stays.
        if (plan->cheapest.ratioLow > 0.0) {
            const auto still = known.cheapest({plan->cheapest.ratioLow * 1.001, 1.0, 0.05});
            QCOMPARE(still->cheapest.choice.threshold, plan->cheapest.choice.threshold);
            const auto other = known.cheapest({plan->cheapest.ratioLow * 0.999, 1.0, 0.05});
            QVERIFY(other->cheapest.choice.threshold != plan->cheapest.choice.threshold);
        }
    }
}

void TestThresholdStudy::refusesCostsThatMakeNoSense_data()
{
    QTest::addColumn<double>("miss");
    QTest::addColumn<double>("falseAlarm");
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("subject");
    QTest::newRow("negative") << -1.0 << 1.0 << 0.5 << QStringLiteral("costs");
    QTest::newRow("both zero") << 0.0 << 0.0 << 0.5 << QStringLiteral("costs");
    QTest::newRow("NaN") << none << 1.0 << 0.5 << QStringLiteral("costs");
    QTest::newRow("infinite") << 1.0 << std::numeric_limits<double>::infinity() << 0.5 << QStringLiteral("costs");
    QTest::newRow("no anomalies") << 1.0 << 1.0 << 0.0 << QStringLiteral("anomaly share");
    QTest::newRow("nothing else") << 1.0 << 1.0 << 1.0 << QStringLiteral("anomaly share");
    QTest::newRow("share NaN") << 1.0 << 1.0 << none << QStringLiteral("anomaly share");
}

void TestThresholdStudy::refusesCostsThatMakeNoSense()
{
    QFETCH(const double, miss);
    QFETCH(const double, falseAlarm);
    QFETCH(const double, share);
    QFETCH(const QString, subject);
    const auto plan = study(byHand()).cheapest({miss, falseAlarm, share});
    QVERIFY(!plan);
    QCOMPARE(QString::fromStdString(plan.error().subject), subject);
}

void TestThresholdStudy::stepsFromScoreToScore()
{
    const ThresholdStudy known = study(byHand()); // 1, 2, 3, 4
    QCOMPARE(known.stepped(2.0, 1), 3.0);
    QCOMPARE(known.stepped(2.5, 1), 3.0);
    QCOMPARE(known.stepped(2.5, -1), 2.0);
    QCOMPARE(known.stepped(2.0, -1), 1.0);
    QCOMPARE(known.stepped(2.0, 99), 4.0);
    QCOMPARE(known.stepped(-7.0, -3), 1.0);
    QCOMPARE(known.stepped(99.0, 1), 4.0);
    QCOMPARE(known.stepped(0.0, 1), 1.0);
}

void TestThresholdStudy::calibratesOnWindowsThatShareNoSample()
{
    StudyScores scores = blank();
    scores.hop = Seconds(0.5);
    scores.recordings.push_back({QStringLiteral("quiet"), {}, 0, 6});
    for (const double start : {0.0, 0.5, 1.0, 1.5, 7.2, 7.7}) // a gap
        scores.windows.push_back({start, start, WindowTruth::Normal, WindowPart::Fresh});
    const auto runs = study(scores).calibrationRuns();
    QCOMPARE(runs.size(), std::size_t(1));
    const std::vector<double> apart{0.0, 1.0, 7.2};
    QCOMPARE(runs.front().apart, apart);
    QCOMPARE(runs.front().all.size(), std::size_t(6));
    QVERIFY(study(byHand()).calibrationRuns({QStringLiteral("coin")}).empty());
    QVERIFY(study(byHand()).calibrationRuns({QStringLiteral("nowhere")}).empty());
}

void TestThresholdStudy::refusesWhatCannotBeJudged()
{
    QCOMPARE(ThresholdStudy::of(blank()).error().subject, std::string("judged windows"));
    StudyScores scores = blank();
    addRecording(scores, QStringLiteral("a"), WindowTruth::Unknown, {1.0, 2.0});
    addRecording(scores, QStringLiteral("b"), WindowTruth::Normal, {none, none});
    addRecording(scores, QStringLiteral("c"), WindowTruth::Normal, {1.0}, WindowPart::Fit);
    QCOMPARE(ThresholdStudy::of(scores).error().subject, std::string("judged windows"));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(ThresholdStudy::of(byHand(), {{}, stop.get_token()}).error().code, Error::Code::Cancelled);
}

void TestThresholdStudy::aHundredThousandWindowsAreQuick()
{
    StudyScores scores = blank();
    scores.alarm = {3, 5, 2};
    addRecording(scores, QStringLiteral("quiet"), WindowTruth::Normal, ramp(60000));
    addRecording(scores, QStringLiteral("coin"), WindowTruth::Anomalous, ramp(40000));
    const ThresholdStudy large = study(scores);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        QVERIFY(large.at(1000.0 * i).falsePositiveRate.has_value());
    // 2 ms each on an idle core; a drag stays smooth below 30 ms, and this computer may be loaded.
    QVERIFY2(timer.elapsed() < 600, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestThresholdStudy)
#include "test_threshold_study.moc"
