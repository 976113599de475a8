// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/rebuild_job.h"

#include "core/project/deployments.h"
#include "core/workbench/virtual_board.h"
#include "tests/support/temporary_project.h"
#include "tests/support/example_model.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::workbench;
using Code = Error::Code;

namespace {

model::Image namedModel(const char* name)
{
    model::Model model = tests::exampleModel();
    model.identity.name = name;
    return *model::encode(model);
}

} // namespace

/// One click on the emulated board: the real compiler, the bootloader on its flash, the node on its processor.
class TestRebuildArm final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_virtual.stop(); }

    void runsTheModelThatWasBuiltIn();
    void stopsBeforeTheFlashIsTouched();

private:
    RebuildRequest request(const model::Image& image);

    QTemporaryDir m_folder; // kept for all: the second build is the quick one
    VirtualBoard m_virtual;
    QString m_port;
    QString m_log;
};

void TestRebuildArm::init()
{
    VirtualBoardOptions options;
    options.flashFile = m_folder.filePath(QStringLiteral("flash"));
    options.more = QStringList{QStringLiteral("--arm")};
    options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
    const auto port = m_virtual.start(options);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    m_port = *port;
    m_log.clear();
}

RebuildRequest TestRebuildArm::request(const model::Image& image)
{
    RebuildRequest request;
    request.build.image = image;
    request.build.cacheFolder = m_folder.filePath(QStringLiteral("cache"));
    request.build.log = [this](const QString& line) { m_log += line + QLatin1Char('\n'); };
    request.port = m_port;
    return request;
}

void TestRebuildArm::runsTheModelThatWasBuiltIn()
{
    project::TemporaryProject file;
    const model::Image first = namedModel("First");
    RebuildRequest asked = request(first);
    asked.deployment.projectPath = file.path();
    double last = -1.0;
    Progress progress;
    progress.report = [&last](double fraction, std::string_view) {
        QVERIFY(fraction >= last && fraction <= 1.0);
        last = fraction;
    };
    const auto report = rebuildAndFlash(asked, progress);
    QVERIFY2(report,
             report ? "" : qPrintable(QString::fromStdString(report.error().subject + report.error().detail) + m_log));
    QCOMPARE(last, 1.0);
    QCOMPARE(report->model->image, first);
    QVERIFY(report->pages > 4);
    QVERIFY(report->bootloader.startsWith(QLatin1String("Arduino Bootloader")));
    for (const DeployStage& stage : report->stages)
        qInfo("%s: %lld ms", stage.name.c_str(), static_cast<long long>(stage.took.count()));
    const auto rows = project::listDeployments(file.database());
    QCOMPARE(rows->size(), std::size_t{1});
    QVERIFY(rows->front().verified);
    QVERIFY(rows->front().way == project::DeployWay::Firmware);

    // A model over the wire goes into a slot, and firmware with another model puts it aside.
    {
        workbench::Board board;
        QVERIFY(board.open(report->port));
        QVERIFY(deployToBoard(board.link(), namedModel("Over the wire")));
    }
    const model::Image second = namedModel("Second");
    const auto again = rebuildAndFlash(request(second), {});
    QVERIFY2(again,
             again ? "" : qPrintable(QString::fromStdString(again.error().subject + again.error().detail) + m_log));
    QCOMPARE(again->model->image, second);
    QCOMPARE(again->boardSerial, report->boardSerial);
    qInfo("first %.2f s, with another model %.2f s", static_cast<double>(report->took.count()) / 1000.0,
          static_cast<double>(again->took.count()) / 1000.0);
}

void TestRebuildArm::stopsBeforeTheFlashIsTouched()
{
    std::stop_source stop;
    Progress progress{{}, stop.get_token()};
    progress.report = [&stop](double, std::string_view stage) {
        if (stage == "compile")
            stop.request_stop();
    };
    const auto report = rebuildAndFlash(request(namedModel("Third")), progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::Cancelled);
    workbench::Board board;
    QVERIFY(board.open(m_port));
    QCOMPARE(board.activeModel()->model.identity.name, std::string("Second"));
}

QTEST_GUILESS_MAIN(TestRebuildArm)
#include "test_rebuild_arm.moc"
