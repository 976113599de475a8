// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"
#include "core/project/exclusions.h"
#include "core/workbench/alarm_explanation.h"
#include "core/workbench/alarm_labels.h"
#include "core/workbench/alarm_signals.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/explanation_words.h"
#include "core/workbench/retrain_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/workbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr int patienceMs = 40000;
constexpr double quick = 30.0; ///< device seconds a second while it records
constexpr double calm = 10.0;  ///< and while somebody watches

} // namespace

/// What becomes of an alarm: a board that is watched, a fault, the alarm with its signal, why, a judgement, and a model that
/// has learned of it. The steps build on each other in the order below.
class TestAlarmStory final : public QObject {
    Q_OBJECT
private slots:
    void init() { QVERIFY2(!m_failed, "the step before did not succeed"); }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }

    void aModelRunsOnTheBoard();
    void theFaultRaisesAnAlarm();
    void theSignalIsKept();
    void theExplanationNamesTheBand();
    void judgedFalseItIsLearned();
    void theBoardNoLongerAlarms();

private:
    QString projectPath() const { return m_folder.filePath(QStringLiteral("story.baseline")); }
    Result<project::Alarm> alarm() { return project::findAlarm(*m_bench->database(), m_alarmId); }
    void deploy();

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_bench = std::make_unique<Workbench>();
    QString m_alarmId;
    bool m_failed = false;
};

void TestAlarmStory::deploy()
{
    const auto atHand = m_bench->modelAtHand();
    const auto report = deployToBoard(m_bench->board().link(), atHand->image, {projectPath(), atHand->projectId});
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    m_bench->board().refreshModel();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->board().activeModel() && m_bench->board().activeModel()->image == atHand->image,
                             patienceMs);
}

void TestAlarmStory::aModelRunsOnTheBoard()
{
    QVERIFY(m_bench->openProject(projectPath()));
    QSignalSpy connected(&m_bench->board(), &Board::connected);
    VirtualBoardOptions options;
    options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
    options.flashFile = m_folder.filePath(QStringLiteral("flash"));
    options.speed = quick;
    QVERIFY(m_bench->connectVirtual(options));
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patienceMs);

    QSignalSpy finished(&m_bench->recorder(), &RecordJob::finished);
    RecordOptions record;
    record.projectPath = projectPath();
    record.label = QStringLiteral("normal");
    record.duration = Seconds(120.0);
    record.startAgain = true;
    QVERIFY(m_bench->recorder().start(record));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    const auto series = loadRecordings(projectPath(), {m_bench->recordings()->front().info.id});
    QVERIFY(series);
    TrainOptions train;
    train.detector = "mahalanobis";
    const auto trained = trainModel(*series, train);
    QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
    QVERIFY(m_bench->adopt(*trained, *series));
    deploy();
}

void TestAlarmStory::theFaultRaisesAnAlarm()
{
    QVERIFY(m_bench->virtualBoard().setSpeed(calm));
    QSignalSpy raised(&m_bench->alarms(), &AlarmLog::raised);
    QVERIFY(m_bench->virtualBoard().setState(QStringLiteral("imbalance")));
    QTRY_VERIFY_WITH_TIMEOUT(!raised.isEmpty(), patienceMs);
    m_alarmId = raised.last().first().value<project::Alarm>().id;
}

void TestAlarmStory::theSignalIsKept()
{
    QTRY_VERIFY_WITH_TIMEOUT(alarm() && !alarm()->recordingId.isEmpty(), patienceMs);
    const auto recordings = m_bench->recordings();
    const auto kept = std::ranges::find(*recordings, alarm()->recordingId,
                                        [](const project::RecordingSummary& one) { return one.info.id; });
    QVERIFY(kept != recordings->end());
    // 30 s at most; the board at ten times its speed sends a few blocks more while the end is noticed.
    QVERIFY(kept->duration() > Seconds(10.0) && kept->duration() <= Seconds(30.5));
    QVERIFY(kept->excluded); // nobody has judged it
    QVERIFY(kept->info.label.isEmpty());
    QCOMPARE(kept->info.sessionId, QString(alarmSessionId));
}

void TestAlarmStory::theExplanationNamesTheBand()
{
    const auto why = explainRecording({projectPath(), alarm()->recordingId, {}, alarm()->modelHash});
    QVERIFY2(why, why ? "" : why.error().detail.c_str());
    QVERIFY((*why)->isAboveThreshold);
    const std::string feature = (*why)->names[(*why)->explanation.contributions.front().column];
    // The shaft turns at 29.5 Hz: the lowest band across the shaft, or the level that it makes.
    QVERIFY2(feature == "x 2-61 Hz" || feature == "z 2-61 Hz" || feature == "x rms" || feature == "z rms", feature.c_str());
    QVERIFY(explanationHeadline(**why).contains(QLatin1String("beside the nearest normal windows")));
}

void TestAlarmStory::judgedFalseItIsLearned()
{
    QVERIFY(m_bench->apply(project::JudgeAlarm{m_alarmId, project::Judgement::False}));
    const auto edits = alarmLabelEdits(projectPath(), m_alarmId, {});
    QVERIFY2(edits, edits ? "" : edits.error().detail.c_str());
    QVERIFY(m_bench->applyAll(*edits));
    const auto retrained = retrainForAlarm(projectPath(), m_alarmId);
    QVERIFY2(retrained, retrained ? "" : retrained.error().detail.c_str());
    const Retrained& result = **retrained;
    qInfo("%zu of %zu windows above the threshold before, %zu now", result.aboveBefore, result.windows, result.aboveNow);
    QVERIFY(result.aboveBefore * 2 > result.windows);
    // 1 % are let through of what was learned; the change of the machine's state itself is not.
    QVERIFY(result.aboveNow * 10 < result.windows);
    QVERIFY(m_bench->adopt(result.outcome, result.trainedOn));
    QCOMPARE(m_bench->models()->size(), std::size_t{2});
    QVERIFY(m_bench->modelAtHand()->training);
}

void TestAlarmStory::theBoardNoLongerAlarms()
{
    deploy();
    std::uint64_t windows = 0;
    std::uint64_t anomalies = 0;
    const std::uint64_t hash = model::hashOf(m_bench->modelAtHand()->image);
    connect(&m_bench->analyser(), &LiveAnalyser::scored, this, [&](const ScorePair& pair) {
        windows += pair.modelHash == hash ? 1U : 0U;
        anomalies += pair.modelHash == hash && pair.verdict() == Verdict::Anomaly ? 1U : 0U;
    });
    QTRY_VERIFY_WITH_TIMEOUT(windows >= 200, patienceMs); // still with the imbalance
    disconnect(&m_bench->analyser(), nullptr, this, nullptr);
    QVERIFY2(anomalies * 4 < windows, qPrintable(QString::number(anomalies)));
}

QTEST_GUILESS_MAIN(TestAlarmStory)
#include "test_alarm_story.moc"
