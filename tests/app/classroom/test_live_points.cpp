// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/kmeans_lesson.h"
#include "tests/app/classroom/live_desk.h"

using namespace baseline;
using namespace baseline::classroom;

namespace {

struct Desk : LiveDesk<KMeansLesson> {
    Desk() : LiveDesk(QStringLiteral("kmeans")) {}
};

} // namespace

/// The class's own vibration as the points of k-means, from a running board.
class TestLivePoints final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }

    void windowsBecomePointsUntilTheFirstStep()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.page)); // shortcuts belong to the active window
        desk.chooseLive();
        QCOMPARE(desk.lesson().table().rows, std::size_t{0});
        QVERIFY(desk.connectBoard()); // while the lesson waits for it
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().steps() != nullptr && desk.lesson().table().rows >= 8, patience);
        QTest::keyClick(&desk.page, Qt::Key_Right, Qt::AltModifier);
        // A button shows that its key was pressed before it acts.
        QTRY_COMPARE(desk.lesson().steps()->state().phase, learn::KMeansPhase::Assigned);
        const std::size_t points = desk.lesson().table().rows;
        // The signal goes on, and the points that are being worked on stay.
        QVERIFY(desk.signalGoesOn());
        QCOMPARE(desk.lesson().table().rows, points);
        QSignalSpy wanted(&desk.page, &ClassroomPage::deployRequested);
        desk.click(QStringLiteral("Put on a board"));
        QCOMPARE(wanted.count(), 1);
        QVERIFY(desk.bench.modelAtHand() != nullptr);
        // The model fits the signal that it was made of, so that the board takes it as it is.
        const auto snapshot = desk.bench.analyser().latest();
        QCOMPARE(desk.bench.modelAtHand()->model.stream.nominalRate, snapshot->nominalRate);
        QCOMPARE(desk.bench.modelAtHand()->model.stream.rangeG, snapshot->rangeG);
        QCOMPARE(std::size_t(desk.bench.modelAtHand()->model.stream.channels), snapshot->channels.size());
        desk.save(QStringLiteral("kmeans-live"));
        desk.bench.board().disconnectBoard();
    }

    /// What the Live page shows is a matter of the Live page.
    void aShortViewOfTheSignalTakesNoPoints()
    {
        Desk desk;
        QVERIFY(desk.connectBoard());
        desk.bench.analyser().setVisibleSpan(Seconds(0.05)); // a window is longer
        desk.chooseLive();
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().table().rows >= 3, patience);
        desk.bench.board().disconnectBoard();
    }

    void anotherRangeIsAnotherSignal()
    {
        Desk desk;
        QVERIFY(desk.connectBoard());
        desk.chooseLive();
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().table().rows >= 5, patience);
        QVERIFY(desk.bench.board().configure({}, 8U));
        QVERIFY(desk.bench.board().start());
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().table().rows < 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().table().rows >= 8, patience);
        desk.click(QStringLiteral("Step"));
        desk.click(QStringLiteral("Put on a board"));
        QCOMPARE(desk.bench.modelAtHand()->model.stream.rangeG, 8U);
        QCOMPARE(desk.bench.modelAtHand()->model.stream.gravityPerCount, 8.0F / 32768.0F);
        desk.bench.board().disconnectBoard();
    }
};

QTEST_MAIN(TestLivePoints)
#include "test_live_points.moc"
