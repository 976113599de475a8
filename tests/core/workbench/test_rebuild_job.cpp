// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/rebuild_job.h"

#include "core/project/deployments.h"
#include "tests/support/temporary_project.h"
#include "tests/core/workbench/connected_board.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using Code = Error::Code;

/// From a model to a board that runs firmware with it: the order, the checks and what is written down. Building and the
/// bootloader are tried elsewhere; here a board takes the firmware at once.
class TestRebuildJob final : public QObject {
    Q_OBJECT
private slots:
    void init();

    void endsWithTheNewModelOnTheBoard();
    void sendsAwayAModelThatASlotKeepsRunning();
    void saysThatAnotherModelRuns();
    void writesDownWhatFailedOnTheBoard();
    void leavesTheBoardAloneWhenTheBuildFails();
    void stopsWhileBuilding();
    void refusesABoardOfAnotherKind();
    void refusesAVirtualBoardWithoutFirmware();
    void asksNobodyInTheBootloader();
    void refusesFirmwareWithoutAModel();
    void saysThatThePortIsNotThere();

private:
    void plugIn(BoardKind kind = BoardKind::Mps2An386);
    RebuildRequest request(const model::Image& image);
    std::vector<project::Deployment> rows() { return *project::listDeployments(m_project->database()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<project::TemporaryProject> m_project;
    std::unique_ptr<PtyNode> m_node;
    RebuildSteps m_steps;
    int m_flashed = 0;
    FlashRequest m_asked;
};

void TestRebuildJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = std::make_unique<project::TemporaryProject>();
    m_flashed = 0;
    // "Firmware" is the bare model, and the board takes it as its built-in one.
    m_steps.build = [this](const BuildRequest& request, const Progress& progress) -> Result<BuildReport> {
        QFile file(m_folder->filePath(QStringLiteral("baseline-mps2.bin")));
        if (!file.open(QIODevice::WriteOnly))
            return Error{Code::FileNotWritable, "", file.fileName().toStdString()};
        file.write(reinterpret_cast<const char*>(request.image.data()), static_cast<qint64>(request.image.size()));
        progress.at(0.5, "compile");
        BuildReport report;
        report.imagePath = file.fileName();
        report.stages = {{"compile", std::chrono::milliseconds(7)}};
        return report;
    };
    m_steps.flash = [this](const FlashRequest& request, const Progress& progress) -> Result<FlashReport> {
        ++m_flashed;
        m_asked = request;
        progress.at(1.0, "write");
        m_node->restartWith(request.image);
        FlashReport report;
        report.port = request.port;
        report.bootloader = QStringLiteral("Bootloader 2.0");
        report.pages = 3;
        report.stages = {{"write", std::chrono::milliseconds(9)}};
        return report;
    };
    plugIn();
}

void TestRebuildJob::plugIn(BoardKind kind)
{
    PtyNodeOptions options = flatOut();
    options.kind = kind;
    m_node = std::make_unique<PtyNode>(std::move(options));
}

RebuildRequest TestRebuildJob::request(const model::Image& image)
{
    RebuildRequest request;
    request.build.image = image;
    request.port = m_node->path();
    request.deployment.projectPath = m_project->path();
    return request;
}

void TestRebuildJob::endsWithTheNewModelOnTheBoard()
{
    const model::Image image = exampleImage("Built in");
    double last = -1.0;
    Progress progress;
    progress.report = [&last](double fraction, std::string_view) {
        QVERIFY(fraction >= last && fraction <= 1.0);
        last = fraction;
    };
    const auto report = rebuildAndFlash(request(image), progress, m_steps);
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QCOMPARE(last, 1.0);
    QCOMPARE(m_asked.image, image);
    QVERIFY(m_asked.board == BoardKind::Mps2An386);
    QCOMPARE(report->port, m_node->path());
    QCOMPARE(report->bootloader, QStringLiteral("Bootloader 2.0"));
    QCOMPARE(report->pages, 3);
    QCOMPARE(report->modelName, QStringLiteral("Built in"));
    QCOMPARE(report->modelHash, model::hashOf(image));
    QCOMPARE(report->model->image, image);
    QVERIFY(!report->logFault);
    std::vector<std::string> stages;
    for (const DeployStage& stage : report->stages)
        stages.push_back(stage.name);
    QCOMPARE(stages, (std::vector<std::string>{"connect", "compile", "write", "read back"}));

    const auto written = rows();
    QCOMPARE(written.size(), std::size_t{1});
    QVERIFY(written.front().verified);
    QVERIFY(written.front().outcome.isEmpty());
    QVERIFY(written.front().way == project::DeployWay::Firmware);
    QCOMPARE(written.front().boardSerial, report->boardSerial);
    QCOMPARE(written.front().modelName, QStringLiteral("Built in"));
    QCOMPARE(written.front().stages.size(), std::size_t{4});
}

void TestRebuildJob::sendsAwayAModelThatASlotKeepsRunning()
{
    // A model that was put on the board over the wire under this very firmware goes on running after it is flashed
    // again.
    const model::Image builtIn = exampleImage("Built in");
    QVERIFY(rebuildAndFlash(request(builtIn), {}, m_steps));
    {
        workbench::Board board;
        QVERIFY(board.open(m_node->path()));
        QVERIFY(deployToBoard(board.link(), exampleImage("Over the wire")));
    }
    const auto report = rebuildAndFlash(request(builtIn), {}, m_steps);
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QCOMPARE(report->model->image, builtIn);
    // And firmware with another model puts the slot aside by itself.
    const auto other = rebuildAndFlash(request(exampleImage("Newer")), {}, m_steps);
    QVERIFY(other);
    QCOMPARE(other->model->model.identity.name, std::string("Newer"));
}

void TestRebuildJob::saysThatAnotherModelRuns()
{
    const auto flash = m_steps.flash;
    m_steps.flash = [&](const FlashRequest& asked, const Progress& progress) {
        FlashRequest other = asked;
        other.image = exampleImage("Another");
        return flash(other, progress);
    };
    const auto report = rebuildAndFlash(request(exampleImage("Built in")), {}, m_steps);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::FirmwareMismatch);
    QVERIFY(QString::fromStdString(report.error().subject).contains(QLatin1String("Another")));
    QCOMPARE(rows().size(), std::size_t{1});
    QVERIFY(!rows().front().verified);
    QVERIFY(!rows().front().outcome.isEmpty());

    // Firmware without any model.
    m_steps.flash = [&](const FlashRequest& asked, const Progress& progress) {
        FlashRequest none = asked;
        none.image.clear();
        return flash(none, progress);
    };
    QCOMPARE(rebuildAndFlash(request(exampleImage("Built in")), {}, m_steps).error().code, Code::FirmwareMismatch);
}

void TestRebuildJob::writesDownWhatFailedOnTheBoard()
{
    m_steps.flash = [](const FlashRequest&, const Progress&) -> Result<FlashReport> {
        return Error{Code::FlashFailed, "no reply", "page 7"};
    };
    const auto report = rebuildAndFlash(request(exampleImage()), {}, m_steps);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::FlashFailed);
    QCOMPARE(rows().size(), std::size_t{1});
    QVERIFY(!rows().front().verified);
    QCOMPARE(rows().front().outcome, QStringLiteral("page 7"));
    QVERIFY(!rows().front().boardSerial.isEmpty());
}

void TestRebuildJob::leavesTheBoardAloneWhenTheBuildFails()
{
    m_steps.build = [](const BuildRequest&, const Progress&) -> Result<BuildReport> {
        return Error{Code::BuildFailed, "", "board.cpp:1: error: no"};
    };
    const auto report = rebuildAndFlash(request(exampleImage()), {}, m_steps);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::BuildFailed);
    QCOMPARE(m_flashed, 0);
    QVERIFY(rows().empty());
}

void TestRebuildJob::stopsWhileBuilding()
{
    std::stop_source stop;
    m_steps.build = [&stop](const BuildRequest&, const Progress& progress) -> Result<BuildReport> {
        stop.request_stop();
        return progress.cancelled() ? Result<BuildReport>(Error{Code::Cancelled}) : Result<BuildReport>(BuildReport());
    };
    const auto report = rebuildAndFlash(request(exampleImage()), {{}, stop.get_token()}, m_steps);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::Cancelled);
    QCOMPARE(m_flashed, 0);
    QVERIFY(rows().empty());
}

void TestRebuildJob::refusesABoardOfAnotherKind()
{
    plugIn(BoardKind::Nano33BleSense);
    const auto report = rebuildAndFlash(request(exampleImage()), {}, m_steps);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::FirmwareInvalid);
    QCOMPARE(m_flashed, 0);
}

void TestRebuildJob::refusesAVirtualBoardWithoutFirmware()
{
    plugIn(BoardKind::Virtual);
    const auto report = rebuildAndFlash(request(exampleImage()), {}, m_steps);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::Unsupported);
    QCOMPARE(m_flashed, 0);
}

void TestRebuildJob::asksNobodyInTheBootloader()
{
    // It would be refused if it were asked before; it is asked only when it has started.
    plugIn(BoardKind::Virtual);
    RebuildRequest asked = request(exampleImage());
    asked.alreadyInBootloader = true;
    const auto report = rebuildAndFlash(asked, {}, m_steps);
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QVERIFY(m_asked.alreadyInBootloader);
    QVERIFY(!report->boardSerial.isEmpty());
    QCOMPARE(rows().size(), std::size_t{1});
}

void TestRebuildJob::refusesFirmwareWithoutAModel()
{
    QCOMPARE(rebuildAndFlash(request({}), {}, m_steps).error().code, Code::ModelInvalid);
    QCOMPARE(m_flashed, 0);
}

void TestRebuildJob::saysThatThePortIsNotThere()
{
    RebuildRequest asked = request(exampleImage());
    asked.port = QStringLiteral("/dev/no-such-port");
    QCOMPARE(rebuildAndFlash(asked, {}, m_steps).error().code, Code::PortNotFound);
    QCOMPARE(m_flashed, 0);
}

QTEST_GUILESS_MAIN(TestRebuildJob)
#include "test_rebuild_job.moc"
