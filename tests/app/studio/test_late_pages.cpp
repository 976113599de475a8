// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/deploy_page.h"
#include "app/explore/explore_page.h"
#include "app/sessions/sessions_page.h"
#include "app/studio/first_paint.h"
#include "app/studio/navigation_rail.h"
#include "app/studio/notice_bar.h"
#include "app/studio/studio.h"
#include "app/train/train_page.h"
#include "core/project/database.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::studio;

namespace {

/// The first tabs of a page; those of a card within a tab come with the card.
QTabBar* tabsOf(const QWidget& page)
{
    for (QTabBar* bar : page.findChildren<QTabBar*>()) {
        if (bar->isVisible())
            return bar;
    }
    return nullptr;
}

/// What a person finds on a page: texts, what can be pressed, choices and tables.
QString contentOf(const QWidget& page)
{
    QStringList lines;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            lines.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            lines.append(button->text() + (button->isEnabled() ? QStringLiteral(" on") : QStringLiteral(" off")));
        else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                lines.append(box->itemText(i) + (i == box->currentIndex() ? QStringLiteral(" *") : QString()));
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                lines.append(bar->tabText(i) + (bar->isTabVisible(i) ? QString() : QStringLiteral(" hidden")));
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
            const QAbstractItemModel& model = *view->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    lines.append(model.index(row, column).data().toString());
            }
        }
    }
    return lines.join(QLatin1Char('\n'));
}

template <typename Page>
QWidget* make(workbench::Workbench& bench)
{
    return new Page(bench);
}

using Maker = QWidget* (*)(workbench::Workbench&);

/// A machine that was recorded, a model of it, and a board that runs.
void fill(workbench::Workbench& bench, const QString& folder)
{
    QVERIFY(bench.openProject(folder + QStringLiteral("/shop.baseline")));
    QStringList ids;
    for (const auto state : {simulate::State::NormalLow, simulate::State::Imbalance}) {
        workbench::SimulateOptions options;
        options.state = state;
        options.duration = Seconds(75.0);
        auto made = workbench::simulateWithTruth(options);
        QVERIFY(made);
        const auto id = workbench::addSimulated(*bench.database(), *made);
        QVERIFY(id);
        ids.append(*id);
    }
    emit bench.recordingsChanged();
    const auto series = workbench::loadRecordings(bench.projectPath(), {ids.first()});
    QVERIFY(series);
    const auto trained = workbench::trainModel(*series, {});
    QVERIFY(trained && bench.adopt(*trained, *series));
    workbench::VirtualBoardOptions options;
    options.flashFile = folder + QStringLiteral("/board.flash");
    options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
    QVERIFY(bench.connectVirtual(options));
    QTRY_VERIFY_WITH_TIMEOUT(bench.board().isOpen() && bench.board().hello(), 20'000);
}

} // namespace

/// Pages come after the first paint, one by one, and nobody can tell from what they show.
class TestLatePages final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void theWindowIsPaintedBeforeTheOtherPagesAreThere();
    void aPageThatComesLateShowsTheSame_data();
    void aPageThatComesLateShowsTheSame();
    void whatAPageCannotReadIsTold();
    void aPageIsWrittenToBeforeItIsSeen();
    void theSwitchOfALatePageIsRight();
    void closesWithoutThem();
};

void TestLatePages::theWindowIsPaintedBeforeTheOtherPagesAreThere()
{
    Studio program{Settings{}};
    MainWindow& window = program.window();
    const FirstPaint painted(*window.centralWidget(), nullptr);
    QList<bool> madeThen;
    connect(&painted, &FirstPaint::happened, &window, [&] {
        for (int page = 0; page < window.rail().count(); ++page)
            madeThen.append(window.isMade(page));
    });
    window.show();
    QTRY_COMPARE(madeThen, (QList<bool>{true, false, false, false, false, false}));
    const QSize size = window.size();
    for (int page = 0; page < window.rail().count(); ++page)
        QTRY_VERIFY(window.isMade(page));
    QCoreApplication::processEvents(); // layouts settle
    QCOMPARE(window.size(), size);
    QCOMPARE(window.currentPage(), int(Studio::Live));
    QVERIFY(window.page(Studio::Live)->isVisible());
}

void TestLatePages::aPageThatComesLateShowsTheSame_data()
{
    QTest::addColumn<Maker>("makePage");
    QTest::newRow("Sessions") << Maker(make<sessions::SessionsPage>);
    QTest::newRow("Train") << Maker(make<train::TrainPage>);
    QTest::newRow("Explore") << Maker(make<explore::ExplorePage>);
    QTest::newRow("Deploy") << Maker(make<deploy::DeployPage>);
}

void TestLatePages::aPageThatComesLateShowsTheSame()
{
    QFETCH(Maker, makePage);
    const QTemporaryDir folder;
    workbench::Workbench bench;
    connect(&bench.board(), &workbench::Board::connected, &bench.board(), &workbench::Board::startStream);
    const std::unique_ptr<QWidget> early(makePage(bench));
    fill(bench, folder.path());
    const std::unique_ptr<QWidget> late(makePage(bench));
    for (QWidget* page : {early.get(), late.get()}) {
        page->resize(1200, 800);
        page->show();
    }
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(*late), contentOf(*early), 20'000);
    QVERIFY(contentOf(*late).size() > 200);
    const int tabs = tabsOf(*early)->count();
    for (int tab = 0; tab < tabs; ++tab) {
        for (const QWidget* page : {early.get(), late.get()})
            tabsOf(*page)->setCurrentIndex(tab);
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(*late), contentOf(*early), 20'000);
    }
}

void TestLatePages::whatAPageCannotReadIsTold()
{
    const QTemporaryDir folder;
    Studio program{Settings{}};
    QVERIFY(program.openProject(folder.filePath(QStringLiteral("shop.baseline"))));
    const auto* notice = program.window().findChild<NoticeBar*>();
    QVERIFY(notice->sentence().isEmpty());
    for (const char* table : {"segments", "recordings"})
        QVERIFY(program.bench().database()->run(QStringLiteral("ALTER TABLE %1 RENAME TO gone_%1").arg(QLatin1String(table))));
    program.window().showPage(Studio::Sessions);
    QTRY_VERIFY(!notice->sentence().isEmpty());
}

void TestLatePages::aPageIsWrittenToBeforeItIsSeen()
{
    Studio program{Settings{}};
    MainWindow& window = program.window();
    auto* explore = qobject_cast<explore::ExplorePage*>(window.page(Studio::Explore));
    QVERIFY(explore && !window.isMade(Studio::Train) && !window.isMade(Studio::Sessions));
    emit explore->trainWithClustersRequested(5);
    QCOMPARE(window.currentPage(), int(Studio::Train));
    bool isChosen = false;
    for (const QSpinBox* box : window.page(Studio::Train)->findChildren<QSpinBox*>())
        isChosen = isChosen || (box->isVisibleTo(window.page(Studio::Train)) && box->value() == 5);
    QVERIFY(isChosen);
    emit explore->windowRequested(QStringLiteral("none of that name"), 100);
    QCOMPARE(window.currentPage(), int(Studio::Sessions));
}

void TestLatePages::theSwitchOfALatePageIsRight()
{
    Studio program{Settings{}};
    program.window().setProjector(true);
    bool isFound = false;
    for (const auto* button : program.window().page(Studio::Classroom)->findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Projector")) {
            isFound = true;
            QVERIFY(button->isChecked());
        }
    }
    QVERIFY(isFound);
    program.window().setProjector(false);
}

void TestLatePages::closesWithoutThem()
{
    Studio program{Settings{}};
    QVERIFY(program.window().close());
    QVERIFY(!program.window().isMade(Studio::Deploy));
}

QTEST_MAIN(TestLatePages)
#include "test_late_pages.moc"
