// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/alarm_signals.h"

#include "core/project/exclusions.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "tests/core/workbench/connected_board.h"
#include "tests/support/temporary_project.h"

#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;

namespace {

ScorePair window(bool alarm)
{
    ScorePair pair;
    pair.board.score.alarm = alarm ? 1 : 0;
    pair.board.score.headCount = 1;
    pair.board.score.scores[0] = 2.5F;
    pair.modelHash = 0xABC;
    pair.threshold = 1.5F;
    pair.feature = "x rms";
    return pair;
}

/// A board whose signal is held, and a log whose alarms are made by hand.
struct Rig {
    Rig() { log.setProject(file.path()); }

    /// The recording that the alarm names in the project; an empty one: none.
    recording::Recording kept(std::size_t alarm = 0)
    {
        const auto alarms = project::listAlarms(file.database());
        if (!alarms || alarm >= alarms->size() || (*alarms)[alarm].recordingId.isEmpty())
            return {};
        return *project::loadRecording(file.database(), (*alarms)[alarm].recordingId);
    }

    project::TemporaryProject file;
    ConnectedBoard board;
    device::TextSource text;
    CaptureKeeper keeper{board.board, text};
    AlarmLog log;
    AlarmSignals around{log, keeper, {Seconds(0.5), Seconds(2.0)}}; // a board gives a second of signal in a second
};

} // namespace

class TestAlarmSignals final : public QObject {
    Q_OBJECT

private slots:
    void keepsTheSecondsAround()
    {
        Rig rig;
        QVERIFY(rig.board.board.start());
        QTRY_VERIFY(rig.keeper.held() > Seconds(0.8));
        QSignalSpy kept(&rig.log, &AlarmLog::signalKept);
        rig.log.take(window(true));
        rig.log.take(window(false));
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20'000);
        const recording::Recording recording = rig.kept();
        // Half a second before it was raised and half a second after it cleared; the calls between take a moment.
        QVERIFY(recording.duration() >= Seconds(0.99));
        QVERIFY(recording.duration() <= Seconds(1.9));
        QVERIFY(recording.info.label.isEmpty());
        QCOMPARE(recording.info.tags, QStringList{QString(alarmTag)});
        QCOMPARE(recording.info.sessionId, QString(alarmSessionId));
        QCOMPARE(recording.info.range, Gravity{4.0});
        QCOMPARE(recording.info.notes, QStringLiteral("x rms"));
        QVERIFY(recording.info.name.startsWith(QLatin1String("alarm ")));
        QCOMPARE(rig.log.alarms().front().recordingId, recording.info.id);
        const auto exclusions = project::listExclusions(rig.file.database(), recording.info.id);
        QCOMPARE(exclusions->size(), std::size_t{1});
        QCOMPARE(exclusions->front().span, (recording::Span{0, recording.length()}));
        QVERIFY(!rig.around.isWaiting());
        rig.board.board.link().close();
    }

    void aLongAlarmIsKeptInPart()
    {
        Rig rig;
        QVERIFY(rig.board.board.start());
        QTRY_VERIFY(rig.keeper.held() > Seconds(0.8));
        QSignalSpy kept(&rig.log, &AlarmLog::signalKept);
        rig.log.take(window(true)); // and it never clears
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20'000);
        QVERIFY(rig.kept().duration() > Seconds(1.9));
        QVERIFY(rig.kept().duration() <= Seconds(2.01));
        rig.board.board.link().close();
    }

    void whatThereIsIsKeptOfABoardThatIsUnplugged()
    {
        Rig rig;
        QVERIFY(rig.board.board.start());
        QTRY_VERIFY(rig.keeper.held() > Seconds(0.5));
        QSignalSpy kept(&rig.log, &AlarmLog::signalKept);
        rig.log.take(window(true));
        rig.board.node.unplug();
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 10'000);
        QVERIFY(rig.kept().duration() > Seconds(0.4));
        QVERIFY(rig.kept().duration() < Seconds(2.0));
    }

    void alarmsInQuickSuccessionShareARecording()
    {
        Rig rig;
        QVERIFY(rig.board.board.start());
        QTRY_VERIFY(rig.keeper.held() > Seconds(0.5));
        for (const bool on : {true, false, true, false})
            rig.log.take(window(on));
        QVERIFY(rig.around.isWaiting());
        QSignalSpy kept(&rig.log, &AlarmLog::signalKept);
        rig.around.storeNow();
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(kept.front().front().toStringList().size(), 2);
        QVERIFY(!rig.kept(0).info.id.isEmpty());
        QCOMPARE(rig.kept(1).info.id, rig.kept(0).info.id);
        QCOMPARE(project::listRecordings(rig.file.database())->size(), std::size_t{1});
        rig.board.board.link().close();
    }

    void theEndOfTheStudioLosesNothing()
    {
        project::TemporaryProject file;
        ConnectedBoard board;
        {
            device::TextSource text;
            CaptureKeeper keeper(board.board, text);
            AlarmLog log;
            AlarmSignals around(log, keeper);
            log.setProject(file.path());
            QVERIFY(board.board.start());
            QTRY_VERIFY(keeper.held() > Seconds(0.5));
            log.take(window(true));
        }
        const auto alarms = project::listAlarms(file.database());
        QCOMPARE(alarms->size(), std::size_t{1});
        QVERIFY(!alarms->front().recordingId.isEmpty());
        board.board.link().close();
    }

    void withoutASignalOrAProjectThereIsOnlyTheAlarm()
    {
        Rig rig;
        QSignalSpy failed(&rig.log, &AlarmLog::failed);
        QSignalSpy kept(&rig.log, &AlarmLog::signalKept);
        rig.log.take(window(true)); // of a board that scores and sends no samples
        rig.around.storeNow();
        rig.log.take(window(false));
        QVERIFY(rig.board.board.start());
        QTRY_VERIFY(rig.keeper.held() > Seconds(0.5));
        rig.log.setProject({});
        rig.log.take(window(true));
        QVERIFY(!rig.around.isWaiting());
        const auto stored = [&rig] {
            const auto alarms = project::listAlarms(rig.file.database());
            return alarms && alarms->size() == 1 && alarms->front().clearedUtc.isValid();
        };
        QTRY_VERIFY(stored());
        QVERIFY(failed.isEmpty() && kept.isEmpty());
        QVERIFY(project::listRecordings(rig.file.database())->empty());
        rig.board.board.link().close();
    }

    void aProjectThatCannotBeWrittenIsTold()
    {
        Rig rig;
        QVERIFY(rig.board.board.start());
        QTRY_VERIFY(rig.keeper.held() > Seconds(0.5));
        rig.log.setProject(QStringLiteral("/no/such.baseline"));
        QSignalSpy failed(&rig.log, &AlarmLog::failed);
        rig.log.take(window(true));
        rig.around.storeNow();
        QTRY_COMPARE(failed.size(), 2); // the alarm, and its signal
        rig.board.board.link().close();
    }
};

QTEST_GUILESS_MAIN(TestAlarmSignals)
#include "test_alarm_signals.moc"
