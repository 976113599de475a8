// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/anomaly_lesson.h"
#include "app/classroom/probe_view.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/score_histogram.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::classroom;

namespace {

struct Desk : LessonDesk<AnomalyLesson> {
    Desk() : LessonDesk(QStringLiteral("anomaly")) {}
    void clickAt(QPointF place)
    {
        ProbeView& view = lesson().view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.toPixel(place).toPoint());
    }
    /// To the nearest of all points of the narrowest cloud's mean, by hand.
    QPointF narrowCentre()
    {
        const workbench::PlaneDetector& detector = *lesson().detector();
        std::size_t lowest = 0; // its middle is at (2, 2)
        for (std::size_t i = 0; i < detector.centres.rows; ++i) {
            if (std::hypot(detector.centres(i, 0) - 2.0F, detector.centres(i, 1) - 2.0F) <
                std::hypot(detector.centres(lowest, 0) - 2.0F, detector.centres(lowest, 1) - 2.0F))
                lowest = i;
        }
        return {detector.centres(lowest, 0), detector.centres(lowest, 1)};
    }
    bool isAlarm() { return lesson().probe()->score > lesson().threshold(); }
};

} // namespace

/// The steps of the card, one after the other.
class TestAnomalyLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void aProbeInACloudIsNormalAndOneFarAwayIsNot()
    {
        Desk desk;
        QVERIFY(!desk.lesson().probe());
        desk.clickAt(desk.narrowCentre());
        QVERIFY(desk.lesson().probe()->distance < 0.1); // a press is a whole pixel
        QVERIFY(!desk.isAlarm());
        desk.clickAt({9.0, 6.5}); // more than 3.5 from all three
        QVERIFY(desk.isAlarm());
        const QPointF place = *desk.lesson().view().probe();
        double least = 1e9;
        for (std::size_t i = 0; i < 3; ++i) {
            const Matrix& centres = desk.lesson().detector()->centres;
            least = std::min(least, std::hypot(place.x() - double(centres(i, 0)), place.y() - double(centres(i, 1))));
        }
        QVERIFY(std::abs(desk.lesson().probe()->distance - least) < 1e-12);
        QVERIFY(std::abs(place.x() - 9.0) < 0.1 && std::abs(place.y() - 6.5) < 0.1);
        desk.save(QStringLiteral("anomaly"));
    }

    void theSliderLeavesItsShareOutside()
    {
        Desk desk;
        QCOMPARE(desk.lesson().outside(), std::size_t{3}); // 1 % of 300
        QSlider& slider = desk.lesson().within().slider();
        slider.setFocus();
        const double before = desk.lesson().threshold();
        for (int i = 0; i < 18; ++i) // half a percent each
            QTest::keyClick(&slider, Qt::Key_Left);
        QCOMPARE(desk.lesson().within().value(), 90.0);
        QCOMPARE(desk.lesson().outside(), std::size_t{30});
        QVERIFY(desk.lesson().threshold() < before);
        QTest::keyClick(&slider, Qt::Key_End);
        QCOMPARE(desk.lesson().outside(), std::size_t{0});
    }

    void eachClusterHasItsOwnScale()
    {
        Desk desk;
        // Four deviations of the narrow cloud from its middle: far for its own points, near for those of the others.
        const QPointF beside = desk.narrowCentre() + QPointF(1.0, 0.0);
        desk.clickAt(beside);
        QVERIFY(!desk.isAlarm());
        const QPointF place = *desk.lesson().view().probe();
        QTest::mouseClick(desk.button(QStringLiteral("Each cluster")), Qt::LeftButton, {}, QPoint(8, 12));
        QVERIFY(desk.isAlarm());
        QCOMPARE(*desk.lesson().view().probe(), place); // only the scale is another
    }

    void aDragMovesProbeAndThreshold()
    {
        Desk desk;
        ProbeView& view = desk.lesson().view();
        drag(view.viewport(), view.toPixel({2.0, 2.0}), view.toPixel({6.0, 5.0}));
        QVERIFY((view.toPixel(*view.probe()) - view.toPixel({6.0, 5.0})).manhattanLength() <= 2.0);
        auto* histogram = desk.lesson().findChild<widgets::ScoreHistogram*>();
        const QPointF from(histogram->thresholdPixel(), histogram->plotRectangle().center().y());
        const double before = desk.lesson().threshold();
        drag(histogram->viewport(), from, from - QPointF(40.0, 0.0));
        QVERIFY(desk.lesson().threshold() < before);
        const double inside = 100.0 - 100.0 * double(desk.lesson().outside()) / 300.0;
        // The slider goes in half percents, from 50.
        QVERIFY(std::abs(desk.lesson().within().value() - std::max(50.0, inside)) <= 0.25);
    }

    void keysMoveTheProbe()
    {
        Desk desk;
        ProbeView& view = desk.lesson().view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(desk.lesson().probe());
        const QPointF first = *view.probe();
        QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(view.probe()->y() > first.y());
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view.probe()->x(), view.xRange().low); // not beyond the plot
    }

    void aTableIsOpened()
    {
        Desk desk;
        QByteArray text = "width,height\n";
        for (int i = 0; i < 20; ++i)
            text += QByteArray::number(i % 2 * 10 + 0.1 * i) + ',' + QByteArray::number(i % 3) + '\n';
        QVERIFY(desk.lesson().source().openTable(desk.write(text)));
        QCOMPARE(desk.lesson().detector()->scores.size(), std::size_t{20});
        QVERIFY(!desk.lesson().probe()); // it belonged to other axes
    }

    void aTableThatCannotBeUsedLeavesThePoints()
    {
        Desk desk;
        QSignalSpy failed(&desk.page, &ClassroomPage::failed);
        const Matrix before = desk.lesson().table();
        for (const QByteArray& text :
             {QByteArray(), QByteArray("a\n1\n2\n"), QByteArray("a,b\nx,y\n"), QByteArray("\x00\xff", 2)})
            QVERIFY(!desk.lesson().source().openTable(desk.write(text)));
        QCOMPARE(failed.count(), 4);
        QVERIFY(desk.lesson().table() == before);
    }

    void fewerPointsThanCentresAreASentence()
    {
        Desk desk;
        desk.clickAt({2.0, 2.0});
        QVERIFY(desk.lesson().source().openTable(desk.write("a,b\n1,2\n3,4\n")));
        QVERIFY(desk.lesson().detector() == nullptr);
        desk.lesson().within().setValue(80.0); // nothing to act on
        desk.lesson().findChild<QSpinBox*>()->setValue(2);
        QVERIFY(desk.lesson().detector() != nullptr);
    }
};

QTEST_MAIN(TestAnomalyLesson)
#include "test_anomaly_lesson.moc"
