// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_overview.h"
#include "app/sessions/timeline_ticks.h"
#include "tests/app/sessions/timeline_desk.h"

#include <QImage>
#include <QWheelEvent>

#include <limits>

using namespace baseline;
using namespace baseline::sessions;
using recording::Span;

namespace {

void turnWheel(QWidget* widget, QPointF at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

/// Of the pixels in the column of a position, below the bars, how many are about that colour.
int pixelsLike(const TimelineView& view, const QImage& picture, double position, QColor colour)
{
    const int x = static_cast<int>(std::lround(view.pixelOf(position)));
    int count = 0;
    for (int y = 30; y < static_cast<int>(view.plotRectangle().bottom()); ++y) {
        const QColor pixel = picture.pixelColor(x, y);
        count += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                             std::abs(pixel.blue() - colour.blue()) <
                         90
                     ? 1
                     : 0;
    }
    return count;
}

} // namespace

/// Looking and the mouse: from an hour to a sample and back, dragging, clicking.
class TestTimelineView final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void zoomsFromTheHourToTheSampleAndBack()
    {
        // An hour at 100 Hz: 360,000 positions.
        recording::Recording recording = timelineRecording(360'000, {{200'000, 3000}});
        recording.info.nominalRate = Hertz{100.0};
        TimelineDesk desk(recording);
        QVERIFY(desk.show());
        const workbench::TimelineWindow whole = desk.view.window();
        QCOMPARE(whole.count, 360'000.0);
        const QPointF at = desk.pixel(150'000.0, 150.0);
        const double under = desk.view.toValue(at).x();
        int turns = 0;
        for (; desk.view.window().count > workbench::TimelineWindow::smallest && turns < 100; ++turns) {
            turnWheel(desk.view.viewport(), at, 1);
            // 1e-6 of what is seen is far below a pixel.
            QVERIFY(std::abs(desk.view.toValue(at).x() - under) <= 1e-6 * desk.view.window().count + 1e-9);
        }
        QVERIFY(turns < 60);
        QTRY_VERIFY(desk.view.isDetailed());
        // Single samples: the values under the cursor are those of the recording.
        const auto position = static_cast<SampleIndex>(under);
        QTRY_VERIFY(!desk.view.valuesAt(position).contains(QStringLiteral(" to ")));
        const double expected = 0.001 * static_cast<std::int16_t>(800.0 * std::sin(0.05 * static_cast<double>(position)));
        QVERIFY2(desk.view.valuesAt(position).contains(QString::number(std::abs(expected), 'f', 3)),
                 qPrintable(desk.view.valuesAt(position)));
        for (; turns >= 0; --turns)
            turnWheel(desk.view.viewport(), at, -1);
        QCOMPARE(desk.view.window(), whole);
        QTRY_VERIFY(desk.view.isDetailed());
    }

    void theKeyboardZoomsToo()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.cursor(4000);
        for (int i = 0; i < 60; ++i)
            desk.key(Qt::Key_Plus);
        QCOMPARE(desk.view.window().count, workbench::TimelineWindow::smallest);
        QVERIFY(desk.view.window().first <= 4000.0 && desk.view.window().end() >= 4000.0);
        desk.key(Qt::Key_End);
        QCOMPARE(desk.view.window().end(), 10'000.0);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.view.window(), workbench::TimelineWindow::whole(10'000));
        desk.card.editor().markBetween(1000, 2000);
        desk.key(Qt::Key_Z); // to what is marked, with room at both sides
        QCOMPARE(desk.view.window().first, 900.0);
        QCOMPARE(desk.view.window().count, 1200.0);
        desk.key(Qt::Key_Minus);
        QCOMPARE(desk.view.window().count, 1500.0);
    }

    void pansWithWheelAndDrag()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.view.setWindow({2000.0, 1000.0, 10'000});
        const QPointF middle = desk.view.plotRectangle().center();
        turnWheel(desk.view.viewport(), middle, -1, Qt::ShiftModifier);
        QCOMPARE(desk.view.window().first, 2100.0);
        const QPoint from = desk.pixel(2400.0, middle.y());
        const QPoint to = desk.pixel(2800.0, middle.y());
        const double held = desk.view.toValue(from).x();
        QTest::mousePress(desk.view.viewport(), Qt::LeftButton, Qt::ControlModifier, from);
        QTest::mouseMove(desk.view.viewport(), to);
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, Qt::ControlModifier, to);
        QVERIFY(std::abs(desk.view.toValue(to).x() - held) < 1.0); // what was held is under the pointer
        QVERIFY(!desk.scene().mark);
    }

    void marksWithTheMouse()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        const double y = desk.view.plotRectangle().center().y();
        const QPoint from = desk.pixel(4000.0, y);
        const QPoint to = desk.pixel(2500.0, y); // leftwards
        QTest::mousePress(desk.view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(desk.view.viewport(), to);
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(desk.scene().mark,
                 std::optional(Span{desk.view.positionAt(to.x()),
                                    desk.view.positionAt(from.x()) - desk.view.positionAt(to.x())}));
        desk.key(Qt::Key_1);
        QCOMPARE(desk.segments().size(), std::size_t(1));
        // A click beside it lets go, and puts the cursor there.
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.pixel(8000.0, y));
        QCOMPARE(desk.scene().cursor, desk.view.positionAt(desk.pixel(8000.0, y).x()));
        QVERIFY(desk.scene().chosen.isEmpty());
        // A click on its bar chooses it.
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {},
                          desk.pixel(3200.0, desk.view.plotRectangle().top() + 8.0));
        QCOMPARE(desk.scene().chosen, desk.segments().front().id);
    }

    void dragsAnEdgeAsOneStep()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.add({2000, 1000});
        const double y = desk.view.plotRectangle().center().y();
        QTest::mousePress(desk.view.viewport(), Qt::LeftButton, {}, desk.pixel(3000.0, y));
        for (const double to : {3500.0, 4000.0, 9000.0, 4500.0}) {
            QTest::mouseMove(desk.view.viewport(), desk.pixel(to, y));
            QVERIFY(desk.scene().dragged);
            QVERIFY(desk.scene().dragged->end() <= 6000); // never over the gap
            QCOMPARE(desk.segments().front().span, (Span{2000, 1000})); // only shown so far
        }
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.pixel(4500.0, y));
        QVERIFY(!desk.scene().dragged);
        QCOMPARE(desk.segments().front().span.end(), desk.view.positionAt(desk.pixel(4500.0, y).x()));
        QCOMPARE(desk.stack.count(), 2);
        desk.stack.undo();
        QCOMPARE(desk.segments().front().span, (Span{2000, 1000}));
    }

    void theStripMovesTheWindow()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.view.setWindow({0.0, 1000.0, 10'000});
        TimelineOverview& strip = desk.card.overview();
        const QRectF area = desk.view.plotRectangle(); // as wide as the strip's
        const auto at = [&](double share) {
            return QPoint(static_cast<int>(area.left() + share * area.width()), strip.height() / 2);
        };
        QTest::mousePress(&strip, Qt::LeftButton, {}, at(0.5)); // outside the window: it jumps there
        // A pixel of the strip is about eleven positions.
        QVERIFY(std::abs(desk.view.window().first + 500.0 - 5000.0) < 25.0);
        QTest::mouseMove(&strip, at(0.7));
        QVERIFY(std::abs(desk.view.window().first + 500.0 - 7000.0) < 25.0);
        QTest::mouseMove(&strip, at(3.0));
        QCOMPARE(desk.view.window().end(), 10'000.0);
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(3.0));
        turnWheel(&strip, at(0.5), 5);
        QVERIFY(desk.view.window().count < 400.0);
    }

    void drawsTheSignalAndNothingAcrossAGap()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        const QColor colour = widgets::Theme::light().series(0);
        for (const double count : {10'000.0, 3000.0, 1000.0}) { // strokes, and lines between single samples
            desk.view.setWindow(workbench::TimelineWindow{6250.0 - 0.5 * count, count, 10'000}.fitted());
            QTRY_VERIFY(desk.view.isDetailed());
            const QImage picture = desk.view.viewport()->grab().toImage();
            const workbench::TimelineWindow window = desk.view.window();
            QVERIFY(pixelsLike(desk.view, picture, std::max(window.first + 10.0, 5800.0), colour) > 0);
            for (const double inside : {6100.0, 6250.0, 6400.0})
                QCOMPARE(pixelsLike(desk.view, picture, inside, colour), 0);
        }
    }

    void writesTimesAlike()
    {
        const TimeText seconds(Seconds(20.0));
        QCOMPARE(seconds.of(Seconds(1.25), Seconds(0.01)), QStringLiteral("1.25\u202fs"));
        const TimeText minutes(Seconds(95.0));
        QCOMPARE(minutes.of(Seconds(5.0), Seconds(1.0)), QStringLiteral("0:05"));
        QCOMPARE(minutes.of(Seconds(59.996), Seconds(0.01)), QStringLiteral("1:00.00"));
        QCOMPARE(minutes.of(Seconds(62.5), Seconds(0.5)), QStringLiteral("1:02.5"));
        const TimeText hours(Seconds(7200.0));
        QCOMPARE(hours.of(Seconds(3723.0), Seconds(1.0)), QStringLiteral("1:02:03"));
        QCOMPARE(hours.of(Seconds(0.0), Seconds(60.0)), QStringLiteral("0:00:00"));
    }

    void ticksAreRoundAndNeverTooMany()
    {
        for (double span = 1e-6; span < 1e7; span *= 1.7) {
            for (const int most : {1, 4, 9}) {
                const TimeTicks ticks = timeTicks(Seconds(0.3 * span), Seconds(1.3 * span), most);
                QVERIFY(static_cast<int>(ticks.at.size()) <= most + 1);
                for (const Seconds time : ticks.at) {
                    const double k = time.count() / ticks.step.count();
                    QVERIFY(std::abs(k - std::round(k)) < 1e-6); // multiples of the step, up to rounding
                    QVERIFY(time.count() >= 0.3 * span * (1.0 - 1e-9) && time.count() <= 1.3 * span * (1.0 + 1e-9));
                }
            }
        }
        QCOMPARE(timeTicks(Seconds(0.0), Seconds(3600.0), 8).step, Seconds(600.0));
        QCOMPARE(timeTicks(Seconds(0.0), Seconds(95.0), 8).step, Seconds(15.0));
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const double bad : {0.0, -1.0, nan, std::numeric_limits<double>::infinity()})
            QVERIFY(timeTicks(Seconds(0.0), Seconds(bad), 5).at.empty());
    }
};

QTEST_MAIN(TestTimelineView)
#include "test_timeline_view.moc"
