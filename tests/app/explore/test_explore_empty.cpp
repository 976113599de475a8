// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/k_choice_view.h"
#include "app/explore/window_card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/theme.h"
#include "core/project/recordings.h"
#include "core/workbench/lesson_model.h"
#include "core/workbench/lesson_points.h"
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
