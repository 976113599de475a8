// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/curve_view.h"
#include "app/classroom/score_source.h"
#include "app/classroom/threshold_lesson.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/confusion_view.h"
#include "app/widgets/number_field.h"
#include "app/widgets/score_histogram.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSlider>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::classroom;

namespace {

struct Desk : LessonDesk<ThresholdLesson> {
    Desk() : LessonDesk(QStringLiteral("threshold")) {}
    widgets::ScoreHistogram* histogram() { return lesson().findChild<widgets::ScoreHistogram*>(); }
    const workbench::ThresholdStudy& study() { return lesson().source().study(); }
    void type(const QString& field, const QString& text)
    {
        auto* edit = find<widgets::NumberField>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    /// The cheapest of all thresholds at which something changes, by trying each.
    double leastCost(double miss, double falseAlarm, double share)
    {
        std::vector<double> thresholds = study().normal();
        thresholds.insert(thresholds.end(), study().anomalous().begin(), study().anomalous().end());
        thresholds.push_back(-1e9);
        double least = 1e300;
        for (const double threshold : thresholds)
            least = std::min(least, costAt(threshold, miss, falseAlarm, share));
        return least;
    }
    double costAt(double threshold, double miss, double falseAlarm, double share)
    {
        const auto above = [threshold](double score) { return score > threshold; };
        const double alarms = double(std::ranges::count_if(study().normal(), above)) / double(study().normal().size());
        const double found =
            double(std::ranges::count_if(study().anomalous(), above)) / double(study().anomalous().size());
        return miss * share * (1.0 - found) + falseAlarm * (1.0 - share) * alarms;
    }
};

} // namespace

/// The steps of the card, one after the other.
class TestThresholdLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void aDragTradesOneErrorForTheOther()
    {
        Desk desk;
        auto* view = desk.histogram();
        const workbench::StudyPoint before = desk.lesson().point();
        const double y = view->plotRectangle().center().y();
        const QPointF from(view->thresholdPixel(), y);
        drag(view->viewport(), from, from + QPointF(60.0, 0.0));
        const workbench::StudyPoint after = desk.lesson().point();
        QVERIFY(after.threshold > before.threshold);
        QVERIFY(after.confusion.falseNegatives > before.confusion.falseNegatives);
        QVERIFY(after.confusion.falsePositives < before.confusion.falsePositives);
        // The view, counted again.
        const auto isAbove = [&after](double score) { return score > after.threshold; };
        const auto& counts = desk.lesson().findChild<widgets::ConfusionView*>()->counts();
        QCOMPARE(counts.falsePositives, std::size_t(std::ranges::count_if(desk.study().normal(), isAbove)));
        QCOMPARE(counts.truePositives, std::size_t(std::ranges::count_if(desk.study().anomalous(), isAbove)));
        QCOMPARE(counts.falseNegatives + counts.truePositives, std::size_t{300});
        QCOMPARE(counts.falsePositives + counts.trueNegatives, std::size_t{1000});
        desk.save(QStringLiteral("threshold"));
    }

    void theCheapestIsTaken()
    {
        Desk desk;
        desk.click(QStringLiteral("Take the cheapest"));
        const double first = desk.lesson().point().threshold;
        QCOMPARE(first, *desk.lesson().cheapest());
        // A sum of two products, in another order.
        QVERIFY(std::abs(desk.costAt(first, 100.0, 1.0, 0.01) - desk.leastCost(100.0, 1.0, 0.01)) < 1e-12);
        desk.type(QStringLiteral("Cost of a false alarm"), QStringLiteral("50"));
        QVERIFY(*desk.lesson().cheapest() > first);
        desk.click(QStringLiteral("Take the cheapest"));
        QVERIFY(std::abs(desk.costAt(desk.lesson().point().threshold, 100.0, 50.0, 0.01) -
                         desk.leastCost(100.0, 50.0, 0.01)) < 1e-12);
    }

    void everythingAlarmsWhereThatIsCheapest()
    {
        Desk desk;
        desk.type(QStringLiteral("Cost of a false alarm"), QStringLiteral("0"));
        desk.click(QStringLiteral("Take the cheapest"));
        QCOMPARE(desk.lesson().point().confusion.falseNegatives, std::size_t{0});
    }

    void hillsThatAreApartCostLess()
    {
        Desk desk;
        const double before = desk.leastCost(100.0, 1.0, 0.01);
        QSlider& slider = desk.lesson().source().separation().slider();
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_End);
        QVERIFY(desk.leastCost(100.0, 1.0, 0.01) < 0.1 * before);
        QTest::keyClick(&slider, Qt::Key_Home);
        QVERIFY(std::abs(desk.lesson().source().curves().roc.auc - 0.5) < 0.1); // one hill: chance, of 300 scores
    }

    void theCurveMovesTheThreshold()
    {
        Desk desk;
        auto* curve = desk.lesson().findChild<CurveView*>();
        const QPointF at = curve->plotRectangle().center();
        QTest::mouseClick(curve->viewport(), Qt::LeftButton, {}, at.toPoint());
        drag(curve->viewport(), at, at + QPointF(30.0, 0.0));
        // A press is a whole pixel.
        QVERIFY(std::abs(curve->toPixel(QPointF(desk.lesson().point().threshold, 0.0)).x() - (at.x() + 30.0)) <= 1.0);
    }

    void keysMoveTheThreshold()
    {
        Desk desk;
        desk.histogram()->setFocus();
        const double before = desk.lesson().point().threshold;
        QTest::keyClick(desk.histogram(), Qt::Key_Right);
        const double one = desk.lesson().point().threshold;
        QCOMPARE(one, desk.study().stepped(before, 1));
        QTest::keyClick(desk.histogram(), Qt::Key_PageUp);
        QCOMPARE(desk.lesson().point().threshold, desk.study().stepped(one, int(desk.study().distinctScores() / 100)));
        QTest::keyClick(desk.histogram(), Qt::Key_End);
        QCOMPARE(desk.lesson().point().confusion.falsePositives + desk.lesson().point().confusion.truePositives,
                 std::size_t{0});
    }

    void costsWithoutSenseAreASentence_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "Cost of a missed anomaly"
                               << "";
        QTest::newRow("words") << "Cost of a missed anomaly"
                               << "many";
        QTest::newRow("negative") << "Cost of a false alarm"
                                  << "-1";
        QTest::newRow("no anomalies") << "Anomalous windows in a thousand"
                                      << "0";
        QTest::newRow("only anomalies") << "Anomalous windows in a thousand"
                                        << "1000";
        QTest::newRow("endless") << "Cost of a missed anomaly"
                                 << "1e999";
    }

    void costsWithoutSenseAreASentence()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        Desk desk;
        desk.type(field, text);
        QVERIFY(!desk.lesson().cheapest());
        QVERIFY(!desk.button(QStringLiteral("Take the cheapest"))->isEnabled());
        QVERIFY(!desk.lesson().findChild<QLabel*>(QStringLiteral("costWords"))->text().isEmpty());
        desk.type(field, QStringLiteral("7"));
        QVERIFY(desk.lesson().cheapest());
    }

    void aFileOfScoresIsOpened()
    {
        Desk desk;
        QSignalSpy failed(&desk.page, &ClassroomPage::failed);
        QVERIFY(!desk.lesson().source().openFile(desk.write("label,score\nnormal,1\n")));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(desk.study().normal().size(), std::size_t{1000}); // the scores before stay
        QVERIFY(desk.lesson().source().openFile(desk.write("label,score\nnormal,1\nnormal,1\nanomaly,1\nanomaly,5\n")));
        QCOMPARE(desk.study().anomalous(), (std::vector<double>{1.0, 5.0}));
        desk.click(QStringLiteral("Take the cheapest"));
        QVERIFY(desk.lesson().cheapest());
    }
};

QTEST_MAIN(TestThresholdLesson)
#include "test_threshold_lesson.moc"
