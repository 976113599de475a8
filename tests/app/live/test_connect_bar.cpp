// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/connect_bar.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace baseline;

/// Both virtual boards from the list, one after the other.
class TestConnectBar final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void connectsToEitherVirtualBoard();

private:
    /// Chooses an entry and connects; the kind of board that answers.
    static BoardKind connectTo(live::ConnectBar& bar, workbench::Workbench& bench, const QString& entry);
};

void TestConnectBar::initTestCase()
{
    // The studio finds virtual-nano beside itself; a test's program lies elsewhere.
    qputenv("PATH", QByteArray(BASELINE_BIN_DIR ":") + qgetenv("PATH"));
    QStandardPaths::setTestModeEnabled(true);
}

BoardKind TestConnectBar::connectTo(live::ConnectBar& bar, workbench::Workbench& bench, const QString& entry)
{
    QSignalSpy connected(&bench.board(), &workbench::Board::connected);
    auto* ports = bar.findChild<QComboBox*>();
    ports->setCurrentIndex(ports->findText(entry));
    bar.findChild<QPushButton*>()->click();
    // A started emulator on a busy machine; 0.1 s as a rule.
    if (connected.isEmpty() && !connected.wait(20000))
        return BoardKind::Unknown;
    return bench.board().hello()->board;
}

void TestConnectBar::connectsToEitherVirtualBoard()
{
    QVERIFY(workbench::VirtualBoard::canEmulate());
    workbench::Workbench bench;
    live::ConnectBar bar(bench);
    QCOMPARE(int(connectTo(bar, bench, QStringLiteral("Virtual Nano, emulated chip"))), int(BoardKind::Mps2An386));
    QVERIFY(bench.isVirtual()); // so the machine can be broken at will
    QVERIFY(bench.virtualBoard().setState(QStringLiteral("imbalance")));
    QCOMPARE(bar.findChild<QComboBox*>()->currentText(), QStringLiteral("Virtual Nano, emulated chip"));

    QSignalSpy disconnected(&bench.board(), &workbench::Board::disconnected);
    bar.findChild<QPushButton*>()->click();
    QVERIFY(!disconnected.isEmpty() || disconnected.wait(5000));
    QCOMPARE(int(connectTo(bar, bench, QStringLiteral("Virtual Nano"))), int(BoardKind::Virtual));
    QCOMPARE(bar.findChild<QComboBox*>()->currentText(), QStringLiteral("Virtual Nano"));
}

QTEST_MAIN(TestConnectBar)
#include "test_connect_bar.moc"
