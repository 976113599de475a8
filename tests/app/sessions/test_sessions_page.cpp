// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/activity_card.h"
#include "app/sessions/library_jobs.h"
#include "app/sessions/recording_tabs.h"
#include "app/sessions/recordings_card.h"
#include "app/sessions/recordings_model.h"
#include "app/sessions/sessions_page.h"
#include "app/sessions/timeline_card.h"
#include "app/sessions/timeline_view.h"
#include "app/widgets/theme.h"
#include "core/project/recording_samples.h"
#include "core/project/sessions.h"
#include "core/workbench/sentence.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using sessions::RecordingsModel;

namespace {

constexpr auto rate = Hertz{200.0};

/// A project file on disk, a workbench that has it open, and the page.
struct Desk {
    explicit Desk(int recordings = 0)
    {
        const QString path = folder.filePath(QStringLiteral("test.baseline"));
        if (!bench.openProject(path))
            return;
        const auto project = project::ProjectFile::open(path);
        for (int i = 0; project && i < recordings; ++i) {
            workbench::SimulateOptions options;
            options.duration = Seconds(2.0);
            options.rate = rate;
            options.name = QStringLiteral("Fan %1").arg(i + 1);
            auto recording = workbench::simulateRecording(options);
            if (i == 1) { // the second one has a gap
                recording->gaps = {{100, 50}};
                recording->info.lost = 50;
            }
            if (recording && project::storeRecording(project->database(), *recording))
                ++stored;
        }
        emit bench.recordingsChanged();
        page.resize(1180, 760);
        page.show();
    }

    QString write(const QString& name, const QByteArray& text)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }
    std::vector<project::RecordingSummary> rows() const { return *bench.recordings(); }
    QTableView* table() { return page.findChild<QTableView*>(QStringLiteral("recordingsTable")); }
    /// Types into a cell as the table does it.
    bool edit(int row, int column, const QString& text)
    {
        return table()->model()->setData(table()->model()->index(row, column), text);
    }
    QString shown(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    bool shows(int count) { return table()->model()->rowCount() == count; }

    QTemporaryDir folder;
    workbench::Workbench bench;
    sessions::SessionsPage page{bench};
    int stored = 0;
};

QByteArray table(int lines)
{
    QByteArray text = "time [s],x [g],y [g]\n";
    for (int i = 0; i < lines; ++i)
        text += QByteArray::number(i / rate.value, 'f', 6) + ',' + QByteArray::number(i % 7) + ",0.5\n";
    return text;
}

} // namespace

class TestSessionsPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }
    void anEmptyLibraryLeadsToLive();
    void withoutAProjectNothingCanBeImported();
    void renamesInPlaceAndTakesItBack();
    void labelsSeveralInOneStep();
    void removesAndBringsBack();
    void anEditThatFailsIsToldAndForgotten();
    void importsATable();
    void aBadTableIsNamedAndNothingOfItStored();
    void asksForARateThatTheFileDoesNotSay();
    void syntheticDataAppearsAndIsChosen();
    void aCancelledJobLeavesNothing();
    void exportsARecordingThatReadsBackEqual();
    void showsTheChosenRecordingWithItsGap();
    void labelsOnTheTimelineAreStepsOfThePage();
    void searchingHidesWhatDoesNotMatch();
    void tagsSeveralInOneStep();
    void aNewSessionIsOneStep();
    void theFilterShowsOneSession();
    void theSelectionSurvivesASearch();
};

void TestSessionsPage::anEmptyLibraryLeadsToLive()
{
    Desk desk;
    QSignalSpy live(&desk.page, &sessions::SessionsPage::liveRequested);
    const auto lead = [&]() -> QPushButton* {
        for (QPushButton* button : desk.page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(QLatin1String("Live")))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(lead());
    lead()->click();
    QCOMPARE(live.size(), 1);
}

void TestSessionsPage::withoutAProjectNothingCanBeImported()
{
    workbench::Workbench bench;
    sessions::SessionsPage page(bench);
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("primaryAction"))->isEnabled());
    QVERIFY(!page.jobs().addSynthetic({}));
}

void TestSessionsPage::renamesInPlaceAndTakesItBack()
{
    Desk desk(2);
    QTRY_VERIFY(desk.shows(2));
    QVERIFY(desk.edit(0, RecordingsModel::Name, QStringLiteral("Pump")));
    QCOMPARE(desk.rows()[0].info.name, QStringLiteral("Pump"));
    QTRY_COMPARE(desk.shown(0, RecordingsModel::Name), QStringLiteral("Pump"));
    QTest::keyClick(&desk.page, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.rows()[0].info.name, QStringLiteral("Fan 1"));
    QTest::keyClick(&desk.page, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.rows()[0].info.name, QStringLiteral("Pump"));
    QVERIFY(!desk.edit(0, RecordingsModel::Name, QString()));
    QCOMPARE(desk.rows()[0].info.name, QStringLiteral("Pump"));
}

void TestSessionsPage::labelsSeveralInOneStep()
{
    Desk desk(3);
    QTRY_VERIFY(desk.shows(3));
    desk.page.labelRecordings({desk.rows()[0].info.id, desk.rows()[2].info.id}, QStringLiteral("coin"));
    QCOMPARE(desk.rows()[0].info.label, QStringLiteral("coin"));
    QCOMPARE(desk.rows()[1].info.label, QStringLiteral("normal"));
    QCOMPARE(desk.rows()[2].info.label, QStringLiteral("coin"));
    QCOMPARE(desk.page.undoStack().count(), 1);
    desk.page.undoStack().undo();
    QCOMPARE(desk.rows()[0].info.label, QStringLiteral("normal"));
    QCOMPARE(desk.rows()[2].info.label, QStringLiteral("normal"));
}

void TestSessionsPage::removesAndBringsBack()
{
    Desk desk(3);
    QTRY_VERIFY(desk.shows(3));
    QSignalSpy told(&desk.page, &sessions::SessionsPage::notify);
    const auto before = desk.rows();
    desk.page.recordings().select({before[1].info.id});
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    QTRY_VERIFY(desk.shows(2));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(QLatin1String("Fan 2")));
    desk.page.undoStack().undo();
    QTRY_VERIFY(desk.shows(3));
    QVERIFY(desk.rows() == before);
}

void TestSessionsPage::anEditThatFailsIsToldAndForgotten()
{
    Desk desk(1);
    QTRY_VERIFY(desk.shows(1));
    QSignalSpy failed(&desk.page, &sessions::SessionsPage::failed);
    desk.page.labelRecordings({desk.rows()[0].info.id, QStringLiteral("gone")}, QStringLiteral("coin"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(desk.rows()[0].info.label, QStringLiteral("normal")); // all or none
    QVERIFY(!desk.page.undoStack().canUndo());
}

void TestSessionsPage::importsATable()
{
    Desk desk;
    QSignalSpy told(&desk.page, &sessions::SessionsPage::notify);
    desk.page.importFiles({desk.write(QStringLiteral("pump.csv"), table(600))});
    QTRY_VERIFY(desk.shows(1));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(desk.shown(0, RecordingsModel::Name), QStringLiteral("pump"));
    QCOMPARE(desk.shown(0, RecordingsModel::Samples), QStringLiteral("600"));
    QVERIFY(desk.page.activity().isHidden());
    QCOMPARE(desk.page.recordings().selectedIds(), QStringList{desk.rows()[0].info.id});
}

void TestSessionsPage::aBadTableIsNamedAndNothingOfItStored()
{
    Desk desk;
    const QString bad = desk.write(QStringLiteral("bad.csv"), table(300) + "1.5,oops,2\n");
    desk.page.importFiles({desk.write(QStringLiteral("good.csv"), table(300)), bad});
    QTRY_VERIFY(desk.shows(1));
    QTRY_VERIFY(!desk.page.jobs().isRunning());
    QCOMPARE(desk.rows()[0].info.name, QStringLiteral("good"));
    QCOMPARE(desk.page.activity().lines().size(), 1);
    const QString sentence = desk.page.activity().lines().first();
    QVERIFY2(sentence.contains(bad) && sentence.contains(QLatin1String("line 302")), qPrintable(sentence));
    QVERIFY(desk.page.activity().isVisible());
}

void TestSessionsPage::asksForARateThatTheFileDoesNotSay()
{
    Desk desk;
    QByteArray values;
    for (int i = 0; i < 400; ++i)
        values += QByteArray::number(i % 5) + ",1\n";
    desk.page.importFiles({desk.write(QStringLiteral("bare.csv"), values)});
    QTRY_VERIFY(desk.page.activity().asksRate());
    QVERIFY(desk.rows().empty());
    desk.page.findChild<QPushButton*>(QStringLiteral("importWithRate"))->click();
    QTRY_VERIFY(desk.shows(1));
    QCOMPARE(desk.rows()[0].info.nominalRate.value, 200.0); // what the field begins with
    // The report says what was assumed: the file names no unit.
    QTRY_VERIFY(!desk.page.activity().asksRate());
    QCOMPARE(desk.page.activity().lines().size(), 1);
    QVERIFY(desk.page.activity().lines().first().contains(QStringLiteral("unit")));
}

void TestSessionsPage::syntheticDataAppearsAndIsChosen()
{
    Desk desk(1);
    QTRY_VERIFY(desk.shows(1));
    for (QPushButton* button : desk.page.findChildren<QPushButton*>()) {
        if (button->isCheckable())
            button->setChecked(true);
    }
    auto* add = desk.page.findChild<QPushButton*>(QStringLiteral("addSynthetic"));
    QVERIFY(add->isVisible());
    add->click();
    QVERIFY(!add->isEnabled()); // one at a time
    QTRY_VERIFY_WITH_TIMEOUT(desk.shows(2), 20000);
    QTRY_VERIFY(add->isEnabled());
    const project::RecordingSummary made = desk.rows()[1];
    QCOMPARE(made.info.label, QStringLiteral("normal"));
    QCOMPARE(made.duration().count(), 90.0);
    QCOMPARE(desk.page.recordings().selectedIds(), QStringList{made.info.id});
}

void TestSessionsPage::aCancelledJobLeavesNothing()
{
    Desk desk;
    QSignalSpy failed(&desk.page, &sessions::SessionsPage::failed);
    workbench::SimulateOptions long_;
    long_.duration = Seconds(40000.0);
    QVERIFY(desk.page.jobs().addSynthetic(long_));
    QVERIFY(desk.page.activity().isVisible());
    desk.page.jobs().cancel();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::Cancelled);
    QVERIFY(desk.rows().empty());
    QVERIFY(desk.page.activity().isHidden());
}

void TestSessionsPage::exportsARecordingThatReadsBackEqual()
{
    Desk desk(2);
    QTRY_VERIFY(desk.shows(2));
    const QString path = desk.folder.filePath(QStringLiteral("out.csv"));
    QSignalSpy told(&desk.page, &sessions::SessionsPage::notify);
    QVERIFY(desk.page.jobs().exportOne(desk.rows()[1].info.id, path));
    QTRY_COMPARE(told.size(), 1);
    desk.page.importFiles({path});
    QTRY_VERIFY(desk.shows(3));
    const auto original = desk.bench.loadRecording(desk.rows()[1].info.id);
    const auto again = desk.bench.loadRecording(desk.rows()[2].info.id);
    QVERIFY(original && again);
    QVERIFY(again->gaps == original->gaps);
    for (const recording::Span& span : original->contiguousSpans())
        QVERIFY(again->physicalInterleaved(span) == original->physicalInterleaved(span));
}

void TestSessionsPage::showsTheChosenRecordingWithItsGap()
{
    Desk desk(2);
    QTRY_VERIFY(desk.shows(2));
    for (const project::RecordingSummary& row : desk.rows()) {
        desk.page.recordings().select({row.info.id});
        QTRY_COMPARE(desk.page.tabs().timeline().shownId(), row.info.id);
        QCOMPARE(desk.page.tabs().timeline().title(), row.info.name);
    }
    desk.page.recordings().select({desk.rows()[0].info.id, desk.rows()[1].info.id});
    QVERIFY(!desk.page.tabs().timeline().sentence().isEmpty()); // two have no picture
}

void TestSessionsPage::labelsOnTheTimelineAreStepsOfThePage()
{
    Desk desk(1);
    QTRY_VERIFY(desk.shows(1));
    sessions::TimelineCard& timeline = desk.page.tabs().timeline();
    QTRY_VERIFY(timeline.view().isDetailed());
    const auto segments = [&] { return desk.rows()[0].segments; };
    timeline.view().setFocus();
    QTest::keyClick(&timeline.view(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(&timeline.view(), Qt::Key_1);
    QCOMPARE(segments(), 1);
    const QString chosen = timeline.editor().scene().chosen;
    QVERIFY(!chosen.isEmpty());
    QTRY_COMPARE(desk.page.recordings().rows()[0].segments, 1); // the library knows
    QCOMPARE(timeline.editor().scene().chosen, chosen);         // and its reload changes nothing here
    desk.page.labelRecordings({desk.rows()[0].info.id}, QStringLiteral("coin"));
    QCOMPARE(desk.page.undoStack().count(), 2);
    QTest::keyClick(&timeline.view(), Qt::Key_Z, Qt::ControlModifier); // of the page, whichever part has the keyboard
    QCOMPARE(desk.rows()[0].info.label, QStringLiteral("normal"));
    desk.page.undoStack().undo();
    QCOMPARE(segments(), 0);
    QVERIFY(timeline.editor().scene().segments.empty());
}

void TestSessionsPage::searchingHidesWhatDoesNotMatch()
{
    Desk desk(3);
    QTRY_VERIFY(desk.shows(3));
    auto* search = desk.page.findChild<QLineEdit*>(QStringLiteral("searchRecordings"));
    QVERIFY(search);
    search->setText(QStringLiteral("fan 2"));
    QTRY_VERIFY(desk.shows(1));
    QCOMPARE(desk.shown(0, RecordingsModel::Name), QStringLiteral("Fan 2"));
    search->clear();
    QTRY_VERIFY(desk.shows(3));
}

void TestSessionsPage::tagsSeveralInOneStep()
{
    Desk desk(3);
    QTRY_VERIFY(desk.shows(3));
    const auto before = desk.rows();
    const QString east = QStringLiteral("east");
    QVERIFY(desk.edit(1, RecordingsModel::Tags, QStringLiteral("west")));
    QTRY_COMPARE(desk.shown(1, RecordingsModel::Tags), QStringLiteral("west"));
    desk.page.tagRecordings({before[0].info.id, before[1].info.id}, east, true);
    QCOMPARE(desk.rows()[0].info.tags, QStringList{east});
    QCOMPARE(desk.rows()[1].info.tags, QStringList({east, QStringLiteral("west")}));
    desk.page.tagRecordings({before[0].info.id}, QStringLiteral("hot"), true); // before the table has followed
    QCOMPARE(desk.rows()[0].info.tags, QStringList({east, QStringLiteral("hot")}));
    QCOMPARE(desk.page.undoStack().count(), 3);
    while (desk.page.undoStack().canUndo())
        desk.page.undoStack().undo();
    QVERIFY(desk.rows() == before);
}

void TestSessionsPage::aNewSessionIsOneStep()
{
    Desk desk(3);
    QTRY_VERIFY(desk.shows(3));
    const auto before = desk.rows();
    const auto sessions = [&] { return project::listSessions(*desk.bench.database())->size(); };
    const std::size_t first = sessions();
    desk.page.moveToNewSession({before[0].info.id, before[2].info.id}, QStringLiteral("Spring"));
    QCOMPARE(sessions(), first + 1);
    QTRY_COMPARE(desk.shown(2, RecordingsModel::Session), QStringLiteral("Spring"));
    QCOMPARE(desk.shown(1, RecordingsModel::Session), QString());
    desk.page.undoStack().undo();
    QCOMPARE(sessions(), first);
    QVERIFY(desk.rows() == before);
    desk.page.undoStack().redo();
    QTRY_COMPARE(desk.shown(2, RecordingsModel::Session), QStringLiteral("Spring"));
    QSignalSpy failed(&desk.page, &sessions::SessionsPage::failed);
    desk.page.moveToNewSession({QStringLiteral("gone")}, QStringLiteral("Never"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(sessions(), first + 1); // nothing of the step that failed is left
    QCOMPARE(desk.page.undoStack().count(), 1);
}

void TestSessionsPage::theFilterShowsOneSession()
{
    Desk desk(3);
    QTRY_VERIFY(desk.shows(3));
    desk.page.moveToNewSession({desk.rows()[1].info.id}, QStringLiteral("Spring"));
    auto* filter = desk.page.findChild<QComboBox*>(QStringLiteral("sessionFilter"));
    QVERIFY(filter);
    QTRY_VERIFY(filter->findText(QStringLiteral("Spring")) > 0);
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("Spring")); // a combo box takes what is typed
    QTRY_VERIFY(desk.shows(1));
    QCOMPARE(desk.shown(0, RecordingsModel::Name), QStringLiteral("Fan 2"));
    QTest::keyClick(filter, Qt::Key_Home);
    QTRY_VERIFY(desk.shows(3));
}

void TestSessionsPage::theSelectionSurvivesASearch()
{
    Desk desk(3);
    QTRY_VERIFY(desk.shows(3));
    const QStringList chosen{desk.rows()[1].info.id};
    desk.page.recordings().select(chosen);
    QTest::keyClick(&desk.page.recordings(), Qt::Key_F, Qt::ControlModifier);
    auto* search = desk.page.findChild<QLineEdit*>(QStringLiteral("searchRecordings"));
    QTest::keyClicks(search, QStringLiteral("2"));
    QTRY_VERIFY(desk.shows(1));
    QCOMPARE(desk.page.recordings().selectedIds(), chosen);
    QTest::keyClick(search, Qt::Key_Backspace);
    QTRY_VERIFY(desk.shows(3));
    QCOMPARE(desk.page.recordings().selectedIds(), chosen);
}

QTEST_MAIN(TestSessionsPage)
#include "test_sessions_page.moc"
