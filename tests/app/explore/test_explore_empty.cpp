// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/features/features_view.h"
#include "app/explore/k_choice_view.h"
#include "app/explore/window_card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/theme.h"
#include "core/project/recordings.h"
#include "core/workbench/lesson_model.h"
#include "core/workbench/lesson_points.h"
#include "core/workbench/running_work.h"
#include "tests/app/explore/explore_desk.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTabWidget>

using namespace baseline;
using explore::ExploreDesk;

namespace {

/// A model of a lesson: it has points, and no recording in any project.
bool adoptLessonModel(workbench::Workbench& bench)
{
    const Matrix points = workbench::blobPoints(3, 60, 6).table;
    auto steps = learn::KMeansSteps::begin(points, *learn::firstCentres(points, 3, learn::KMeansInit::Random, 1), {});
    steps->finish();
    const model::Stream stream{Hertz{952.0}, 4, 3};
    const auto model =
        workbench::lessonModel(*steps, *model::makeRecipe("rms", stream.nominalRate), stream, QStringLiteral("lesson"));
    return model && bench.adopt(*model, {});
}

/// A user who is quicker than any job.
void cancelAsItBegins(workbench::BackgroundJob& job, QPushButton& cancel)
{
    const auto press = [&cancel](bool isRunning) {
        if (isRunning)
            cancel.click();
    };
    QObject::connect(&job, &workbench::BackgroundJob::runningChanged, &cancel, press, Qt::SingleShotConnection);
}

} // namespace

/// What the page says where it has nothing to show.
class TestExploreEmpty final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void withoutAModelItLeadsToTrain()
    {
        ExploreDesk desk;
        desk.show();
        desk.page.tabs().setCurrentIndex(1);
        QVERIFY(desk.panel().sentence().contains(QLatin1String("no model")));
        QVERIFY(!desk.button("lasso").isEnabled() && !desk.button("savePoints").isEnabled());
        QSignalSpy train(&desk.page, &explore::ExplorePage::trainRequested);
        QVERIFY(desk.shownEmpty());
        QTest::mouseClick(desk.shownEmpty()->button(), Qt::LeftButton);
        QCOMPARE(train.count(), 1);
        desk.page.tabs().setCurrentIndex(2);
        QVERIFY(desk.page.counts().sentence().contains(QLatin1String("no model")));
    }

    void withNeitherProjectNorModelItLeadsToTrain()
    {
        workbench::Workbench bench;
        explore::ExplorePage page(bench);
        page.resize(1280, 800);
        page.show();
        for (int tab = 0; tab < page.tabs().count(); ++tab)
            page.tabs().setCurrentIndex(tab);
        QVERIFY(!page.points().source().points() && !page.points().source().isWorking());
        QVERIFY(!page.counts().isMeasuring() && !page.features().isRanking());
        QVERIFY(!page.features().sentence().isEmpty());
        page.tabs().setCurrentIndex(1);
        QVERIFY(page.points().sentence().contains(QLatin1String("no model")));
        for (const char* name : {"lasso", "savePoints", "recordings"})
            QVERIFY2(!page.findChild<QPushButton*>(QLatin1String(name))->isEnabled(), name);
        QVERIFY(!page.hasLiveDot());
        QVERIFY(page.counts().sentence().contains(QLatin1String("no model")));
        QSignalSpy train(&page, &explore::ExplorePage::trainRequested);
        for (auto* empty : page.points().findChildren<widgets::EmptyState*>()) {
            if (empty->isVisible())
                QTest::mouseClick(empty->button(), Qt::LeftButton);
        }
        QCOMPARE(train.count(), 1);
    }

    void aCancelledReadingSaysSoAndIsBegunAgain()
    {
        ExploreDesk desk;
        const QString id = desk.add(simulate::State::NormalLow, 120.0);
        QVERIFY(desk.train({id}));
        QVERIFY(desk.bench.takeModel(desk.bench.modelAtHand()->projectId)); // nothing is known of its training
        QVERIFY(desk.bench.openProject(desk.bench.projectPath()));          // nor of its windows
        desk.page.tabs().setCurrentIndex(0);                                // where none are read
        desk.show();
        cancelAsItBegins(desk.panel().source().job(), desk.button("cancelPoints"));
        desk.page.tabs().setCurrentIndex(1);
        QVERIFY(desk.panel().source().isWorking());
        QVERIFY(workbench::runningJobNames().isEmpty()); // nobody asked for it
        QVERIFY(desk.panel().sentence().contains(QLatin1String("being read")));
        QVERIFY(desk.shownEmpty() && !desk.shownEmpty()->button()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.panel().source().isWorking(), desk.patience);
        QVERIFY2(desk.panel().sentence().contains(QLatin1String("cancelled")), qPrintable(desk.panel().sentence()));
        QVERIFY(!desk.button("cancelPoints").isVisible() && !desk.button("lasso").isEnabled());
        desk.page.tabs().setCurrentWidget(&desk.page.counts());
        QVERIFY(desk.page.counts().sentence().contains(QLatin1String("no model")) ||
                desk.page.counts().sentence().contains(QLatin1String("not at hand")));

        desk.page.tabs().setCurrentIndex(1);
        desk.leavePicture("cancelled");
        QVERIFY(desk.shownEmpty() && desk.shownEmpty()->button()->isVisible());
        QTest::mouseClick(desk.shownEmpty()->button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        QVERIFY(desk.panel().sentence().isEmpty());

        // What is shown stays when a second reading is cancelled, and the note says why it is not more.
        const std::size_t shown = desk.panel().pictures().shownCount();
        const QString other = desk.add(simulate::State::Imbalance, 20.0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        QVERIFY(workbench::runningJobNames().isEmpty());
        cancelAsItBegins(desk.panel().source().job(), desk.button("cancelPoints"));
        desk.panel().source().chooseOthers({other});
        QCOMPARE(workbench::runningJobNames(), QStringList{QStringLiteral("Reading windows")});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.panel().source().isWorking(), desk.patience);
        QCOMPARE(desk.panel().pictures().shownCount(), shown);
        QVERIFY2(desk.panel().note().contains(QLatin1String("Cancelled")), qPrintable(desk.panel().note()));
    }

    void aCancelledCountIsBegunAgain()
    {
        ExploreDesk desk;
        QVERIFY(desk.train({desk.add(simulate::State::NormalLow, 120.0)}));
        desk.show();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        explore::KChoiceView& counts = desk.page.counts();
        cancelAsItBegins(counts.job(), desk.button("cancelCount"));
        desk.page.tabs().setCurrentWidget(&counts);
        QVERIFY(counts.isMeasuring());
        QCOMPARE(workbench::runningJobNames(), QStringList{QStringLiteral("Counting clusters")});
        QTRY_VERIFY_WITH_TIMEOUT(!counts.isMeasuring(), desk.patience);
        QVERIFY2(counts.sentence().contains(QLatin1String("cancelled")), qPrintable(counts.sentence()));
        auto* again = counts.findChild<widgets::EmptyState*>()->button();
        QVERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(counts.counts(), desk.patience);
    }

    void withoutAProjectTheTrainingItselfIsShown()
    {
        workbench::Workbench bench;
        explore::ExplorePage page(bench);
        page.resize(1280, 800);
        page.show();
        QVERIFY(adoptLessonModel(bench));
        QCOMPARE(page.points().pictures().shownCount(), std::size_t{60});
        QVERIFY(page.points().sentence().isEmpty());
        // Nothing can be read or marked, and it is said.
        page.points().pictures().currentView().setSelection({1});
        emit page.points().pictures().currentView().pointHovered(std::size_t{1});
        QVERIFY(!page.window().preview() && !page.window().point());
        QSignalSpy opened(&page, &explore::ExplorePage::windowRequested);
        emit page.points().pictures().currentView().pointOpened(std::size_t{1});
        QCOMPARE(opened.count(), 0);
        page.tabs().setCurrentIndex(2);
        QVERIFY(page.counts().sentence().contains(QLatin1String("not at hand")));
    }

    void aModelWhoseRecordingsAreGoneSaysSo()
    {
        ExploreDesk desk;
        const QString id = desk.add(simulate::State::NormalLow, 120.0);
        QVERIFY(desk.train({id}));
        const QString model = desk.bench.modelAtHand()->projectId;
        QVERIFY(project::deleteRecording(*desk.bench.database(), id));
        QVERIFY(desk.bench.takeModel(model));
        desk.show();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.panel().source().isWorking() && desk.panel().source().points(), desk.patience);
        QVERIFY(desk.panel().sentence().contains(QLatin1String("No recording fits")));

        // Other recordings can be looked at; those of another rate are named.
        const QString slow = desk.add(simulate::State::NormalLow, 20.0, 100.0);
        desk.panel().source().chooseOthers({slow});
        QTRY_COMPARE_WITH_TIMEOUT(desk.points().leftOut.size(), std::size_t{2}, desk.patience);
        desk.panel().source().chooseOthers({slow, desk.add(simulate::State::NormalLow, 20.0)});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.points().points.empty(), desk.patience);
        QVERIFY(desk.panel().sentence().isEmpty());
        QVERIFY(desk.panel().note().contains(QLatin1String("another sampling rate")));
    }

    void whatIsFilteredAwayComesBackByOneClick()
    {
        ExploreDesk desk;
        QVERIFY(desk.train({desk.add(simulate::State::NormalLow, 120.0)}));
        desk.show();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        desk.box("filter").setCurrentIndex(static_cast<int>(explore::PointFilter::Others));
        QVERIFY(desk.panel().sentence().contains(QLatin1String("None of the windows")));
        QVERIFY(desk.shownEmpty() && desk.shownEmpty()->button());
        QTest::mouseClick(desk.shownEmpty()->button(), Qt::LeftButton);
        QVERIFY(desk.panel().sentence().isEmpty());
        QCOMPARE(desk.panel().pictures().shownCount(), desk.points().points.size());
    }

    void anotherProjectTakesThePointsAway()
    {
        ExploreDesk desk;
        QVERIFY(desk.train({desk.add(simulate::State::NormalLow, 120.0)}));
        desk.show();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);
        QVERIFY(desk.bench.openProject(desk.folder.filePath(QStringLiteral("other.baseline"))));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.panel().source().isWorking(), desk.patience);
        // What the training told stays to be seen; it leads nowhere in this project.
        QVERIFY(desk.points().recordings.front().id.isEmpty());
        QVERIFY(!desk.page.undoStack().canUndo());
    }
};

QTEST_MAIN(TestExploreEmpty)
#include "test_explore_empty.moc"
