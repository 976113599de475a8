// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/board_tab.h"
#include "app/deploy/deploy_tab.h"
#include "app/deploy/facts_card.h"
#include "app/deploy/fleet_card.h"
#include "app/deploy/fleet_table.h"
#include "app/deploy/history_card.h"
#include "app/deploy/model_card.h"
#include "app/deploy/outcome_card.h"
#include "app/widgets/kpi_card.h"
#include "app/widgets/theme.h"
#include "core/project/recordings.h"
#include "tests/app/deploy/desk.h"
#include "tests/support/pty_node.h"

#include <QApplication>
#include <QTest>

using namespace baseline;
using tests::Desk;
using tests::imageNamed;
using namespace std::chrono_literals;

class TestBoardTab final : public QObject {
    Q_OBJECT

    /// A desk whose board runs "Fan", the model at hand.
    static void deployFan(Desk& desk, tests::PtyNode& node)
    {
        QVERIFY(desk.open());
        QVERIFY(desk.bench.takeModel(desk.ids[0]));
        desk.bench.board().connectTo(node.path());
        QTRY_VERIFY_WITH_TIMEOUT(desk.primary()->isEnabled(), 10000);
        desk.page.deploy();
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Fan"), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isDeploying(), 10000);
    }

    static QString compared(Desk& desk)
    {
        desk.page.boardTab().compare();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isDeploying(), 10000); }();
        return desk.page.boardTab().outcomeCard().sentence();
    }

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void withoutABoardItSaysSo()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.page.boardTab().factsCard().spoken().contains(QLatin1String("No board")));
        QVERIFY(!desk.button("compare")->isEnabled());
        QVERIFY(!desk.button("rollBack")->isEnabled());
        desk.page.boardTab().compare(); // by keyboard or by mistake
        QVERIFY(!desk.page.isDeploying());
        QCOMPARE(desk.page.boardTab().ramCard().note(), QStringLiteral("not told by this board"));
    }

    void tellsWhatTheBoardIsAndMeasures()
    {
        tests::PtyNode node;
        const project::TrainingSpan gone{QStringLiteral("no-such-recording"), {0, 1000}, {}};
        Desk desk({imageNamed("Fan")}, {gone});
        deployFan(desk, node);
        const QString facts = desk.page.boardTab().factsCard().spoken();
        const std::uint8_t slot = desk.bench.board().hello()->active.slot;
        QVERIFY2(facts.contains(slot == 0 ? QStringLiteral("Slot A: “Fan”") : QStringLiteral("Slot B: “Fan”")),
                 qPrintable(facts));
        QVERIFY2(facts.contains(slot == 0 ? QLatin1String("Slot B: free, ") : QLatin1String("Slot A: free, ")),
                 qPrintable(facts));
        QVERIFY2(facts.contains(QLatin1String("Firmware: 0.1.")), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("952 Hz, ±4 g")), qPrintable(facts));
        const QString spoken = desk.page.boardCard().spoken();
        QVERIFY2(spoken.contains(QLatin1String("Recordings: 1 deleted since")), qPrintable(spoken));
        QVERIFY2(spoken.contains(QLatin1String("At most 1 %")), qPrintable(spoken));

        desk.bench.board().startStream();
        deploy::BoardTab& tab = desk.page.boardTab();
        QTRY_VERIFY_WITH_TIMEOUT(tab.featureCard().value().endsWith(QStringLiteral(" µs")), 10000);
        QVERIFY(tab.scoreCard().value().endsWith(QStringLiteral(" µs")));
        QTRY_VERIFY_WITH_TIMEOUT(tab.ramCard().value().endsWith(QLatin1String(" KB")), 10000);
        QVERIFY(tab.temperatureCard().value().endsWith(QStringLiteral(" °C")));
    }

    void comparesByteForByte()
    {
        tests::PtyNode node;
        Desk desk({imageNamed("Fan"), imageNamed("Pump")});
        deployFan(desk, node);
        QVERIFY(desk.bench.takeModel(desk.ids[1])); // the project still knows what runs
        QString sentence = compared(desk);
        QVERIFY2(sentence.contains(QLatin1String("equal, byte for byte, to the project's model")), qPrintable(sentence));
        QCOMPARE(desk.page.boardTab().outcomeCard().state(), widgets::State::Good);

        // A project that does not know it: the model at hand is what there is.
        {
            const auto project = project::ProjectFile::open(desk.path);
            QVERIFY(project::deleteModel(project->database(), desk.ids[0]));
        }
        sentence = compared(desk);
        QVERIFY2(sentence.contains(QStringLiteral("“Fan”")) && sentence.contains(QStringLiteral("“Pump”")),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(QLatin1String("bytes differ, the first at byte")), qPrintable(sentence));
        QCOMPARE(desk.page.boardTab().outcomeCard().state(), widgets::State::Warning);
    }

    void aFleetGivesARowToEachBoard()
    {
        tests::PtyNode connected;
        tests::PtyNode other;
        const QString gone = QStringLiteral("/dev/no-such-port");
        qputenv("BASELINE_EXTRA_PORTS", (other.path() + QLatin1Char(':') + gone).toLocal8Bit());
        Desk desk({imageNamed("Fan")});
        QVERIFY(desk.open());
        deploy::FleetCard& card = desk.page.deployTab().fleetCard();
        QVERIFY(!card.isReady()); // no model
        QVERIFY(desk.bench.takeModel(desk.ids[0]));
        desk.bench.board().connectTo(connected.path());
        QTRY_VERIFY_WITH_TIMEOUT(card.chosenPorts().contains(connected.path()), 10000);
        // Other virtual boards may run on this computer: they are not ours.
        for (const QString& port : card.chosenPorts())
            card.choose(port, port == connected.path() || port == other.path() || port == gone);
        QCOMPARE(card.chosenPorts().size(), 3);
        QTRY_VERIFY(card.isReady());
        desk.button("deployToFleet")->click();
        QVERIFY(desk.page.isDeploying());
        QVERIFY(!desk.primary()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isDeploying(), 20000);
        for (const deploy::FleetLine& line : card.table().boards()) {
            if (!line.chosen)
                continue;
            QVERIFY2(line.state == (line.port == gone ? widgets::State::Warning : widgets::State::Good),
                     qPrintable(line.result));
            QVERIFY2(line.port == gone ? line.result.contains(gone) : line.result.contains(QLatin1String("equal")),
                     qPrintable(line.result));
        }
        QCOMPARE(card.sentence(), QStringLiteral("2 of 3 boards run it now, read back equal."));
        QCOMPARE(desk.page.historyCard().table().rows().size(), std::size_t{2});
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Fan"), 10000);
        QVERIFY(desk.bench.board().isOpen());
        qunsetenv("BASELINE_EXTRA_PORTS");
    }

    void aFleetCanBeCancelled()
    {
        tests::PtyNodeOptions slow;
        slow.pageErase = 300ms; // long enough to press the button before the switch
        tests::PtyNode board(slow);
        Desk desk({imageNamed("Fan")});
        QVERIFY(desk.open());
        QVERIFY(desk.bench.takeModel(desk.ids[0]));
        desk.bench.board().connectTo(board.path());
        deploy::FleetCard& card = desk.page.deployTab().fleetCard();
        QTRY_VERIFY_WITH_TIMEOUT(card.chosenPorts().contains(board.path()), 10000);
        for (const QString& port : card.chosenPorts())
            card.choose(port, port == board.path());
        desk.page.deployTab().deployToFleet();
        QVERIFY(desk.button("cancelFleet")->isVisible());
        desk.button("cancelFleet")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isDeploying(), 20000);
        QCOMPARE(card.sentence(), QStringLiteral("0 of 1 boards run it now, read back equal."));
        QCOMPARE(desk.bench.board().hello()->active.slot, noSlot);
    }
};

QTEST_MAIN(TestBoardTab)
#include "test_board_tab.moc"
