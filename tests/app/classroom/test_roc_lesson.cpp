// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/curve_view.h"
#include "app/classroom/roc_lesson.h"
#include "app/classroom/score_source.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/rate_curve_view.h"
#include "app/widgets/score_histogram.h"
#include "tests/app/classroom/lesson_desk.h"

#include <QSlider>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::classroom;

namespace {

struct Desk : LessonDesk<RocLesson> {
    Desk() : LessonDesk(QStringLiteral("roc")) {}
    const workbench::ThresholdStudy& study() { return lesson().source().study(); }
    double threshold() { return lesson().source().threshold(); }
    /// By comparing every pair.
    double area()
    {
        double higher = 0.0;
        for (const double low : study().normal()) {
            for (const double high : study().anomalous())
                higher += high > low ? 1.0 : high == low ? 0.5 : 0.0;
        }
        return higher / double(study().normal().size() * study().anomalous().size());
    }
    void separate(double distance) { lesson().source().separation().setValue(distance); }
};

} // namespace

/// The steps of the card, one after the other.
class TestRocLesson final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void thePointAndTheThresholdMoveTogether()
    {
        Desk desk;
        widgets::RateCurveView& curve = desk.lesson().curve();
        const QPointF to = curve.toPixel(QPointF(5.0, 60.0)); // percent
        drag(curve.viewport(), *curve.workingPoint(), to);
        const auto isAbove = [&desk](double score) { return score > desk.threshold(); };
        const double alarms = double(std::ranges::count_if(desk.study().normal(), isAbove)) / 1000.0;
        const double found = double(std::ranges::count_if(desk.study().anomalous(), isAbove)) / 300.0;
        QVERIFY(alarms < 0.15 && alarms > 0.0);
        QVERIFY((*curve.workingPoint() - curve.toPixel(QPointF(100.0 * alarms, 100.0 * found))).manhattanLength() <
                0.01);
        auto* scores = desk.lesson().findChild<widgets::ScoreHistogram*>();
        QVERIFY(std::abs(scores->thresholdPixel() - scores->toPixel(QPointF(desk.threshold(), 0.0)).x()) < 0.01);
        // And back: the threshold is dragged, the point follows.
        const QPointF before = *curve.workingPoint();
        const QPointF from(scores->thresholdPixel(), scores->plotRectangle().center().y());
        drag(scores->viewport(), from, from - QPointF(40.0, 0.0));
        QVERIFY(curve.workingPoint()->x() > before.x());
        QVERIFY(curve.workingPoint()->y() < before.y()); // more is found: higher on the screen
    }

    void theFiguresAreThoseOfTheScores()
    {
        Desk desk;
        QVERIFY(std::abs(desk.lesson().source().curves().roc.auc - desk.area()) < 1e-12); // rounding
        QVERIFY(desk.lesson().facts().contains(QLocale().toString(desk.area(), 'f', 3)));
        // Where as many alarm falsely as are missed: one of 300 anomalies is a third of a percent.
        const double rate = desk.lesson().source().curves().equalErrorRate;
        double closest = 1.0;
        double there = 0.0;
        for (const double threshold : desk.study().anomalous()) {
            const workbench::StudyPoint at = desk.study().at(threshold);
            const double apart = std::abs(*at.falsePositiveRate - *at.falseNegativeRate);
            if (apart < closest) {
                closest = apart;
                there = 0.5 * (*at.falsePositiveRate + *at.falseNegativeRate);
            }
        }
        QVERIFY(std::abs(rate - there) < 1.0 / 300.0);
    }

    void pairsApproachTheArea()
    {
        Desk desk;
        auto* share = desk.find<CurveView>(QStringLiteral("Share of pairs by the number of pairs"));
        QVERIFY(share->curves().empty());
        desk.click(QStringLiteral("Draw one pair"));
        QCOMPARE(desk.lesson().pairs().pairs, std::size_t{1});
        QVERIFY(desk.lesson().pairs().higher == 0.0 || desk.lesson().pairs().higher == 1.0);
        for (int i = 0; i < 5; ++i)
            desk.click(QStringLiteral("Draw 1,000 pairs"));
        QCOMPARE(desk.lesson().pairs().pairs, std::size_t{5001});
        const double area = desk.area();
        // Four binomial deviations.
        QVERIFY(std::abs(desk.lesson().pairs().share() - area) < 4.0 * std::sqrt(area * (1.0 - area) / 5001.0));
        QCOMPARE(share->curves().front().points.back(), QPointF(5001.0, 100.0 * desk.lesson().pairs().share()));
        desk.save(QStringLiteral("roc"));
    }

    void otherScoresHaveOtherPairs()
    {
        Desk desk;
        desk.click(QStringLiteral("Draw 1,000 pairs"));
        desk.separate(0.0);
        QCOMPARE(desk.lesson().pairs().pairs, std::size_t{0});
        QVERIFY(std::abs(desk.area() - 0.5) < 0.1); // chance, of 300 scores
        desk.separate(5.0);
        QVERIFY(desk.area() > 0.99);
        desk.click(QStringLiteral("Draw 1,000 pairs"));
        QVERIFY(desk.lesson().pairs().share() > 0.98);
    }

    void keysGoAlongTheCurve()
    {
        Desk desk;
        desk.lesson().curve().setFocus();
        const double before = desk.threshold();
        QTest::keyClick(&desk.lesson().curve(), Qt::Key_Right); // more alarms: a lower threshold
        QCOMPARE(desk.threshold(), desk.study().stepped(before, -1));
    }
};

QTEST_MAIN(TestRocLesson)
#include "test_roc_lesson.moc"
