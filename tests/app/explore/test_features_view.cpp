// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/explore_page.h"
#include "app/explore/features/feature_model.h"
#include "app/explore/features/feature_trace.h"
#include "app/explore/features/features_view.h"
#include "app/widgets/theme.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "tests/app/widgets/in_metres.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline;
using explore::FeatureModel;
using explore::FeaturesView;

namespace {

constexpr int patience = 20000; // ms: the windows of a minute are ranked, on a busy machine

/// A project with recordings in it, and the page.
struct Desk {
    Desk()
    {
        opened = bool(bench.openProject(folder.filePath(QStringLiteral("test.baseline"))));
        QObject::connect(&page, &explore::ExplorePage::failed, &page,
                         [this](const Error& error) { faults.append(error.code); });
        page.resize(1280, 800);
        page.show();
    }
    QString add(const QString& name, simulate::State state, std::uint64_t seed, Hertz rate = Hertz{952.0})
    {
        workbench::SimulateOptions options;
        options.name = name;
        options.state = state;
        options.seed = seed;
        options.rate = rate;
        options.duration = Seconds(20.0);
        const auto id = project::storeRecording(*bench.database(), *workbench::simulateRecording(options));
        return id ? *id : QString();
    }
    bool settled()
    {
        emit bench.recordingsChanged();
        return waited();
    }
    bool waited()
    {
        return QTest::qWaitFor([this] { return !view().isRanking(); }, patience);
    }
    FeaturesView& view() { return page.features(); }
    QString cell(int row, int column) { return view().table().model()->index(row, column).data().toString(); }
    template <typename Widget>
    Widget* find(const char* name)
    {
        return page.features().findChild<Widget*>(QLatin1String(name)); // the other tabs have such too
    }

    QTemporaryDir folder;
    workbench::Workbench bench;
    explore::ExplorePage page{bench};
    QList<Error::Code> faults;
    bool opened = false;
};

} // namespace

class TestFeaturesView final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }
    void saysWhatToDoWithoutRecordings();
    void saysThatItIsAtWork();
    void ranksBySeparationWhereThereAreLabels();
    void withoutLabelsStabilityComesFirst();
    void namesStayWholeWhereTheTableIsNarrow();
    void theFilterAndTheKeysChooseFeatures();
    void theTraceFollowsWhatIsChosen();
    void recordingsAndRecipeAreChosen();
    void saysWhyNothingCanBeRanked();
    void showsTheLiveValueByTheBoardsCode();
    void valuesFollowTheShownUnit();
    void theTableGoesIntoAFile();
};

void TestFeaturesView::saysWhatToDoWithoutRecordings()
{
    Desk desk;
    QVERIFY(desk.opened);
    QVERIFY(desk.waited());
    QVERIFY(!desk.view().sentence().isEmpty());
    QVERIFY(!desk.find<QPushButton>("saveTable")->isEnabled());
    QCOMPARE(desk.page.tabs().count(), 3);
}

/// Not that there were nothing to rank.
void TestFeaturesView::saysThatItIsAtWork()
{
    Desk desk;
    const QString nothing = desk.view().sentence();
    desk.add(QStringLiteral("Monday"), simulate::State::NormalLow, 1);
    emit desk.bench.recordingsChanged();
    QTRY_VERIFY(desk.view().isRanking());
    QVERIFY(!desk.view().sentence().isEmpty() && desk.view().sentence() != nothing);
    QVERIFY(desk.waited());
    QVERIFY(desk.view().sentence().isEmpty());
}

void TestFeaturesView::ranksBySeparationWhereThereAreLabels()
{
    Desk desk;
    desk.add(QStringLiteral("Monday"), simulate::State::NormalLow, 1);
    desk.add(QStringLiteral("Tuesday"), simulate::State::NormalLow, 2);
    desk.add(QStringLiteral("Heavy blade"), simulate::State::Imbalance, 3);
    QVERIFY(desk.settled());
    QVERIFY2(desk.view().sentence().isEmpty(), qPrintable(desk.view().sentence()));
    QCOMPARE(desk.view().table().model()->rowCount(), 36);
    QVERIFY(!desk.view().table().isColumnHidden(FeatureModel::Separation));
    const QLocale locale;
    QVERIFY(locale.toDouble(desk.cell(0, FeatureModel::Separation)) > 0.99);
    for (int row = 1; row < 36; ++row)
        QVERIFY(locale.toDouble(desk.cell(row, FeatureModel::Separation))
                <= locale.toDouble(desk.cell(row - 1, FeatureModel::Separation)));
    QCOMPARE(desk.cell(0, FeatureModel::Live), QStringLiteral("–")); // no board
    const QByteArray folder = qgetenv("BASELINE_PICTURES"); // where to leave some for a person to look at
    if (folder.isEmpty())
        return;
    QVERIFY(desk.page.grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/features-light.png")));
    widgets::applyTheme(*qApp, widgets::Theme::dark());
    QVERIFY(desk.page.grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/features-dark.png")));
    widgets::applyTheme(*qApp, widgets::Theme::light());
}

void TestFeaturesView::withoutLabelsStabilityComesFirst()
{
    Desk desk;
    desk.add(QStringLiteral("Monday"), simulate::State::NormalLow, 1);
    QVERIFY(desk.settled());
    QVERIFY(desk.view().table().isColumnHidden(FeatureModel::Separation));
    QVERIFY(desk.view().table().isColumnHidden(FeatureModel::Effect));
    const QLocale locale;
    QVERIFY(locale.toDouble(desk.cell(0, FeatureModel::Stability)) >= locale.toDouble(desk.cell(35, FeatureModel::Stability)));
    // A click on a header sorts by it.
    QTest::mouseClick(desk.view().table().horizontalHeader()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(desk.view().table().horizontalHeader()->sectionViewportPosition(FeatureModel::Spread) + 20, 10));
    QCOMPARE(desk.view().table().horizontalHeader()->sortIndicatorSection(), int(FeatureModel::Spread));
}

void TestFeaturesView::namesStayWholeWhereTheTableIsNarrow()
{
    Desk desk;
    desk.add(QStringLiteral("run"), simulate::State::NormalLow, 1);
    desk.add(QStringLiteral("fault"), simulate::State::Imbalance, 2);
    QVERIFY(desk.settled());
    QTableView& table = desk.view().table();
    const auto widthLeft = [&] { return table.viewport()->width() - table.horizontalHeader()->length(); };
    const QAbstractItemView& view = table;
    const int needed = view.sizeHintForColumn(FeatureModel::Feature);
    QTRY_COMPARE(widthLeft(), 0); // the names take it
    QVERIFY(table.columnWidth(FeatureModel::Feature) > needed);
    desk.page.resize(700, 800);
    QTRY_VERIFY(widthLeft() < 0); // it scrolls
    QVERIFY(table.columnWidth(FeatureModel::Feature) >= needed);
    desk.page.resize(1280, 800);
    QTRY_COMPARE(widthLeft(), 0);
}

void TestFeaturesView::theFilterAndTheKeysChooseFeatures()
{
    Desk desk;
    desk.add(QStringLiteral("Monday"), simulate::State::NormalLow, 1);
    QVERIFY(desk.settled());
    QTest::keyClicks(desk.find<QLineEdit>("filter"), QStringLiteral("RMS"));
    QCOMPARE(desk.view().table().model()->rowCount(), 3); // x, y, z
    desk.view().table().selectRow(0);
    const auto points = desk.view().trace().pointCount();
    QVERIFY(points > 100); // 20 s in steps of 128 samples
    QCOMPARE(desk.view().trace().plotTable().rows(), points);
    QTest::keyClick(&desk.view().table(), Qt::Key_Down);
    QCOMPARE(desk.view().table().currentIndex().row(), 1);
    QTest::keyClicks(desk.find<QLineEdit>("filter"), QStringLiteral(" of nothing"));
    QCOMPARE(desk.view().table().model()->rowCount(), 0);
    desk.find<QLineEdit>("filter")->clear();
    QCOMPARE(desk.view().table().model()->rowCount(), 36);
}

void TestFeaturesView::theTraceFollowsWhatIsChosen()
{
    Desk desk;
    desk.add(QStringLiteral("Monday"), simulate::State::NormalLow, 1);
    recording::Recording gapped = [] {
        workbench::SimulateOptions options;
        options.name = QStringLiteral("Gapped");
        options.duration = Seconds(20.0);
        return *workbench::simulateRecording(options);
    }();
    gapped.gaps = {{9000, 500}};
    gapped.info.lost = 500;
    QVERIFY(project::storeRecording(*desk.bench.database(), gapped));
    QVERIFY(desk.settled());
    QCOMPARE(desk.view().trace().stretchCount(), std::size_t{1});
    QComboBox* traced = nullptr;
    for (QComboBox* box : desk.view().findChildren<QComboBox*>()) {
        if (box->count() == 2 && box->itemText(1) == QLatin1String("Gapped"))
            traced = box;
    }
    QVERIFY(traced);
    traced->setCurrentIndex(1);
    QCOMPARE(desk.view().trace().stretchCount(), std::size_t{2}); // not joined across the gap
}

void TestFeaturesView::recordingsAndRecipeAreChosen()
{
    Desk desk;
    desk.add(QStringLiteral("Monday"), simulate::State::NormalLow, 1);
    desk.add(QStringLiteral("Heavy blade"), simulate::State::Imbalance, 3);
    QVERIFY(desk.settled());
    QVERIFY(desk.view().ranking()->hasLabels());
    const auto actions = desk.find<QPushButton>("recordings")->menu()->actions();
    QCOMPARE(actions.size(), 4); // all, a line, two
    actions.at(2)->trigger();
    QVERIFY(desk.waited());
    QCOMPARE(desk.view().ranking()->recordings.size(), std::size_t{1});
    QVERIFY(!desk.view().ranking()->hasLabels());
    for (int i = 0; i < desk.find<QComboBox>("recipe")->count(); ++i) {
        desk.find<QComboBox>("recipe")->setCurrentIndex(i);
        QVERIFY(desk.waited());
        QVERIFY2(desk.view().sentence().isEmpty(), qPrintable(desk.find<QComboBox>("recipe")->currentText()));
        QVERIFY(desk.view().trace().pointCount() > 0);
    }
}

void TestFeaturesView::saysWhyNothingCanBeRanked()
{
    Desk desk;
    desk.add(QStringLiteral("Heavy blade"), simulate::State::Imbalance, 3);
    QVERIFY(desk.settled());
    QVERIFY2(desk.view().sentence().contains(QLatin1String("normal")), qPrintable(desk.view().sentence()));
    desk.add(QStringLiteral("Slow"), simulate::State::NormalLow, 1, Hertz{200.0});
    QVERIFY(desk.settled());
    QVERIFY2(desk.view().sentence().contains(QLatin1String("rates")), qPrintable(desk.view().sentence()));
    QCOMPARE(desk.view().table().model()->rowCount(), 0);
    QCOMPARE(desk.view().trace().pointCount(), std::size_t{0});
    QVERIFY(desk.bench.openProject(desk.folder.filePath(QStringLiteral("other.baseline"))));
    QVERIFY(desk.waited());
    QVERIFY(desk.view().sentence().contains(QLatin1String("no features")));
}

void TestFeaturesView::showsTheLiveValueByTheBoardsCode()
{
    Desk desk;
    desk.add(QStringLiteral("Monday"), simulate::State::NormalLow, 1);
    QVERIFY(desk.settled());
    std::vector<float> values(desk.view().ranking()->names.size(), 0.5F);
    desk.view().model().setLive(values);
    QCOMPARE(desk.cell(0, FeatureModel::Live), QLocale().toString(0.5));
    desk.view().model().setLive(std::vector<float>(3, 0.5F)); // of another recipe
    QCOMPARE(desk.cell(0, FeatureModel::Live), QStringLiteral("–"));
    desk.view().trace().setLive(0.25);
    QCOMPARE(desk.view().trace().live().value(), 0.25);
    desk.view().trace().setLive(std::nullopt);
    QVERIFY(!desk.view().trace().live());
}

void TestFeaturesView::valuesFollowTheShownUnit()
{
    Desk desk;
    desk.add(QStringLiteral("Monday"), simulate::State::NormalLow, 1);
    QVERIFY(desk.settled());
    desk.find<QLineEdit>("filter")->setText(QStringLiteral("x rms"));
    QCOMPARE(desk.view().table().model()->rowCount(), 1);
    desk.view().table().selectRow(0);
    const auto cell = [&](int column) { return desk.cell(0, column); };
    const double mean = QLocale().toDouble(cell(FeatureModel::Mean));
    const QString spread = cell(FeatureModel::Spread);
    desk.view().trace().setLive(0.5);
    const double point = desk.view().trace().plotTable().columns[1].values.front();
    QCOMPARE(cell(FeatureModel::Unit), QStringLiteral("g"));
    const tests::InMetres metres;
    QCOMPARE(cell(FeatureModel::Unit), QStringLiteral("m/s²"));
    const double inMetres = QLocale().toDouble(cell(FeatureModel::Mean));
    QVERIFY2(std::abs(inMetres - 9.80665 * mean) < 0.001 * inMetres, qPrintable(cell(FeatureModel::Mean))); // four digits
    QCOMPARE(cell(FeatureModel::Spread), spread); // a share
    QCOMPARE(desk.view().trace().plotTable().columns[1].unit, QStringLiteral("m/s²"));
    QCOMPARE(desk.view().trace().plotTable().columns[1].values.front(), 9.80665 * point);
    desk.view().trace().setLive(0.5);
    QCOMPARE(desk.view().trace().live().value(), 0.5 * 9.80665);
    // What is written does not depend on what is looked at.
    const QString path = desk.folder.filePath(QStringLiteral("features.csv"));
    desk.view().saveTable(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("g²") && !text.contains("m/s"));
}

void TestFeaturesView::theTableGoesIntoAFile()
{
    Desk desk;
    desk.add(QStringLiteral("Monday"), simulate::State::NormalLow, 1);
    QVERIFY(desk.settled());
    const QString path = desk.folder.filePath(QStringLiteral("features.csv"));
    desk.view().saveTable(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), qsizetype{37}); // a header and a line a feature
    desk.view().saveTable(desk.folder.filePath(QStringLiteral("no/such/features.csv")));
    QCOMPARE(desk.faults, QList{Error::Code::FileNotWritable});
}

QTEST_MAIN(TestFeaturesView)
#include "test_features_view.moc"
