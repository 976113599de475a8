// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/k_choice_view.h"
#include "app/explore/loadings_view.h"
#include "app/explore/point_actions.h"
#include "app/explore/selection_bar.h"
#include "app/explore/window_card.h"
#include "app/widgets/contribution_view.h"
#include "app/widgets/theme.h"
#include "core/project/exclusions.h"
#include "core/project/segments.h"
#include "tests/app/explore/explore_desk.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>

using namespace baseline;
using explore::ExploreDesk;

namespace {

/// The desk with a baseline, a faulty recording and a model, read and shown.
struct ReadDesk : ExploreDesk {
    explicit ReadDesk(const char* detector = "kmeans")
    {
        baseline = add(simulate::State::NormalLow, 120.0);
        fault = add(simulate::State::Imbalance, 20.0);
        isTrained = train({baseline}, detector);
        show();
    }

    QString baseline;
    QString fault;
    bool isTrained = false;
};

} // namespace

class TestExplorePoints final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void aHoveredWindowIsShownAndOpened()
    {
        ReadDesk desk;
        QVERIFY(desk.isTrained);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        QVERIFY(desk.panel().sentence().isEmpty());
        QCOMPARE(desk.panel().pictures().shownCount(), desk.points().points.size());
        const std::size_t far = desk.farthest();
        // Again until the page has found its layout.
        QVERIFY(QTest::qWaitFor(
            [&] {
                QTest::mouseMove(desk.view().viewport(), desk.pixel(far));
                return desk.page.window().point() == far && desk.page.window().preview();
            },
            desk.patience));
        const workbench::WindowPoint& window = desk.points().points[far];
        QCOMPARE(desk.page.window().preview()->span.first, window.first);
        QVERIFY(desk.page.window().facts().contains(desk.points().recordingOf(window).name));

        desk.leavePicture("hovered");
        QSignalSpy opened(&desk.page, &explore::ExplorePage::windowRequested);
        QTest::mouseDClick(desk.view().viewport(), Qt::LeftButton, {}, desk.pixel(far));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toString(), desk.baseline);
        QCOMPARE(opened[0][1].toLongLong(), window.first);
        QTest::keyClick(&desk.view(), Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        desk.button("openWindow").click();
        QCOMPARE(opened.count(), 3);
    }

    void whatIsDrawnRoundIsLabelledInOneStep()
    {
        ReadDesk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        desk.view().setFocus();
        QTest::keyClick(&desk.view(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.button("lasso").isChecked() && desk.view().isLasso());
        desk.drawRoundAll();
        QVERIFY(desk.panel().selectionBar().isVisible());
        QCOMPARE(desk.panel().pictures().selection().size(), desk.points().points.size());

        desk.leavePicture("chosen");
        QMenu& menu = desk.panel().selectionBar().labelMenu();
        emit menu.aboutToShow();
        QVERIFY(menu.actions().size() > 2);
        const QString label = menu.actions().first()->text();
        QSignalSpy told(&desk.page, &explore::ExplorePage::notify);
        menu.actions().first()->trigger();
        QCOMPARE(told.count(), 1);
        // Neighbours are one segment: the recording has no gap.
        const auto segments = [&] { return *project::listSegments(*desk.bench.database(), desk.baseline); };
        QCOMPARE(segments().size(), std::size_t{1});
        QCOMPARE(segments().front().label, label);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead() && desk.points().labels.contains(label), desk.patience);
        QVERIFY2(!desk.panel().pictures().selection().empty(), "the same points in other colours stay chosen");
        QTest::keyClick(&desk.view(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(segments().empty());
        QVERIFY(!desk.page.undoStack().canUndo());
        QTest::keyClick(&desk.view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(segments().size(), std::size_t{1});

        // One of them gets another label: the segment is cut for it, in one step too.
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead() && desk.points().labels.contains(label), desk.patience);
        desk.view().setSelection({40});
        emit menu.aboutToShow();
        const QString other = menu.actions().at(1)->text();
        menu.actions().at(1)->trigger();
        QCOMPARE(segments().size(), std::size_t{3});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead() && desk.points().labels.contains(other), desk.patience);
        for (std::size_t i = 0; i < desk.points().points.size(); ++i)
            QCOMPARE(desk.points().labels.value(desk.points().points[i].label), i == 40 ? other : label);
        QTest::keyClick(&desk.view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(segments().size(), std::size_t{1});
    }

    void whatIsChosenIsExcludedAndSaved()
    {
        ReadDesk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        desk.button("lasso").click();
        desk.drawRoundAll();
        desk.button("excludeChosen").click();
        QCOMPARE(project::listExclusions(*desk.bench.database(), desk.baseline)->size(), std::size_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead() && desk.points().points.front().isExcluded, desk.patience);
        desk.page.undoStack().undo();
        QVERIFY(project::listExclusions(*desk.bench.database(), desk.baseline)->empty());

        const QString path = desk.folder.filePath(QStringLiteral("windows.csv"));
        desk.panel().actions().save(path, desk.points(), {0, 1});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), qsizetype{3});
        QSignalSpy failed(&desk.page, &explore::ExplorePage::failed);
        desk.panel().actions().save(desk.folder.filePath(QStringLiteral("none/windows.csv")), desk.points());
        QCOMPARE(failed.count(), 1);
        desk.button("clearChosen").click();
        QVERIFY(!desk.panel().selectionBar().isVisible());
    }

    void everyColourAndBothPictures()
    {
        ReadDesk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        desk.panel().source().chooseOthers({desk.fault});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead() && desk.points().recordings.size() == 2, desk.patience);
        for (const char* picture : {"plane", "cloud"}) {
            QTest::mouseClick(&desk.button(picture), Qt::LeftButton);
            for (int colour = 0; colour < desk.box("colourBy").count(); ++colour) {
                desk.box("colourBy").setCurrentIndex(colour);
                const bool isScore = colour == static_cast<int>(explore::ColourBy::Score);
                QCOMPARE(desk.view().colouring() == widgets::PointColouring::Value, isScore);
                QCOMPARE(desk.view().pointCount(), desk.points().points.size());
                desk.leavePicture(QByteArray(picture).append('-').append(QByteArray::number(colour)).constData());
            }
        }
        QCOMPARE(desk.panel().pictures().picture(), explore::PointPictures::Picture::Cloud);
        // In the cloud too a window is shown and opened.
        QTest::mouseMove(desk.view().viewport(), desk.pixel(0));
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.window().preview(), desk.patience);
    }

    void aDetectorThatProjectsNothingHasAPictureInALaterSession()
    {
        ReadDesk desk("mahalanobis");
        QVERIFY(desk.isTrained);
        QVERIFY(desk.bench.takeModel(desk.bench.modelAtHand()->projectId)); // nothing is known of its training
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        QVERIFY(!desk.points().plane.ofModel && desk.points().plane.rows.rows >= 3);
        QCOMPARE(desk.box("colourBy").currentIndex(), static_cast<int>(explore::ColourBy::Label));
        QVERIFY(desk.panel().note().contains(QLatin1String("no line in this picture")));
        auto* loadings = desk.page.findChild<explore::LoadingsView*>();
        QCOMPARE(loadings->component().count(), 3);
        const auto& bars = loadings->bars().bars();
        QCOMPARE(bars.size(), desk.points().plane.rows.columns);
        double sum = 0.0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            sum += bars[i].share;
            QVERIFY(i == 0 || bars[i].share <= bars[i - 1].share);
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-6); // squares of loadings that are floats
    }

    void clustersAreCountedAndTrainedWith()
    {
        ReadDesk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        QVERIFY(!desk.page.counts().counts()); // nobody looked
        desk.page.tabs().setCurrentWidget(&desk.page.counts());
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.counts().counts(), desk.patience);
        desk.leavePicture("counts");
        QSignalSpy wanted(&desk.page, &explore::ExplorePage::trainWithClustersRequested);
        QTest::mouseClick(&desk.page.counts().trainButton(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toInt(), static_cast<int>(desk.page.counts().counts()->suggested));
    }
};

QTEST_MAIN(TestExplorePoints)
#include "test_explore_points.moc"
