// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/curve_view.h"
#include "app/classroom/pca_lesson.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/cloud_view.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSlider>

#include <cmath>

using namespace baseline;
using namespace baseline::classroom;

namespace {

struct Desk : LessonDesk<PcaLesson> {
    Desk() : LessonDesk(QStringLiteral("pca")) {}
    QString shareWords() { return lesson().template findChild<QLabel*>(QStringLiteral("shareWords"))->text(); }
    /// The variance of the points projected onto the direction of the sliders, over that of all columns.
    double shareByHand()
    {
        const double around = lesson().heading().around * M_PI / 180.0;
        const double up = lesson().heading().up * M_PI / 180.0;
        const double way[3] = {std::cos(up) * std::cos(around), std::cos(up) * std::sin(around), std::sin(up)};
        const Matrix& table = lesson().table();
        double sums[4] = {};
        double squares[4] = {};
        for (std::size_t row = 0; row < table.rows; ++row) {
            double along = 0.0;
            for (std::size_t i = 0; i < 3; ++i) {
                const double value = double(table(row, i));
                along += way[i] * value;
                sums[i] += value;
                squares[i] += value * value;
            }
            sums[3] += along;
            squares[3] += along * along;
        }
        const double rows = double(table.rows);
        const auto variance = [&](int i) { return squares[i] - sums[i] * sums[i] / rows; };
        return variance(3) / (variance(0) + variance(1) + variance(2));
    }
    void press(ValueSlider& slider, Qt::Key key, int times)
    {
        slider.slider().setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&slider.slider(), key);
    }
};

QString percent(double share)
{
    return QLocale().toString(100.0 * share, 'f', 1) + QStringLiteral(" %");
}

} // namespace

/// The steps of the card, one after the other.
class TestPcaLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void theCloudIsTurned()
    {
        Desk desk;
        widgets::CloudView& cloud = desk.lesson().cloud();
        const widgets::Rotation before = cloud.rotation();
        const QPointF from = cloud.plotRectangle().center();
        drag(cloud.viewport(), from, from + QPointF(80.0, 30.0));
        QVERIFY(!(cloud.rotation() == before));
        const widgets::Rotation turned = cloud.rotation();
        desk.press(desk.lesson().around(), Qt::Key_Right, 1);
        QVERIFY(cloud.rotation() == turned); // the direction moves in the cloud as it is seen
    }

    void aDirectionHoldsItsShare()
    {
        Desk desk;
        for (int step = 0; step < 4; ++step) {
            desk.press(desk.lesson().around(), Qt::Key_PageUp, 1);
            desk.press(desk.lesson().up(), Qt::Key_Right, 8);
            QVERIFY2(desk.shareWords().startsWith(percent(desk.shareByHand())), qPrintable(desk.shareWords()));
        }
        QCOMPARE(desk.lesson().heading().around, 40.0);
        QCOMPARE(desk.lesson().heading().up, 32.0);
        auto* curve = desk.find<CurveView>(QStringLiteral("Share of the variance around"));
        QCOMPARE(curve->handle(), std::optional(40.0));
        // The mean that the study takes is a float.
        QVERIFY(std::abs(curve->curves().front().points[40].y() - 100.0 * desk.shareByHand()) < 1e-4);
    }

    void theCurveTurnsTheDirection()
    {
        Desk desk;
        auto* curve = desk.find<CurveView>(QStringLiteral("Share of the variance around"));
        drag(curve->viewport(), curve->toPixel(QPointF(20.0, 50.0)), curve->toPixel(QPointF(90.0, 50.0)));
        QVERIFY(std::abs(desk.lesson().heading().around - 90.0) <= 1.0); // a pixel, and whole degrees
        curve->setFocus();
        QTest::keyClick(curve, Qt::Key_End);
        QCOMPARE(desk.lesson().heading().around, 180.0);
    }

    void theComponentsHoldTheMost()
    {
        Desk desk;
        const std::size_t before = desk.lesson().cloud().pointCount();
        auto* words = desk.lesson().findChild<QLabel*>(QStringLiteral("componentWords"));
        QVERIFY(!desk.button(QStringLiteral("Go to the first"))->isEnabled());
        desk.click(QStringLiteral("Show the components"));
        QVERIFY(desk.lesson().areComponentsShown());
        QVERIFY(desk.lesson().cloud().pointCount() > before); // their lines
        desk.click(QStringLiteral("Go to the first"));
        const double first = desk.lesson().study()->components().explained(0);
        // The sliders have whole degrees: cos² of half a degree in either.
        QVERIFY(desk.shareByHand() <= first + 1e-6 && desk.shareByHand() > first - 2e-4);
        QVERIFY2(words->text().contains(percent(first)), qPrintable(words->text()));
        QVERIFY(words->text().contains(percent(1.0))); // all three together
        // No neighbour has more than half a degree of doubt.
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right}) {
            const double best = desk.shareByHand();
            desk.press(desk.lesson().around(), key, 3);
            QVERIFY(desk.shareByHand() < best);
            desk.click(QStringLiteral("Go to the first"));
        }
        desk.save(QStringLiteral("pca"));
        desk.click(QStringLiteral("Hide the components"));
        QCOMPARE(desk.lesson().cloud().pointCount(), before);
    }

    void aTableIsOpened()
    {
        Desk desk;
        desk.click(QStringLiteral("Show the components"));
        QByteArray text = "a,b,c\n";
        for (int i = 0; i < 30; ++i)
            text += QByteArray::number(i) + ',' + QByteArray::number(2 * i) + ',' + QByteArray::number(i % 3) + '\n';
        QVERIFY(desk.lesson().source().openTable(desk.write(text)));
        QVERIFY(!desk.lesson().areComponentsShown()); // to be looked for again
        QCOMPARE(desk.lesson().table().rows, std::size_t{30});
        QVERIFY(desk.shareWords().startsWith(percent(desk.shareByHand())));
    }

    void aTableThatCannotBeUsedLeavesThePoints()
    {
        Desk desk;
        QSignalSpy failed(&desk.page, &ClassroomPage::failed);
        const Matrix before = desk.lesson().table();
        for (const QByteArray& text : {QByteArray(), QByteArray("a,b\n1,2\n2,3\n3,4\n"), QByteArray("a,b,c\nx,y,z\n")})
            QVERIFY(!desk.lesson().source().openTable(desk.write(text)));
        QCOMPARE(failed.count(), 3);
        QVERIFY(desk.lesson().table() == before);
    }

    void pointsThatDoNotVaryAreASentence()
    {
        Desk desk;
        QVERIFY(desk.lesson().source().openTable(desk.write("a,b,c\n1,2,3\n1,2,3\n1,2,3\n")));
        QVERIFY(desk.lesson().study() == nullptr);
        QVERIFY(!desk.button(QStringLiteral("Show the components"))->isEnabled());
        QVERIFY(!desk.lesson().around().isEnabled());
        QVERIFY(desk.lesson().source().openTable(desk.write("a,b,c\n1,2,3\n4,5,7\n1,3,3\n")));
        QVERIFY(desk.lesson().study() != nullptr);
        QVERIFY(desk.lesson().cloud().isVisible());
    }
};

QTEST_MAIN(TestPcaLesson)
#include "test_pca_lesson.moc"
