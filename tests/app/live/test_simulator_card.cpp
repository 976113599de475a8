// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/simulator_card.h"
#include "app/widgets/theme.h"
#include "core/simulate/state.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace baseline;

/// The buttons that break the simulated machine.
class TestSimulatorCard final : public QObject {
    Q_OBJECT
private slots:
    void everyStateHasItsButton();
    void aClickWithoutAMachineSaysSo();
    void picture();
};

void TestSimulatorCard::everyStateHasItsButton()
{
    workbench::Workbench bench;
    live::SimulatorCard card(bench);
    for (const simulate::StateEffect& effect : simulate::allStates()) {
        const auto* button = card.findChild<QPushButton*>(QString::fromStdString(std::string(effect.name)));
        QVERIFY2(button, effect.name.data());
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QCOMPARE(card.findChildren<QPushButton*>().size(), qsizetype(simulate::allStates().size()));
}

void TestSimulatorCard::aClickWithoutAMachineSaysSo()
{
    workbench::Workbench bench;
    live::SimulatorCard card(bench);
    QSignalSpy failed(&card, &live::SimulatorCard::failed);
    card.show();
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("bearing-outer")), Qt::LeftButton);
    QCOMPARE(failed.size(), 1);
    QVERIFY(card.findChild<QPushButton*>(QStringLiteral("normal"))->isChecked()); // as before
}

void TestSimulatorCard::picture()
{
    const QByteArray folder = qgetenv("BASELINE_PICTURES");
    if (folder.isEmpty())
        QSKIP("BASELINE_PICTURES names no folder");
    for (const bool dark : {false, true}) {
        widgets::applyTheme(*qApp, dark ? widgets::Theme::dark() : widgets::Theme::light());
        workbench::Workbench bench;
        live::SimulatorCard card(bench);
        card.resize(300, card.sizeHint().height());
        QVERIFY(card.grab().save(QStringLiteral("%1/simulator-%2.png")
                                     .arg(QString::fromLocal8Bit(folder), dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    }
}

QTEST_MAIN(TestSimulatorCard)
#include "test_simulator_card.moc"
