// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/loaded_model.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/workbench/board.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/monitor_job.h"
#include "core/workbench/record_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"
#include "core/workbench/virtual_board.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr int patienceMs = 20000;
constexpr SampleIndex rate = 952;

} // namespace

/// The studio's jobs on the emulated board: the real firmware on a Cortex-M4F. The steps build on each other.
class TestArmBoard final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QVERIFY2(!m_failed, "the step before did not succeed"); }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }

    void streamsWithoutLoss();
    void takesAModelOverTheWire();
    void scoresTheStudiosBits();
    void scoresTheStudiosBitsAtAFault();
    void survivesAReset();
    void survivesARestart();
    void rollsBack();

private:
    void open();
    std::optional<MonitorTotals> watch(double seconds);
    model::Image train(std::uint64_t seed) const;

    QTemporaryDir m_folder;
    VirtualBoard m_nano;
    Board m_board;
    model::Image m_model;
    model::Image m_older;
    bool m_failed = false;
};

void TestArmBoard::initTestCase()
{
    m_older = train(1);
    m_model = train(2);
    QVERIFY(!m_older.empty() && !m_model.empty() && m_older != m_model);
    open();
}

model::Image TestArmBoard::train(std::uint64_t seed) const
{
    SimulateOptions simulate;
    simulate.duration = Seconds(90.0);
    simulate.seed = seed;
    const auto recording = simulateRecording(simulate);
    if (!recording)
        return {};
    const auto series = countSeries(*recording);
    const auto trained = series ? trainModel({*series}, {}) : Error{};
    return trained ? trained->image : model::Image{};
}

/// Starts it on its flash file.
void TestArmBoard::open()
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

std::optional<MonitorTotals> TestArmBoard::watch(double seconds)
{
    const auto totals = monitorBoard(m_board.link(), {Seconds(seconds)}, {});
    if (!totals) {
        qWarning("%s", totals.error().detail.c_str());
        return {};
    }
    return *totals;
}

void TestArmBoard::streamsWithoutLoss()
{
    RecordOptions record;
    record.projectPath = m_folder.filePath(QStringLiteral("arm.baseline"));
    record.createProject = true;
    record.duration = Seconds(4.0);
    const auto outcome = recordStream(m_board.link(), record);
    QVERIFY(outcome);
    QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->detail.c_str() : "");
    QCOMPARE(outcome->total.lost, SampleIndex{0});
    const auto file = project::ProjectFile::open(record.projectPath);
    QVERIFY(file);
    const auto stored = project::loadRecording(file->database(), outcome->id);
    QVERIFY(stored);
    QCOMPARE(stored->length(), 4 * rate);
    // The simulator runs 0.3 % fast; the node measures the time of 2 s or more in whole microseconds.
    QVERIFY(std::abs(stored->info.trueRate.value / (952.0 * 1.003) - 1.0) < 1e-4);
}

void TestArmBoard::takesAModelOverTheWire()
{
    QVERIFY(!m_board.activeModel());
    const auto first = deployToBoard(m_board.link(), m_older);
    QVERIFY2(first, first ? "" : first.error().detail.c_str());
    const auto report = deployToBoard(m_board.link(), m_model);
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    qInfo("%u bytes deployed in %lld ms", report->bytes, static_cast<long long>(report->took.count()));
    QCOMPARE(report->modelHash, model::hashOf(m_model));
    QVERIFY(report->slot != first->slot);
    QVERIFY(m_board.refresh());
    QCOMPARE(m_board.activeModel()->image, m_model);
}

void TestArmBoard::scoresTheStudiosBits()
{
    const auto totals = watch(6.0);
    QVERIFY(totals);
    const model::Window window = m_board.activeModel()->model.window;
    QCOMPARE(totals->windows.windows, std::uint64_t{model::windowCount(6 * rate, window)});
    QCOMPARE(totals->windows.equal, totals->windows.windows);
    QCOMPARE(totals->lost, std::uint64_t{0});
}

void TestArmBoard::scoresTheStudiosBitsAtAFault()
{
    QVERIFY(m_nano.setState(QStringLiteral("imbalance")));
    const auto totals = watch(3.0);
    QVERIFY(totals);
    QVERIFY(totals->windows.windows > 10);
    QCOMPARE(totals->windows.equal, totals->windows.windows);
    QVERIFY(totals->anomalies > totals->windows.windows / 2);
    QVERIFY(m_nano.setState(QStringLiteral("normal")));
}

void TestArmBoard::survivesAReset()
{
    const std::uint32_t before = m_board.hello()->bootId;
    QVERIFY(m_nano.command(QStringLiteral("reset")));
    // As a user would: the port stayed, the board behind it begins anew.
    const auto again = [&] { return m_board.open(m_nano.port()) && m_board.hello()->bootId != before; };
    QTRY_VERIFY_WITH_TIMEOUT(again(), patienceMs);
    QVERIFY(m_board.activeModel());
    QCOMPARE(m_board.activeModel()->image, m_model);
    const auto totals = watch(2.0);
    QVERIFY(totals && totals->windows.windows > 0);
    QCOMPARE(totals->windows.equal, totals->windows.windows);
}

void TestArmBoard::survivesARestart()
{
    m_board.link().close();
    m_nano.stop();
    open();
    QVERIFY(m_board.activeModel());
    QCOMPARE(m_board.activeModel()->image, m_model);
    QVERIFY((m_board.hello()->flags & boardScoring) != 0);
}

void TestArmBoard::rollsBack()
{
    const auto report = rollbackBoard(m_board.link());
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QVERIFY(m_board.refresh());
    QCOMPARE(m_board.activeModel()->image, m_older);
}

QTEST_GUILESS_MAIN(TestArmBoard)
#include "test_arm_board.moc"
