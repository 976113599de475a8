// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/curve_view.h"
#include "app/classroom/false_alarms_lesson.h"
#include "app/classroom/value_slider.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QSlider>
#include <QSpinBox>

#include <cmath>
#include <numeric>

using namespace baseline;
using namespace baseline::classroom;

namespace {

struct Desk : LessonDesk<FalseAlarmsLesson> {
    Desk() : LessonDesk(QStringLiteral("false-alarms")) {}
    double alarmsADay() { return workbench::expectedFalseAlarms(lesson().plan())->alarmsADay; }
    void press(ValueSlider& slider, Qt::Key key, int times)
    {
        slider.slider().setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&slider.slider(), key);
    }
};

} // namespace

/// The steps of the card, one after the other.
class TestFalseAlarmsLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void aDayOfHalfSecondsHasManyWindows()
    {
        Desk desk;
        // 86,400 s / 0.5 s = 172,800 windows, a thousandth of them above; the alarm of two in a row comes on once.
        QVERIFY(std::abs(desk.alarmsADay() - 172.8 * 0.999) < 1e-9);
        QVERIFY2(desk.lesson().figure().startsWith(QStringLiteral("173 ")), qPrintable(desk.lesson().figure()));
        desk.save(QStringLiteral("false-alarms"));
    }

    void aHigherThresholdLeavesFewer()
    {
        Desk desk;
        int presses = 0;
        for (; desk.alarmsADay() >= 1.0 && presses < 100; ++presses)
            desk.press(desk.lesson().quantileSlider(), Qt::Key_Right, 1);
        QCOMPARE(presses, 45); // 172.6 / 10^(n / 20) < 1
        QVERIFY(desk.lesson().figure().startsWith(QStringLiteral("a false alarm in")));
    }

    void theRuleHelps()
    {
        Desk desk;
        const double single = desk.alarmsADay();
        auto* of = desk.find<QSpinBox>(QStringLiteral("Windows that the alarm looks back on"));
        auto* needed = desk.find<QSpinBox>(QStringLiteral("Windows above the threshold that it takes"));
        of->setFocus();
        QTest::keyClick(of, Qt::Key_Up);
        QTest::keyClick(of, Qt::Key_Up);
        needed->setFocus();
        QTest::keyClick(needed, Qt::Key_Up);
        QTest::keyClick(needed, Qt::Key_Up);
        QCOMPARE(desk.lesson().plan().needed, std::size_t{3});
        QCOMPARE(desk.lesson().plan().of, std::size_t{3});
        // p^3 (1 - p) times the windows.
        QVERIFY(std::abs(desk.alarmsADay() - 172'800.0 * 1e-9 * 0.999) < 1e-12);
        QVERIFY(desk.alarmsADay() < 1e-5 * single);
        QVERIFY(desk.lesson().figure().contains(QLocale().toString(5793)));
        of->setFocus();
        QTest::keyClick(of, Qt::Key_Down);
        QCOMPARE(desk.lesson().plan().needed, std::size_t{2}); // not more than it looks back on
    }

    void slidersMakeThePlan()
    {
        Desk desk;
        desk.press(desk.lesson().windowSlider(), Qt::Key_End, 1);
        QCOMPARE(desk.lesson().plan().hop.count(), 5.0);
        desk.press(desk.lesson().hopSlider(), Qt::Key_Home, 1);
        QVERIFY(std::abs(desk.lesson().plan().hop.count() - 0.5) < 1e-12);
        desk.press(desk.lesson().hoursSlider(), Qt::Key_Home, 1);
        QCOMPARE(desk.lesson().plan().hoursADay, 1.0);
        QVERIFY(std::abs(desk.alarmsADay() - 7200.0 * 0.001 * 0.999) < 1e-9);
    }

    void theClaimNeedsThreeOverTheRate()
    {
        Desk desk;
        // ln 0.05 / ln 0.999 = 2994.2 windows of half a second: 25 minutes.
        QVERIFY2(desk.lesson().evidence().contains(QLocale().toString(2995)), qPrintable(desk.lesson().evidence()));
        QVERIFY(desk.lesson().evidence().contains(QLocale().toString(3000)));
        QVERIFY(desk.lesson().evidence().contains(QStringLiteral("25 min")));
    }

    void aWeekIsDrawn()
    {
        Desk desk;
        desk.click(QStringLiteral("Simulate a week"));
        const auto first = desk.lesson().week();
        QCOMPARE(first.size(), std::size_t{7});
        const double mean = std::accumulate(first.begin(), first.end(), 0.0) / 7.0;
        QVERIFY(std::abs(mean - desk.alarmsADay()) <
                4.0 * std::sqrt(desk.alarmsADay() / 7.0)); // four Poisson deviations
        desk.click(QStringLiteral("Simulate a week"));
        QVERIFY(desk.lesson().week() != first);
        desk.press(desk.lesson().hoursSlider(), Qt::Key_Left, 1);
        QVERIFY(desk.lesson().week().empty()); // of another plan
    }

    void theCurveMovesTheRate()
    {
        Desk desk;
        auto* curve = desk.lesson().findChild<CurveView*>();
        const QPointF from = curve->toPixel(QPointF(-3.0, 0.0));
        drag(curve->viewport(), from, curve->toPixel(QPointF(-2.0, 0.0)));
        QVERIFY(std::abs(desk.lesson().plan().rate - 0.01) < 0.001); // a pixel, and steps of a twentieth of a decade
        curve->setFocus();
        QTest::keyClick(curve, Qt::Key_Home);
        QVERIFY(std::abs(desk.lesson().plan().rate - 1e-6) < 1e-12);
    }
};

QTEST_MAIN(TestFalseAlarmsLesson)
#include "test_false_alarms_lesson.moc"
