// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/signal_reader.h"
#include "tests/support/temporary_project.h"
#include "tests/core/project/torn_recording.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <random>

using namespace baseline;
using namespace baseline::project;

/// SIGKILL in the middle of a recording of 320 KB/s, at moments that have nothing to do with what the program is doing.
class TestTornRecording final : public QObject {
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

    /// Starts the recorder and kills it `milliseconds` after it has begun.
    bool recordAndKill(const QString& path, qint64 milliseconds)
    {
        m_id.clear();
        m_appended = m_committed = 0;
        m_recorder.start(QStringLiteral(BASELINE_TORN_RECORDER), {path});
        while (m_id.isEmpty()) {
            if (!m_recorder.waitForReadyRead(10000))
                return false;
            readLines();
        }
        const QDeadlineTimer moment(milliseconds, Qt::PreciseTimer);
        while (!moment.hasExpired()) {
            m_recorder.waitForReadyRead(static_cast<int>(moment.remainingTime()));
            readLines();
        }
        m_recorder.kill(); // SIGKILL
        m_recorder.waitForFinished();
        readLines();
        return m_recorder.exitStatus() == QProcess::CrashExit;
    }

    static bool holdsItsSamples(const recording::Recording& recording)
    {
        const recording::Span all{0, recording.length()};
        const auto counts = recording.counts(all);
        const auto expected = torn::samplesAt(0, recording.length());
        return std::equal(counts.begin(), counts.end(), expected.begin(), expected.end());
    }

private slots:
    void losesAtMostASecond_data()
    {
        // Across several commits, from before the first one on; the seed makes a failure repeatable as far as it can be.
        QTest::addColumn<int>("milliseconds");
        std::mt19937 generator(20);
        std::uniform_int_distribution<int> moment(1, 2500);
        for (int i = 0; i < 20; ++i) {
            const int milliseconds = moment(generator);
            QTest::addRow("%d: after %d ms", i, milliseconds) << milliseconds;
        }
    }

    void losesAtMostASecond()
    {
        QFETCH(int, milliseconds);
        TemporaryProject project;
        QVERIFY(recordAndKill(project.path(), milliseconds));
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 1);
        const auto loaded = loadRecording(project.database(), m_id);
        QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
        QVERIFY2(loaded->length() >= m_committed, "committed samples are missing");
        QVERIFY2(loaded->length() >= m_appended - torn::rate, "more than a second is missing");
        QVERIFY(loaded->gaps.empty());
        QVERIFY(holdsItsSamples(*loaded));
        QVERIFY(!loaded->info.complete);
        QCOMPARE(loaded->info.reason, QString(recording::reason::interrupted));
        if (loaded->length() > 0)
            canBeDrawn(project.database(), *loaded);
        project.close();
        QCOMPARE(QDir(project.folder()).entryList(QDir::Files), QStringList{QStringLiteral("test.baseline")});
    }

private:
    /// With the part of the pyramid that was committed, and without the rest.
    void canBeDrawn(Database& database, const recording::Recording& recording)
    {
        const auto reader = SignalReader::open(database, recording.info.id);
        QVERIFY(reader);
        const auto columns = reader->columns({0, recording.length()}, 4);
        QVERIFY(columns);
        const std::vector<float> values = recording.physical(7, {0, recording.length()});
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        const std::vector<float>& minimum = columns->minimum[7];
        const std::vector<float>& maximum = columns->maximum[7];
        QCOMPARE(*std::min_element(minimum.begin(), minimum.end()), *low);
        QCOMPARE(*std::max_element(maximum.begin(), maximum.end()), *high);
        QVERIFY(std::find(columns->lost.begin(), columns->lost.end(), true) == columns->lost.end());
    }
};

QTEST_GUILESS_MAIN(TestTornRecording)
#include "test_torn_recording.moc"
