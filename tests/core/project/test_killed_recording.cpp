// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_samples.h"
#include "core/project/recording_writer.h"
#include "core/project/recordings.h"
#include "tests/support/temporary_project.h"

#include <QProcess>
#include <QTest>

using namespace baseline;
using namespace baseline::project;

/// What is left of a recording when its program is killed with SIGKILL in the middle of writing.
class TestKilledRecording final : public QObject {
    Q_OBJECT

    QProcess m_recorder;
    QString m_id;
    SampleIndex m_appended = 0;
    SampleIndex m_committed = 0;

    void readLines()
    {
        while (m_recorder.canReadLine()) {
            const QList<QByteArray> words = m_recorder.readLine().trimmed().split(' ');
            if (words.size() == 2) {
                m_appended = words[0].toLongLong();
                m_committed = words[1].toLongLong();
            } else {
                m_id = QString::fromLatin1(words[0]);
            }
        }
    }

    /// Starts the recorder and kills it once it has appended `samples`.
    bool recordAndKill(const QString& path, SampleIndex samples)
    {
        m_id.clear();
        m_appended = m_committed = 0;
        m_recorder.start(QStringLiteral(BASELINE_RECORDER), {path});
        while (m_appended < samples) {
            if (!m_recorder.waitForReadyRead(10000))
                return false;
            readLines();
        }
        m_recorder.kill(); // SIGKILL
        m_recorder.waitForFinished();
        readLines();
        return m_recorder.exitStatus() == QProcess::CrashExit;
    }

private slots:
    void losesLessThanASecond_data()
    {
        QTest::addColumn<qint64>("samples");
        for (qint64 samples : {1, 499, 501, 1000, 12345, 60000, 100001})
            QTest::addRow("%lld samples", samples) << samples;
    }

    void losesLessThanASecond()
    {
        QFETCH(qint64, samples);
        TemporaryProject project;
        QVERIFY(recordAndKill(project.path(), samples));
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 1);
        const auto loaded = loadRecording(project.database(), m_id);
        QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
        QVERIFY2(loaded->length() >= m_committed, "committed samples are missing");
        QVERIFY2(loaded->length() > m_appended - 1000, "more than a second at 1000 Hz is missing");
        QVERIFY(holdsItsValues(*loaded));
        QVERIFY(!loaded->info.complete);
        QCOMPARE(loaded->info.reason, QString(recording::reason::interrupted));
        project.close();
        QCOMPARE(QDir(project.folder()).entryList(QDir::Files), QStringList{QStringLiteral("test.baseline")});
    }

    void aVisitorLeavesTheLogOfARecordingAlone()
    {
        // Two connections, as every recording has: the second one must not cost the first its locks on the file.
        TemporaryProject project;
        auto writer = RecordingWriter::begin(project.path(), threeAxes());
        QVERIFY(writer);
        QVERIFY(writer->append(samplesAt(0, 2000), 0));
        const QString log = project.path() + QLatin1String("-wal");
        QVERIFY(QFile::exists(log));
        QCOMPARE(QProcess::execute(QStringLiteral(BASELINE_RECORDER), {project.path(), QStringLiteral("visit")}), 0);
        QVERIFY2(QFile::exists(log), "what is recorded goes into a file that is gone");
        QVERIFY(writer->append(samplesAt(2000, 2000), 2000));
        QCOMPARE(writer->committed(), 4000);
        QVERIFY(writer->finish());
    }

    void isRecoveredOnlyWhenItsProgramIsGone()
    {
        TemporaryProject project;
        project.close();
        m_recorder.start(QStringLiteral(BASELINE_RECORDER), {project.path()});
        QVERIFY(m_recorder.waitForReadyRead(10000));
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 0);
        m_recorder.kill();
        QVERIFY(m_recorder.waitForFinished());
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 1);
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKilledRecording)
#include "test_killed_recording.moc"
