// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/classroom_page.h"
#include "app/classroom/course_steps.h"
#include "app/classroom/kmeans_lesson.h"
#include "app/classroom/step_controls.h"
#include "app/classroom/steps_view.h"
#include "app/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using classroom::KMeansLesson;

namespace {

struct Desk {
    Desk()
    {
        page.resize(1280, 800);
        page.show();
    }
    KMeansLesson& lesson() { return *qobject_cast<KMeansLesson*>(page.currentLesson()); }
    const learn::KMeansState& state() { return lesson().steps()->state(); }
    /// A button by the beginning of what it says.
    QAbstractButton* button(const QString& text)
    {
        for (auto* candidate : page.findChildren<QAbstractButton*>()) {
            if (QString(candidate->text()).remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
    void click(const QString& text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    QString write(const QByteArray& text)
    {
        QFile file(folder.filePath(QStringLiteral("points.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    QTemporaryDir folder;
    workbench::Workbench bench;
    classroom::ClassroomPage page{bench};
};

void save(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("BASELINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace

class TestKMeansLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, widgets::Theme::light()); }

    void goesThroughTheStepsOfTheCourse()
    {
        Desk desk;
        QCOMPARE(desk.state().phase, learn::KMeansPhase::Placed);
        QCOMPARE(desk.lesson().course().current(), 2);
        QVERIFY(!desk.button(QStringLiteral("Back"))->isEnabled());
        desk.click(QStringLiteral("Step"));
        QCOMPARE(desk.state().phase, learn::KMeansPhase::Assigned);
        QCOMPARE(desk.lesson().course().current(), 3);
        desk.click(QStringLiteral("Step"));
        QCOMPARE(desk.state().phase, learn::KMeansPhase::Moved);
        QCOMPARE(desk.lesson().course().current(), 4);
        desk.click(QStringLiteral("Step"));
        QCOMPARE(desk.lesson().course().current(), 5);
        save(desk.page, QStringLiteral("kmeans-light"));
        desk.click(QStringLiteral("To the end"));
        QCOMPARE(desk.lesson().course().current(), 6);
        QVERIFY(!desk.lesson().course().reason().isEmpty());
        QVERIFY(!desk.button(QStringLiteral("Step"))->isEnabled());
        applyTheme(*qApp, widgets::Theme::dark());
        save(desk.page, QStringLiteral("kmeans-dark"));
        applyTheme(*qApp, widgets::Theme::light());
    }

    void backIsExactlyTheStateBefore()
    {
        Desk desk;
        desk.click(QStringLiteral("Step"));
        const learn::KMeansState before = desk.state();
        const QString facts = desk.lesson().facts();
        desk.click(QStringLiteral("Step"));
        QVERIFY(!(desk.state() == before));
        desk.click(QStringLiteral("Back"));
        QVERIFY(desk.state() == before);
        QCOMPARE(desk.lesson().facts(), facts);
    }

    void runGoesOnUntilItStops()
    {
        Desk desk;
        desk.click(QStringLiteral("Run"));
        QVERIFY(desk.lesson().controls().isRunning());
        QVERIFY(desk.button(QStringLiteral("Pause")) != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().stop.has_value(), 60000);
        QVERIFY(!desk.lesson().controls().isRunning());
    }

    void aStepByHandEndsTheRun()
    {
        Desk desk;
        desk.click(QStringLiteral("Run"));
        desk.click(QStringLiteral("Step"));
        QVERIFY(!desk.lesson().controls().isRunning());
    }

    void anotherKBeginsAnew()
    {
        Desk desk;
        desk.click(QStringLiteral("To the end"));
        auto* clusters = desk.page.findChild<QSpinBox*>();
        clusters->setFocus();
        QTest::keyClick(clusters, Qt::Key_Up);
        QCOMPARE(desk.lesson().steps()->clusters(), std::size_t{5});
        QCOMPARE(desk.state().phase, learn::KMeansPhase::Placed);
    }

    void anotherStartHasOtherCentroids()
    {
        Desk desk;
        const std::vector<double> before = desk.state().centres;
        desk.click(QStringLiteral("New start"));
        QVERIFY(desk.state().centres != before);
    }

    void aCentroidIsDragged()
    {
        Desk desk;
        desk.click(QStringLiteral("To the end"));
        classroom::StepsView& view = desk.lesson().view();
        const QPointF middle = view.plotRectangle().center();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.centrePixel(1).toPoint());
        QTest::mouseMove(view.viewport(), middle.toPoint());
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(desk.state().phase, learn::KMeansPhase::Placed);
        // A press is a whole pixel.
        QVERIFY((view.centrePixel(1) - middle).manhattanLength() <= 2.0);
        desk.click(QStringLiteral("Back"));
        QVERIFY(desk.state().stop.has_value());
    }

    void centroidsAreAddedAndRemoved()
    {
        Desk desk;
        classroom::StepsView& view = desk.lesson().view();
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.plotRectangle().center().toPoint());
        QCOMPARE(desk.lesson().steps()->clusters(), std::size_t{5});
        QCOMPARE(desk.page.findChild<QSpinBox*>()->value(), 5);
        view.setFocus();
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(desk.lesson().steps()->clusters(), std::size_t{1}); // the last one stays
        QTest::keyClick(&view, Qt::Key_Insert);
        QCOMPARE(desk.lesson().steps()->clusters(), std::size_t{2});
    }

    void theKeyboardMovesCentroids()
    {
        Desk desk;
        classroom::StepsView& view = desk.lesson().view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_N);
        QCOMPARE(view.chosenCentre(), 1);
        const double before = desk.state().centres[2];
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(desk.state().centres[2] > before);
    }

    void badStartsAreCounted()
    {
        Desk desk;
        desk.click(QStringLiteral("Try 50"));
        QVERIFY(desk.lesson().trials().contains(QStringLiteral("of 50")));
    }

    void aTableIsOpened()
    {
        Desk desk;
        QByteArray text = "width,height,name\n";
        for (int i = 0; i < 20; ++i)
            text += QByteArray::number(i % 2 * 10 + 0.1 * i) + ',' + QByteArray::number(i % 3) + ",a\n";
        QVERIFY(desk.lesson().source().openTable(desk.write(text)));
        QCOMPARE(desk.lesson().table().rows, std::size_t{20});
        desk.click(QStringLiteral("To the end"));
        QVERIFY(desk.state().stop.has_value());
    }

    void aTableThatCannotBeUsedLeavesThePoints_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one column") << QByteArray("a\n1\n2\n3\n");
        QTest::newRow("one row") << QByteArray("a,b\n1,2\n");
        QTest::newRow("no numbers") << QByteArray("a,b\nx,y\nz,w\n");
        QTest::newRow("binary") << QByteArray("\x00\x01\x02\xff", 4);
    }

    void aTableThatCannotBeUsedLeavesThePoints()
    {
        QFETCH(const QByteArray, text);
        Desk desk;
        QSignalSpy failed(&desk.page, &classroom::ClassroomPage::failed);
        const Matrix before = desk.lesson().table();
        QVERIFY(!desk.lesson().source().openTable(desk.write(text)));
        QCOMPARE(failed.count(), 1);
        QVERIFY(desk.lesson().table() == before);
    }

    void fewerPointsThanCentroidsAreASentence()
    {
        Desk desk;
        QVERIFY(desk.lesson().source().openTable(desk.write("a,b\n1,2\n3,4\n")));
        QVERIFY(desk.lesson().steps() == nullptr);
        QVERIFY(!desk.button(QStringLiteral("Step"))->isEnabled());
        desk.page.findChild<QSpinBox*>()->setValue(2);
        QVERIFY(desk.lesson().steps() != nullptr);
    }

    void withoutABoardTheLiveSourceSaysWhatToDo()
    {
        Desk desk;
        auto* source = desk.page.findChild<QComboBox*>();
        source->setFocus();
        QTest::keyClick(source, Qt::Key_Down);
        QCOMPARE(desk.lesson().source().source(), classroom::PointsSource::Live);
        QVERIFY(desk.lesson().steps() == nullptr);
        save(desk.page, QStringLiteral("kmeans-no-board"));
    }
};

QTEST_MAIN(TestKMeansLesson)
#include "test_kmeans_lesson.moc"
