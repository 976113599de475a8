// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/bottleneck_lesson.h"
#include "app/classroom/curve_view.h"
#include "app/classroom/value_slider.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QComboBox>
#include <QProgressBar>
#include <QSlider>

using namespace baseline;
using classroom::BottleneckLesson;

namespace {

constexpr int patience = 20'000; // ms: a job on a busy machine

struct Desk : LessonDesk<BottleneckLesson> {
    Desk() : LessonDesk(QStringLiteral("autoencoder")) {}
    bool train()
    {
        click(QStringLiteral("Train"));
        return QTest::qWaitFor([this] { return !lesson().isBusy() && lesson().study(); }, patience);
    }
    QSlider* slider() { return find<QSlider>(QStringLiteral("Numbers in the bottleneck")); }
};

} // namespace

/// The steps of the card "Autoencoder and bottleneck".
class TestBottleneckLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, widgets::Theme::light()); }

    void theStepsOfTheCard()
    {
        Desk desk;
        QCOMPARE(desk.lesson().view().curves().size(), std::size_t{1});
        // 1: two numbers.
        QVERIFY(desk.train());
        QCOMPARE(desk.lesson().study()->bottleneck, std::size_t{2});
        QCOMPARE(desk.lesson().view().curves().size(), std::size_t{3});
        const double two = desk.lesson().study()->bent.caughtShare;
        // 2: the losses.
        auto* shown = desk.find<QComboBox>(QStringLiteral("What the plot shows"));
        desk.key(shown, Qt::Key_Down);
        QCOMPARE(desk.lesson().view().curves()[0].points.size(), desk.lesson().study()->network.trainingLoss.size());
        desk.save(QStringLiteral("autoencoder-losses"));
        // 3: four numbers catch more; the figures are those of the study.
        desk.key(desk.slider(), Qt::Key_Right, 2);
        QVERIFY(!desk.lesson().study());
        QVERIFY(desk.train());
        QCOMPARE(desk.lesson().study()->bottleneck, std::size_t{4});
        QVERIFY(desk.lesson().study()->bent.caughtShare > two);
        const auto same = learn::studyBottleneck(4, 1);
        QVERIFY(same);
        QCOMPARE(desk.lesson().study()->straight.caughtShare, same->straight.caughtShare);
        QVERIFY(desk.lesson().facts().contains(QString::number(100.0 * same->straight.caughtShare, 'f', 1)));
        // 4: another spectrum.
        const Matrix before = desk.lesson().window();
        desk.click(QStringLiteral("An odd window"));
        QVERIFY(!(desk.lesson().window() == before));
        QCOMPARE(desk.lesson().view().curves().size(), std::size_t{3});
        desk.save(QStringLiteral("autoencoder"));
        // 5: the heaps.
        desk.key(shown, Qt::Key_End);
        QCOMPARE(desk.lesson().view().curves().size(), std::size_t{2});
        double percent = 0.0;
        for (std::size_t i = 0; i < desk.lesson().view().curves()[0].points.size(); i += 2)
            percent += desk.lesson().view().curves()[0].points[i].y();
        QVERIFY(std::abs(percent - 100.0) < 1e-6);
        desk.save(QStringLiteral("autoencoder-scores"));
    }

    void theTrainingCanBeCancelled()
    {
        Desk desk;
        QVERIFY(!desk.button(QStringLiteral("Cancel"))->isEnabled());
        desk.key(desk.slider(), Qt::Key_End);
        desk.click(QStringLiteral("Train"));
        QVERIFY(desk.lesson().isBusy());
        QVERIFY(!desk.button(QStringLiteral("Train"))->isEnabled());
        desk.click(QStringLiteral("Cancel"));
        QVERIFY(QTest::qWaitFor([&] { return !desk.lesson().isBusy(); }, patience));
        QVERIFY(desk.button(QStringLiteral("Train"))->isEnabled());
    }

    void anotherBottleneckWhileItTrainsForgetsTheOutcome()
    {
        Desk desk;
        desk.click(QStringLiteral("Train"));
        desk.key(desk.slider(), Qt::Key_End);
        QVERIFY(QTest::qWaitFor([&] { return !desk.lesson().isBusy(); }, patience));
        QVERIFY(!desk.lesson().study());
    }
};

QTEST_MAIN(TestBottleneckLesson)
#include "test_bottleneck_lesson.moc"
