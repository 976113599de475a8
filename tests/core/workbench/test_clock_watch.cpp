// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/workbench/clock_watch.h"
#include "tests/support/temporary_project.h"

#include <QTest>

using namespace baseline;
using namespace baseline::workbench;
using std::chrono::milliseconds;

class TestClockWatch final : public QObject {
    Q_OBJECT

    milliseconds m_wall{1'700'000'000'000};
    milliseconds m_steady{5000};

    ClockWatch watch()
    {
        return ClockWatch([this] { return m_wall; }, [this] { return m_steady; });
    }

    /// Recordings as parts of a capture.
    static std::vector<CapturedPart> parts(const QStringList& ids)
    {
        std::vector<CapturedPart> parts;
        for (const QString& id : ids)
            parts.push_back({id, {}, 0, 0, 0});
        return parts;
    }

    void pass(milliseconds time)
    {
        m_wall += time;
        m_steady += time;
    }

private slots:
    void noticesThatTheClockWasSet_data()
    {
        QTest::addColumn<int>("set"); // ms
        QTest::addColumn<double>("moved");
        QTest::newRow("left alone") << 0 << 0.0;
        QTest::newRow("pulled right by a server") << -1999 << 0.0;
        QTest::newRow("back") << -3600'000 << -3600.0;
        QTest::newRow("forward") << 90'000 << 90.0;
    }

    void noticesThatTheClockWasSet()
    {
        QFETCH(int, set);
        QFETCH(double, moved);
        const ClockWatch begun = watch();
        pass(milliseconds(600'000));
        m_wall += milliseconds(set);
        pass(milliseconds(600'000));
        QCOMPARE(begun.moved().count(), moved);
        QCOMPARE(clockSentence(begun.moved()).isEmpty(), moved == 0.0);
    }

    void staysQuietByItself()
    {
        QCOMPARE(ClockWatch().moved(), Seconds(0.0));
    }

    void tellsBackFromForward()
    {
        const QString back = clockSentence(Seconds(-3600.0));
        QVERIFY(back.contains(QLatin1String("back")));
        QVERIFY(back.contains(QLocale().toString(3600.0, 'f', 0)));
        QVERIFY(clockSentence(Seconds(5.0)).contains(QLatin1String("forward")));
    }

    void notesItWithTheRecordings()
    {
        project::TemporaryProject project;
        recording::Recording noted = project::recordingOf(100);
        noted.info.notes = QStringLiteral("bolted to the frame");
        const QString plain = *project::storeRecording(project.database(), project::recordingOf(100));
        const QString withNotes = *project::storeRecording(project.database(), noted);
        const ClockWatch begun = watch();
        QVERIFY(noteClock(begun, project.path(), parts({plain})));
        QCOMPARE(project::findRecording(project.database(), plain)->info.notes, QString());
        m_wall -= milliseconds(7000);
        QVERIFY(noteClock(begun, project.path(), parts({plain, withNotes})));
        const QString sentence = clockSentence(Seconds(-7.0));
        QCOMPARE(project::findRecording(project.database(), plain)->info.notes, sentence);
        QCOMPARE(project::findRecording(project.database(), withNotes)->info.notes,
                 QString(QStringLiteral("bolted to the frame\n") + sentence));
        QCOMPARE(noteClock(begun, project.path(), parts({QStringLiteral("nobody")})).error().code, Error::Code::NotFound);
        QCOMPARE(project::loadRecording(project.database(), plain)->length(), SampleIndex{100});
    }
};

QTEST_GUILESS_MAIN(TestClockWatch)
#include "test_clock_watch.moc"
