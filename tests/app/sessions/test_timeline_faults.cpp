// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sessions/timeline_desk.h"

#include <limits>

using namespace baseline;
using namespace baseline::sessions;
using recording::Span;

namespace {

/// Every key of the timeline, twice, in an order in which each has something to do.
void pressEverything(TimelineDesk& desk)
{
    for (int round = 0; round < 2; ++round) {
        for (const Qt::Key key :
             {Qt::Key_Home, Qt::Key_I, Qt::Key_End, Qt::Key_O, Qt::Key_Plus, Qt::Key_Plus, Qt::Key_1, Qt::Key_Left,
              Qt::Key_S, Qt::Key_P, Qt::Key_M, Qt::Key_BracketLeft, Qt::Key_BracketRight, Qt::Key_2, Qt::Key_N,
              Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_G, Qt::Key_Right, Qt::Key_Return, Qt::Key_Z, Qt::Key_A,
              Qt::Key_Minus, Qt::Key_Delete, Qt::Key_Escape}) {
            desk.key(key);
            desk.key(key, Qt::ShiftModifier);
            desk.key(key, Qt::ControlModifier);
        }
    }
}

void dragAcross(TimelineDesk& desk)
{
    const QRectF area = desk.view.plotRectangle();
    QWidget* viewport = desk.view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, area.topLeft().toPoint());
    QTest::mouseMove(viewport, area.center().toPoint());
    QTest::mouseMove(viewport, QPoint(-50, 500));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, area.bottomRight().toPoint() + QPoint(80, 0));
    viewport->grab();
}

} // namespace

/// What a timeline does with recordings that are hardly there, and with projects that go away under it.
class TestTimelineFaults final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void aRecordingWithoutSamplesSaysSo()
    {
        TimelineDesk desk(timelineRecording(0));
        desk.window.show();
        desk.card.show(desk.row());
        QVERIFY(desk.card.sentence().contains(QStringLiteral("no samples")));
        QVERIFY(desk.card.shownId().isEmpty());
        pressEverything(desk);
        QVERIFY(desk.segments().empty());
    }

    void aRecordingUnderWayIsOnTheLivePage()
    {
        TimelineDesk desk;
        project::RecordingSummary row = desk.row();
        row.running = true;
        desk.card.show(row);
        QVERIFY(desk.card.sentence().contains(row.info.name));
        QVERIFY(desk.card.shownId().isEmpty());
    }

    void survivesWhatIsHardlyThere_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("gapAt");
        QTest::addColumn<qint64>("lost");
        QTest::newRow("one sample") << 1LL << 0LL << 0LL;
        QTest::newRow("two samples") << 2LL << 0LL << 0LL;
        QTest::newRow("a sample after a gap") << 1000LL << 0LL << 999LL;
        QTest::newRow("a sample before a gap") << 1000LL << 1LL << 999LL;
        QTest::newRow("a gap of a month") << 3'000'000'050LL << 20LL << 3'000'000'000LL;
    }

    void survivesWhatIsHardlyThere()
    {
        QFETCH(qint64, length);
        QFETCH(qint64, gapAt);
        QFETCH(qint64, lost);
        TimelineDesk desk(timelineRecording(length, lost > 0 ? std::vector<recording::Gap>{{gapAt, lost}}
                                                             : std::vector<recording::Gap>{}));
        QVERIFY(desk.show());
        desk.key(Qt::Key_Home);
        desk.key(Qt::Key_End, Qt::ShiftModifier);
        desk.key(Qt::Key_1);
        SampleIndex labelled = 0;
        for (const project::Segment& segment : desk.segments())
            labelled += segment.span.count;
        QCOMPARE(labelled, SampleIndex(length - lost)); // all that is there, and no more
        desk.stack.undo();
        pressEverything(desk);
        dragAcross(desk);
        QVERIFY(desk.failures.empty());
        for (const project::Segment& segment : desk.segments())
            QVERIFY(segment.span.first >= 0 && segment.span.end() <= length);
    }

    void nothingButGapsCannotBeLabelled()
    {
        TimelineDesk desk(timelineRecording(1000, {{0, 1000}}));
        QVERIFY(desk.show());
        desk.key(Qt::Key_End, Qt::ShiftModifier);
        desk.key(Qt::Key_1);
        QVERIFY(desk.segments().empty());
        QVERIFY(desk.told.contains(QStringLiteral("lost")));
        pressEverything(desk);
        dragAcross(desk);
        QVERIFY(desk.segments().empty());
    }

    void valuesThatAreNoNumbersAreDrawn()
    {
        recording::Recording recording = timelineRecording(5000);
        std::vector<float> values(10'000, 1.0F);
        values[20] = std::numeric_limits<float>::quiet_NaN();
        values[200] = std::numeric_limits<float>::infinity();
        values[4000] = -std::numeric_limits<float>::infinity();
        values[4002] = 3e38F;
        recording.info.format = recording::SampleFormat::Float32;
        recording.data = values;
        TimelineDesk desk(recording);
        QVERIFY(desk.show());
        pressEverything(desk);
        dragAcross(desk);
        desk.view.setWindow({0.0, 20.0, 5000});
        QTRY_VERIFY(desk.view.isDetailed());
        QVERIFY(!desk.view.viewport()->grab().isNull());
    }

    void anotherProjectTakesTheTimelineAway()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.add({100, 100});
        desk.card.editor().markBetween(300, 400);
        QVERIFY(desk.bench.openProject(desk.folder.filePath(QStringLiteral("other.baseline"))));
        QVERIFY(!desk.card.sentence().isEmpty());
        QVERIFY(desk.card.shownId().isEmpty());
        pressEverything(desk);
        dragAcross(desk);
        QVERIFY(desk.bench.openProject(desk.path()));
        QCOMPARE(desk.segments().size(), std::size_t(1)); // nothing more was written
    }

    void aDeletedRecordingTakesTheTimelineAway()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        QVERIFY(project::deleteRecording(*desk.bench.database(), desk.id));
        // Before anybody said so: the edit is refused, and said.
        desk.card.editor().markBetween(100, 300);
        desk.key(Qt::Key_1);
        QCOMPARE(desk.failures.size(), std::size_t(1));
        QCOMPARE(desk.failures[0].code, Error::Code::NotFound);
        QVERIFY(!desk.stack.canUndo());
        emit desk.bench.recordingsChanged();
        QVERIFY(!desk.card.sentence().isEmpty());
        pressEverything(desk);
        QCOMPARE(desk.failures.size(), std::size_t(1));
    }

    void aRecordingThatNeverWasSaysWhy()
    {
        TimelineDesk desk;
        project::RecordingSummary row = desk.row();
        row.info.id = QStringLiteral("gone");
        desk.card.show(row);
        QTRY_VERIFY(!desk.card.sentence().isEmpty());
        QVERIFY(desk.card.shownId().isEmpty());
    }

    void aProjectThatIsOnlyReadKeepsItsLabels()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.add({100, 100});
        const auto before = desk.segments();
        workbench::Workbench second; // the first one has it open
        QVERIFY(second.openProject(desk.path()));
        QVERIFY(second.readOnly() != project::ProjectFile::ReadOnly::No);
        QUndoStack stack;
        QWidget window;
        window.resize(900, 400);
        TimelineCard card(second, stack, &window);
        QSignalSpy shown(&card, &TimelineCard::shown);
        QSignalSpy failed(&card, &TimelineCard::failed);
        card.show(second.recordings()->front());
        window.show();
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(card.editor().scene().segments, before); // looking is allowed
        card.editor().markBetween(500, 700);
        QTest::keyClick(&card.view(), Qt::Key_1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, Error::Code::ReadOnly);
        QVERIFY(!stack.canUndo());
        QCOMPARE(desk.segments(), before);
    }

    void itCanGoWhileItReads()
    {
        for (int i = 0; i < 20; ++i) {
            TimelineDesk desk;
            desk.window.show();
            desk.card.show(desk.row());
            desk.view.setWindow({100.0 * i, 500.0, 10'000});
        }
    }
};

QTEST_MAIN(TestTimelineFaults)
#include "test_timeline_faults.moc"
