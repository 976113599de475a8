// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_samples.h"
#include "core/project/recording_writer.h"
#include "core/project/recordings.h"
#include "tests/support/temporary_project.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

using namespace baseline;
using namespace baseline::project;
using recording::Gap;
using Code = Error::Code;

class TestRecordingWriter final : public QObject {
    Q_OBJECT

    static RecordingWriter begun(const QString& path)
    {
        auto writer = RecordingWriter::begin(path, threeAxes());
        if (!writer)
            qFatal("%s", writer.error().detail.c_str());
        return std::move(*writer);
    }

    static Status append(RecordingWriter& writer, SampleIndex first, SampleIndex count)
    {
        return writer.append(samplesAt(first, count), first);
    }

private slots:
    void writesWhatItIsGiven()
    {
        TemporaryProject project;
        RecordingWriter writer = begun(project.path());
        for (SampleIndex first = 0; first < 5000; first += 40)
            QVERIFY(append(writer, first, 40));
        RecordingEnd end;
        end.trueRate = Hertz{998.5};
        end.clipped = 3;
        QVERIFY(writer.finish(end));
        const auto loaded = loadRecording(project.database(), writer.id());
        QVERIFY(loaded);
        QCOMPARE(loaded->length(), 5000);
        QVERIFY(holdsItsValues(*loaded));
        QVERIFY(loaded->info.complete);
        QCOMPARE(loaded->info.trueRate, Hertz{998.5});
        QCOMPARE(loaded->info.clipped, 3);
        QCOMPARE(loaded->info.range, Gravity{4.0});
    }

    void marksGapsOfEveryKind()
    {
        TemporaryProject project;
        RecordingWriter writer = begun(project.path());
        QVERIFY(append(writer, 5, 100));   // lost before the first sample
        QVERIFY(append(writer, 110, 900)); // skipped positions; this commits
        QVERIFY(writer.gap(1010, 10));     // told, and committed on its own,
        QVERIFY(writer.flush());
        QVERIFY(writer.gap(1025, 5)); // then continued: one gap of 20
        QVERIFY(append(writer, 1030, 2));
        QVERIFY(writer.gap(1032, 7)); // lost at the end
        QCOMPARE(writer.position(), 1039);
        QCOMPARE(writer.lost(), 37);
        QVERIFY(writer.finish());
        const auto loaded = loadRecording(project.database(), writer.id());
        QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
        QCOMPARE(loaded->gaps, (std::vector<Gap>{{0, 5}, {105, 5}, {1010, 20}, {1032, 7}}));
        QCOMPARE(loaded->length(), 1039);
        QCOMPARE(loaded->info.lost, 37);
        QVERIFY(holdsItsValues(*loaded));
    }

    void countsEveryLostSampleOfALossyLink()
    {
        TemporaryProject project;
        RecordingWriter writer = begun(project.path());
        std::mt19937 generator(3);
        SampleIndex lost = 0;
        for (SampleIndex frame = 0; frame < 1000; ++frame) {
            if (generator() % 10 == 0)
                lost += 40;
            else
                QVERIFY(append(writer, frame * 40, 40));
        }
        if (writer.position() < 40000)
            QVERIFY(writer.gap(writer.position(), 40000 - writer.position()));
        QVERIFY(writer.finish());
        const auto loaded = loadRecording(project.database(), writer.id());
        QVERIFY(loaded);
        QCOMPARE(loaded->length(), 40000);
        QCOMPARE(loaded->info.lost, lost);
        QVERIFY(holdsItsValues(*loaded));
    }

    void commitsWithinASecondOfTheStream_data()
    {
        QTest::addColumn<double>("rate");
        for (double rate : {1.0, 10.0, 104.0, 952.0, 25600.0})
            QTest::addRow("%g Hz", rate) << rate;
    }

    void commitsWithinASecondOfTheStream()
    {
        QFETCH(double, rate);
        TemporaryProject project;
        auto writer = RecordingWriter::begin(project.path(), threeAxes(rate));
        QVERIFY(writer);
        const auto seconds3 = static_cast<SampleIndex>(rate * 3.0);
        for (SampleIndex first = 0; first < seconds3; ++first) {
            QVERIFY(append(*writer, first, 1));
            QVERIFY(static_cast<double>(writer->position() - writer->committed()) < std::max(1.0, rate));
            if (first % 500 == 0) { // asking the file after each sample would take seconds
                const auto seen = findRecording(project.database(), writer->id());
                QVERIFY(seen);
                QCOMPARE(seen->length, writer->committed());
                QVERIFY(seen->running);
            }
        }
    }

    void refusesSamplesThatDoNotFit()
    {
        TemporaryProject project;
        RecordingWriter writer = begun(project.path());
        QVERIFY(append(writer, 0, 10));
        QCOMPARE(append(writer, 5, 10).error().code, Code::InvalidArgument);
        QCOMPARE(writer.append(std::vector<std::int16_t>(4), 10).error().code, Code::InvalidArgument);
        QCOMPARE(writer.gap(5, 1).error().code, Code::InvalidArgument);
        QCOMPARE(writer.gap(10, 0).error().code, Code::InvalidArgument);
        QCOMPARE(writer.gap(10, std::numeric_limits<SampleIndex>::max()).error().code, Code::InvalidArgument);
        QVERIFY(writer.append(std::span<const std::int16_t>{}, 10));
        QVERIFY(append(writer, 10, 10)); // a refused call changes nothing
        QVERIFY(writer.finish());
        QCOMPARE(append(writer, 20, 1).error().code, Code::InvalidArgument);
        QCOMPARE(writer.finish().error().code, Code::InvalidArgument);
        QCOMPARE(loadRecording(project.database(), writer.id())->length(), 20);
    }

    void refusesABadBeginning()
    {
        TemporaryProject project;
        QCOMPARE(RecordingWriter::begin(project.path(), threeAxes(0.0)).error().code, Code::InvalidArgument);
        QCOMPARE(RecordingWriter::begin(project.path() + QLatin1Char('x'), threeAxes()).error().code,
                 Code::FileNotFound);
        QVERIFY(listRecordings(project.database())->empty());
    }

    void keepsWhatWasRecordedWhenThePortVanishes()
    {
        TemporaryProject project;
        RecordingWriter writer = begun(project.path());
        QVERIFY(append(writer, 0, 1234));
        RecordingEnd end;
        end.complete = false;
        end.reason = recording::reason::portLost;
        QVERIFY(writer.finish(end));
        const auto found = findRecording(project.database(), writer.id());
        QVERIFY(found);
        QCOMPARE(found->length, 1234);
        QVERIFY(!found->info.complete);
        QCOMPARE(found->info.reason, end.reason);
    }

    void leavesALivingRecordingAlone()
    {
        TemporaryProject project;
        RecordingWriter writer = begun(project.path());
        QVERIFY(append(writer, 0, 2000));
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 0);
        QVERIFY(append(writer, 2000, 10));
        QVERIFY(writer.finish());
        QVERIFY(findRecording(project.database(), writer.id())->info.complete);
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 0);
    }

    void countsAsInterruptedWhenNobodyFinishesIt()
    {
        TemporaryProject project;
        QString id;
        {
            RecordingWriter writer = begun(project.path());
            id = writer.id();
            QVERIFY(append(writer, 0, 777));
        }
        QVERIFY(findRecording(project.database(), id)->running);
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 1);
        const auto found = findRecording(project.database(), id);
        QCOMPARE(found->length, 777);
        QVERIFY(!found->running);
        QVERIFY(!found->info.complete);
        QCOMPARE(found->info.reason, QString(recording::reason::interrupted));
    }

    void writesFromAnotherThreadWhileTheProjectIsEdited()
    {
        TemporaryProject project;
        const QString path = project.path();
        QString id;
        bool written = true;
        {
            std::jthread recorder([&] {
                RecordingWriter writer = begun(path);
                id = writer.id();
                for (SampleIndex first = 0; first < 60000; first += 100)
                    written = written && append(writer, first, 100).has_value();
                written = written && writer.finish().has_value();
            });
            for (int i = 0; i < 20; ++i)
                QVERIFY(storeRecording(project.database(), recordingOf(1000)));
        }
        QVERIFY(written);
        const auto loaded = loadRecording(project.database(), id);
        QVERIFY(loaded);
        QCOMPARE(loaded->length(), 60000);
        QVERIFY(holdsItsValues(*loaded));
        QCOMPARE(listRecordings(project.database())->size(), std::size_t{21});
    }

    void waitsWithItsSamplesWhileSomebodyElseWrites()
    {
        TemporaryProject project;
        RecordingWriter writer = begun(project.path());
        QVERIFY(append(writer, 0, 1000));
        QCOMPARE(writer.committed(), 1000);
        {
            const auto import = Transaction::begin(project.database());
            QVERIFY(import);
            for (SampleIndex first = 1000; first < 5000; first += 100)
                QVERIFY(append(writer, first, 100));
            QCOMPARE(writer.committed(), 1000);
        }
        for (SampleIndex first = 5000; first < 6000; first += 100)
            QVERIFY(append(writer, first, 100));
        QVERIFY(writer.committed() >= 5000);
        QVERIFY(writer.finish());
        const auto loaded = loadRecording(project.database(), writer.id());
        QVERIFY(loaded);
        QCOMPARE(loaded->length(), 6000);
        QVERIFY(holdsItsValues(*loaded));
        QVERIFY(loaded->info.complete);
    }

    void losesPatienceWithSomebodyWhoNeverEnds()
    {
        TemporaryProject project;
        WriterOptions options;
        options.lockPatience = Seconds(2.0);
        auto writer = RecordingWriter::begin(project.path(), threeAxes(), options);
        QVERIFY(writer);
        QVERIFY(append(*writer, 0, 1000));
        {
            const auto import = Transaction::begin(project.database());
            QVERIFY(import);
            Status appended = done();
            SampleIndex first = 1000;
            for (; appended && first < 10000; first += 100)
                appended = append(*writer, first, 100);
            QVERIFY(!appended);
            QCOMPARE(appended.error().code, Code::ProjectLocked);
            QVERIFY(first > 3000); // two seconds of patience at 1000 Hz
        }
        QVERIFY(writer->finish());
        const auto loaded = loadRecording(project.database(), writer->id());
        QVERIFY(loaded);
        QCOMPARE(loaded->length(), 1000);
        QVERIFY(!loaded->info.complete);
    }

    void noticesThatTheFileHasVanished()
    {
        TemporaryProject project;
        RecordingWriter writer = begun(project.path());
        QVERIFY(append(writer, 0, 1000));
        const QString away = project.path() + QStringLiteral(".away");
        QVERIFY(QFile::rename(project.path(), away));
        QCOMPARE(append(writer, 1000, 1000).error().code, Code::FileNotFound);
        QCOMPARE(append(writer, 2000, 1).error().code, Code::FileNotFound);
        QCOMPARE(writer.committed(), 1000);
        QVERIFY(QFile::rename(away, project.path()));
        QVERIFY(writer.finish());
        const auto loaded = loadRecording(project.database(), writer.id());
        QVERIFY(loaded);
        QCOMPARE(loaded->length(), 1000);
        QVERIFY(!loaded->info.complete);
        QVERIFY(holdsItsValues(*loaded));
    }

    void writesADeletedFileAgain()
    {
#ifndef Q_OS_LINUX
        QSKIP("Only Linux lets a program tell that a file it has open was deleted.");
#endif
        TemporaryProject project;
        QVERIFY(storeRecording(project.database(), recordingOf(5000)));
        RecordingWriter writer = begun(project.path());
        QVERIFY(append(writer, 0, 1000));
        QVERIFY(QFile::remove(project.path()));
        QCOMPARE(append(writer, 1000, 1000).error().code, Code::FileNotFound);
        QVERIFY(!QFile::exists(project.path()));
        QVERIFY(writer.finish());
        QVERIFY(project.reopen());
        QCOMPARE(project.recovered(), 0);
        QCOMPARE(listRecordings(project.database())->size(), std::size_t{2});
        const auto loaded = loadRecording(project.database(), writer.id());
        QVERIFY(loaded);
        QCOMPARE(loaded->length(), 1000);
        QVERIFY(holdsItsValues(*loaded));
        QVERIFY(!loaded->info.complete);
        QVERIFY(!loaded->info.reason.isEmpty());
        project.close();
        QCOMPARE(QDir(project.folder()).entryList(QDir::Files), QStringList{QStringLiteral("test.baseline")});
    }

    void saysWhenItsRecordingWasDeleted()
    {
        TemporaryProject project;
        RecordingWriter writer = begun(project.path());
        QVERIFY(append(writer, 0, 10));
        QVERIFY(deleteRecording(project.database(), writer.id()));
        QVERIFY(!append(writer, 10, 1000));
    }
};

QTEST_GUILESS_MAIN(TestRecordingWriter)
#include "test_recording_writer.moc"
