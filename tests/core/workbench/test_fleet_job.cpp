// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/fleet_job.h"

#include "tests/support/temporary_project.h"
#include "tests/core/workbench/connected_board.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using Code = Error::Code;

class TestFleetJob final : public QObject {
    Q_OBJECT
private slots:
    void servesEveryBoardAndOneThatFailsStopsNoOther()
    {
        PtyNode first;
        PtyNode second;
        project::TemporaryProject file;
        const QString gone = QStringLiteral("/dev/no-such-port");
        const model::Image image = exampleImage("Fleet");
        FleetRequest request{image, {{first.path()}, {gone}, {second.path()}, {first.path()}}, {file.path(), {}}};
        QStringList finished;
        QStringList progressed;
        FleetWatcher watcher;
        watcher.finished = [&](const FleetRow& row) { finished.append(row.port); };
        watcher.progressed = [&](const QString& port, double, std::string_view) { progressed.append(port); };
        double total = 0.0;
        Progress progress;
        progress.report = [&](double fraction, std::string_view) { total = fraction; };
        const auto rows = deployToFleet(request, watcher, progress);
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t{3}); // the first port was named twice
        QCOMPARE((*rows)[0].port, first.path());
        QCOMPARE((*rows)[1].port, gone);
        QCOMPARE((*rows)[2].port, second.path());
        for (const std::size_t i : {std::size_t{0}, std::size_t{2}}) {
            const auto& outcome = (*rows)[i].outcome;
            QVERIFY2(outcome, outcome ? "" : outcome.error().detail.c_str());
            QCOMPARE(outcome->modelHash, model::hashOf(image));
            QVERIFY(progressed.contains((*rows)[i].port));
        }
        QCOMPARE((*rows)[1].outcome.error().code, Code::PortNotFound);
        finished.sort();
        QStringList all{first.path(), gone, second.path()};
        all.sort();
        QCOMPARE(finished, all);
        QCOMPARE(total, 1.0);
        QCOMPARE(project::listDeployments(file.database())->size(), std::size_t{2});
        for (const PtyNode* node : {&first, &second}) {
            device::Link link;
            QVERIFY(link.open(node->path()));
            QCOMPARE(*link.readModel(noSlot), image);
        }
    }

    void takesALinkThatIsOpenAlready()
    {
        ConnectedBoard rig;
        const model::Image image = exampleImage();
        const auto rows = deployToFleet({image, {{rig.node.path(), &rig.board.link()}}, {}});
        QVERIFY(rows && rows->front().outcome);
        QVERIFY(rig.board.isOpen());
        QCOMPARE(*rig.board.link().readModel(noSlot), image);
    }

    void writesOneAfterTheOtherIfAsked()
    {
        PtyNode first;
        PtyNode second;
        FleetRequest request{exampleImage(), {{first.path()}, {second.path()}}, {}};
        request.atOnce = 0; // taken as 1
        QStringList order;
        FleetWatcher watcher;
        watcher.progressed = [&](const QString& port, double, std::string_view) {
            if (order.isEmpty() || order.last() != port)
                order.append(port);
        };
        QVERIFY(deployToFleet(request, watcher));
        QCOMPARE(order, (QStringList{first.path(), second.path()}));
    }

    void cancelledBoardsKeepTheirModel()
    {
        PtyNode first;
        PtyNode second;
        FleetRequest request{exampleImage(), {{first.path()}, {second.path()}}, {}};
        request.atOnce = 1;
        std::stop_source stop;
        FleetWatcher watcher;
        watcher.finished = [&](const FleetRow&) { stop.request_stop(); }; // between the two boards
        const auto rows = deployToFleet(request, watcher, {{}, stop.get_token()});
        QVERIFY(rows);
        QVERIFY((*rows)[0].outcome);
        QCOMPARE((*rows)[1].outcome.error().code, Code::Cancelled);
        device::Link link;
        QCOMPARE(link.open(second.path())->active.slot, noSlot);
    }

    void refusesNonsense()
    {
        QCOMPARE(deployToFleet({exampleImage(), {}, {}}).error().code, Code::InvalidArgument);
        QCOMPARE(deployToFleet({{}, {{QStringLiteral("/dev/null")}}, {}}).error().code, Code::ModelInvalid);
    }
};

QTEST_GUILESS_MAIN(TestFleetJob)
#include "test_fleet_job.moc"
