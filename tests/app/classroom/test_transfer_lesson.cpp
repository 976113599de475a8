// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/transfer_lesson.h"
#include "app/classroom/value_slider.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QComboBox>
#include <QSlider>

using namespace baseline;
using classroom::TransferLesson;
using workbench::TrainedOn;

namespace {

constexpr int patience = 20'000; // ms: a job on a busy machine

struct Desk : LessonDesk<TransferLesson> {
    Desk() : LessonDesk(QStringLiteral("transfer")) {}
    bool judge()
    {
        click(QStringLiteral("Train and judge"));
        return QTest::qWaitFor([this] { return !lesson().isBusy() && lesson().judgement(); }, patience);
    }
    double falseOnB() { return lesson().judgement()->shareAbove(lesson().judgement()->normalB); }
};

} // namespace

/// The steps of the card "Why a model does not transfer".
class TestTransferLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, widgets::Theme::light()); }

    void theStepsOfTheCard()
    {
        Desk desk;
        auto* difference = desk.find<QSlider>(QStringLiteral("How different machine B is"));
        auto* trainedOn = desk.find<QComboBox>(QStringLiteral("Which baseline the model has learned"));
        // 1: no difference.
        desk.key(difference, Qt::Key_Home);
        QVERIFY(desk.judge());
        QVERIFY(desk.falseOnB() < 0.05); // 1 % wanted, in runs
        // 2: half.
        desk.key(difference, Qt::Key_Right, 10);
        QVERIFY(!desk.lesson().judgement());
        QCOMPARE(desk.lesson().question().difference, 0.5);
        QVERIFY(desk.judge());
        QVERIFY(desk.falseOnB() > 0.5);
        const auto same = workbench::judgeTransfer({TrainedOn::A, 0.5, 1});
        QVERIFY(same);
        QVERIFY(desk.lesson().judgement()->normalB == same->normalB);
        QVERIFY(desk.lesson().facts().contains(QString::number(100.0 * same->shareAbove(same->normalB), 'f', 1)));
        desk.save(QStringLiteral("transfer"));
        // 4: its own baseline.
        desk.key(trainedOn, Qt::Key_Down);
        QCOMPARE(desk.lesson().question().trainedOn, TrainedOn::B);
        QVERIFY(desk.judge());
        QVERIFY(desk.falseOnB() < 0.05);
        desk.save(QStringLiteral("transfer-mended"));
    }

    void itCanBeCancelledAndOverruled()
    {
        Desk desk;
        desk.click(QStringLiteral("Train and judge"));
        QVERIFY(desk.lesson().isBusy());
        desk.click(QStringLiteral("Cancel"));
        QVERIFY(QTest::qWaitFor([&] { return !desk.lesson().isBusy(); }, patience));
        desk.click(QStringLiteral("Train and judge"));
        desk.click(QStringLiteral("Record again"));
        QVERIFY(QTest::qWaitFor([&] { return !desk.lesson().isBusy(); }, patience));
        QVERIFY(!desk.lesson().judgement());
        QCOMPARE(desk.lesson().question().seed, std::uint64_t{2});
    }
};

QTEST_MAIN(TestTransferLesson)
#include "test_transfer_lesson.moc"
