// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/alarm_log.h"
#include "tests/support/temporary_project.h"

#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::workbench;

namespace {

ScorePair window(bool alarm, float score = 2.5F)
{
    ScorePair pair;
    pair.board.score.alarm = alarm ? 1 : 0;
    pair.board.score.headCount = 1;
    pair.board.score.scores[0] = score;
    pair.comparison = Comparison::Equal;
    pair.modelHash = 0xABC;
    pair.threshold = 1.5F;
    pair.feature = "x 119-178 Hz";
    pair.deviation = 12.34F;
    return pair;
}

} // namespace

class TestAlarmLog final : public QObject {
    Q_OBJECT
private slots:
    void anAlarmIsFromEdgeToEdge()
    {
        project::TemporaryProject file;
        AlarmLog log;
        log.setProject(file.path());
        log.setBoard(QStringLiteral("board"));
        QSignalSpy raised(&log, &AlarmLog::raised);
        QSignalSpy cleared(&log, &AlarmLog::cleared);
        for (const bool on : {false, false, true, true, true})
            log.take(window(on));
        QCOMPARE(raised.size(), 1);
        QVERIFY(log.current());
        for (const bool on : {false, false, true, false})
            log.take(window(on, 9.0F));
        QCOMPARE(raised.size(), 2);
        QCOMPARE(cleared.size(), 2);
        QVERIFY(!log.current());
        QCOMPARE(log.alarms().size(), std::size_t{2});
        const auto stored = [&] {
            const auto rows = project::listAlarms(file.database());
            return rows && rows->size() == 2 && rows->back().clearedUtc.isValid() ? *rows
                                                                                 : std::vector<project::Alarm>{};
        };
        QTRY_COMPARE(stored().size(), std::size_t{2});
        const project::Alarm first = stored().front();
        QCOMPARE(first.score, 2.5);
        QCOMPARE(first.threshold, 1.5);
        QCOMPARE(first.boardSerial, QStringLiteral("board"));
        QCOMPARE(first.modelHash, QStringLiteral("0000000000000abc"));
        QCOMPARE(first.why, QStringLiteral("x 119-178 Hz (z = 12.3)"));
        QVERIFY(first.clearedUtc >= first.raisedUtc);
    }

    void worksWithoutAProject()
    {
        AlarmLog log;
        QSignalSpy failed(&log, &AlarmLog::failed);
        project::TemporaryProject file;
        log.take(window(true));
        log.setProject(file.path());
        log.take(window(false)); // its beginning is in no project
        log.take(window(true));
        QTRY_COMPARE(project::listAlarms(file.database())->size(), std::size_t{1});
        QVERIFY(failed.isEmpty());
    }

    void tellsWhenTheProjectCannotBeWritten()
    {
        AlarmLog log;
        QSignalSpy failed(&log, &AlarmLog::failed);
        log.setProject(QStringLiteral("/no/such.baseline"));
        log.take(window(true));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(log.current());
    }

    void anotherBoardBeginsQuietly()
    {
        AlarmLog log;
        log.setBoard(QStringLiteral("one"));
        log.take(window(true));
        log.setBoard(QStringLiteral("two"));
        QVERIFY(!log.current());
        QVERIFY(!log.alarms().front().clearedUtc.isValid());
        log.take(window(true));
        QCOMPARE(log.alarms().size(), std::size_t{2});
        QCOMPARE(log.current()->boardSerial, QStringLiteral("two"));
    }

    /// What the studio saw itself is not told a second time by the board.
    void tellsWhatNobodyHeard()
    {
        const auto kept = [](std::uint32_t number, std::uint32_t bootId, std::uint32_t streamId, std::uint64_t index) {
            KeptAlarmFacts facts{};
            facts.alarm.number = number;
            facts.alarm.bootId = bootId;
            facts.alarm.streamId = streamId;
            facts.alarm.firstIndex = index;
            return facts;
        };
        const auto at = [](bool alarm, std::uint32_t streamId, std::uint64_t index) {
            ScorePair pair = window(alarm);
            pair.board.score.streamId = streamId;
            pair.board.score.firstIndex = index;
            return pair;
        };
        const std::vector<KeptAlarmFacts> all{kept(6, 5, 2, 900), kept(5, 5, 2, 300), kept(4, 5, 2, 100),
                                              kept(3, 5, 1, 300), kept(2, 4, 2, 900), kept(1, 4, 2, 300)};
        const auto numbers = [&all](const AlarmLog& log) {
            std::vector<std::uint32_t> result;
            for (const KeptAlarmFacts& facts : log.unheard(all))
                result.push_back(facts.alarm.number);
            return result;
        };
        AlarmLog log;
        QCOMPARE(numbers(log), std::vector<std::uint32_t>({6, 5, 4, 3, 2, 1}));
        // Connected in the midst of an alarm that had begun at 300; then one that it saw from its beginning.
        log.setBoard(QStringLiteral("board"), 5);
        log.take(at(true, 2, 428));
        QCOMPARE(numbers(log), std::vector<std::uint32_t>({6, 4, 3, 2, 1}));
        log.take(at(false, 2, 556));
        log.take(at(true, 2, 900));
        QCOMPARE(numbers(log), std::vector<std::uint32_t>({4, 3, 2, 1}));
        // Another run of the board may have the same streams and windows.
        log.setBoard(QStringLiteral("board"), 6);
        log.take(at(false, 2, 0));
        log.take(at(true, 2, 300));
        QCOMPARE(numbers(log), std::vector<std::uint32_t>({4, 3, 2, 1}));
    }

    void theReasonIsWhatIsKnown()
    {
        ScorePair pair = window(true);
        pair.comparison = Comparison::SamplesLost;
        QCOMPARE(alarmReason(pair), QStringLiteral("x 119-178 Hz"));
        pair.feature.clear();
        QCOMPARE(alarmReason(pair), QString());
    }
};

QTEST_GUILESS_MAIN(TestAlarmLog)
#include "test_alarm_log.moc"
