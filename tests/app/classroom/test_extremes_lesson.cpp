// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/curve_view.h"
#include "app/classroom/extremes_lesson.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/status_pill.h"
#include "core/learn/maxima_laws.h"
#include "tests/app/classroom/lesson_desk.h"
#include "tests/app/widgets/in_metres.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSlider>

#include <cmath>

using namespace baseline;
using classroom::ExtremesLesson;

namespace {

struct Desk : LessonDesk<ExtremesLesson> {
    Desk() : LessonDesk(QStringLiteral("extremes")) {}
    QSlider* slider(const QString& name) { return find<QSlider>(name); }
    widgets::State state() { return lesson().findChild<widgets::StatusPill*>()->state(); }
    void blocks(int count)
    {
        for (int i = 0; i < count; ++i)
            click(QStringLiteral("One block"));
    }
};

} // namespace

/// The steps of the card "Extremes: watching a stream".
class TestExtremesLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, widgets::Theme::light()); }

    void levelsFollowTheShownUnit()
    {
        Desk desk;
        desk.blocks(12);
        auto* stream = desk.lesson().findChild<classroom::CurveView*>();
        const auto level = [&] { return stream->curves().front().points.back().y(); };
        const double inGravity = level();
        const double threshold = *desk.lesson().watch().threshold();
        QVERIFY(desk.lesson().facts().contains(QStringLiteral("Threshold: %1 g").arg(threshold, 0, 'g', 3)));
        const tests::InMetres metres;
        QCOMPARE(level(), 9.80665 * inGravity);
        QVERIFY2(desk.lesson().facts().contains(QStringLiteral("Threshold: %1 m/s²").arg(9.80665 * threshold, 0, 'g', 3)),
                 qPrintable(desk.lesson().facts()));
        QCOMPARE(*desk.lesson().watch().threshold(), threshold); // what it learns from is as it was
    }

    void theStepsOfTheCard()
    {
        Desk desk;
        QCOMPARE(desk.state(), widgets::State::Neutral);
        // 1: ten blocks of 20 values, then a threshold: of the law of their largest values.
        desk.blocks(9);
        QCOMPARE(desk.lesson().values().size(), std::size_t{180});
        QVERIFY(!desk.lesson().watch().threshold());
        desk.blocks(1);
        const auto law = learn::fitExtremeValueLaw(learn::blockMaxima(desk.lesson().values(), 20));
        QVERIFY(law);
        QVERIFY(std::abs(*desk.lesson().watch().threshold() - law->quantile(0.99)) < 1e-12);
        // 2: it plays by itself.
        desk.click(QStringLiteral("Run"));
        QVERIFY(desk.lesson().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().values().size() > 200, 20'000);
        desk.click(QStringLiteral("Pause"));
        QVERIFY(!desk.lesson().isRunning());
        desk.blocks(25);
        // 3: with more risk the threshold is lower, on the same values.
        const double strict = *desk.lesson().watch().threshold();
        const std::size_t values = desk.lesson().values().size();
        desk.key(desk.slider(QStringLiteral("Risk of a false alarm")), Qt::Key_End);
        QCOMPARE(desk.lesson().risk(), 0.1);
        QVERIFY(*desk.lesson().watch().threshold() < strict);
        QCOMPARE(desk.lesson().values().size(), values);
        desk.key(desk.slider(QStringLiteral("Risk of a false alarm")), Qt::Key_Left, 10);
        QVERIFY(std::abs(desk.lesson().risk() - 0.01) < 1e-12);
        // 4: the fault alarms, and is not learned.
        const std::size_t alarms = desk.lesson().watch().alarmedBlocks();
        desk.click(QStringLiteral("Faulty bearing"));
        desk.blocks(5);
        QVERIFY(desk.lesson().watch().alarmedBlocks() >= alarms + 3);
        QCOMPARE(desk.state(), widgets::State::Alarm);
        desk.save(QStringLiteral("extremes"));
        // 5: longer blocks learn longer.
        desk.click(QStringLiteral("From the beginning"));
        QVERIFY(desk.lesson().values().empty());
        QVERIFY(!desk.lesson().findChild<QCheckBox*>()->isChecked());
        desk.key(desk.slider(QStringLiteral("Values in a block")), Qt::Key_Right, 20);
        QCOMPARE(desk.lesson().block(), std::size_t{40});
        desk.blocks(1);
        QCOMPARE(desk.lesson().values().size(), std::size_t{40});
    }

    void anotherBlockLengthWatchesTheSameValuesAgain()
    {
        Desk desk;
        desk.blocks(20);
        desk.key(desk.slider(QStringLiteral("Values in a block")), Qt::Key_Home);
        QCOMPARE(desk.lesson().block(), std::size_t{5});
        QCOMPARE(desk.lesson().values().size(), std::size_t{400});
        QCOMPARE(desk.lesson().watch().judgedBlocks() + learn::BlockWatch::fewestMaxima, std::size_t{80});
    }

    void aLongStreamForgetsItsBeginning()
    {
        Desk desk;
        desk.key(desk.slider(QStringLiteral("Values in a block")), Qt::Key_End);
        desk.blocks(70);
        QVERIFY(desk.lesson().values().size() <= ExtremesLesson::mostValues);
        QVERIFY(desk.lesson().values().size() > ExtremesLesson::mostValues / 2);
    }

    void withoutABoardTheLiveSourceSaysWhatToDo()
    {
        Desk desk;
        desk.blocks(3);
        desk.key(desk.find<QComboBox>(QStringLiteral("Where the levels come from")), Qt::Key_End);
        QVERIFY(desk.lesson().values().empty());
        QVERIFY(!desk.button(QStringLiteral("One block"))->isEnabled());
        QVERIFY(!desk.button(QStringLiteral("Run"))->isEnabled());
    }
};

QTEST_MAIN(TestExtremesLesson)
#include "test_extremes_lesson.moc"
