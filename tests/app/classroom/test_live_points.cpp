// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/classroom_page.h"
#include "app/classroom/kmeans_lesson.h"
#include "app/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;

namespace {

constexpr int patience = 20'000; // ms: a board is started and streams, on a busy machine

} // namespace

/// The class's own vibration as the points of the lesson, from a running board, the virtual Nano.
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
        QTemporaryDir folder;
        workbench::Workbench bench;
        classroom::ClassroomPage page(bench);
        page.resize(1280, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page)); // shortcuts belong to the active window
        workbench::VirtualBoardOptions options;
        options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        options.flashFile = folder.filePath(QStringLiteral("flash"));
        // In the studio the Live page starts the stream.
        connect(&bench.board(), &workbench::Board::connected, &bench.board(), &workbench::Board::startStream);
        QSignalSpy opened(&bench.board(), &workbench::Board::connected);
        QVERIFY(bench.connectVirtual(options));
        QVERIFY(opened.size() > 0 || opened.wait(patience));
        auto* lesson = qobject_cast<classroom::KMeansLesson*>(page.currentLesson());
        QVERIFY(lesson != nullptr);
        auto* source = page.findChild<QComboBox*>();
        source->setFocus();
        QTest::keyClick(source, Qt::Key_End);
        QCOMPARE(lesson->table().rows, std::size_t{0});
        QTRY_VERIFY_WITH_TIMEOUT(lesson->steps() != nullptr && lesson->table().rows >= 8, patience);
        QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier);
        // A button shows that its key was pressed before it acts.
        QTRY_COMPARE(lesson->steps()->state().phase, learn::KMeansPhase::Assigned);
        const std::size_t points = lesson->table().rows;
        // The signal goes on, and the points that are being worked on stay.
        const auto number = bench.analyser().latest()->number;
        QTRY_VERIFY_WITH_TIMEOUT(bench.analyser().latest()->number > number + 30, patience);
        QCOMPARE(lesson->table().rows, points);
        QSignalSpy wanted(&page, &classroom::ClassroomPage::deployRequested);
        for (auto* button : page.findChildren<QAbstractButton*>()) {
            if (button->text() == QStringLiteral("&Put on a board"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(wanted.count(), 1);
        QVERIFY(bench.modelAtHand() != nullptr);
        // The model fits the signal that it was made of, so that the board takes it as it is.
        const auto snapshot = bench.analyser().latest();
        QCOMPARE(bench.modelAtHand()->model.stream.nominalRate, snapshot->nominalRate);
        QCOMPARE(bench.modelAtHand()->model.stream.rangeG, snapshot->rangeG);
        QCOMPARE(std::size_t(bench.modelAtHand()->model.stream.channels), snapshot->channels.size());
        const QByteArray pictures = qgetenv("BASELINE_PICTURES"); // where to leave one for a person to look at
        if (!pictures.isEmpty())
            QVERIFY(page.grab().save(QString::fromLocal8Bit(pictures) + QStringLiteral("/kmeans-live.png")));
        bench.board().disconnectBoard();
    }
};

QTEST_MAIN(TestLivePoints)
#include "test_live_points.moc"
