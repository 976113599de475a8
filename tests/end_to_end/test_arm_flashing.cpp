// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/board.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/flash_job.h"
#include "core/workbench/monitor_job.h"
#include "core/workbench/rebuild_job.h"
#include "core/workbench/virtual_board.h"
#include "firmware/src/node/flash_map.h"
#include "tests/support/example_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::workbench;
using Code = Error::Code;

namespace {

model::Image namedModel(const char* name)
{
    model::Model example = tests::exampleModel();
    example.identity.name = name;
    const auto image = model::encode(example);
    return image ? *image : model::Image{};
}

} // namespace

/// Firmware with another model built in, through the bootloader onto the emulated board. The steps build on each other:
/// building takes the longest.
class TestArmFlashing final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QVERIFY2(!m_failed, "the step before did not succeed"); }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }

    void comesBackWithTheNewModel();
    void theOldSlotStaysForRollback();
    void keepsItOverARestart();
    void canBeFlashedAgainAfterACancel();
    void flashesThroughAPortOfAnotherName();

private:
    void start(const QStringList& more = {});
    FlashRequest request() const;

    QTemporaryDir m_folder;
    VirtualBoard m_nano;
    Board m_board;
    model::Image m_overTheWire = namedModel("Over the wire");
    model::Image m_builtIn = namedModel("Built in");
    std::vector<std::uint8_t> m_firmware; ///< with m_builtIn
    bool m_failed = false;
};

void TestArmFlashing::start(const QStringList& more)
{
    m_board.link().close();
    VirtualBoardOptions options;
    options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
    options.flashFile = m_folder.filePath(QStringLiteral("flash"));
    options.more = QStringList{QStringLiteral("--arm")} + more;
    const auto port = m_nano.start(options);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
}

void TestArmFlashing::initTestCase()
{
    start();
    QVERIFY(m_board.open(m_nano.port()));
    const auto deployed = deployToBoard(m_board.link(), m_overTheWire);
    QVERIFY2(deployed, deployed ? "" : deployed.error().detail.c_str());
    m_board.link().close();
}

FlashRequest TestArmFlashing::request() const
{
    FlashRequest request;
    request.port = m_nano.port();
    request.image = m_firmware;
    request.board = BoardKind::Mps2An386;
    request.expectedModelHash = model::hashOf(m_builtIn);
    return request;
}

void TestArmFlashing::comesBackWithTheNewModel()
{
    RebuildRequest request;
    request.build.image = m_builtIn;
    request.build.cacheFolder = m_folder.filePath(QStringLiteral("cache"));
    QString log;
    request.build.log = [&log](const QString& line) { log += line + QLatin1Char('\n'); };
    request.port = m_nano.port();
    const auto report = rebuildAndFlash(request);
    QVERIFY2(report, report ? "" : qPrintable(QString::fromStdString(report.error().detail) + log));
    for (const DeployStage& stage : report->stages)
        qInfo("%s: %lld ms", stage.name.c_str(), static_cast<long long>(stage.took.count()));
    QCOMPARE(report->model->image, m_builtIn);
    QFile image(report->build.imagePath);
    QVERIFY(image.open(QIODevice::ReadOnly));
    const QByteArray bytes = image.readAll();
    m_firmware.assign(bytes.begin(), bytes.end());

    QVERIFY(m_board.open(report->port));
    QCOMPARE(int{m_board.hello()->active.slot}, int{builtInSlot});
    QCOMPARE(m_board.activeModel()->image, m_builtIn);
    const auto totals = monitorBoard(m_board.link(), {Seconds(3.0)}, {});
    QVERIFY2(totals, totals ? "" : totals.error().detail.c_str());
    QVERIFY(totals->windows.windows > 10);
    QCOMPARE(totals->windows.equal, totals->windows.windows);
}

void TestArmFlashing::theOldSlotStaysForRollback()
{
    QCOMPARE(m_board.hello()->previous.hash, model::hashOf(m_overTheWire));
    const auto back = rollbackBoard(m_board.link());
    QVERIFY2(back, back ? "" : back.error().detail.c_str());
    QVERIFY(m_board.refresh());
    QCOMPARE(m_board.activeModel()->image, m_overTheWire);
    QVERIFY(rollbackBoard(m_board.link()));
    QVERIFY(m_board.refresh());
    QCOMPARE(m_board.activeModel()->image, m_builtIn);
}

void TestArmFlashing::keepsItOverARestart()
{
    m_nano.stop();
    start();
    QVERIFY(m_board.open(m_nano.port()));
    QCOMPARE(m_board.activeModel()->image, m_builtIn);
    m_board.link().close();
}

void TestArmFlashing::canBeFlashedAgainAfterACancel()
{
    std::stop_source stop;
    Progress progress{{}, stop.get_token()};
    bool wrote = false;
    progress.report = [&](double fraction, std::string_view stage) {
        wrote = wrote || stage == "write";
        if (wrote && fraction > 0.4)
            stop.request_stop();
    };
    const auto broken = flashFirmware(request(), progress);
    QVERIFY(!broken);
    QVERIFY(broken.error().code == Code::FlashFailed || broken.error().code == Code::Cancelled);
    QVERIFY(wrote);
    // Also after its supply was away, it waits for another try.
    m_nano.stop();
    start();
    const auto report = flashFirmware(request());
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    qInfo("%d pages in %lld ms", report->pages, static_cast<long long>(report->took.count()));
    QCOMPARE(report->hello.active.hash, model::hashOf(m_builtIn));
}

void TestArmFlashing::flashesThroughAPortOfAnotherName()
{
    m_nano.stop();
    start({QStringLiteral("--link"), m_folder.filePath(QStringLiteral("port")), QStringLiteral("--bootloader-link"),
           m_folder.filePath(QStringLiteral("bootloader"))});
    const auto report = flashFirmware(request());
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QCOMPARE(report->port, m_folder.filePath(QStringLiteral("port")));
    QCOMPARE(report->hello.active.hash, model::hashOf(m_builtIn));
}

QTEST_GUILESS_MAIN(TestArmFlashing)
#include "test_arm_flashing.moc"
