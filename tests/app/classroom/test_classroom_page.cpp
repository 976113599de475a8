// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/card_view.h"
#include "app/classroom/classroom_page.h"
#include "app/classroom/lesson_view.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::classroom;

namespace {

struct Desk {
    Desk() { page.resize(1280, 800); }
    QListWidget* list() { return page.findChild<QListWidget*>(); }
    QPushButton* button(const QString& text)
    {
        for (auto* candidate : page.findChildren<QPushButton*>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    workbench::Workbench bench;
    ClassroomPage page{bench};
};

QString words(QSize size)
{
    return QStringLiteral(" %1 x %2").arg(size.width()).arg(size.height());
}

} // namespace

/// The page around the lessons.
class TestClassroomPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void aLessonIsBuiltWhenItIsFirstOpened()
    {
        Desk desk;
        QCOMPARE(desk.page.lessonsBuilt(), 0);
        QVERIFY(desk.page.currentLesson() == nullptr);
        desk.page.show();
        QCOMPARE(desk.page.lessonsBuilt(), 1);
        LessonView* first = desk.page.currentLesson();
        QVERIFY(first != nullptr && first->isVisible());
        desk.page.hide();
        desk.page.show();
        QCOMPARE(desk.page.currentLesson(), first);
        QCOMPARE(desk.page.lessonsBuilt(), 1);
    }

    void theListHasTheTitlesOfTheCards()
    {
        Desk desk;
        const auto entries = lessonEntries();
        QCOMPARE(desk.list()->count(), int(entries.size()));
        for (int row = 0; row < desk.list()->count(); ++row)
            QCOMPARE(desk.list()->item(row)->text(),
                     loadLessonCard(entries[std::size_t(row)].id, QStringLiteral("en"))->title);
    }

    void everyLessonIsReachedByKeys()
    {
        Desk desk;
        desk.page.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.page)); // shortcuts belong to the active window
        QSignalSpy failed(&desk.page, &ClassroomPage::failed);
        const auto entries = lessonEntries();
        for (std::size_t row = 0; row < entries.size(); ++row) {
            QCOMPARE(desk.page.currentId(), entries[row].id);
            QVERIFY(desk.page.currentLesson()->isVisible());
            QVERIFY(desk.page.currentCard()->isVisible());
            QTest::keyClick(&desk.page, Qt::Key_PageDown, Qt::ControlModifier);
        }
        QCOMPARE(desk.page.currentId(), entries.back().id); // there is no further one
        for (std::size_t row = entries.size(); row-- > 0;) {
            QCOMPARE(desk.page.currentId(), entries[row].id);
            QTest::keyClick(&desk.page, Qt::Key_PageUp, Qt::ControlModifier);
        }
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_End);
        QCOMPARE(desk.page.currentId(), entries.back().id);
        QCOMPARE(desk.page.lessonsBuilt(), int(entries.size()));
        QCOMPARE(failed.count(), 0);
    }

    /// The page beside the studio's rail in a window of 1280 x 800, in usual and in large type.
    void everyLessonHasRoom_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("usual") << 1.0;
        QTest::newRow("projector") << 1.35;
    }

    void everyLessonHasRoom()
    {
        QFETCH(const double, scale);
        widgets::applyTheme(*qApp, widgets::Theme::light(), scale);
        const auto usual = qScopeGuard([] { widgets::applyTheme(*qApp, widgets::Theme::light()); });
        Desk desk;
        desk.page.resize(1190, 776);
        desk.page.show();
        for (const LessonEntry& entry : lessonEntries()) {
            desk.page.openLesson(entry.id);
            QTest::qWait(1); // layouts follow the type
            const QSize page = desk.page.minimumSizeHint();
            QVERIFY2(page.width() <= 1190 && page.height() <= 776, qPrintable(entry.id + words(page)));
            // In large type a lesson may be scrolled.
            const QSize lesson = desk.page.currentLesson()->minimumSizeHint();
            const QSize room = desk.page.currentLesson()->parentWidget()->parentWidget()->size();
            if (scale == 1.0)
                QVERIFY2(lesson.width() <= room.width() && lesson.height() <= room.height(),
                         qPrintable(entry.id + words(lesson) + words(room)));
            const QSize given = desk.page.currentLesson()->size();
            QVERIFY2(given.width() >= lesson.width() && given.height() >= lesson.height(), qPrintable(words(given)));
            if (scale == 1.0)
                QVERIFY2(given == room, qPrintable(entry.id + words(given) + words(room)));
        }
    }

    void aLessonIsOpenedByName()
    {
        Desk desk;
        desk.page.show();
        for (const LessonEntry& entry : lessonEntries()) {
            QVERIFY(desk.page.openLesson(entry.id));
            QCOMPARE(desk.page.currentId(), entry.id);
        }
        const QString last = desk.page.currentId();
        QVERIFY(!desk.page.openLesson(QStringLiteral("no such lesson")));
        QCOMPARE(desk.page.currentId(), last);
    }

    void stepsAreTickedOff()
    {
        Desk desk;
        desk.page.show();
        CardView* card = desk.page.currentCard();
        QCOMPARE(card->stepsDone(), 0);
        const auto boxes = card->findChildren<QCheckBox*>();
        QCOMPARE(boxes.size(), 6); // of the k-means lesson
        boxes[0]->setFocus();
        QTest::keyClick(boxes[0], Qt::Key_Space);
        QTest::keyClick(boxes[2], Qt::Key_Space);
        QCOMPARE(card->stepsDone(), 2);
        QTest::keyClick(boxes[2], Qt::Key_Space);
        QCOMPARE(card->stepsDone(), 1);
        QVERIFY(!boxes[0]->accessibleName().contains(u'*'));
    }

    void theAnswerIsHiddenUntilAskedFor()
    {
        Desk desk;
        desk.page.show();
        auto* answer = desk.page.findChild<QLabel*>(QStringLiteral("answer"));
        QVERIFY(!answer->isVisible());
        QTest::mouseClick(desk.button(QStringLiteral("Show the answer")), Qt::LeftButton);
        QVERIFY(answer->isVisible());
        QVERIFY(desk.page.currentCard()->isAnswerShown());
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        QTest::keyClick(&desk.page, Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(!answer->isVisible()); // a button shows that its key was pressed before it acts
        QVERIFY(desk.button(QStringLiteral("Show the answer")) != nullptr);
    }

    void theProjectorIsAskedFor()
    {
        Desk desk;
        desk.page.show();
        QSignalSpy wanted(&desk.page, &ClassroomPage::projectorWanted);
        auto* button = desk.button(QStringLiteral("Projector"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted, (QList<QList<QVariant>>{{true}, {false}}));
        desk.page.setProjector(true); // tells nobody
        QVERIFY(button->isChecked());
        QCOMPARE(wanted.count(), 2);
    }
};

QTEST_MAIN(TestClassroomPage)
#include "test_classroom_page.moc"
