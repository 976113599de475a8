// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/board.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/extremes_job.h"
#include "core/workbench/monitor_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/train_job.h"
#include "core/workbench/virtual_board.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::workbench;

/// The emulated board learns by itself, in both ways: what it has learned scores as the studio does, bit for bit, and is
/// there after a restart. In real time: some minutes.
class TestArmLearning final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QVERIFY2(!m_failed, "the step before did not succeed"); }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }

    void learnsABaseline();
    void watchesForExtremesAndKeepsTheLimit();
    void survivesARestart();
    void goesBack();

private:
    void open();

    QTemporaryDir m_folder;
    VirtualBoard m_nano;
    Board m_board;
    model::Image m_parent;
    model::Image m_kept;
    bool m_failed = false;
};

void TestArmLearning::initTestCase()
{
    SimulateOptions simulate;
    simulate.duration = Seconds(90.0);
    const auto recording = simulateRecording(simulate);
    QVERIFY(recording);
    const auto series = countSeries(*recording);
    QVERIFY(series);
    TrainOptions options;
    options.recipe = "rms"; // three features: a minute is enough for them
    options.detector = "mahalanobis";
    const auto trained = trainModel({*series}, options);
    QVERIFY(trained);
    m_parent = trained->image;
    open();
    QVERIFY(deployToBoard(m_board.link(), m_parent));
}

/// Starts it on its flash file.
void TestArmLearning::open()
{
    VirtualBoardOptions options;
    options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
    options.flashFile = m_folder.filePath(QStringLiteral("flash"));
    options.more = QStringList{QStringLiteral("--arm")};
    const auto port = m_nano.start(options);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    const auto hello = m_board.open(*port);
    QVERIFY2(hello, hello ? "" : hello.error().detail.c_str());
    QCOMPARE(hello->board, BoardKind::Mps2An386);
}

void TestArmLearning::learnsABaseline()
{
    const auto report = learnOnBoard(m_board.link(), {1, 0.1, {}}, {});
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QCOMPARE(report->parentHash, model::hashOf(m_parent));
    QCOMPARE(report->features, 3U);
    const auto totals = monitorBoard(m_board.link(), {Seconds(5.0)}, {});
    QVERIFY(totals && totals->windows.windows > 20);
    QCOMPARE(totals->windows.equal, totals->windows.windows);
    QVERIFY(resetLearning(m_board.link()));
}

void TestArmLearning::watchesForExtremesAndKeepsTheLimit()
{
    ExtremesOptions options;
    options.feature = 0U;
    const Status started = startWatching(m_board.link(), options);
    QVERIFY2(started, started ? "" : started.error().detail.c_str());
    std::optional<ExtremesState> state;
    // A window in forty lies above the bound of noise: 1,000 of them, two minutes, are plenty for five.
    for (std::uint32_t windows = 50; windows <= 1000 && !(state && state->high.isFitted); windows += 50) {
        const auto now = followWatching(m_board.link(), windows, {});
        QVERIFY2(now, now ? "" : now.error().detail.c_str());
        state = *now;
    }
    QVERIFY(state && state->high.isFitted);
    QVERIFY(state->high.limit > state->upper && state->high.shape > 0.0);
    const auto report = keepWatched(m_board.link(), {});
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QCOMPARE(report->parentHash, model::hashOf(m_parent));
    QCOMPARE(report->calibrationWindows, 0U);
    m_kept = report->image;
    const auto totals = monitorBoard(m_board.link(), {Seconds(5.0)}, {});
    QVERIFY(totals && totals->windows.windows > 20);
    QCOMPARE(totals->windows.equal, totals->windows.windows);
}

void TestArmLearning::survivesARestart()
{
    m_board.link().close();
    m_nano.stop();
    open();
    QVERIFY(m_board.activeModel());
    QCOMPARE(m_board.activeModel()->image, m_kept);
    QVERIFY(m_nano.setState(QStringLiteral("imbalance")));
    const auto totals = monitorBoard(m_board.link(), {Seconds(5.0)}, {});
    QVERIFY(totals);
    QCOMPARE(totals->windows.equal, totals->windows.windows);
    QVERIFY(totals->anomalies > totals->windows.windows / 2);
}

void TestArmLearning::goesBack()
{
    const auto parent = resetLearning(m_board.link());
    QVERIFY(parent);
    QCOMPARE(*parent, static_cast<std::uint32_t>(model::hashOf(m_parent)));
}

QTEST_GUILESS_MAIN(TestArmLearning)
#include "test_arm_learning.moc"
