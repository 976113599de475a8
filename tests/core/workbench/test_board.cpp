// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/board.h"

#include "core/workbench/deploy_job.h"
#include "tests/core/workbench/connected_board.h"

#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using Code = Error::Code;

class TestBoard final : public QObject {
    Q_OBJECT
private slots:
    void connectsAndTells()
    {
        PtyNode node;
        workbench::Board board(device::openSerialPort, quickOptions());
        QSignalSpy connecting(&board, &workbench::Board::connecting);
        QSignalSpy connected(&board, &workbench::Board::connected);
        QSignalSpy streaming(&board, &workbench::Board::streamingChanged);
        QSignalSpy statuses(&board, &workbench::Board::statusReceived);
        QVERIFY(!board.hello());
        board.connectTo(node.path());
        QCOMPARE(connecting.size(), 1);
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(board.isOpen());
        QCOMPARE(board.hello()->settings.rateMilliHertz, 952000U);
        QVERIFY(!board.activeModel());
        board.startStream();
        QTRY_COMPARE(streaming.size(), 1);
        QVERIFY(board.isStreaming());
        QTRY_VERIFY(!statuses.isEmpty());
        QVERIFY(board.status());
        QTRY_VERIFY(board.statistics().samples > 0);
        board.stopStream();
        QTRY_COMPARE(streaming.size(), 2);
        QVERIFY(!board.isStreaming());
        QSignalSpy disconnected(&board, &workbench::Board::disconnected);
        board.disconnectBoard();
        QTRY_COMPARE(disconnected.size(), 1);
        QVERIFY(!board.hello());
        QVERIFY(!board.status());
    }

    void saysWhyItCannotConnect()
    {
        workbench::Board board(device::openSerialPort, quickOptions());
        QSignalSpy failed(&board, &workbench::Board::failed);
        board.connectTo(QStringLiteral("/dev/there-is-no-such-port"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, Code::PortNotFound);
        board.startStream();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(board.configure(Hertz{952.0}, {}).error().code, Code::PortLost);
    }

    void aVanishedPortIsTold()
    {
        ConnectedBoard rig;
        QVERIFY(rig.hello);
        QVERIFY(rig.board.start());
        QSignalSpy closed(&rig.board, &workbench::Board::closed);
        rig.node.unplug();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.at(0).at(0).value<Error>().code, Code::PortLost);
        QVERIFY(!rig.board.isStreaming());
        QVERIFY(!rig.board.hello());
    }

    void knowsTheModelOnTheBoard()
    {
        ConnectedBoard rig;
        const model::Image image = exampleImage();
        QVERIFY(deployToBoard(rig.board.link(), image));
        // Nobody told the board; it follows what the link hears.
        QTRY_VERIFY(rig.board.activeModel());
        QCOMPARE(rig.board.activeModel()->image, image);
        QCOMPARE(rig.board.activeModel()->model.identity.name, std::string("Example"));
        QVERIFY(!rig.board.modelFault());

        QSignalSpy changed(&rig.board, &workbench::Board::activeModelChanged);
        rig.board.disconnectBoard();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!rig.board.activeModel());
        rig.board.connectTo(rig.node.path());
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(rig.board.activeModel()->hash, model::hashOf(image));
    }

    void readsTheAlarmsThatTheBoardKept()
    {
        PtyNodeOptions options;
        options.flatOut = true;
        options.keptAlarms = 3;
        PtyNode node(options);
        workbench::Board board(device::openSerialPort, quickOptions());
        QSignalSpy changed(&board, &workbench::Board::keptAlarmsChanged);
        board.connectTo(node.path());
        QVERIFY(changed.wait());
        QCOMPARE(board.keptAlarms().size(), std::size_t{3});
        QCOMPARE(board.keptAlarms().front().number, 3U);

        // Every window of this model is an anomaly: an alarm comes, and the board says that it has kept it.
        model::Model nervous = exampleModel();
        nervous.heads[0].threshold = -1.0F;
        QVERIFY(deployToBoard(board.link(), *model::encode(nervous)));
        QVERIFY(changed.wait());
        QCOMPARE(board.keptAlarms().size(), std::size_t{4});
        QCOMPARE(board.keptAlarms().front().number, 4U);
        QVERIFY(board.keptAlarms().front().threshold == -1.0F);
        QCOMPARE(board.keptAlarms().front().bootId, board.hello()->bootId);

        board.disconnectBoard();
        QVERIFY(changed.wait());
        QVERIFY(board.keptAlarms().empty());
    }

    void configuresWhatTheSensorHas()
    {
        ConnectedBoard rig;
        QVERIFY(rig.board.configure(Hertz{952.0}, 8));
        QCOMPARE(rig.board.hello()->settings.rangeG, std::uint8_t{8});
        const Status rate = rig.board.configure(Hertz{953.0}, {});
        QCOMPARE(rate.error().code, Code::InvalidArgument);
        QCOMPARE(rate.error().subject, std::string("rate"));
        QCOMPARE(rate.error().detail, std::string("the sensor has 952 Hz"));
        QCOMPARE(rig.board.configure({}, 5).error().subject, std::string("range"));
        QCOMPARE(rig.board.hello()->settings.rangeG, std::uint8_t{8});
    }

    void statusComesToWhoWaits()
    {
        ConnectedBoard rig;
        QVERIFY(rig.board.start());
        const auto status = rig.board.waitForStatus();
        QVERIFY(status);
        QCOMPARE(status->freeRam, 12345U);
    }

    void mayEndWhileItConnects()
    {
        PtyNode node;
        workbench::Board board(device::openSerialPort, quickOptions());
        board.connectTo(node.path());
        board.connectTo(node.path());
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "test_board.moc"
