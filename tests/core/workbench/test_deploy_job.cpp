// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/deploy_job.h"

#include "core/project/deployments.h"
#include "tests/support/temporary_project.h"
#include "tests/core/workbench/connected_board.h"

#include <QElapsedTimer>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using Code = Error::Code;

class TestDeployJob final : public QObject {
    Q_OBJECT
private slots:
    void putsAModelOnTheBoardInUnderTwoSeconds()
    {
        PtyNodeOptions options;
        options.pageErase = std::chrono::milliseconds(85); // as the chip's
        ConnectedBoard rig(options);
        project::TemporaryProject file;
        const model::Image image = exampleImage();
        QElapsedTimer timer;
        timer.start();
        double last = 0.0;
        Progress progress;
        progress.report = [&last](double fraction, std::string_view) { last = fraction; };
        const auto report = deployToBoard(rig.board.link(), image, {file.path(), {}}, progress);
        QVERIFY(report);
        QVERIFY(timer.elapsed() < 2000);
        for (const DeployStage& stage : report->stages)
            qInfo("%s: %lld ms", stage.name.c_str(), static_cast<long long>(stage.took.count()));
        QCOMPARE(last, 1.0);
        QCOMPARE(report->stages.size(), std::size_t{4});
        QVERIFY(report->stages.front().took >= options.pageErase);
        QCOMPARE(report->modelName, QStringLiteral("Example"));
        QCOMPARE(report->modelHash, model::hashOf(image));
        QCOMPARE(report->bytes, static_cast<std::uint32_t>(image.size()));
        QVERIFY(report->previousModel.isEmpty());
        QVERIFY(!report->logFault);
        QCOMPARE(*rig.board.link().readModel(noSlot), image);

        const auto rows = project::listDeployments(file.database());
        QCOMPARE(rows->size(), std::size_t{1});
        QVERIFY(rows->front().verified);
        QVERIFY(rows->front().outcome.isEmpty());
        QCOMPARE(rows->front().boardSerial, report->boardSerial);
        QCOMPARE(rows->front().modelHash, QString::fromStdString(model::hashText(report->modelHash)));
    }

    void aRefusedModelLeavesTheOldOne()
    {
        ConnectedBoard rig;
        project::TemporaryProject file;
        const model::Image good = exampleImage();
        QVERIFY(deployToBoard(rig.board.link(), good));
        // A rate that the sensor does not have: the image is sound, the board says no.
        const auto refused = deployToBoard(rig.board.link(), exampleImage("Slow", 100.0), {file.path(), {}});
        QCOMPARE(refused.error().code, Code::BoardRefused);
        QCOMPARE(*rig.board.link().readModel(noSlot), good);
        const auto rows = project::listDeployments(file.database());
        QCOMPARE(rows->size(), std::size_t{1});
        QVERIFY(!rows->front().verified);
        QVERIFY(!rows->front().outcome.isEmpty());

        model::Image damaged = good;
        damaged[damaged.size() / 2] ^= 1;
        QCOMPARE(deployToBoard(rig.board.link(), damaged).error().code, Code::ModelInvalid);
        QCOMPARE(deployToBoard(rig.board.link(), {}).error().code, Code::ModelInvalid);
        QCOMPARE(*rig.board.link().readModel(noSlot), good);
    }

    void cancelledBeforeTheSwitchNothingHasChanged()
    {
        ConnectedBoard rig;
        project::TemporaryProject file;
        const model::Image good = exampleImage();
        QVERIFY(deployToBoard(rig.board.link(), good));
        std::stop_source stop;
        Progress progress{{}, stop.get_token()};
        progress.report = [&stop](double fraction, std::string_view stage) {
            if (stage == "write" && fraction > 0.2)
                stop.request_stop();
        };
        const auto cancelled = deployToBoard(rig.board.link(), exampleImage("Other"), {file.path(), {}}, progress);
        QCOMPARE(cancelled.error().code, Code::Cancelled);
        QCOMPARE(*rig.board.link().readModel(noSlot), good);
        QVERIFY(project::listDeployments(file.database())->empty());
        QVERIFY(deployToBoard(rig.board.link(), exampleImage("Other")));
    }

    void cancellingAfterTheSwitchComesTooLate()
    {
        ConnectedBoard rig;
        std::stop_source stop;
        Progress progress{{}, stop.get_token()};
        progress.report = [&stop](double, std::string_view stage) {
            if (stage == "read back")
                stop.request_stop();
        };
        const model::Image image = exampleImage();
        const auto report = deployToBoard(rig.board.link(), image, {}, progress);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(*rig.board.link().readModel(noSlot), image);
    }

    void rollsBack()
    {
        ConnectedBoard rig;
        QCOMPARE(rollbackBoard(rig.board.link()).error().code, Code::BoardRefused);
        const model::Image first = exampleImage("First");
        QVERIFY(deployToBoard(rig.board.link(), first));
        const auto second = deployToBoard(rig.board.link(), exampleImage("Second"));
        QCOMPARE(second->previousModel, QStringLiteral("First"));
        const auto back = rollbackBoard(rig.board.link());
        QVERIFY(back);
        QCOMPARE(back->modelName, QStringLiteral("First"));
        QCOMPARE(back->previousModel, QStringLiteral("Second"));
        QCOMPARE(*rig.board.link().readModel(noSlot), first);
    }

    void withoutABoard()
    {
        device::Link link;
        QCOMPARE(deployToBoard(link, exampleImage()).error().code, Code::PortLost);
        QCOMPARE(rollbackBoard(link).error().code, Code::PortLost);
    }

    void aProjectThatIsNoneDoesNotUndoADeployment()
    {
        ConnectedBoard rig;
        const auto report = deployToBoard(rig.board.link(), exampleImage(), {QStringLiteral("/no/such.baseline"), {}});
        QVERIFY(report);
        QVERIFY(report->logFault);
        QCOMPARE(report->logFault->code, Code::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestDeployJob)
#include "test_deploy_job.moc"
