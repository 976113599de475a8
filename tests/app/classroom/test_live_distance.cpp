// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/anomaly_lesson.h"
#include "app/classroom/curve_view.h"
#include "app/classroom/live_probe.h"
#include "app/classroom/probe_view.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/sentence_stack.h"
#include "tests/app/classroom/live_desk.h"

#include <QLabel>
#include <QSpinBox>

#include <cmath>

using namespace baseline;
using namespace baseline::classroom;

namespace {

struct Desk : LiveDesk<AnomalyLesson> {
    Desk() : LiveDesk(QStringLiteral("anomaly")) {}
    QString sentence() { return lesson().findChild<widgets::SentenceStack*>()->sentence(); }
    QString facts() { return lesson().findChild<QLabel*>(QStringLiteral("probeFacts"))->text(); }
    /// Farther than a window of the learned machine ever lies: one in a hundred of those is outside the limit too.
    bool isFar() { return lesson().probe() && lesson().probe()->score > 3.0 * lesson().threshold(); }
    /// Enough windows, and on to the watch.
    void learn()
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Watch"))->isEnabled(), patience);
        QVERIFY(lesson().table().rows >= LiveProbe::fewestWindows);
        click(QStringLiteral("Watch"));
    }
};

} // namespace

/// The class's own vibration as what is normal, and then as the probe, from a running board.
class TestLiveDistance final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }

    void withoutABoardItSaysWhatToDo()
    {
        Desk desk;
        QVERIFY(!desk.lesson().live().isVisible());
        desk.chooseLive();
        QVERIFY(desk.lesson().live().isVisible());
        QVERIFY(desk.sentence().startsWith(QStringLiteral("No board is connected")));
        QVERIFY(!desk.button(QStringLiteral("Watch"))->isEnabled());
        QVERIFY(!desk.button(QStringLiteral("Put on a board"))->isEnabled());
        QVERIFY(desk.lesson().detector() == nullptr);
        // Nothing is learned yet that these could act on.
        desk.lesson().within().setValue(80.0);
        desk.lesson().findChild<QSpinBox*>()->setValue(2);
        QVERIFY(desk.lesson().detector() == nullptr);
        desk.key(desk.lesson().findChild<QComboBox*>(), Qt::Key_Up);
        QVERIFY(!desk.lesson().live().isVisible());
        QVERIFY(desk.lesson().detector() != nullptr);
    }

    void learnsFromWindowsAndThenWatchesThem()
    {
        Desk desk;
        desk.chooseLive();
        QVERIFY(desk.connectBoard());
        desk.learn();
        const std::size_t learned = desk.lesson().table().rows;
        QVERIFY(desk.lesson().detector() != nullptr);
        QCOMPARE(desk.lesson().detector()->scores.size(), learned);
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().live().shownScores() >= 4, patience);
        QCOMPARE(desk.lesson().table().rows, learned); // what is watched is not learned
        const QPointF place = *desk.lesson().view().probe();
        QVERIFY(place.x() > 0.0 && place.x() < 4.0); // RMS in g
        // The hand does not move what the machine moves.
        ProbeView& view = desk.lesson().view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.plotRectangle().topLeft().toPoint() + QPoint(5, 5));
        QCOMPARE(*desk.lesson().view().probe(), place);
        // A machine that shakes otherwise lies far away.
        desk.setState(QStringLiteral("imbalance"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isFar(), patience);
        QVERIFY(desk.facts().contains(QStringLiteral("score: ")));
        desk.save(QStringLiteral("anomaly-live"));
        // That very model, with the limit that stands on the screen.
        QSignalSpy wanted(&desk.page, &ClassroomPage::deployRequested);
        desk.click(QStringLiteral("Each cluster"));
        QCOMPARE(desk.lesson().live().shownScores(), std::size_t{0}); // those were of another detector
        QVERIFY(!desk.button(QStringLiteral("Put on a board"))->isEnabled()); // no board measures so
        desk.click(QStringLiteral("Each cluster"));
        desk.lesson().within().setValue(90.0);
        const double threshold = desk.lesson().threshold();
        desk.click(QStringLiteral("Put on a board"));
        QCOMPARE(wanted.count(), 1);
        const auto& head = desk.bench.modelAtHand()->model.heads.front();
        QVERIFY(std::abs(double(head.threshold) - threshold) < 2e-6 * threshold); // a float, and up by a hair
        QCOMPARE(desk.bench.modelAtHand()->model.stream.rangeG, desk.bench.analyser().latest()->rangeG);
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().live().shownScores() > 0, patience);
        auto* scores = desk.find<CurveView>(QStringLiteral("Scores of the live windows"));
        QCOMPARE(scores->curves().front().points.size(), desk.lesson().live().shownScores());
        desk.bench.board().disconnectBoard();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.lesson().probe(), patience); // nobody hears the machine any more
        QVERIFY(desk.facts().startsWith(QStringLiteral("No board is connected")));
    }

    void learnsAgainFromNothing()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.page)); // shortcuts belong to the active window
        QVERIFY(desk.connectBoard());
        desk.chooseLive();
        desk.learn();
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().probe().has_value(), patience);
        desk.setState(QStringLiteral("imbalance")); // the new normal
        QTRY_VERIFY_WITH_TIMEOUT(desk.isFar(), patience);
        QTest::keyClick(&desk.page, Qt::Key_L, Qt::AltModifier);
        // A button shows that its key was pressed before it acts.
        QTRY_VERIFY(!desk.lesson().live().isWatching());
        QVERIFY(desk.lesson().table().rows < LiveProbe::fewestWindows);
        QVERIFY(desk.lesson().detector() == nullptr && !desk.lesson().probe());
        QTRY_VERIFY_WITH_TIMEOUT(desk.button(QStringLiteral("Watch"))->isEnabled(), patience);
        QTest::keyClick(&desk.page, Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(desk.lesson().live().isWatching());
        desk.lesson().within().setValue(100.0); // every learned window lies within the limits
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().probe().has_value(), patience);
        QVERIFY(desk.lesson().probe()->score < 3.0 * desk.lesson().threshold()); // far nearer than from the old normal
        desk.bench.board().disconnectBoard();
    }
};

QTEST_MAIN(TestLiveDistance)
#include "test_live_distance.moc"
