// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/cluster_table.h"
#include "app/explore/explore_page.h"
#include "app/widgets/theme.h"
#include "core/workbench/cluster_names.h"
#include "core/workbench/lesson_model.h"
#include "core/workbench/lesson_points.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;

namespace {

/// A project with a model of three clusters at hand, and the page.
struct Desk {
    Desk()
    {
        const Matrix points = workbench::blobPoints(3, 200, 6).table;
        auto steps =
            learn::KMeansSteps::begin(points, *learn::firstCentres(points, 3, learn::KMeansInit::Random, 1), {});
        steps->finish();
        const model::Stream stream{Hertz{952.0}, 4, 3};
        opened = bool(bench.openProject(folder.filePath(QStringLiteral("test.baseline")))) &&
                 bool(bench.adopt(*workbench::lessonModel(*steps, *model::makeRecipe("rms", stream.nominalRate), stream,
                                                          QStringLiteral("m")),
                                  {}));
        page.resize(1280, 800);
        page.show();
    }
    explore::ClusterTable& table() { return *page.findChild<explore::ClusterTable*>(); }
    /// As a person does: double click, type, Enter.
    void type(int row, const QString& name)
    {
        const QPoint place = table().visualItemRect(table().item(row, 0)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
        auto* editor = table().findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QStringList names() { return workbench::clusterNames(bench.modelAtHand()->model); }

    QTemporaryDir folder;
    workbench::Workbench bench;
    explore::ExplorePage page{bench};
    bool opened = false;
};

} // namespace

class TestClusterTable final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void aClusterGetsANameThatTheModelCarries()
    {
        Desk desk;
        QVERIFY(desk.opened);
        desk.type(1, QStringLiteral("running well"));
        QTRY_COMPARE(desk.names().value(1), QStringLiteral("running well"));
        QCOMPARE(desk.table().item(1, 0)->text(), QStringLiteral("running well"));
        // The model of before and the named one are both in the project.
        QCOMPARE(desk.bench.models()->size(), std::size_t{2});
    }

    void aNameThatIsTakenIsToldAndTheOldOneStays()
    {
        Desk desk;
        QSignalSpy failed(&desk.page, &explore::ExplorePage::failed);
        desk.type(0, QStringLiteral("cluster 2"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(desk.table().item(0, 0)->text(), QStringLiteral("cluster 1"));
        QCOMPARE(desk.names().value(0), QStringLiteral("cluster 1"));
    }

    void figuresAreNotEdited()
    {
        Desk desk;
        QVERIFY(!(desk.table().item(0, 1)->flags() & Qt::ItemIsEditable));
        QVERIFY(!(desk.table().item(0, 2)->flags() & Qt::ItemIsEditable));
    }
};

QTEST_MAIN(TestClusterTable)
#include "test_cluster_table.moc"
