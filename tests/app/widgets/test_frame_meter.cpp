// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/frame_meter.h"
#include "app/widgets/paint_clock.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QWidget>

using namespace baseline;
using namespace baseline::widgets;

namespace {

using Time = FrameMeter::Time;

Time at(double seconds)
{
    return Time{} + std::chrono::duration_cast<Time::duration>(Seconds(100.0 + seconds));
}

} // namespace

class TestFrameMeter final : public QObject {
    Q_OBJECT
private slots:
    void tellsRateAndWork()
    {
        FrameMeter meter;
        QCOMPARE(meter.figures(at(0.0)).perSecond, 0.0);
        // A hundred frames in two seconds; each costs a millisecond more than the one before.
        for (int i = 1; i <= 100; ++i) {
            meter.collected(Seconds(0.001 * i - 0.0005));
            meter.painted(Seconds(0.0005), at(0.02 * i));
        }
        const FrameFigures figures = meter.figures(at(2.0));
        QVERIFY(std::abs(figures.perSecond - 50.0) < 1e-6);
        QVERIFY(std::abs(figures.median.count() - 0.050) < 1e-9);
        QVERIFY(std::abs(figures.most.count() - 0.095) < 1e-9);
        QVERIFY(std::abs(figures.longest.count() - 0.100) < 1e-9);
        QCOMPARE(meter.frames(), std::uint64_t{100});
    }

    void whatWasOvertakenCountsWithTheFrameThatIsPainted()
    {
        FrameMeter meter;
        meter.painted(Seconds(1.0), at(0.0)); // a blinking cursor is no frame
        QCOMPARE(meter.frames(), std::uint64_t{0});
        meter.collected(Seconds(0.001));
        meter.collected(Seconds(0.002));
        meter.painted(Seconds(0.003), at(0.1));
        meter.painted(Seconds(1.0), at(0.15));
        QCOMPARE(meter.frames(), std::uint64_t{1});
        QVERIFY(std::abs(meter.figures(at(0.2)).longest.count() - 0.006) < 1e-9);
    }

    void forgetsWhatIsLongAgo()
    {
        FrameMeter meter(Seconds(5.0));
        for (int i = 0; i < 5000; ++i) { // more than it remembers
            meter.collected(Seconds(i < 4890 ? 1.0 : 0.002));
            meter.painted(Seconds(0.0), at(0.05 * i));
        }
        QCOMPARE(meter.frames(), std::uint64_t{5000});
        QVERIFY(std::abs(meter.figures(at(0.05 * 4999)).longest.count() - 0.002) < 1e-9);
        QVERIFY(meter.figures(at(0.05 * 4999 + 0.9)).perSecond > 0.0);
        QCOMPARE(meter.figures(at(0.05 * 4999 + 1.1)).perSecond, 0.0); // the picture stands still
    }

    void aFrameAloneHasNoRate()
    {
        FrameMeter meter;
        meter.collected(Seconds(0.001));
        meter.painted(Seconds(0.001), at(0.0));
        QCOMPARE(meter.figures(at(0.0)).perSecond, 0.0);
        QCOMPARE(meter.figures(at(0.5)).perSecond, 0.0);
    }

    void theClockTimesWhatAWindowPaints()
    {
        struct Slow : QWidget {
            void paintEvent(QPaintEvent*) override { QThread::msleep(3); } // the work that is timed
        };
        QWidget window;
        window.resize(200, 100);
        Slow inner;
        inner.setParent(&window);
        inner.setGeometry(0, 0, 100, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        PaintClock clock;
        clock.watch(&window);
        QSignalSpy painted(&clock, &PaintClock::painted);
        inner.update();
        QTRY_VERIFY(!painted.isEmpty());
        QVERIFY(painted.last().first().value<Seconds>().count() >= 0.003);
        clock.watch(nullptr);
        painted.clear();
        inner.update();
        QTest::qWait(0);
        QCOMPARE(painted.size(), 0);
    }
};

QTEST_MAIN(TestFrameMeter)
#include "test_frame_meter.moc"
