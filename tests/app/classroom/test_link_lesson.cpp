// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/link_lesson.h"
#include "app/classroom/tank_view.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

#include <cmath>

using namespace baseline;
using classroom::LinkLesson;

namespace {

struct Desk : LessonDesk<LinkLesson> {
    Desk() : LessonDesk(QStringLiteral("link-rate")) {}
};

} // namespace

/// The steps of the card "Too many bytes for the cloud".
class TestLinkLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, widgets::Theme::light()); }

    void theStepsOfTheCard()
    {
        Desk desk;
        // 1: the course's figures.
        QVERIFY(desk.lesson().figures().contains(QStringLiteral("8 × 2 bytes = 320.0")));
        QVERIFY(desk.lesson().figures().contains(QStringLiteral("27.6"))); // GB a day
        QVERIFY(
            desk.lesson().figures().contains(QStringLiteral("0.904"))); // s until the memory is full: 262144 / 290000
        QVERIFY(desk.lesson().figures().contains(QStringLiteral("4,096 times")));
        // 2: it runs in real time.
        desk.click(QStringLiteral("Run"));
        QVERIFY(desk.lesson().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().tank().made > 0.0, 20'000);
        // 3: and stands still.
        desk.click(QStringLiteral("Pause"));
        QVERIFY(!desk.lesson().isRunning());
        desk.click(QStringLiteral("From zero"));
        QCOMPARE(desk.lesson().tank().made, 0.0);
        for (int i = 0; i < 60; ++i)
            desk.lesson().advance(Seconds(0.05));
        const device::LinkTank& tank = desk.lesson().tank();
        constexpr double rounding = 1e-3; // bytes, of sums of sixty doubles
        QVERIFY(std::abs(tank.made - 3.0 * 320'000.0) < rounding);
        QVERIFY(std::abs(tank.sent - 3.0 * 30'000.0) < rounding);
        QVERIFY(std::abs(tank.waiting - 262'144.0) < rounding);
        QVERIFY(std::abs(tank.lost - (870'000.0 - 262'144.0)) < rounding);
        desk.save(QStringLiteral("link-rate"));
    }

    void linksAreChosenAndTyped()
    {
        Desk desk;
        auto* kind = desk.find<QComboBox>(QStringLiteral("Kind of link"));
        auto* speed = desk.find<QDoubleSpinBox>(QStringLiteral("Speed of the link"));
        desk.key(kind, Qt::Key_Down); // LoRa
        QCOMPARE(desk.lesson().budget().linkBytesPerSecond, 684.0);
        desk.key(kind, Qt::Key_Down, 2); // 4G
        QCOMPARE(desk.lesson().budget().linkBytesPerSecond, 625'000.0);
        QVERIFY(desk.lesson().figures().contains(QStringLiteral("keeps up")));
        speed->setFocus();
        speed->selectAll();
        QTest::keyClicks(speed, QStringLiteral("40"));
        QTest::keyClick(speed, Qt::Key_Return);
        QCOMPARE(desk.lesson().budget().linkBytesPerSecond, 40'000.0);
        QCOMPARE(kind->currentText(), QStringLiteral("Another speed"));
    }

    void fieldsTakeWhatMakesSense()
    {
        Desk desk;
        auto* rate = desk.find<QSpinBox>(QStringLiteral("Sampling rate"));
        rate->setFocus();
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("-5"));
        QTest::keyClick(rate, Qt::Key_Return);
        QVERIFY(desk.lesson().budget().samplesPerSecond >= 1.0);
        rate->setValue(104); // the board's accelerometer
        desk.find<QSpinBox>(QStringLiteral("Channels"))->setValue(3);
        QCOMPARE(desk.lesson().budget().madePerSecond(), 624.0);
        desk.lesson().advance(Seconds(1000.0));
        QCOMPARE(desk.lesson().tank().lost, 0.0);
    }

    void withoutABoardItSaysSo()
    {
        Desk desk;
        QVERIFY(desk.lesson().boardWords().contains(QStringLiteral("No board is connected")));
    }
};

QTEST_MAIN(TestLinkLesson)
#include "test_link_lesson.moc"
